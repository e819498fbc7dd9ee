import { createHash } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { READ_SIZE } from './hash-file.ts';
import { hashFiles } from './hash-files.ts';
import { HashWorker } from './hash-worker.ts';

/** More than one batch for each worker. */
const COUNT = 1000;

let folder: string;
let paths: string[];
let sums: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-hash-ü-'));
  paths = [];
  sums = [];
  for (const content of contents()) {
    const path = join(folder, String(paths.length));
    await writeFile(path, content);
    paths.push(path);
    sums.push(createHash('sha256').update(content).digest('hex'));
  }
});
afterAll(() => rm(folder, { recursive: true }));

function* contents(): Generator<Buffer> {
  yield Buffer.alloc(0);
  for (const size of [READ_SIZE - 1, READ_SIZE, READ_SIZE + 1, 9 * READ_SIZE])
    yield Buffer.alloc(size, 'file');
  yield Buffer.from('\x7fELF is a program');
  for (let index = 6; index < COUNT; index++) yield Buffer.from(`file ${index}`);
}

const NEVER = Number.POSITIVE_INFINITY;

/** As a walk gives them: in parts, and some of them empty. */
function partsOf(files: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(files.length / 70) }, (_, part) => part * 70);
  return [[], ...starts.map((start) => files.slice(start, start + 70)), []];
}

describe.each([
  ['by this thread alone', { milliseconds: NEVER, files: NEVER }],
  ['with workers from the start', { milliseconds: 0, files: NEVER }],
  ['with workers when many files are found', { milliseconds: NEVER, files: 200 }],
])('%s', (_, alone) => {
  test('each file has its own hash, size and kind', async () => {
    const results = await hashFiles(partsOf(paths), { alone });
    expect(results.map(({ sha256 }) => sha256)).toEqual(sums);
    expect(results.map(({ size }) => size).slice(0, 5)).toEqual([
      0,
      READ_SIZE - 1,
      READ_SIZE,
      READ_SIZE + 1,
      9 * READ_SIZE,
    ]);
    expect(results.map(({ kind }, index) => (kind === 'elf' ? index : -1)).filter((at) => at >= 0)).toEqual([
      5,
    ]);
  });

  test.skipIf(process.platform === 'win32')('an execute bit is seen', async () => {
    await chmod(paths[7] ?? '', 0o641);
    const results = await hashFiles([paths.slice(0, 20)], { alone });
    expect(results.filter(({ executable }) => executable)).toEqual([results[7]]);
  });

  test('a file that is not there is an error of the file system', async () => {
    const missing = join(folder, 'missing');
    await expect(hashFiles([...partsOf(paths), [missing]], { alone })).rejects.toMatchObject({
      code: 'ENOENT',
      path: missing,
    });
  });

  test('an interruption ends it', async () => {
    const before = AbortSignal.abort(new Error('enough'));
    await expect(hashFiles(partsOf(paths), { alone, signal: before })).rejects.toThrow('enough');
    const controller = new AbortController();
    const many = Array.from({ length: 1000 }, () => paths);
    setTimeout(() => controller.abort(new Error('enough')), 20);
    await expect(hashFiles(many, { alone, signal: controller.signal })).rejects.toThrow('enough');
  });

  test('what goes wrong while the files are found ends it', async () => {
    const failing = function* () {
      yield* partsOf(paths);
      throw new Error('not a name');
    };
    await expect(hashFiles(failing(), { alone })).rejects.toThrow('not a name');
  });

  test('an interruption ends it while the files are found', async () => {
    const controller = new AbortController();
    const endless = function* () {
      setTimeout(() => controller.abort(new Error('enough')), 20);
      for (;;) yield [];
    };
    await expect(hashFiles(endless(), { alone, signal: controller.signal })).rejects.toThrow('enough');
  });

  test('nothing to do', async () => {
    expect(await hashFiles([], { alone })).toEqual([]);
  });
});

describe('other cores', () => {
  afterEach(() => vi.restoreAllMocks());

  test('begin while files are still being found if there are many', async () => {
    const measure = vi.spyOn(HashWorker.prototype, 'measure');
    let begun = 0;
    const watched = function* () {
      yield* partsOf(paths);
      begun = measure.mock.calls.length;
    };
    await hashFiles(watched(), { alone: { milliseconds: NEVER, files: NEVER } });
    expect(begun).toBe(0);
    await hashFiles(watched(), { alone: { milliseconds: NEVER, files: 200 } });
    expect(begun).toBeGreaterThan(0);
  });

  test('are left alone if there are few', async () => {
    const measure = vi.spyOn(HashWorker.prototype, 'measure');
    await hashFiles([paths.slice(0, 3)]);
    expect(measure).not.toHaveBeenCalled();
  });
});

describe('a worker', () => {
  test('measures what it can read', async () => {
    const worker = new HashWorker();
    try {
      const answer = await worker.measure([paths[3] ?? '', join(folder, 'missing'), paths[5] ?? '']);
      expect(answer?.[0]).toEqual({ size: READ_SIZE + 1, sha256: sums[3], executable: false });
      expect(answer?.[1]).toBeUndefined();
      expect(Buffer.from(answer?.[2]?.start ?? []).toString('latin1')).toBe('\x7fELF is a program');
    } finally {
      await worker.close();
    }
  });

  test('takes as much at once as it is asked for', async () => {
    const worker = new HashWorker();
    const asked = [worker.measure(paths), worker.measure(paths)];
    expect([worker.takes(2), worker.takes(3)]).toEqual([false, true]);
    await asked[0];
    expect(worker.takes(2)).toBe(true);
    await worker.close();
    await asked[1];
    expect(worker.takes(2)).toBe(false);
  });

  test('that has ended answers nothing, and nobody waits for it', async () => {
    const worker = new HashWorker();
    const asked = worker.measure(paths);
    await worker.close();
    await asked;
    expect(await worker.measure(paths)).toBeUndefined();
  });
});
