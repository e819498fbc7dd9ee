import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTree } from '../../../test/support/sample-tree.ts';
import { backendSources } from './backend-sources.ts';

let app: string;
beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'sources-'));
});
afterEach(() => rm(app, { recursive: true }));

test('Python projects are left out as whole folders, at any of the first depths', async () => {
  await writeTree(app, {
    'main.js': '',
    'server/pyproject.toml': '',
    'server/inner/setup.py': '',
    'a/b (1)/requirements-dev.txt': '',
    'node_modules/gyp/setup.py': '',
    'docs/readme.md': '',
  });
  expect((await backendSources(app)).sort()).toEqual(['!a/b \\(1\\){,/**/*}', '!server{,/**/*}']);
});

test('an app that is itself a Python project keeps its other files', async () => {
  await writeTree(app, { 'pyproject.toml': '', 'main.js': '', 'desk/app.py': '' });
  expect(await backendSources(app)).toContain('!**/*.py');
});

test('an app without Python leaves nothing out', async () => {
  await writeTree(app, { 'main.js': '' });
  expect(await backendSources(app)).toEqual([]);
});
