import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { tarZst } from '../../../test/support/tar-file.ts';
import type { Host } from '../../shared/host.ts';
import { cacheAccess } from './cache-access.ts';
import { keepToolCache, restoreToolCache, type ToolCacheContents } from './tool-cache-folder.ts';
import { decodeToolCache, encodeToolCache } from './tool-cache-record.ts';

const KEY = 'a'.repeat(64);
const CONTENTS = { before: undefined, contents: 'six 1.17.0', packages: ['six'] };

let folder: string;
let store: MemoryStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tool cache ü '));
  store = new MemoryStore();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function place(name: string, key = KEY) {
  return { tool: 'uv', key, folder: join(folder, name, 'cache') };
}

async function keep(contents: ToolCacheContents = CONTENTS, overrides: Partial<Host> = {}) {
  const host = fakeHost({ platform: process.platform, ...overrides });
  await keepToolCache(place('kept'), contents, cacheAccess(store, host), host);
  return host.recorded;
}

async function restored(key = KEY, overrides: Partial<Host> = {}) {
  const host = fakeHost({ platform: process.platform, ...overrides });
  const record = await restoreToolCache(place('new', key), cacheAccess(store, host), host);
  const warnings = host.recorded.annotations.map(({ message }) => message);
  return { record, warnings, folders: await readdir(join(folder, 'new')).catch(() => []) };
}

async function keepSample(): Promise<void> {
  await writeTree(place('kept').folder, {
    'archive-v0/x/six.py': 'pass\n',
    'archive-v0/x/run': { content: 'run', mode: 0o755 },
    'wheels-v7/pypi/six/1.17.0-py3': { link: '../../../archive-v0/x' },
  });
  await keep();
}

/** The record with another archive, as somebody who may write into the store could make it. */
function poison(content: Buffer): void {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const frames = [{ compressed: content.length, content: 4096 }];
  store.blobs.set(sha256, content);
  const record = decodeToolCache(store.records.get(KEY)?.content ?? Buffer.alloc(0), KEY);
  store.records.set(KEY, encodeToolCache({ ...record, archive: { sha256, size: content.length, frames } }));
}

test.runIf(process.platform !== 'win32')('what was kept comes back, links and modes too', async () => {
  await keepSample();
  const { record, warnings, folders } = await restored();
  expect(warnings).toEqual([]);
  expect(record).toMatchObject({ contents: 'six 1.17.0', packages: ['six'] });
  expect(folders).toEqual(['cache']);
  const back = place('new').folder;
  expect(await readFile(join(back, 'wheels-v7/pypi/six/1.17.0-py3/six.py'), 'utf8')).toBe('pass\n');
  expect(await readlink(join(back, 'wheels-v7/pypi/six/1.17.0-py3'))).toBe('../../../archive-v0/x');
});

describe('a miss', () => {
  test('where nothing is kept, and where its bytes are gone, without a warning', async () => {
    expect(await restored()).toEqual({ record: undefined, warnings: [], folders: [] });
    await keepSample();
    store.blobs.clear();
    expect(await restored()).toEqual({ record: undefined, warnings: [], folders: [] });
  });

  test('with a record of another key, or something that is none, with a warning', async () => {
    await keepSample();
    const other = 'b'.repeat(64);
    store.records.set(other, store.records.get(KEY) ?? { content: Buffer.alloc(0), blobs: [] });
    expect((await restored(other)).warnings).toEqual([expect.stringContaining('another key')]);
    store.records.set(KEY, { content: Buffer.from('{}'), blobs: [] });
    expect((await restored()).warnings).toEqual([expect.stringContaining('damaged')]);
  });

  test('with an archive that leaves the folder, with a warning', async () => {
    await keepSample();
    poison(await tarZst([{ name: '../../../outside', content: 'x' }]));
    const { record, warnings, folders } = await restored();
    expect([record, folders]).toEqual([undefined, []]);
    expect(warnings).toEqual([
      expect.stringMatching(/^The build cache \(memory\) is not used: the cache of uv: /),
    ]);
    expect((await readdir(folder)).sort()).toEqual(['kept', 'new']);
  });

  test('with other files than the record says, with a warning', async () => {
    await keepSample();
    poison(await tarZst([{ name: 'cache/archive-v0/x/six.py', content: 'import evil\n' }]));
    const { record, warnings, folders } = await restored();
    expect([record, warnings.length, folders]).toEqual([undefined, 1, []]);
  });

  test('where there is no room for it, with a warning', async () => {
    await keepSample();
    await writeFile(join(folder, 'new'), 'a file where the folder would be');
    const { record, warnings } = await restored();
    expect([record, warnings.length]).toEqual([undefined, 1]);
  });
});

test('an interruption is no miss', async () => {
  await keepSample();
  const controller = new AbortController();
  const read = store.readBlob.bind(store);
  store.readBlob = async (blob, write) => {
    controller.abort();
    return read(blob, write);
  };
  await expect(restored(KEY, { signal: controller.signal })).rejects.toThrow(/abort/);
});

describe('nothing is kept', () => {
  test('of a folder that is empty or absent', async () => {
    await keep();
    await mkdir(join(place('kept').folder, 'empty'), { recursive: true });
    await keep();
    expect(store.asked).toEqual([]);
  });

  test('where what was restored is as good', async () => {
    await keepSample();
    const before = decodeToolCache(store.records.get(KEY)?.content ?? Buffer.alloc(0), KEY);
    store.asked.length = 0;
    await keep({ ...CONTENTS, before });
    expect(store.asked).toEqual([]);
    await keep({ ...CONTENTS, before, contents: 'six 1.18.0' });
    expect(store.asked).toHaveLength(2);
  });

  test('of more than 500 MB, and it is said', async () => {
    await mkdir(place('kept').folder, { recursive: true });
    const file = join(place('kept').folder, 'large');
    await writeFile(file, '');
    await truncate(file, 500e6 + 1);
    expect((await keep()).log).toEqual([
      'The cache of uv is not kept: it has 500.0 MB, the limit is 500.0 MB.',
    ]);
    expect(store.asked).toEqual([]);
  });

  test('where it cannot be read: a warning, and no error', async () => {
    await mkdir(join(folder, 'kept'), { recursive: true });
    await writeFile(place('kept').folder, 'a file where the folder would be');
    expect((await keep()).annotations).toHaveLength(1);
  });
});
