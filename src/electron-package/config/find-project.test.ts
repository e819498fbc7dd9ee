import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { hostIn } from '../../../test/support/builder/project.ts';
import { findProject } from './find-project.ts';

const APP = '{"build": {}, "devDependencies": {"electron": "45"}}';

async function foundIn(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidecar-monorepo-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return (await findProject(folder, hostIn(folder))).slice(folder.length).replaceAll('\\', '/');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.each([
  ['the folder itself', { 'package.json': APP, 'other/package.json': APP }, ''],
  [
    'one in a monorepo',
    { 'package.json': '{}', 'apps/desktop/package.json': APP, 'apps/web/package.json': '{}' },
    '/apps/desktop',
  ],
  ['one with a file', { 'desk/package.json': '{}', 'desk/electron-builder.ts': '' }, '/desk'],
  [
    'one that only depends on it',
    { 'desk/package.json': '{"devDependencies": {"electron-builder": "26"}}' },
    '/desk',
  ],
  ['a broken package.json beside', { 'desk/package.json': APP, 'web/package.json': '{' }, '/desk'],
  [
    'not what is installed',
    { 'desk/package.json': APP, 'node_modules/x/package.json': APP, '.x/package.json': APP },
    '/desk',
  ],
])('%s', async (_, files: Record<string, string>, path) => {
  expect(await foundIn(files)).toBe(path);
});

test.each([
  ['none', { 'package.json': '{"build": {}}', 'electron-builder.yml.bak': '' }, 'No app'],
  ['several', { 'a/package.json': APP, 'b/package.json': APP }, "'a', 'b'"],
])('%s is one error', async (_, files: Record<string, string>, said) => {
  await expect(foundIn(files)).rejects.toMatchObject({
    code: 'builder-project-missing',
    message: expect.stringContaining(said),
    hint: expect.stringContaining('project-directory'),
    exitCode: 2,
  });
});
