import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../src/shared/host.ts';
import { type CachedProject, type CachedRun, cachedProject } from '../support/cached-project.ts';
import { FolderCaches } from '../support/folder-caches.ts';
import { type Nginx, startNginx } from '../support/nginx.ts';
import { noNginx } from '../support/nginx-of-test.ts';
import { run } from '../support/run.ts';

const NEW_IMPORT = 'import six\n\ndef greeting():\n    return six.ensure_str("hi")\n';
/** uv asks no server then: what it does not have, it cannot install. */
const OFFLINE = { UV_OFFLINE: '1' };
/** What uv offline is told of a package that it does not have. */
const NOT_FOUND = { code: expect.stringMatching(/^requirements-/) };

function pyproject(...dependencies: string[]): string {
  const list = dependencies.map((text) => JSON.stringify(text)).join(', ');
  return `[project]\nname = "small"\nversion = "1.2.3"\ndependencies = [${list}]\n`;
}

let base: CachedProject;
/** Of a name that nginx' configuration can hold. */
let folder: string;
let server: Nginx;
let first: CachedRun;
const made: CachedProject[] = [];
afterEach(() => Promise.all(made.splice(0).map((project) => project.remove())));

describe.skipIf(noNginx)('level 2, with a server', () => {
  beforeAll(async () => {
    base = await cachedProject();
    folder = await mkdtemp(join(tmpdir(), 'tool-caches-'));
    server = await startNginx({ folder });
    await base.write('pyproject.toml', pyproject('six==1.17.0', 'iniconfig==2.1.0'));
    first = await build(base);
  });
  afterAll(async () => {
    await server?.kill();
    await base.remove();
    await rm(folder, { recursive: true });
  });

  test('the first build has nothing to restore and keeps the cache of uv', () => {
    expect(first.outputs['cache-level']).toBe('none');
    expect(warnings(first)).toEqual([]);
    expect(first.recorded.log).toContain('Keep the caches of the tools');
  });

  test('a new import: uv downloads nothing', async () => {
    const changed = await project();
    await changed.write('app/greeting.py', NEW_IMPORT);
    const full = await build(changed, {}, OFFLINE);
    expect(warnings(full)).toEqual([]);
    expect(full.outputs['cache-level']).toBe('2');
    expect(full.manifest.build).toMatchObject({
      cacheLevel: '2',
      seconds: { 'restore-uv': expect.any(Number), environment: expect.any(Number) },
    });
    expect(full.recorded.summaries.join()).toMatch(
      /\| Cache +\| full build, .*greeting\.py.*; warm cache of uv restored \([\d.]+ MB\); http/,
    );
    expect(await run(full.outputs['executable'] ?? '', [])).toBe('hi\nworld\n');
    const clean = await build(changed, { cache: 'off', 'cache-url': '' });
    expect(full.manifest.files).toEqual(clean.manifest.files);
    expect(full.archive.equals(clean.archive)).toBe(true);
  });

  test('libraries that PyInstaller changed come back, and the bytes are those of a clean build', async () => {
    const stripped = { 'extra-args': '--strip', 'cache-url': `${server.url}/stripped` };
    const changed = await project();
    expect((await build(changed, stripped)).outputs['cache-level']).toBe('none');
    await changed.write('app/greeting.py', NEW_IMPORT);
    const full = await build(changed, stripped, OFFLINE);
    expect(warnings(full)).toEqual([]);
    expect(full.recorded.summaries.join()).toMatch(/warm caches of uv and PyInstaller restored/);
    const clean = await build(changed, { ...stripped, cache: 'off', 'cache-url': '' });
    expect(full.manifest.files).toEqual(clean.manifest.files);
  });

  test('without the restored cache, the same build needs the index', async () => {
    const changed = await project();
    await changed.write('app/greeting.py', NEW_IMPORT);
    await expect(build(changed, { 'cache-url': `${server.url}/other` }, OFFLINE)).rejects.toMatchObject(
      NOT_FOUND,
    );
  });

  test('a requirement is gone: level 2, and what is kept then is what it needs', async () => {
    const own = `${server.url}/changed`;
    const changed = await project();
    await build(changed, { 'cache-url': own });
    const before = await blobsBelow(own);
    await changed.write('pyproject.toml', pyproject('six==1.17.0'));
    const full = await build(changed, { 'cache-url': own }, OFFLINE);
    expect(full.outputs['cache-level']).toBe('2');
    expect((await blobsBelow(own)).length).toBeGreaterThan(before.length);
    await changed.write('app/greeting.py', NEW_IMPORT);
    expect((await build(changed, { 'cache-url': own }, OFFLINE)).outputs['cache-level']).toBe('2');
    await changed.write('pyproject.toml', pyproject('six==1.17.0', 'iniconfig==2.1.0'));
    await expect(build(changed, { 'cache-url': own }, OFFLINE)).rejects.toMatchObject(NOT_FOUND);
  });

  test('damaged bytes: one warning, and a good build', async () => {
    const own = `${server.url}/damaged`;
    const changed = await project();
    await build(changed, { 'cache-url': own });
    for (const blob of await blobsBelow(own)) await writeFile(blob, (await readFile(blob)).fill(0, 10, 20));
    await changed.write('app/greeting.py', NEW_IMPORT);
    const full = await build(changed, { 'cache-url': own });
    expect(full.outputs['cache-level']).toBe('none');
    expect(warnings(full)).toEqual([expect.stringContaining('build cache')]);
    expect(await run(full.outputs['executable'] ?? '', [])).toBe('hi\nworld\n');
  });

  test("a cache of the user's own is used instead, and none is kept", async () => {
    const other = await project();
    const own = `${server.url}/own`;
    const full = await build(other, { 'cache-url': own }, { UV_CACHE_DIR: join(other.temp, '..', 'uv') });
    expect(full.outputs['cache-level']).toBe('none');
    expect((await readdir(join(other.temp, '..', 'uv'))).length).toBeGreaterThan(0);
    await other.write('app/greeting.py', NEW_IMPORT);
    expect((await build(other, { 'cache-url': own })).outputs['cache-level']).toBe('none');
  });
});

test("level 2, with GitHub's cache on a runner", async () => {
  const own = await cachedProject();
  made.push(own);
  const root = join(own.temp, '..', 'github');
  await mkdir(root);
  const caches = new FolderCaches(root, own.root);
  const on = { kind: 'runner', caches } as const;
  const given = { cache: 'github', 'cache-url': '' };
  expect((await build(own, given, {}, on)).outputs['cache-level']).toBe('none');
  await own.write('app/greeting.py', 'import json\n\ndef greeting():\n    return json.dumps(1)\n');
  const full = await build(own, given, OFFLINE, on);
  expect([full.outputs['cache-level'], warnings(full)]).toEqual(['2', []]);
});

async function project(): Promise<CachedProject> {
  const copy = await base.copy();
  made.push(copy);
  return copy;
}

/** A build with the server as its cache, by a user whose uv was never used. */
function build(
  of: CachedProject,
  given: Parameters<CachedProject['build']>[0] = {},
  variables: Record<string, string> = {},
  overrides: Partial<Host> = {},
): Promise<CachedRun> {
  const { UV_CACHE_DIR: _, PIP_FIND_LINKS: __, ...inherited } = of.host().env;
  const env = { ...inherited, XDG_CACHE_HOME: join(of.temp, '..', 'never'), ...variables };
  return of.build(
    { cache: 'http', 'cache-directory': '', 'cache-url': server?.url ?? '', ...given },
    { env, ...overrides },
  );
}

function warnings({ recorded }: CachedRun): string[] {
  const texts = recorded.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  return texts.filter((text) => !text.includes('nowhere_at_all'));
}

/** The blobs that the server keeps for the cache at `url`. */
async function blobsBelow(url: string): Promise<string[]> {
  const folder = join(server.files, url.slice(server.url.length), 'cas');
  return (await readdir(folder)).map((name) => join(folder, name));
}
