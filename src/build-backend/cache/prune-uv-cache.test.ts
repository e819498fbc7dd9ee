import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anInterpreter } from '../../../test/support/an-interpreter.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { pruneUvCache } from './prune-uv-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prune ü '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what the environment holds and what was fetched beside it stays, the rest goes', async () => {
  const stays = [
    'CACHEDIR.TAG',
    'wheels-v7/pypi/six/1.17.0-py2.py3-none-any',
    'wheels-v7/pypi/six/1.17.0-py2.py3-none-any.http',
    'wheels-v7/index/0a1b/typing-extensions/4.16-py3-none-any.msgpack',
    'wheels-v7/pypi/hatchling/1.0-py3-none-any',
    'sdists-v10/pypi/old/1.0/x/old.whl',
    'simple-v27/pypi/six.rkyv',
    'simple-v27/pypi/hatchling.rkyv',
  ];
  const goes = [
    'wheels-v7/pypi/six/1.16.0-py2.py3-none-any',
    'wheels-v7/pypi/six/1.16.0-py2.py3-none-any.http',
    'wheels-v7/pypi/was-here/2.0-py3-none-any',
    'simple-v27/pypi/was-here.rkyv',
    'interpreter-v5/ab/cd.msgpack',
    'git-v0/db/x/config',
  ];
  await writeTree(folder, Object.fromEntries([...stays, ...goes].map((path) => [path, ''])));
  const calls: string[][] = [];
  const host = fakeHost({
    exec: async (_, args, options) => {
      calls.push([...args, options?.env?.['UV_CACHE_DIR'] ?? '']);
      return { code: 0, stdout: 'uv 0.13.8\n', stderr: '' };
    },
  });
  const distributions = [
    { name: 'six', version: '1.17.0' },
    { name: 'Typing_Extensions', version: '4.16.0' },
  ];
  const environment = { distributions, interpreter: anInterpreter() };
  await pruneUvCache(folder, environment, ['six', 'Was.Here'], host);
  const left = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = left.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  expect(paths.map((path) => path.replaceAll('\\', '/')).sort()).toEqual(stays.toSorted());
  expect(calls.at(-1)).toEqual(['cache', 'prune', folder]);
});
