import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blobFrom, type SampleBlob, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { fakeHost, type Recorded } from '../../../../test/support/fake-host.ts';
import type { CacheStore } from './cache-store.ts';
import { DirectoryBackEnd } from './directory.ts';
import { evict } from './evict.ts';
import { GuardedStore } from './guarded-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'builds ü '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function open({ maxSize = 1e9, writes = true } = {}): { store: CacheStore; recorded: Recorded } {
  const host = fakeHost();
  const store = new GuardedStore(new DirectoryBackEnd({ folder, maxSize }), { host, writes });
  return { store, recorded: host.recorded };
}

const blobPath = (sha256: string) => join(folder, 'cas', sha256.slice(0, 2), sha256);
const recordPath = (key: string) => join(folder, 'ac', key.slice(0, 2), key);
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Keeps a record of these blobs. */
async function keep(store: CacheStore, key: string, blobs: readonly SampleBlob[]): Promise<void> {
  for (const blob of blobs) await store.putBlob(blob, blob.read);
  await store.putRecord(key, { content: Buffer.from(key), blobs });
}

async function used(path: string, hoursAgo: number): Promise<void> {
  const time = new Date(Date.now() - hoursAgo * 3_600_000);
  await utimes(path, time, time);
}

describe('a folder', () => {
  test('gives back what was kept, in the layout of a disk cache', async () => {
    const [blob, empty, key] = [sampleBlob(2_500_000), sampleBlob(0), sampleKey('a')];
    await keep(open().store, key, [blob, empty]);
    const { store, recorded } = open();
    expect(await store.getRecord(key)).toMatchObject({
      content: Buffer.from(key),
      blobs: [
        { sha256: blob.sha256, size: 2_500_000 },
        { sha256: empty.sha256, size: 0 },
      ],
    });
    expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await blobFrom(store, empty)).toEqual(Buffer.alloc(0));
    expect((await readFile(blobPath(blob.sha256))).equals(blob.bytes)).toBe(true);
    expect(await exists(recordPath(key))).toBe(true);
    expect(await store.close()).toMatch(/^read 2\.5 MB, wrote 0 B$/);
    expect(recorded.annotations).toEqual([]);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  test.each([
    [
      [1_000_000, 200_000],
      [1_000_000, 200_000],
    ],
    [[70_000], [70_000, 2 ** 20, 1_200_000 - 70_000 - 2 ** 20]],
    [
      [0, 2_000_000, 5],
      [2 ** 20, 1_200_000 - 2 ** 20],
    ],
  ])('in the chunks that are wanted: %j', async (chunks, expected) => {
    const blob = sampleBlob(1_200_000);
    await keep(open().store, sampleKey('a'), [blob]);
    const read: Buffer[] = [];
    const { sha256, size } = blob;
    expect(await open().store.readBlob({ sha256, size, chunks }, (chunk) => void read.push(chunk))).toBe(
      true,
    );
    expect(read.map(({ length }) => length)).toEqual(expected);
    expect(Buffer.concat(read).equals(blob.bytes)).toBe(true);
  });

  test('has no answer for what it does not have, and is not made for that', async () => {
    await rm(folder, { recursive: true });
    const { store, recorded } = open();
    expect(await store.getRecord(sampleKey('a'))).toBeUndefined();
    expect(await blobFrom(store, sampleBlob(10))).toBeUndefined();
    await store.close();
    expect(recorded.annotations).toEqual([]);
    expect(await exists(folder)).toBe(false);
  });

  test('the last record wins', async () => {
    const { store } = open();
    const key = sampleKey('a');
    for (const text of ['one', 'two']) await store.putRecord(key, { content: Buffer.from(text), blobs: [] });
    expect(String((await store.getRecord(key))?.content)).toBe('two');
  });

  test('two writers of one blob at once both succeed', async () => {
    const blob = sampleBlob(3_000_000);
    const [one, other] = [open(), open()];
    await Promise.all([one, other, one].map(({ store }) => store.putBlob(blob, blob.read)));
    expect([...one.recorded.annotations, ...other.recorded.annotations]).toEqual([]);
    expect((await blobFrom(one.store, blob))?.equals(blob.bytes)).toBe(true);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });

  test('only read, it is not touched', async () => {
    const [blob, key] = [sampleBlob(10), sampleKey('a')];
    const { store } = open({ writes: false });
    expect(store.writes).toBe(false);
    await keep(store, key, [blob]);
    await store.close();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('damage is a miss with one warning, and is taken away', () => {
  test.each<[string, (blob: SampleBlob) => Promise<void>]>([
    ['another content', ({ sha256, size }) => writeFile(blobPath(sha256), Buffer.alloc(size))],
    ['a cut-off file', ({ sha256, size }) => truncate(blobPath(sha256), size - 1)],
    ['a longer file', ({ sha256, bytes }) => writeFile(blobPath(sha256), Buffer.concat([bytes, bytes]))],
  ])('%s', async (_, damage) => {
    const blobs = [sampleBlob(1_200_000), sampleBlob(50)];
    await keep(open().store, sampleKey('a'), blobs);
    for (const blob of blobs) await damage(blob);
    const { store, recorded } = open();
    for (const blob of blobs) {
      expect(await blobFrom(store, blob)).toBeUndefined();
      expect(await exists(blobPath(blob.sha256))).toBe(false);
      await store.putBlob(blob, blob.read);
      expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
    }
    expect(recorded.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('had something damaged'),
    ]);
    expect(store.writes).toBe(true);
  });

  test('a record under the key of another', async () => {
    const [mine, other] = [sampleKey('a'), sampleKey('b')];
    await keep(open().store, mine, []);
    await mkdir(dirname(recordPath(other)), { recursive: true });
    await writeFile(recordPath(other), await readFile(recordPath(mine)));
    const { store, recorded } = open();
    expect(await store.getRecord(other)).toBeUndefined();
    expect(await store.getRecord(mine)).toBeDefined();
    expect(await exists(recordPath(other))).toBe(false);
    expect(recorded.annotations).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')('a link is not followed', async () => {
    const blob = sampleBlob(40);
    const elsewhere = join(folder, 'elsewhere');
    await writeFile(elsewhere, blob.bytes);
    await mkdir(dirname(blobPath(blob.sha256)), { recursive: true });
    await symlink(elsewhere, blobPath(blob.sha256));
    expect(await blobFrom(open().store, blob)).toBeUndefined();
  });

  test('bytes that are not the blob are not kept', async () => {
    const [blob, other] = [sampleBlob(200_000), sampleBlob(200_000)];
    const { store, recorded } = open();
    await store.putBlob(blob, other.read);
    expect(await exists(blobPath(blob.sha256))).toBe(false);
    expect(recorded.annotations[0]?.message).toMatch(/does not keep a file of 200\.0 kB: the digest is /);
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  });
});

describe('trouble is one warning, then the store is off', () => {
  test('a file where the folder should be', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    const { store, recorded } = open();
    await keep(store, sampleKey('a'), [sampleBlob(10), sampleBlob(20)]);
    expect(store.writes).toBe(false);
    expect(await store.getRecord(sampleKey('a'))).toBeUndefined();
    expect(await store.close()).toBe('read 0 B, wrote 0 B');
    expect(recorded.annotations).toHaveLength(1);
    expect(recorded.annotations[0]?.message).toContain('is not used in the rest of this run');
  });
});

describe('what is too much goes', () => {
  const [first, second, third] = ['1', '2', '3'].map(sampleKey) as [string, string, string];

  test('unused blobs first, then the longest unused record with what only it names', async () => {
    const [shared, mine, yours, orphan] = [1, 2, 3, 4].map(() => sampleBlob(100_000)) as [
      SampleBlob,
      SampleBlob,
      SampleBlob,
      SampleBlob,
    ];
    const { store } = open();
    await keep(store, first, [shared, mine]);
    await keep(store, second, [shared, yours]);
    await store.putBlob(orphan, orphan.read);
    await used(blobPath(orphan.sha256), 2);
    // Named by a record, so their own age does not count.
    for (const { sha256 } of [shared, mine, yours]) await used(blobPath(sha256), 50);
    await used(recordPath(first), 30);
    await used(recordPath(second), 20);
    const left = async () =>
      Promise.all(
        [
          recordPath(first),
          recordPath(second),
          ...[shared, mine, yours, orphan].map((each) => blobPath(each.sha256)),
        ].map(exists),
      );

    await evict({ folder, maxSize: 450_000 });
    expect(await left()).toEqual([true, true, true, true, true, true]);
    await evict({ folder, maxSize: 350_000 });
    expect(await left()).toEqual([true, true, true, true, true, false]);
    await evict({ folder, maxSize: 250_000 });
    expect(await left()).toEqual([false, true, true, false, true, false]);
    await evict({ folder, maxSize: 0 });
    expect(await left()).toEqual([false, false, false, false, false, false]);
  });

  test('a hit makes a record young', async () => {
    const { store } = open();
    for (const key of [first, second, third]) {
      await keep(store, key, [sampleBlob(100_000)]);
      await used(recordPath(key), 100 - Number(key === third) * 50);
    }
    await store.getRecord(first);
    await evict({ folder, maxSize: 250_000 });
    expect(await Promise.all([first, second, third].map((key) => exists(recordPath(key))))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('a blob of a build that is being kept stays, and so does everything where nothing was written', async () => {
    const blob = sampleBlob(100_000);
    const { store } = open({ maxSize: 10 });
    await store.putBlob(blob, blob.read);
    await store.close();
    expect(await exists(blobPath(blob.sha256))).toBe(true);
    await used(blobPath(blob.sha256), 5);
    await open({ maxSize: 10 }).store.close();
    expect(await exists(blobPath(blob.sha256))).toBe(true);
    const writer = open({ maxSize: 10 }).store;
    await keep(writer, first, []);
    await writer.close();
    expect(await exists(blobPath(blob.sha256))).toBe(false);
  });

  test('so do files that a killed build left, but not those that are being written', async () => {
    await mkdir(join(folder, 'tmp'));
    for (const name of ['old', 'new']) await writeFile(join(folder, 'tmp', name), '');
    await used(join(folder, 'tmp', 'old'), 30);
    await evict({ folder, maxSize: 1e9 });
    expect(await readdir(join(folder, 'tmp'))).toEqual(['new']);
  });

  test('only files of ours are touched', async () => {
    await mkdir(join(folder, 'cas', 'aa'), { recursive: true });
    await writeFile(join(folder, 'cas', 'aa', 'notes.txt'), 'x'.repeat(1000));
    await evict({ folder, maxSize: 1 });
    expect(await exists(join(folder, 'cas', 'aa', 'notes.txt'))).toBe(true);
  });
});
