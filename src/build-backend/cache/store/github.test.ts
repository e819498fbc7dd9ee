import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blobFrom, sampleBlob, sampleKey } from '../../../../test/support/build-blobs.ts';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { FolderCaches } from '../../../../test/support/folder-caches.ts';
import { GithubBackEnd } from './github.ts';
import { GuardedStore } from './guarded-store.ts';

let folder: string;
let workspace: string;
let caches: FolderCaches;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'github-cache-'));
  workspace = join(folder, 'workspace');
  await mkdir(workspace);
  caches = new FolderCaches(join(folder, 'entries'), workspace);
  await mkdir(join(folder, 'entries'));
});
afterEach(() => rm(folder, { recursive: true }));

function open() {
  const host = fakeHost({ workspace });
  return {
    store: new GuardedStore(new GithubBackEnd(caches, host), { host, writes: true }),
    recorded: host.recorded,
  };
}

const KEY = sampleKey('a');

test('records and blobs come back, the newest record first, and nothing stays in the workspace', async () => {
  const blob = sampleBlob(2_300_000);
  const { store, recorded } = open();
  await store.putBlob(blob, blob.read);
  await store.putBlob(blob, blob.read);
  for (const text of ['one', 'two'])
    await store.putRecord(KEY, { content: Buffer.from(text), blobs: [blob] });
  expect(caches.saved).toEqual([
    `sidecar-blob-${blob.sha256}`,
    expect.stringMatching(`^sidecar-record-${KEY}-`),
    expect.stringMatching(`^sidecar-record-${KEY}-`),
  ]);
  expect(String((await store.getRecord(KEY))?.content)).toBe('two');
  expect((await blobFrom(store, blob))?.equals(blob.bytes)).toBe(true);
  expect(await store.getRecord(sampleKey('b'))).toBeUndefined();
  expect(await blobFrom(store, sampleBlob(3))).toBeUndefined();
  expect([await readdir(workspace), recorded.annotations]).toEqual([[], []]);
});

test('other files of a folder of that name stay', async () => {
  await mkdir(join(workspace, '.sidecar-build-cache'));
  await writeFile(join(workspace, '.sidecar-build-cache', 'mine'), '');
  const { store } = open();
  await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
  expect(await readdir(join(workspace, '.sidecar-build-cache'))).toEqual(['mine']);
});

test('an entry that is not what its key says is damaged', async () => {
  const blob = sampleBlob(1000);
  const path = `.sidecar-build-cache/${blob.sha256}`;
  await mkdir(join(workspace, '.sidecar-build-cache'));
  await writeFile(join(workspace, path), Buffer.alloc(1000));
  await caches.save(path, `sidecar-blob-${blob.sha256}`);
  await rm(join(workspace, '.sidecar-build-cache'), { recursive: true });
  const { store, recorded } = open();
  expect(await blobFrom(store, blob)).toBeUndefined();
  expect(recorded.annotations).toHaveLength(1);
  expect(await readdir(workspace)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('an entry that is a link to elsewhere is not read', async () => {
  const blob = sampleBlob(1000);
  const elsewhere = join(folder, 'elsewhere');
  await writeFile(elsewhere, blob.bytes);
  caches.restore = async (path, key) => {
    await mkdir(join(workspace, '.sidecar-build-cache'), { recursive: true });
    await symlink(elsewhere, join(workspace, path));
    return key;
  };
  const { store } = open();
  expect(await blobFrom(store, blob)).toBeUndefined();
  expect(await readdir(folder)).toContain('elsewhere');
});

test('a service that fails is one warning', async () => {
  const fail = () => Promise.reject(new Error('Failed to restore: no route'));
  Object.assign(caches, { restore: fail, save: fail, has: fail });
  const { store, recorded } = open();
  expect(await store.getRecord(KEY)).toBeUndefined();
  await store.putRecord(KEY, { content: Buffer.alloc(0), blobs: [] });
  expect(recorded.annotations.map(({ message }) => message)).toEqual([
    "The build cache (GitHub's cache) is not used in the rest of this run: Failed to restore: no route",
  ]);
  expect(await readdir(workspace)).toEqual([]);
});
