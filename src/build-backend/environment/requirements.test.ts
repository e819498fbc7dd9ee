import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planRequirements } from './requirements.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar plan ü-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes `files` and plans for the working directory `below`. */
async function plan(files: Record<string, string>, requirements: string[] = [], below = '.') {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return planRequirements({ workingDirectory: join(folder, below), workspace: folder, requirements });
}

const pyproject = '[project]\nname = "notes"\nversion = "1"\ndependencies = ["idna>=3"]\n';

test.each([
  ['uv.lock first', ['uv.lock', 'poetry.lock', 'requirements.txt', 'pyproject.toml'], 'uv-lock'],
  ['then poetry.lock', ['poetry.lock', 'requirements.txt', 'pyproject.toml'], 'poetry-lock'],
  ['then requirements.txt', ['requirements.txt', 'requirements-prod.txt', 'pyproject.toml'], 'list'],
  ['then pyproject.toml', ['pyproject.toml', 'requirements-dev.txt', 'requirements_test.txt'], 'pyproject'],
])('%s', async (_, names, kind) => {
  const found = await plan(
    Object.fromEntries(names.map((name) => [name, name === 'pyproject.toml' ? pyproject : ''])),
  );
  expect(found.sources).toMatchObject([{ kind }]);
  expect(found.label).toBe(names[0]);
});

test('one requirements file of another name is taken, several are an error', async () => {
  const one = await plan({ 'requirements-prod.txt': '', 'requirements-dev.txt': '' });
  expect(one.sources).toEqual([
    { kind: 'list', files: [join(folder, 'requirements-prod.txt')], specifiers: [] },
  ]);
  await expect(plan({ 'requirements-cuda.txt': '' })).rejects.toMatchObject({
    code: 'requirements-ambiguous',
    hint: expect.stringContaining('requirements: requirements-cuda.txt'),
  });
});

test('a lock above counts for a member of its workspace only', async () => {
  const lock = '[[package]]\nname = "api"\nsource = { editable = "apps/api" }\n';
  const files = {
    'uv.lock': lock,
    'apps/api/pyproject.toml': pyproject,
    'apps/other/pyproject.toml': pyproject,
  };
  expect((await plan(files, [], 'apps/api')).sources).toMatchObject([
    { kind: 'uv-lock', file: join(folder, 'uv.lock'), folder: join(folder, 'apps/api') },
  ]);
  expect((await plan(files, [], 'apps/other')).sources).toMatchObject([{ kind: 'pyproject' }]);
});

test('the input names files and specifiers; files are resolved together', async () => {
  const files = { 'a.txt': '', 'b/c.txt': '', 'uv.lock': '' };
  const lines = [
    'uv.lock',
    'a.txt',
    '-r b/c.txt',
    'datasette==0.65.5',
    './pkg',
    'x @ git+https://host.example/x.git',
  ];
  expect((await plan(files, lines)).sources).toEqual([
    { kind: 'uv-lock', file: join(folder, 'uv.lock'), folder },
    {
      kind: 'list',
      files: [join(folder, 'a.txt'), join(folder, 'b/c.txt')],
      specifiers: ['datasette==0.65.5', './pkg', 'x @ git+https://host.example/x.git'],
    },
  ]);
});

test.each([
  ['.', true],
  ['./', true],
  ['-e .', true],
  ['.[server]', true],
  ['./pkg', false],
  ['notes', false],
])('%s installs the project itself: %s', async (line, expected) => {
  expect((await plan({}, [line])).installsProject).toBe(expected);
});

test.each(['missing.txt', '-r missing.txt', 'deps/poetry.lock'])('%s does not exist: error', async (line) => {
  await expect(plan({ 'requirements.txt': '' }, [line])).rejects.toMatchObject({
    code: 'requirements-missing',
    hint: expect.stringContaining('requirements.txt'),
  });
});

test.each([
  ['idna', 'pip index names are no files'],
  ['https://host.example/reqs.txt', 'addresses are no files'],
])('%s is a specifier: %s', async (line) => {
  expect((await plan({}, [line])).sources).toMatchObject([{ specifiers: [line] }]);
});

test('dependencies in Poetry notation are translated', async () => {
  const text = [
    '[tool.poetry]\nname = "notes"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.10"\nidna = "^3.4"\nsix = "*"',
    'fastapi = { version = "~0.115", extras = ["standard"], markers = "sys_platform != \'win32\'" }',
    'own = { path = "../own", develop = true }\nrepo = { git = "https://host.example/r.git", tag = "v1" }',
    'rare = { version = "1", optional = true }\n',
  ].join('\n');
  expect((await plan({ 'pyproject.toml': text })).sources).toMatchObject([
    {
      dependencies: [
        'idna>=3.4,<4',
        'six',
        "fastapi[standard]>=0.115,<0.116 ; (sys_platform != 'win32')",
        'own @ ../own',
        'repo @ git+https://host.example/r.git@v1',
      ],
    },
  ]);
});

test('dependencies that a build backend reads from a file are read there', async () => {
  const text =
    '[project]\nname = "n"\nversion = "1"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = {file = ["deps.in"]}\n';
  expect((await plan({ 'pyproject.toml': text })).sources).toEqual([
    { kind: 'list', files: [join(folder, 'deps.in')], specifiers: [] },
  ]);
});

test('dependencies that a build backend computes are an error', async () => {
  const text = '[project]\nname = "n"\nversion = "1"\ndynamic = ["dependencies"]\n';
  await expect(plan({ 'pyproject.toml': text })).rejects.toMatchObject({
    code: 'requirements-dynamic',
    hint: expect.stringContaining('requirements: .'),
  });
});

test('a pyproject.toml that only configures tools asks for nothing', async () => {
  expect((await plan({ 'pyproject.toml': '[tool.ruff]\nline-length = 100\n' })).sources).toEqual([]);
});
