import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildInputs } from '../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { keptProgram } from '../../../test/support/kept-program.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { type BuildPlan, planBuild } from '../plan.ts';
import { cacheAccess, readHistory } from './cache-access.ts';
import { compressed } from './compressed-json.ts';
import type { BuildKey } from './key/build-key.ts';
import type { SourceSet } from './key/source-set.ts';
import { sourceState } from './key/source-state.ts';
import { lookUp, previousBuild } from './lookup.ts';
import { baseKey, exactKey, historyKey } from './record-keys.ts';
import { relayer } from './relayer.ts';
import { save } from './save.ts';

let root: string;
let store: MemoryStore;
let plan: BuildPlan;
const host = () => fakeHost({ workspace: root, platform: process.platform, temp: root });

const SET: SourceSet = {
  files: [
    { path: 'app/code.py', role: 'module' },
    { path: 'app/words.txt', role: 'data' },
    { path: 'main.py', role: 'fixed' },
  ],
  listings: [{ folder: 'app', deep: false, of: 'importable' }],
};

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'lookup ü ')));
  await writeTree(root, {
    VERSION: '1.2.3\n',
    'main.py': 'import app.code\n',
    'app/code.py': 'x = 1\n',
    'app/words.txt': 'hello\n',
  });
  plan = await planBuild(buildInputs({ entry: 'main.py', name: 'app' }), host());
  store = new MemoryStore();
  await keep();
});
afterEach(() => rm(root, { recursive: true, force: true }));

function keyWith(version: string): BuildKey {
  const digest = version.padStart(64, '0');
  return { parts: [{ name: 'packager', digest, detail: { pyinstaller: version } }], digest };
}

const KEY = keyWith('6');

/** Keeps a program as if it had been built of the sources as they are now. */
async function keep(set: SourceSet = SET, key = KEY): Promise<void> {
  const record = await keptProgram(store);
  const sources = { set, state: await sourceState(set, plan, host()) };
  const access = cacheAccess(store, host());
  const history = await readHistory(historyKey(plan, host()), access);
  const kept = { plan, key, sources, record: { ...record, sources: sources.state }, archive: '', history };
  await save(kept, access, host());
}

async function found(key = KEY) {
  const to = host();
  const access = cacheAccess(store, to);
  const history = await readHistory(historyKey(plan, to), access);
  const finding = await lookUp({ plan, key, history }, access, to);
  const warnings = to.recorded.annotations.map(({ message }) => message);
  return { finding, warnings, access };
}

function write(path: string, text: string): Promise<void> {
  return writeTree(root, { [path]: text });
}

test('nothing changed: level 0', async () => {
  expect(await found()).toMatchObject({ finding: { level: '0' }, warnings: [] });
});

test('a module and a data file changed: level 1, with what changed', async () => {
  await write('app/code.py', 'x = 2\n');
  await write('app/words.txt', 'bye\n');
  expect((await found()).finding).toMatchObject({ level: '1', changed: ['app/code.py', 'app/words.txt'] });
});

test('back to what it was, after a build of something else: level 0 again', async () => {
  await write('app/words.txt', 'bye\n');
  await keep();
  await write('app/words.txt', 'hello\n');
  expect((await found()).finding).toMatchObject({ level: '0' });
});

test('a build that read other files does not hide the one before', async () => {
  await write('more.txt', '');
  await keep({ ...SET, files: [...SET.files, { path: 'more.txt', role: 'data' }] }, keyWith('5'));
  expect((await found()).finding).toMatchObject({ level: '0' });
});

describe('neither', () => {
  test('with an empty store', async () => {
    store.records.clear();
    expect((await found()).finding).toEqual({
      level: 'none',
      reason: 'no build of this program is there yet',
    });
  });

  test.each([
    ['a fixed file changed', 'main.py', 'import app.code as c\n', 'main.py: changed'],
    ['a new module', 'app/new.py', '', 'new file app/new.py'],
  ])('%s', async (_, path, text, reason) => {
    await write(path, text);
    expect((await found()).finding).toEqual({ level: 'none', reason });
  });

  test('with another key', async () => {
    const { finding } = await found(keyWith('7'));
    expect(finding).toEqual({ level: 'none', reason: 'packager: pyinstaller 6 → 7' });
  });

  test('with a damaged list of builds, with a warning', async () => {
    store.records.set(historyKey(plan, host()), { content: Buffer.from('x'), blobs: [] });
    const { finding, warnings } = await found();
    expect(finding.level).toBe('none');
    expect(warnings).toEqual([expect.stringContaining('memory')]);
  });

  test('with records that are something else, with one warning', async () => {
    const history = historyKey(plan, host());
    for (const [key, record] of store.records)
      if (key !== history) store.records.set(key, { ...record, content: compressed({ format: 1 }) });
    const { finding, warnings } = await found();
    expect(finding.level).toBe('none');
    expect(warnings).toHaveLength(1);
  });

  test('with the record of another key, with a warning', async () => {
    const sources = { set: SET, state: await sourceState(SET, plan, host()) };
    const record = store.records.get(exactKey(KEY, sources));
    if (!record) throw new Error('it was kept');
    const other = keyWith('7');
    store.records.set(exactKey(other, sources), record);
    const { finding, warnings } = await found(other);
    expect(finding.level).toBe('none');
    expect(warnings).toEqual([expect.stringContaining('another key')]);
  });

  test('where the last build was dropped', async () => {
    const sources = { set: SET, state: await sourceState(SET, plan, host()) };
    store.records.delete(exactKey(KEY, sources));
    expect((await found()).finding).toEqual({ level: 'none', reason: 'the last build is no longer there' });
    expect(store.records.has(baseKey(KEY, sources))).toBe(true);
  });
});

test('explain-key is told the last build, whatever its key was', async () => {
  await keep(SET, keyWith('5'));
  const known = await previousBuild(plan, cacheAccess(store, host()), host());
  expect(known).toMatchObject({ key: keyWith('5'), sources: { set: SET } });
  store.records.clear();
  expect(await previousBuild(plan, cacheAccess(store, host()), host())).toBeUndefined();
});

describe('level 1 of data', () => {
  async function relayered() {
    const { finding, access } = await found();
    if (finding.level !== '1') throw new Error(`level ${finding.level}`);
    return relayer({ plan, hit: finding, folder: join(root, 'made') }, access, host());
  }

  test('replaces the file in tree, manifest and archive', async () => {
    await write('app/words.txt', 'good morning\n');
    const made = await relayered();
    if ('reason' in made) throw new Error(made.reason);
    expect(made).toMatchObject({ modules: 0, data: 1 });
    expect(await readFile(join(made.staged.tree, 'lib/words.txt'), 'utf8')).toBe('good morning\n');
    const { manifest } = made.record;
    const sizes = manifest.files.map(({ path, size }) => [path, size]);
    expect(Object.fromEntries(sizes)).toMatchObject({ 'lib/words.txt': 13 });
  });

  test.each([
    ['a file that is gone', () => rm(join(root, 'app/words.txt')), /is gone/],
    ['a library', () => write('app/words.txt', '\x7fELF'), /more than a plain file/],
    [
      'a file that may be executed now',
      () => writeTree(root, { 'app/words.txt': { content: 'bye', mode: 0o755 } }),
      /mode/,
    ],
    ['a module that is in no file of its own', () => write('app/code.py', 'x = 2\n'), /no file of its own/],
  ])('refuses %s', async (_, change, reason) => {
    await change();
    expect(await relayered()).toEqual({ reason: expect.stringMatching(reason) });
  });

  test('refuses where the last build is damaged', async () => {
    await write('app/words.txt', 'bye\n');
    store.blobs.clear();
    expect(await relayered()).toEqual({ reason: 'the last build cannot be restored' });
  });
});
