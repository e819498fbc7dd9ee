import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anInterpreter } from '../../../test/support/an-interpreter.ts';
import { buildInputs } from '../../../test/support/build-inputs.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { fakePython } from '../../../test/support/fake-python.ts';
import { MemoryStore } from '../../../test/support/memory-store.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import type { Host } from '../../shared/host.ts';
import type { PreparedEnvironment } from '../environment/environment.ts';
import { packagerCacheIn } from '../folders.ts';
import { Phases } from '../phases.ts';
import { planBuild } from '../plan.ts';
import { cacheAccess } from './cache-access.ts';
import { keyPart } from './key/key-part.ts';
import { ToolCaches } from './tool-caches.ts';

let root: string;
let store: MemoryStore;
let next = 0;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tools ü '));
  store = new MemoryStore();
  await writeTree(root, { 'main.py': 'print(1)\n', 'home/': '' });
  const python = await fakePython(join(root, 'python'), '3.12.1');
  await symlink(python, join(root, 'python', 'bin', 'python'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

interface Given {
  inputs?: Parameters<typeof buildInputs>[0];
  env?: Record<string, string>;
  host?: Partial<Host>;
}

/** The caches of a new build in the project, and what belongs to it. */
async function newBuild({ inputs = {}, env = {}, host: overrides = {} }: Given = {}) {
  const path = { PATH: join(root, 'python', 'bin'), HOME: join(root, 'home') };
  const exec: Host['exec'] = async () => ({ code: 0, stdout: 'uv 0.13.8\n', stderr: '' });
  const host = fakeHost({ workspace: root, exec, ...overrides, env: { ...path, ...env } });
  const plan = await planBuild(
    buildInputs({ entry: 'main.py', name: 'app', version: '1.0.0', ...inputs }),
    host,
  );
  const work = join(root, `work ${next++}`);
  const phases = new Phases(host);
  const context = { plan, phases, folders: { work, staging: join(work, 'staging') } };
  return { tools: new ToolCaches(context, cacheAccess(store, host), host), host, work, phases };
}

/** The folder that uv is given. */
async function uvFolder(build: Awaited<ReturnType<typeof newBuild>>): Promise<string> {
  return (await build.tools.environmentHost()).env['UV_CACHE_DIR'] ?? '';
}

function environment(...versions: string[]): PreparedEnvironment {
  const interpreter = anInterpreter();
  return {
    interpreter,
    python: interpreter.executable,
    packager: { name: 'pyinstaller', version: '6.0' },
    installer: 'uv',
    sitePackages: undefined,
    packageFolders: [],
    distributions: versions.map((version) => ({ name: 'six', version })),
    env: {},
    seconds: 1,
  };
}

function keyWith(options: Record<string, string>, packages: string) {
  const parts = [keyPart('options', options), keyPart('environment', { packages })];
  return { parts, digest: '1'.repeat(64) };
}

/** A build that fills both caches and keeps them. */
async function firstBuild(): Promise<void> {
  const build = await newBuild();
  await build.tools.restorePackager(keyWith({ upx: 'true' }, 'six'));
  await writeTree(await uvFolder(build), { 'wheels-v7/pypi/six/1.17.0-py3': 'six' });
  await writeTree(packagerCacheIn(build.work), { 'bincache/libz.so': 'small' });
  expect(build.tools.restored).toBeUndefined();
  await build.tools.keep(environment('1.17.0'));
  expect(Object.keys(build.phases.seconds)).toEqual(['restore-pyinstaller', 'restore-uv', 'keep-tools']);
  expect(build.host.recorded.annotations).toEqual([]);
}

test('the caches of one build are those of the next, and are not kept again', async () => {
  await firstBuild();
  const build = await newBuild();
  expect(await readFile(join(await uvFolder(build), 'wheels-v7/pypi/six/1.17.0-py3'), 'utf8')).toBe('six');
  await build.tools.restorePackager(keyWith({ upx: 'true' }, 'another six'));
  expect(await readFile(join(packagerCacheIn(build.work), 'bincache/libz.so'), 'utf8')).toBe('small');
  expect(build.tools.restored).toMatch(/^warm caches of uv and PyInstaller restored \(\d+ B\)$/);
  store.asked.length = 0;
  await build.tools.keep(environment('1.17.0'));
  expect(store.asked).toEqual([]);
  await writeTree(await uvFolder(build), { 'wheels-v7/pypi/six/1.18.0-py3': 'newer six' });
  await build.tools.keep(environment('1.18.0'));
  expect(store.asked.map((line) => line.split(' ')[0])).toEqual(['putBlob', 'putRecord']);
});

test('an option that decides about libraries makes the cache of the packager another, not that of uv', async () => {
  await firstBuild();
  const build = await newBuild();
  await build.tools.environmentHost();
  await build.tools.restorePackager(keyWith({ upx: 'false' }, 'six'));
  expect(build.tools.restored).toMatch(/^warm cache of uv restored/);
});

test('another interpreter, another platform, another program: nothing is restored', async () => {
  await firstBuild();
  for (const given of [
    { host: { arch: 'arm64' } },
    { inputs: { name: 'other' } },
    { inputs: { python: join(root, 'python', 'bin', 'other') } },
  ]) {
    if (given.inputs?.python) await fakePythonAt('other');
    const build = await newBuild(given);
    await build.tools.environmentHost();
    expect(build.tools.restored).toBeUndefined();
  }
});

async function fakePythonAt(name: string): Promise<void> {
  const program = await fakePython(join(root, name), '3.11.1');
  await symlink(program, join(root, 'python', 'bin', name));
}

describe('nothing is moved, and uv keeps the folder that it has', () => {
  test.each<[string, Given]>([
    ['UV_CACHE_DIR is set', { env: { UV_CACHE_DIR: '/somewhere' } }],
    ['UV_NO_CACHE is set', { env: { UV_NO_CACHE: '1' } }],
    ['the active environment is used', { inputs: { environment: 'active' } }],
  ])('%s', async (_, given) => {
    await firstBuild();
    store.asked.length = 0;
    const { tools, host } = await newBuild(given);
    expect(await tools.environmentHost()).toBe(host);
    expect([tools.restored, store.asked]).toEqual([undefined, []]);
  });

  test('the store is a folder of this machine', async () => {
    store.isRemote = false;
    const { tools, host } = await newBuild();
    expect(await tools.environmentHost()).toBe(host);
    await tools.restorePackager(keyWith({}, ''));
    await tools.keep(environment('1.17.0'));
    expect(store.asked).toEqual([]);
  });

  test('a user has a cache of uv; on a machine that goes away it does not count', async () => {
    await mkdir(join(root, 'home', '.cache', 'uv'), { recursive: true });
    const { tools, host } = await newBuild();
    expect(await tools.environmentHost()).toBe(host);
    const selfHosted = await newBuild({ env: { RUNNER_ENVIRONMENT: 'self-hosted' } });
    expect(await selfHosted.tools.environmentHost()).toBe(selfHosted.host);
    const hosted = await newBuild({ env: { RUNNER_ENVIRONMENT: 'github-hosted' } });
    expect(await uvFolder(hosted)).toContain('uv-cache');
  });

  test('a pull request of a fork finds nothing; where it finds something, it keeps nothing', async () => {
    store.writes = false;
    const { tools, host } = await newBuild();
    expect(await tools.environmentHost()).toBe(host);
    store.writes = true;
    await firstBuild();
    store.writes = false;
    const build = await newBuild();
    expect(await uvFolder(build)).toContain('uv-cache');
    store.asked.length = 0;
    await build.tools.keep(environment('1.18.0'));
    expect(store.asked).toEqual([]);
  });
});
