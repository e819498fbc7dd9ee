import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choosePackager } from './packager-version.ts';
import { PYINSTALLER_TESTED, packagers } from './packagers.ts';
import { planRequirements } from './requirements.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar packager ü-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function choose(files: Record<string, string>, given?: string, requirements: string[] = []) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const plan = await planRequirements({ workingDirectory: folder, workspace: folder, requirements });
  return choosePackager({ packager: packagers.pyinstaller, given, plan, workingDirectory: folder });
}

const lock = '[[package]]\nname = "pyinstaller"\nversion = "6.10.0"\n';
const hooks = '[[package]]\nname = "pyinstaller-hooks-contrib"\nversion = "2025.1"\n';

test.each([
  ['the lock', { 'uv.lock': lock + hooks }, 'pyinstaller==6.10.0', 'uv.lock'],
  [
    'the lock with CRLF',
    { 'poetry.lock': lock.replaceAll('\n', '\r\n') },
    'pyinstaller==6.10.0',
    'poetry.lock',
  ],
  [
    'a dev file',
    { 'requirements-dev.txt': 'PyInstaller>=6.9,<6.10\n' },
    'PyInstaller>=6.9,<6.10',
    'requirements-dev.txt',
  ],
  [
    'a dependency group',
    { 'pyproject.toml': '[dependency-groups]\nbuild = [{include-group = "x"}, "pyinstaller~=6.8.1"]\n' },
    'pyinstaller~=6.8.1',
    'pyproject.toml',
  ],
  [
    'an extra',
    {
      'pyproject.toml':
        '[project]\nname = "n"\n[project.optional-dependencies]\nbuild = ["pyinstaller<6.5"]\n',
    },
    'pyinstaller<6.5',
    'pyproject.toml',
  ],
  [
    'a group of Poetry',
    { 'pyproject.toml': '[tool.poetry.group.dev.dependencies]\npyinstaller = {version = "~6.3"}\n' },
    'pyinstaller>=6.3,<6.4',
    'pyproject.toml',
  ],
])('%s names the version', async (_, files, requirement, from) => {
  const choice = await choose(files as unknown as Record<string, string>);
  expect(choice).toMatchObject({ from });
  expect(choice.requirements[0]).toBe(requirement);
});

test('hooks are those of the lock', async () => {
  const { requirements } = await choose({ 'uv.lock': lock + hooks });
  expect(requirements).toEqual(['pyinstaller==6.10.0', 'pyinstaller-hooks-contrib==2025.1']);
});

test('the input wins over the lock; it may be a specifier', async () => {
  expect((await choose({ 'uv.lock': lock }, '6.20.0')).requirements[0]).toBe('pyinstaller==6.20.0');
  expect((await choose({}, '>=6.15,<6.16')).requirements[0]).toBe('pyinstaller>=6.15,<6.16');
});

test('a specifier in the input requirements counts', async () => {
  expect((await choose({}, undefined, ['pyinstaller==6.1'])).requirements[0]).toBe('pyinstaller==6.1');
});

test('without a word from the project it is the tested version, hooks too', async () => {
  expect(await choose({ 'requirements.txt': 'pyinstaller-hooks-contrib\n' })).toEqual({
    requirements: [`pyinstaller==${PYINSTALLER_TESTED}`, 'pyinstaller-hooks-contrib==2026.9'],
    from: 'the tested default',
  });
});

test.each([
  ['the input', {}, '>=6.15,<7', "the input 'packager-version'"],
  ['the input, exactly', {}, PYINSTALLER_TESTED, "the input 'packager-version'"],
  ['a dev file', { 'requirements-dev.txt': 'PyInstaller >= 6.9\n' }, undefined, 'requirements-dev.txt'],
  ['a mere name', { 'requirements-dev.txt': 'pyinstaller\n' }, undefined, 'requirements-dev.txt'],
])(
  'a range of %s that allows the tested version means that one, with its hooks',
  async (_, files, given, from) => {
    expect(await choose(files as Record<string, string>, given)).toEqual({
      requirements: [`pyinstaller==${PYINSTALLER_TESTED}`, 'pyinstaller-hooks-contrib==2026.9'],
      from,
    });
  },
);
