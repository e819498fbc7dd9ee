import { expect, test } from 'vitest';
import { versionProject } from '../../test/support/version-project.ts';
import { discover, isExcluded } from './discover.ts';

test.each([
  ['package.json', '**/package.json', true],
  ['a/b/package.json', '**/package.json', true],
  ['a/b/package.json', 'package.json', true],
  ['tools/a/package.json', 'tools/**', true],
  ['tools/a/package.json', 'tools/', true],
  ['tools/a/package.json', './tools', true],
  ['tools/a/package.json', 'tools\\a\\*', true],
  ['tool/a/package.json', 'tools', false],
  ['a/tools/package.json', 'tools/**', false],
  ['a/package.json', '*/package-lock.json', false],
])('%s and the glob %s: %s', (path, glob, excluded) => {
  expect(isExcluded(path, [glob])).toBe(excluded);
});

test('outside of git every folder is walked but foreign ones; the root comes first, Python before npm before Cargo', async () => {
  const paths = [
    'b/Cargo.toml',
    'b/package.json',
    'b/pyproject.toml',
    'a/deep/er/package.json',
    'Cargo.lock',
  ];
  const foreign = [
    '.venv/pyproject.toml',
    'Vendor/package.json',
    'x/site-packages/y/setup.py',
    'a/notes.json',
  ];
  const project = await versionProject(Object.fromEntries([...paths, ...foreign].map((path) => [path, ''])));
  expect(await discover(project.folder, async () => undefined, [])).toEqual([
    'VERSION',
    'Cargo.lock',
    'a/deep/er/package.json',
    'b/pyproject.toml',
    'b/package.json',
    'b/Cargo.toml',
  ]);
});
