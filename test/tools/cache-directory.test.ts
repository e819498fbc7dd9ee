import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DirectoryBackEnd } from '../../src/build-backend/cache/store/directory.ts';
import { GuardedStore } from '../../src/build-backend/cache/store/guarded-store.ts';
import { blobFrom, sampleBlob, sampleKey } from '../support/build-blobs.ts';
import { runModule, sourceUrl } from '../support/child.ts';
import { fakeHost } from '../support/fake-host.ts';
import { withMount } from '../support/mounts.ts';

const KEY = sampleKey('disk');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-directory-'));
});
afterEach(() => rm(folder, { recursive: true }));

function open(place: string) {
  const host = fakeHost();
  const store = new GuardedStore(new DirectoryBackEnd({ folder: place, maxSize: 1e9 }), {
    host,
    writes: true,
  });
  return { store, messages: () => host.recorded.annotations.map(({ message }) => message) };
}

describe.skipIf(process.platform !== 'linux')('a file system', () => {
  test('that is full: one warning, then off, and nothing half is left', async (context) => {
    const place = join(folder, 'full');
    const work = async () => {
      const { store, messages } = open(place);
      const [small, large] = [sampleBlob(500_000), sampleBlob(6_000_000)];
      for (const blob of [small, large, sampleBlob(10)]) await store.putBlob(blob, blob.read);
      await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
      await store.close();
      expect(messages()).toEqual([
        expect.stringMatching(/is not used in the rest of this run: The disk is full/),
      ]);
      expect(await readdir(join(place, 'tmp'))).toEqual([]);
      expect((await blobFrom(open(place).store, small))?.equals(small.bytes)).toBe(true);
    };
    await withMount(place, 'size=3m', { work, context });
  });

  test('that is read-only: what is there is read, what is kept is one warning', async (context) => {
    const place = join(folder, 'read-only');
    const work = async () => {
      const { store, messages } = open(place);
      const blob = sampleBlob(10);
      expect(await store.getRecord(KEY)).toBeUndefined();
      expect(store.writes).toBe(true);
      await store.putBlob(blob, blob.read);
      await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
      expect(messages()).toEqual([expect.stringContaining('The file system is read-only')]);
      expect(store.writes).toBe(false);
    };
    await withMount(place, 'size=3m,ro', { work, context });
  });
});

test('a writer that is killed leaves no half of a blob', async () => {
  const blob = sampleBlob(2_000_000);
  const { code } = await runModule(`
    import { DirectoryBackEnd } from ${sourceUrl('src/build-backend/cache/store/directory.ts')};
    const store = new DirectoryBackEnd({ folder: ${JSON.stringify(folder)}, maxSize: 1e9 });
    await store.writeBlob({ sha256: '${blob.sha256}', size: 2_000_000 }, async function* () {
      yield Buffer.alloc(1_000_000);
      process.kill(process.pid, 'SIGKILL');
      await new Promise(() => setInterval(() => {}, 1000));
    });`);
  expect(code).not.toBe(0);
  const { store, messages } = open(folder);
  expect(await blobFrom(store, blob)).toBeUndefined();
  expect(await readdir(join(folder, 'tmp'))).toHaveLength(1);
  await store.putBlob(blob, blob.read);
  expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
  expect(messages()).toEqual([]);
});

test('two processes that keep the same blobs at once, while a third evicts, harm nobody', async () => {
  const url = sourceUrl('src/build-backend/cache/store/directory.ts');
  const writer = `
    import { createHash } from 'node:crypto';
    import { DirectoryBackEnd } from ${url};
    const store = new DirectoryBackEnd({ folder: ${JSON.stringify(folder)}, maxSize: 1_000_000 });
    for (let nth = 0; nth < 40; nth++) {
      const bytes = Buffer.alloc(100_000, String(nth));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store.writeBlob({ sha256, size: bytes.length }, async function* () { yield bytes; });
      if (nth % 5 === 4) await store.close({ writes: true });
    }`;
  const runs = await Promise.all([writer, writer, writer].map((code) => runModule(code)));
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(Array(3).fill([0, '']));
  const { store, messages } = open(folder);
  const last = sampleBlob(Buffer.alloc(100_000, '39'));
  expect((await blobFrom(store, last))?.equals(last.bytes)).toBe(true);
  expect(messages()).toEqual([]);
});
