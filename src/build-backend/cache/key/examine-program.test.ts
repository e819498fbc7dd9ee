import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileMemory } from '../memory/file-memory.ts';
import { examineProgram } from './examine-program.ts';

const PIECE = 2 ** 18;
let folder: string;
let file: string;
let memory: FileMemory;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'program ü '));
  file = join(folder, 'libpython3.12.so');
  memory = new FileMemory({ cache: join(folder, 'cache') });
});
afterAll(() => rm(folder, { recursive: true }));

async function examined(content: Buffer, minor: string | undefined = '3.12') {
  await writeFile(file, content);
  const { sha256, versions } = await examineProgram(file, minor, memory);
  expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
  return versions;
}

/** A file of `size` zeros with `text` at `at`. */
function withText(size: number, at: number, text: string): Buffer {
  const content = Buffer.alloc(size);
  content.write(text, at, 'latin1');
  return content;
}

test('an empty file states nothing', async () => {
  expect(await examined(Buffer.alloc(0))).toEqual([]);
});

test('a version is found wherever it lies', async () => {
  const place = fc.oneof(
    fc.integer({ min: 0, max: 3 * PIECE - 20 }),
    fc
      .integer({ min: 1, max: 2 })
      .chain((piece) => fc.integer({ min: -60, max: 40 }).map((by) => piece * PIECE + by)),
  );
  await fc.assert(
    fc.asyncProperty(place, async (at) => {
      expect(await examined(withText(3 * PIECE, at, '3.12.11rc2+\0'))).toEqual(['3.12.11rc2']);
      expect(await examined(withText(3 * PIECE, Math.max(at - 1, 0), '13.12.11\0'))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ['3.12.1\0', ['3.12.1']],
  ['versions/3.12.1\0', ['3.12.1']],
  ['3.12.1\x003.12.4\0', ['3.12.1', '3.12.4']],
  ['3.12.1.2\0', []],
  ['13.12.1\0', []],
  ['3.12.1 of today\0', []],
  ['3.11.1\0', []],
])('%j', async (text, versions) => {
  expect(await examined(Buffer.from(`\0\0${text}`, 'latin1'))).toEqual(versions);
});

test('without a minor version only the digest is told', async () => {
  await writeFile(file, '3.12.1\0');
  expect((await examineProgram(file, undefined, memory)).versions).toEqual([]);
});
