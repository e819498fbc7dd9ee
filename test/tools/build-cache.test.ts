import { chmod, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cacheAccess, readHistory, readRecord } from '../../src/build-backend/cache/cache-access.ts';
import { buildKey } from '../../src/build-backend/cache/key/build-key.ts';
import { sourceState } from '../../src/build-backend/cache/key/source-state.ts';
import { exactKey, historyKey } from '../../src/build-backend/cache/record-keys.ts';
import { save } from '../../src/build-backend/cache/save.ts';
import { openStore } from '../../src/build-backend/cache/store/open-store.ts';
import { planBuild } from '../../src/build-backend/plan.ts';
import type { Host } from '../../src/shared/host.ts';
import type { Manifest } from '../../src/sidecar/manifest-types.ts';
import { readTree } from '../../src/sidecar/tree.ts';
import { type CachedProject, type CachedRun, cachedProject } from '../support/cached-project.ts';
import { filesBelow } from '../support/folders.ts';
import { run } from '../support/run.ts';

let base: CachedProject;
let first: CachedRun;
const made: CachedProject[] = [];

beforeAll(async () => {
  base = await cachedProject();
  first = await base.build();
});
afterEach(() => Promise.all(made.splice(0).map((project) => project.remove())));
afterAll(() => base.remove());

/** The project after its first build, in a place of its own. */
async function project(): Promise<CachedProject> {
  const copy = await base.copy();
  made.push(copy);
  return copy;
}

/** Everything that must be the same however a program was made. */
async function bytesOf({ outputs, archive }: CachedRun) {
  const { files, digest } = await readTree(outputs['path'] ?? '', { platform: process.platform });
  return { files, digest, archive: archive.toString('base64') };
}

/** What the file of the manifest has, in its order. */
async function keysOf({ outputs }: CachedRun): Promise<string[]> {
  return Object.keys(JSON.parse(await readFile(outputs['manifest'] ?? '', 'utf8')));
}

function withoutBuild({ build: _, ...manifest }: Manifest) {
  return manifest;
}

/** What the log says about the cache. */
function told({ recorded }: CachedRun): string {
  return recorded.log.filter((line) => line.startsWith('Build cache: ')).join('\n');
}

function warnings({ recorded }: CachedRun): string[] {
  return recorded.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** A build of the same sources without a cache. */
async function clean(of: CachedProject): Promise<CachedRun> {
  return of.build({ cache: 'off', 'cache-directory': '', output: join(of.root, '..', 'clean') });
}

function say(executable: string | undefined): Promise<string> {
  return run(executable ?? '', []);
}

test('the first build is a full one and says why', async () => {
  expect(first.outputs['cache-level']).toBe('none');
  expect(first.recorded.log.join('\n')).toContain('full build, no build of this program is there yet');
  expect(first.recorded.summaries.join()).toMatch(/\| Cache +\| full build, .*directory .*wrote/);
  expect(await say(first.outputs['executable'])).toBe('hello, dear\nworld\n');
});

describe('level 0', () => {
  test('elsewhere, with nothing changed: the same bytes, and no program is started', async () => {
    const again = await (await project()).build();
    expect(again.outputs['cache-level']).toBe('0');
    expect(again.started).toEqual([]);
    expect(await bytesOf(again)).toEqual(await bytesOf(first));
    expect(withoutBuild(again.manifest)).toEqual(withoutBuild(first.manifest));
    expect(await keysOf(again)).toEqual(await keysOf(first));
    expect(again.manifest.build).toEqual({
      cacheLevel: '0',
      seconds: { key: expect.any(Number), lookup: expect.any(Number), restore: expect.any(Number) },
    });
    expect(again.recorded.summaries.join()).toMatch(
      /\| Cache +\| level 0: nothing changed, .* instead of .* s; directory .*: read/,
    );
    expect(warnings(first)).toEqual([expect.stringContaining('nowhere_at_all')]);
    expect(warnings(again)).toEqual(warnings(first));
    expect(await say(again.outputs['executable'])).toBe('hello, dear\nworld\n');
  });

  test('a text that is no part of the program changed', async () => {
    const changed = await project();
    await changed.write('README.md', '# Other\n');
    expect((await changed.build()).outputs['cache-level']).toBe('0');
  });

  test('max-size counts, and the output of before stays', async () => {
    const small = await project();
    await small.write('dist/sidecar/previous.txt', '');
    await expect(small.build({ 'max-size': '1 MB' })).rejects.toMatchObject({ code: 'size-exceeded' });
    expect(await readdir(join(small.root, 'dist', 'sidecar'))).toEqual(['previous.txt']);
    expect(await readdir(small.temp)).toEqual([]);
  });

  test('interrupted in the middle: the output of before stays, and nothing is left behind', async () => {
    const stopped = await project();
    await stopped.write('dist/sidecar/previous.txt', '');
    const controller = new AbortController();
    const group: Host['group'] = (title, work) => {
      if (title === 'Restore the program') controller.abort();
      return work();
    };
    await expect(stopped.build({}, { group, signal: controller.signal })).rejects.toThrow();
    expect(await readdir(join(stopped.root, 'dist', 'sidecar'))).toEqual(['previous.txt']);
    expect(await readdir(stopped.temp)).toEqual([]);
  });

  test('layout: tauri', async () => {
    const { outputs, manifest } = await (await project()).build({ layout: 'tauri' });
    expect(outputs['cache-level']).toBe('0');
    const file = join(outputs['path'] ?? '', '..', `small-${manifest.target.triple}`);
    expect(await say(file)).toBe('hello, dear\nworld\n');
  });

  test('from a folder that cannot be written', async () => {
    const readOnly = await project();
    for (const file of await filesBelow(readOnly.cache)) await chmod(join(readOnly.cache, file), 0o444);
    await chmod(readOnly.cache, 0o555);
    const again = await readOnly.build();
    expect(again.outputs['cache-level']).toBe('0');
    expect(warnings(again)).toEqual(warnings(first));
    await chmod(readOnly.cache, 0o755);
  });
});

describe('level 1', () => {
  test('a body and a data file changed: the bytes of a clean build, which is then level 0', async () => {
    const edited = await project();
    await edited.write(
      'app/greeting.py',
      'def greeting():\n    # Another one.\n    return "good " + "morning"\n',
    );
    await edited.write('app/words.txt', 'wide world\n');
    const renewed = await edited.build();
    expect(told(renewed)).toMatch(/^Build cache: level 1/);
    expect(renewed.outputs['cache-level']).toBe('1');
    expect(renewed.recorded.summaries.join()).toContain('level 1: 1 module recompiled, 1 data file copied, ');
    expect(renewed.started.length).toBeLessThanOrEqual(2);
    expect(await say(renewed.outputs['executable'])).toBe('good morning\nwide world\n');
    expect(await bytesOf(renewed)).toEqual(await bytesOf(await clean(edited)));
    expect((await edited.build()).outputs['cache-level']).toBe('0');
  });

  test('check-layers builds from the sources too and finds no difference', async () => {
    const edited = await project();
    await edited.write('app/words.txt', 'all\n');
    const renewed = await edited.build({ 'check-layers': 'true' });
    expect(renewed.outputs['cache-level']).toBe('1');
    expect(renewed.recorded.log.join('\n')).toContain('a clean build of the same sources has the same bytes');
  });
});

test('check-layers finds a program that is not what the sources make; the output of before stays', async () => {
  const planted = await project();
  await plantStale(planted, { path: 'app/words.txt', text: 'other\n' });
  await planted.write('dist/sidecar/previous.txt', '');
  await expect(planted.build({ 'check-layers': 'true' })).rejects.toMatchObject({
    code: 'layers-differ',
    message: expect.stringContaining('_internal/app/words.txt (content)'),
    hint: expect.stringContaining('cache: off'),
  });
  expect(await readdir(join(planted.root, 'dist', 'sidecar'))).toEqual(['previous.txt']);
  // Without the check nobody would know.
  const stale = await planted.build();
  expect(stale.outputs['cache-level']).toBe('0');
  expect(await say(stale.outputs['executable'])).toBe('hello, dear\nworld\n');
});

/** Changes a file, and makes the cache believe that the program of before was built of it. */
async function plantStale(of: CachedProject, { path, text }: { path: string; text: string }): Promise<void> {
  const host = of.host();
  const inputs = of.inputs();
  const plan = await planBuild(inputs, host);
  const key = await buildKey(plan, host);
  const store = await openStore(inputs, plan.workingDirectory, host);
  if (key === 'environment-needed' || !store) throw new Error('the project is pinned and has a cache');
  const access = cacheAccess(store, host);
  const history = await readHistory(historyKey(plan, host), access);
  const [set = { files: [], listings: [] }] = history?.sets ?? [];
  const record = await readRecord(exactKey(key, { set, state: await sourceState(set, plan, host) }), access);
  if (!record) throw new Error('the project was built');
  await of.write(path, text);
  const sources = { set, state: await sourceState(set, plan, host) };
  const archive = first.outputs['archive'] ?? '';
  await save({ plan, key, sources, record, archive, history }, access, host);
  await store.close();
}

describe('full build', () => {
  test.each([
    ['a new import', 'app/greeting.py', 'import json\ndef greeting():\n    return "hi"\n', /greeting\.py/],
    [
      'a new requirement',
      'pyproject.toml',
      '[project]\nname = "small"\nversion = "1.2.3"\ndependencies = ["six==1.17.0"]\n',
      /environment|pyproject/,
    ],
    ['a new module', 'app/more.py', '', /added|more\.py/],
  ])('%s', async (_, path, text, reason) => {
    const changed = await project();
    await changed.write(path, text);
    const full = await changed.build();
    expect(full.outputs['cache-level']).toBe('none');
    expect(told(full)).toMatch(reason);
  });

  test('damaged and cut blobs are told once and replaced', async () => {
    const damaged = await project();
    const blobs = join(damaged.cache, 'cas');
    for (const [index, name] of (await filesBelow(blobs)).entries()) {
      const blob = join(blobs, name);
      if (index === 0) await truncate(blob, Math.floor((await stat(blob)).size / 2));
      else await writeFile(blob, (await readFile(blob)).fill(0, 10, 20));
    }
    const full = await damaged.build();
    expect(full.outputs['cache-level']).toBe('none');
    expect(warnings(full).filter((text) => /build cache/.test(text))).toHaveLength(1);
    expect(await bytesOf(full)).toEqual(await bytesOf(first));
    expect((await damaged.build()).outputs['cache-level']).toBe('0');
  });
});
