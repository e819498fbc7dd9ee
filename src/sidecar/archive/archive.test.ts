import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listArchive } from '../../../test/support/list-archive.ts';
import { type Sample, SIDECAR, writeTree } from '../../../test/support/sample-tree.ts';
import { verifyTree } from '../tree/verify.ts';
import { readTree } from '../tree.ts';
import { type PackRequest, packArchive } from './pack.ts';
import { unpackArchive } from './unpack.ts';

const options = { platform: process.platform };
const MEBIBYTE = 2 ** 20;
const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });
/** Bytes that compress to about half, different for each seed. */
const noise = (size: number, seed: number) =>
  Buffer.from(Uint8Array.from({ length: size }, (_, index) => ((index * 2654435761 * seed) >>> 13) & 15));
const LARGE: Readonly<Record<string, Sample>> = {
  'lib/large.bin': noise(9 * MEBIBYTE, 3),
  'lib/middle.bin': noise(MEBIBYTE + 1, 5),
  'app/main.pyc': 'main',
};

let folder: string;
let next = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar archive ü '));
});
afterAll(() => rm(folder, { recursive: true }));

/** A folder of its own, with the samples in `tree`. */
async function prepare(samples: Readonly<Record<string, Sample>>) {
  const place = join(folder, String(next++));
  const root = join(place, 'tree');
  await writeTree(root, samples);
  const tree = await readTree(root, options);
  const file = join(place, 'a.tar.zst');
  const pack = (more: Partial<PackRequest> = {}) =>
    packArchive({ root, entries: tree.files, file, topLevel: 'backend', ...more });
  return { place, root, tree, file, pack, unpacked: join(place, 'out') };
}

describe.runIf(process.platform !== 'win32')('packArchive and unpackArchive', () => {
  test('give back the same tree, below the top folder', async () => {
    const { place, tree, file, pack, unpacked } = await prepare({ ...SIDECAR, ...LARGE });
    const archive = await pack();
    expect((await stat(file)).size).toBe(archive.size);
    await unpackArchive(file, unpacked, options);
    expect(await readdir(unpacked)).toEqual(['backend']);
    expect(await verifyTree(join(unpacked, 'backend'), tree, options)).toEqual([]);
    expect((await readdir(place)).sort()).toEqual(['a.tar.zst', 'out', 'tree']);
  });

  test('the bytes do not depend on the folder or the time', async () => {
    const one = await prepare(SIDECAR);
    const other = await prepare(Object.fromEntries(Object.entries(SIDECAR).reverse()));
    await one.pack();
    await other.pack({ entries: other.tree.files.toReversed() });
    expect((await readFile(other.file)).equals(await readFile(one.file))).toBe(true);
    await other.pack({ topLevel: 'other' });
    expect((await readFile(other.file)).equals(await readFile(one.file))).toBe(false);
  });

  test('listArchive gives what unpackArchive gives', async () => {
    const { file, pack, unpacked } = await prepare(SIDECAR);
    await pack();
    const entries = await listArchive(file, options);
    expect(entries).toEqual(await unpackArchive(file, unpacked, options));
    expect(entries).toContainEqual({ path: 'backend/backend', type: 'file', size: 5004, mode: 0o755 });
    expect(entries).toContainEqual({
      path: 'backend/_internal/libz.so',
      type: 'link',
      size: 0,
      mode: 0o755,
      target: 'libz.so.1',
    });
    expect(entries).toContainEqual({
      path: 'backend/_internal/plugins',
      type: 'folder',
      size: 0,
      mode: 0o755,
    });
  });

  test('the umask does not matter', async () => {
    const { tree, file, pack, unpacked } = await prepare(SIDECAR);
    await pack();
    const before = process.umask(0o077);
    try {
      await unpackArchive(file, unpacked, options);
    } finally {
      process.umask(before);
    }
    expect(await verifyTree(join(unpacked, 'backend'), tree, options)).toEqual([]);
  });
});

describe('layers', () => {
  const layerOf: PackRequest['layerOf'] = ({ path }) => (path.startsWith('app/') ? 1 : 0);

  test('the bytes of the first do not depend on the second, and can be taken over', async () => {
    const one = await prepare(LARGE);
    const other = await prepare({ ...LARGE, 'app/main.pyc': 'changed', 'app/new.pyc': 'new' });
    const [first, second] = [await one.pack({ layerOf }), await other.pack({ layerOf })];
    const shared = first.layers[0]?.size ?? 0;
    expect(first.layers.map(({ frames }) => frames.length)).toEqual([6, 1]);
    expect(second.layers[0]).toEqual(first.layers[0]);
    const [bytes, otherBytes] = [await readFile(one.file), await readFile(other.file)];
    expect(bytes.subarray(0, shared).equals(otherBytes.subarray(0, shared))).toBe(true);
    expect(bytes.subarray(shared).equals(otherBytes.subarray(shared))).toBe(false);
    const spliced = join(one.place, 'spliced');
    await writeFile(spliced, Buffer.concat([bytes.subarray(0, shared), otherBytes.subarray(shared)]));
    expect(await listArchive(spliced, options)).toEqual(await listArchive(other.file, options));
  });

  test('each is known by the digest of its bytes', async () => {
    const { file, pack } = await prepare(LARGE);
    const { layers } = await pack({ layerOf });
    const bytes = await readFile(file);
    const [size = 0, length = 0] = layers.map((layer) => layer.size);
    expect(layers.map(({ sha256 }) => sha256)).toEqual([
      hash('sha256', bytes.subarray(0, size)),
      hash('sha256', bytes.subarray(size, size + length)),
    ]);
  });

  test('the second begins with a frame of its own', async () => {
    const { file, pack } = await prepare(LARGE);
    const { layers } = await pack({ layerOf });
    const second = (await readFile(file)).subarray(layers[0]?.size);
    expect(zstdDecompressSync(second.subarray(0, layers[1]?.size)).toString('latin1', 0, 20)).toBe(
      'backend/app/main.pyc',
    );
  });

  test('an archive of one empty tree is an archive', async () => {
    const { file, pack } = await prepare({});
    await pack();
    expect(await listArchive(file, options)).toEqual([]);
  });
});

describe('a failure leaves everything as it was', () => {
  test('while packing: a file that was changed', async () => {
    const { place, root, file, pack } = await prepare({ ...SIDECAR, ...LARGE });
    await pack();
    const before = await readFile(file);
    await writeFile(join(root, 'backend'), 'shorter');
    await expect(pack()).rejects.toThrow(code('tree-changed'));
    await rm(join(root, 'backend'));
    await expect(pack()).rejects.toThrow(code('tree-changed'));
    expect((await readFile(file)).equals(before)).toBe(true);
    expect((await readdir(place)).sort()).toEqual(['a.tar.zst', 'tree']);
  });

  const interruptions = [1, 2, 3, 4, 6];

  test.each(interruptions)('while packing: an interruption at step %i', async (step) => {
    const { place, pack } = await prepare(LARGE);
    await expect(pack({ signal: abortedAt(step) })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(await readdir(place)).toEqual(['tree']);
  });

  test.each(interruptions)('while unpacking: an interruption at step %i', async (step) => {
    const { place, file, pack, unpacked } = await prepare(LARGE);
    await pack();
    await writeTree(unpacked, { precious: '' });
    const signal = abortedAt(step);
    await expect(unpackArchive(file, unpacked, { ...options, replace: true, signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(await readdir(unpacked)).toEqual(['precious']);
    expect((await readdir(place)).sort()).toEqual(['a.tar.zst', 'out', 'tree']);
  });

  test.each([0.1, 0.5, 0.9])('while unpacking: only %d of the archive is there', async (part) => {
    const { place, file, pack, unpacked } = await prepare(LARGE);
    await pack();
    await writeTree(unpacked, { precious: '' });
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length * part));
    await expect(unpackArchive(file, unpacked, { ...options, replace: true })).rejects.toThrow(
      code('archive-damaged'),
    );
    expect(await readdir(unpacked)).toEqual(['precious']);
    expect((await readdir(place)).sort()).toEqual(['a.tar.zst', 'out', 'tree']);
  });
});

/** A signal that is aborted when it is asked for the `step`th time: at the same place on every machine. */
function abortedAt(step: number): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const check = signal.throwIfAborted.bind(signal);
  let asked = 0;
  signal.throwIfAborted = () => {
    if (++asked === step) controller.abort();
    check();
  };
  return signal;
}

describe('the destination', () => {
  test('is replaced only when asked', async () => {
    const { file, pack, unpacked } = await prepare({ a: '1' });
    await pack();
    await writeTree(unpacked, { old: '' });
    await expect(unpackArchive(file, unpacked, options)).rejects.toThrow(code('archive-destination-used'));
    expect(await readdir(unpacked)).toEqual(['old']);
    await unpackArchive(file, unpacked, { ...options, replace: true });
    expect(await readdir(unpacked)).toEqual(['backend']);
  });

  test('may be an empty folder, and may not be a file', async () => {
    const { file, pack, unpacked } = await prepare({ a: '1' });
    await pack();
    await mkdir(unpacked);
    await unpackArchive(file, unpacked, options);
    expect(await readdir(unpacked)).toEqual(['backend']);
    await expect(unpackArchive(file, file, options)).rejects.toThrow(code('archive-destination-used'));
  });

  test('an archive that is not there', async () => {
    await expect(listArchive(join(folder, 'none'), options)).rejects.toThrow(code('archive-missing'));
    await expect(listArchive(folder, options)).rejects.toThrow(code('archive-missing'));
    await symlink('nowhere', join(folder, 'dangling'));
    await expect(listArchive(join(folder, 'dangling'), options)).rejects.toThrow(code('archive-missing'));
  });
});
