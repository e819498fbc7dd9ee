import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from './byte-reader.ts';
import { bufferSource, partOf, withFileSource } from './byte-source.ts';
import { Damage } from './damage.ts';

const PAGE = 16 * 1024;
const content = Buffer.from(
  Array.from({ length: 5 * PAGE + 123 }, (_, index) => (index * 31 + (index >> 8)) & 0xff),
);
let folder = '';
let path = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'byte source '));
  path = join(folder, 'file');
  await writeFile(path, content);
});
afterAll(() => rm(folder, { recursive: true }));

test('a file gives the same bytes as its content, across pages and in any order', async () => {
  const range = fc.tuple(fc.nat(content.length), fc.oneof(fc.nat(64), fc.nat(3 * PAGE)));
  await fc.assert(
    fc.asyncProperty(fc.array(range, { maxLength: 20 }), async (ranges) => {
      await withFileSource(path, async (source) => {
        for (const [offset, wanted] of ranges) {
          const length = Math.min(wanted, content.length - offset);
          expect((await source.read(offset, length)).equals(content.subarray(offset, offset + length))).toBe(
            true,
          );
        }
      });
    }),
    { numRuns: 100 },
  );
});

test.each([
  [-1, 2],
  [0, -1],
  [content.length, 1],
  [content.length - 1, 2],
  [Number.MAX_SAFE_INTEGER, 1],
  [Number.NaN, 1],
])('reading from %i with length %i is damage everywhere', async (offset, length) => {
  await expect(bufferSource(content).read(offset, length)).rejects.toBeInstanceOf(Damage);
  await withFileSource(path, (source) => expect(source.read(offset, length)).rejects.toBeInstanceOf(Damage));
});

test('a part sees itself only', async () => {
  const part = partOf(bufferSource(content), 100, 50);
  expect((await part.read(10, 5)).equals(content.subarray(110, 115))).toBe(true);
  await expect(part.read(49, 2)).rejects.toBeInstanceOf(Damage);
  expect(() => partOf(bufferSource(content), content.length, 1)).toThrow(Damage);
});

test('a text is read to its zero byte, and has to have one', async () => {
  const long = 'ä'.repeat(1000);
  expect(await readText(bufferSource(Buffer.from(`..${long}\0rest`)), 2, 'a name')).toBe(long);
  await expect(readText(bufferSource(Buffer.from('no end')), 3, 'a name')).rejects.toThrow(
    'a name at byte 3 does not end',
  );
  await expect(readText(bufferSource(Buffer.alloc(9999, 1)), 0, 'a name')).rejects.toThrow(
    'longer than 4096 bytes',
  );
});
