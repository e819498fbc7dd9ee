import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from '../project.ts';
import { readDistributions } from './distributions.ts';
import { writeProjectMetadata } from './project-metadata.ts';

let folder: string;
let sitePackages: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar metadata ü-'));
  sitePackages = join(folder, 'env', 'site-packages');
  await mkdir(sitePackages, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function project(version: string) {
  await writeFile(
    join(folder, 'pyproject.toml'),
    '[project]\nname = "My.Notes"\nversion = "1"\ndependencies = ["idna"]\n[project.scripts]\nnotes = "notes:main"\n',
  );
  await writeFile(join(folder, 'notes.py'), '');
  await writeFile(join(folder, 'setup.py'), '');
  return readProject(folder, { version });
}

test('name, version, dependencies, entry points and modules are told', async () => {
  expect(await writeProjectMetadata(sitePackages, await project('2.0.0-rc.1'))).toBe(true);
  const base = join(sitePackages, 'my_notes-2.0.0rc1.dist-info');
  const read = (name: string) => readFile(join(base, name), 'utf8');
  expect(await read('METADATA')).toBe(
    'Metadata-Version: 2.1\nName: My.Notes\nVersion: 2.0.0rc1\nRequires-Dist: idna\n',
  );
  expect(await read('entry_points.txt')).toBe('[console_scripts]\nnotes = notes:main\n\n');
  expect(await read('top_level.txt')).toBe('notes\n');
  expect(
    (await read('RECORD'))
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')[0]?.split('/')[1])
      .sort(),
  ).toEqual((await readdir(base)).sort());
  expect(await readDistributions(sitePackages)).toEqual([{ name: 'My.Notes', version: '2.0.0rc1' }]);
});

test('a project that is installed already is left alone', async () => {
  await mkdir(join(sitePackages, 'my_notes-1.0.dist-info'));
  expect(await writeProjectMetadata(sitePackages, await project('2.0'))).toBe(false);
  expect(await readdir(sitePackages)).toEqual(['my_notes-1.0.dist-info']);
});
