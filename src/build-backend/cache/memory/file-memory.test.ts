import { closeSync, openSync } from 'node:fs';
import { chmod, copyFile, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileMemory } from './file-memory.ts';

const LEAST = 2 ** 18;
/** The clock of the memory, so that nobody has to wait until a file is old enough. */
const LATER = () => Date.now() + 60_000;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memory ü '));
  file = join(folder, 'a file');
  await writeFile(file, Buffer.alloc(LEAST, 'a'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Asked {
  now?: () => number;
  about?: string;
  /** Happens while the file is read. */
  meanwhile?: () => Promise<void>;
  cache?: string;
}

/** The first character of the file, and whether the file was read for it. */
async function ask({ now = LATER, about = 'first', meanwhile, cache = join(folder, 'cache') }: Asked = {}) {
  let isRead = false;
  const descriptor = openSync(file, 'r');
  try {
    const answer = await new FileMemory({ cache }, now).answer(
      { path: file, descriptor, about },
      async () => {
        isRead = true;
        const content = await readFile(file, 'latin1');
        await meanwhile?.();
        return content.charAt(0);
      },
    );
    return { answer, isRead };
  } finally {
    closeSync(descriptor);
  }
}

const kept = () => readdir(join(folder, 'cache/files')).catch(() => []);

test('a file is read once', async () => {
  expect(await ask()).toEqual({ answer: 'a', isRead: true });
  expect(await ask()).toEqual({ answer: 'a', isRead: false });
  expect(await kept()).toHaveLength(1);
});

describe('it is read again', () => {
  test.each<[string, () => Promise<void>, string]>([
    ['after a change of its content', () => writeFile(file, Buffer.alloc(LEAST, 'b')), 'b'],
    ['after a change of its size', () => writeFile(file, Buffer.alloc(LEAST + 1, 'a')), 'a'],
    ['after a change of its mode', () => chmod(file, 0o755), 'a'],
    [
      'when another file of the same size and time has taken its place',
      async () => {
        await writeFile(`${file} new`, Buffer.alloc(LEAST, 'b'));
        await utimes(`${file} new`, 1000, 1000);
        await rename(`${file} new`, file);
      },
      'b',
    ],
    [
      'when it was written and has got its old time back',
      async () => {
        await writeFile(file, Buffer.alloc(LEAST, 'b'));
        await utimes(file, 1000, 1000);
      },
      'b',
    ],
  ])('%s', async (_, change, answer) => {
    await utimes(file, 1000, 1000);
    expect((await ask()).isRead).toBe(true);
    expect((await ask()).isRead).toBe(false);
    await change();
    expect(await ask()).toEqual({ answer, isRead: true });
  });

  test('for another question', async () => {
    await ask();
    expect((await ask({ about: 'second' })).isRead).toBe(true);
    expect((await ask()).isRead).toBe(false);
  });
});

describe('nothing is kept', () => {
  test('of a small file', async () => {
    await writeFile(file, Buffer.alloc(LEAST - 1, 'a'));
    await ask();
    expect(await kept()).toEqual([]);
  });

  test('of a file that was written or moved a moment ago', async () => {
    await ask({ now: Date.now });
    await utimes(file, 1000, 1000);
    await ask({ now: Date.now });
    expect(await kept()).toEqual([]);
  });

  test('of a file that changes while it is read', async () => {
    await ask({ meanwhile: () => writeFile(file, Buffer.alloc(LEAST, 'b')) });
    expect(await kept()).toEqual([]);
    expect((await ask()).answer).toBe('b');
  });

  test('where reading fails, or the folder cannot be made', async () => {
    await expect(ask({ meanwhile: () => Promise.reject(new Error('unreadable')) })).rejects.toThrow(
      'unreadable',
    );
    expect(await kept()).toEqual([]);
    expect(await ask({ cache: file })).toEqual({ answer: 'a', isRead: true });
    expect(await ask({ cache: file })).toEqual({ answer: 'a', isRead: true });
  });
});

test('what is damaged is read again, and kept anew', async () => {
  await ask();
  const [name = ''] = await kept();
  const place = join(folder, 'cache/files', name);
  const whole = await readFile(place);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
      await writeFile(place, whole.subarray(0, length));
      expect(await ask()).toEqual({ answer: 'a', isRead: true });
      expect(await readFile(place)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('a copy of the file has a memory of its own', async () => {
  await ask();
  await copyFile(file, `${file} 2`);
  file = `${file} 2`;
  expect((await ask()).isRead).toBe(true);
});

test('many that ask at once get the right answer, and leave nothing else behind', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
  expect(answers.map(({ answer }) => answer)).toEqual(Array.from({ length: 20 }, () => 'a'));
  expect(await kept()).toHaveLength(1);
  expect((await ask()).isRead).toBe(false);
});
