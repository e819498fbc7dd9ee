import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeHost } from '../../../../test/support/fake-host.ts';
import { FolderCaches } from '../../../../test/support/folder-caches.ts';
import type { Host } from '../../../shared/host.ts';
import { parseInputs } from '../../../shared/inputs.ts';
import { cacheInputs } from './inputs.ts';
import { openStore } from './open-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function open(texts: Record<string, string>, overrides: Partial<Host> = {}) {
  const host = fakeHost({ cache: join(folder, 'cache'), ...overrides });
  const inputs = parseInputs(cacheInputs, (name) => texts[name] ?? '');
  const store = await openStore(inputs, join(folder, 'project'), host);
  return { label: store?.label, writes: store?.writes, store, recorded: host.recorded };
}

const runner = () => ({ kind: 'runner' as const, caches: new FolderCaches(folder, folder) });

describe('the place', () => {
  test.each<[string, Record<string, string>, string | undefined]>([
    ['nothing', {}, 'directory cache/builds'],
    ['a folder', { 'cache-directory': '../shared' }, 'directory shared'],
    ['cache: directory', { cache: 'directory' }, 'directory cache/builds'],
    ['an address', { 'cache-url': 'https://cache.example/builds/' }, 'https://cache.example/builds'],
    ['cache: http', { cache: 'http', 'cache-url': 'http://cache.example' }, 'http://cache.example'],
    ['cache: off', { cache: 'off' }, undefined],
    ['cache: off with an address', { cache: 'off', 'cache-url': 'http://x.example' }, undefined],
  ])('on a command line, with %s', async (_, texts, label) => {
    expect((await open(texts)).label?.replaceAll(`${folder}/`, '')).toBe(label);
  });

  test.each<[string, Record<string, string>, string | undefined]>([
    ['nothing', {}, "GitHub's cache"],
    ['cache: github', { cache: 'github' }, "GitHub's cache"],
    ['a folder', { 'cache-directory': '../shared' }, 'directory shared'],
    ['an address', { 'cache-url': 'https://cache.example' }, 'https://cache.example'],
  ])('on a runner, with %s', async (_, texts, label) => {
    expect((await open(texts, runner())).label?.replaceAll(`${folder}/`, '')).toBe(label);
  });

  test('on a runner without the service there is none, with a warning only if it was asked for', async () => {
    const silent = await open({}, { kind: 'runner' });
    expect([silent.label, silent.recorded.annotations]).toEqual([undefined, []]);
    const asked = await open({ cache: 'github' }, { kind: 'runner' });
    expect(asked.label).toBeUndefined();
    expect(asked.recorded.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining("no access to GitHub's cache") },
    ]);
  });
});

describe('contradictions are refused', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ cache: 'http' }, /'cache-url' is missing/],
    [{ cache: 'github' }, /a command line has no access/],
    [{ cache: 'github', 'cache-url': 'https://x.example' }, /does not use 'cache-url'/],
    [{ cache: 'directory', 'cache-url': 'https://x.example' }, /does not use 'cache-url'/],
    [{ cache: 'github', 'cache-directory': 'x' }, /does not use 'cache-directory'/],
    [{ 'cache-directory': 'x', 'cache-url': 'https://x.example' }, /two places/],
    [{ 'cache-token': 'secret-token' }, /without 'cache-url'/],
    [{ 'cache-url': 'https://u:p4ssword@x.example', 'cache-token': 'secret-token' }, /credentials in/],
    [{ 'cache-url': 'cache.example' }, /is 'cache\.example'; expected an address/],
    [{ 'cache-url': 'ftp://cache.example' }, /expected an address/],
    [{ 'cache-url': 'file:///var/cache' }, /expected an address/],
    [{ 'cache-url': 'https://cache.example?a=b' }, /without '\?' and '#'/],
    [{ 'cache-url': 'https://u:p4ssword@cache.example#a' }, /\/\/\*\*\*@cache\.example/],
    [{ 'cache-url': 'https://x.example', 'cache-token': 'two words' }, /without spaces/],
    [{ cache: 'always' }, /expected one of 'auto'/],
    [{ 'max-cache-size': 'much' }, /a size such as/],
  ])('%j', async (texts, message) => {
    const failure = await open(texts).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'input-invalid',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
    expect(String((failure as Error).message)).not.toMatch(/p4ssword|secret-token|two words/);
  });
});

describe('secrets', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a token', { 'cache-url': 'http://x.example', 'cache-token': 'bearer-1' }, ['bearer-1']],
    [
      'user and password',
      { 'cache-url': 'http://x.example', 'cache-token': 'ci:pa:ss' },
      ['ci:pa:ss', 'pa:ss', Buffer.from('ci:pa:ss').toString('base64')],
    ],
    [
      'an address with both',
      { 'cache-url': 'http://ci:p%40ss@x.example' },
      ['ci:p@ss', 'p@ss', 'p%40ss', Buffer.from('ci:p@ss').toString('base64')],
    ],
    ['those of a cache that is off', { cache: 'off', 'cache-token': 'bearer-1' }, ['bearer-1']],
  ])('%s are masked, and in no label', async (_, texts, secrets) => {
    const { recorded, label } = await open(texts);
    expect(recorded.secrets).toEqual(expect.arrayContaining(secrets));
    if (label) expect(label).toBe('http://x.example');
  });
});

describe('writing', () => {
  test('is the default, and can be switched off without a word', async () => {
    expect((await open({})).writes).toBe(true);
    const { writes, recorded } = await open({ 'cache-read-only': 'true' });
    expect([writes, recorded.log]).toEqual([false, []]);
  });

  test('a pull request of a fork only reads, and says so', async () => {
    const eventFile = join(folder, 'event.json');
    const repo = { full_name: 'someone/app' };
    await writeFile(
      eventFile,
      JSON.stringify({ repository: { full_name: 'org/app' }, pull_request: { head: { repo } } }),
    );
    const { writes, recorded } = await open(
      {},
      { ...runner(), context: { event: 'pull_request', eventFile } },
    );
    expect(writes).toBe(false);
    expect(recorded.log).toEqual([
      "The build cache (GitHub's cache) is only read in this run: it is of a pull request of the fork someone/app.",
    ]);
  });
});
