import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { keptProgram } from '../../../test/support/kept-program.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { tarZst } from '../../../test/support/tar-file.ts';
import { readTree } from '../../sidecar/tree.ts';
import type { BuildRecord } from './build-record.ts';
import { cacheAccess } from './cache-access.ts';
import { restore } from './restore.ts';

let folder: string;
let store: MemoryStore;
let record: BuildRecord;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restore ü '));
  store = new MemoryStore();
  record = await keptProgram(store);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function restored(given: BuildRecord, overrides: Parameters<typeof fakeHost>[0] = {}) {
  const host = fakeHost({ platform: process.platform, ...overrides });
  const staged = await restore(given, join(folder, 'new'), cacheAccess(store, host), host);
  return { staged, warnings: host.recorded.annotations.map(({ message }) => message) };
}

/** `record` with another content in the place of its archive. */
function withArchive(content: Buffer): BuildRecord {
  const sha256 = createHash('sha256').update(content).digest('hex');
  store.blobs.set(sha256, content);
  return {
    ...record,
    archive: [{ sha256, size: content.length, frames: [{ compressed: content.length, content: 4096 }] }],
  };
}

test('archive and tree are those that were kept', async () => {
  const { staged, warnings } = await restored(record);
  expect(warnings).toEqual([]);
  const tree = await readTree(staged?.tree ?? '', { platform: process.platform });
  expect(tree.digest).toBe(record.manifest.digest);
  const archive = await readFile(staged?.archive ?? '');
  const kept = Buffer.concat(record.archive.map(({ sha256 }) => store.blobs.get(sha256) ?? Buffer.alloc(0)));
  expect(archive.subarray(0, kept.length)).toEqual(kept);
});

describe('a miss', () => {
  test('with a part that is gone, without a warning', async () => {
    store.blobs.delete(record.archive[1]?.sha256 ?? '');
    expect(await restored(record)).toEqual({ staged: undefined, warnings: [] });
  });

  test('with another file than the manifest has, with a warning', async () => {
    const files = record.manifest.files.map((file) => ({ ...file, size: file.size + 1 }));
    const { staged, warnings } = await restored({ ...record, manifest: { ...record.manifest, files } });
    expect(staged).toBeUndefined();
    expect(warnings).toEqual([
      expect.stringMatching(/^The build cache \(memory\) is not used: .* bytes instead of /),
    ]);
  });

  test('with an archive that leaves the folder, with a warning', async () => {
    const poisoned = withArchive(await tarZst([{ name: '../../outside', content: 'x' }]));
    const { staged, warnings } = await restored(poisoned);
    expect(staged).toBeUndefined();
    expect(warnings).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['new']);
    await expect(readFile(join(folder, '..', 'outside'))).rejects.toThrow();
  });

  test('with something that is no archive, with a warning', async () => {
    const { staged, warnings } = await restored(withArchive(Buffer.alloc(5000, 1)));
    expect(staged).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});

test('an interruption is no miss', async () => {
  const controller = new AbortController();
  const read = store.readBlob.bind(store);
  store.readBlob = async (blob, write) => {
    controller.abort();
    return read(blob, write);
  };
  await expect(restored(record, { signal: controller.signal })).rejects.toThrow(/abort/);
});
