import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChunkWriter } from './chunk-writer.ts';

let folder: string;
let next = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chunks ü '));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a file holds after these chunks; `most` is how much of a call the system takes at once. */
async function written(chunks: readonly Buffer[], most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const path = join(folder, String(next++));
  const file = await open(path, 'wx');
  const writev = file.writev.bind(file);
  file.writev = (async (buffers: Buffer[]) => {
    const [first = Buffer.alloc(0)] = buffers;
    return most < first.length ? writev([first.subarray(0, most)]) : writev(buffers);
  }) as typeof file.writev;
  try {
    const writer = new ChunkWriter(file);
    for (const chunk of chunks) await writer.add(Buffer.from(chunk));
    await writer.end();
  } finally {
    await file.close();
  }
  return readFile(path);
}

test('all chunks come in their order, however large they are and however little the system takes', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 400_000 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.constantFrom(1e9, 30_000), async (lengths, most) => {
      const chunks = lengths.map((length, index) => Buffer.alloc(length, index + 1));
      expect((await written(chunks, most)).equals(Buffer.concat(chunks))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('more chunks than the system takes in one call', async () => {
  const chunks = Array.from({ length: 5000 }, (_, index) => Buffer.from(`chunk ${index}\n`));
  expect((await written(chunks)).equals(Buffer.concat(chunks))).toBe(true);
});

test('what cannot be written is told by the next chunk or at the end', async () => {
  const path = join(folder, 'read-only');
  await (await open(path, 'wx')).close();
  const file = await open(path, 'r');
  try {
    const large = new ChunkWriter(file);
    await large.add(Buffer.alloc(2 ** 20));
    await expect(large.add(Buffer.alloc(2 ** 20))).rejects.toMatchObject({ code: 'EBADF' });
    const small = new ChunkWriter(file);
    await small.add(Buffer.alloc(10));
    await expect(small.end()).rejects.toMatchObject({ code: 'EBADF' });
  } finally {
    await file.close();
  }
});
