import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readProject } from './project.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sidecar project ü'-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

const dynamic = '[project]\nname = "notes"\ndynamic = ["version"]\n';

test.each([
  ['static', { 'pyproject.toml': '[project]\nname = "notes"\nversion = "1.2.3"\n' }, 'pyproject.toml'],
  ['poetry', { 'pyproject.toml': '[tool.poetry]\nname = "notes"\nversion = "1.2.3"\n' }, 'pyproject.toml'],
  ['VERSION', { 'pyproject.toml': dynamic, VERSION: 'v1.2.3\r\n' }, 'the VERSION file'],
  [
    'hatch with its own pattern',
    {
      'pyproject.toml': `${dynamic}[tool.hatch.version]\npath = "src/notes/__init__.py"\n`,
      'src/notes/__init__.py': '"""Notes."""\n__version__: str = "1.2.3"\n',
    },
    'src/notes/__init__.py',
  ],
  [
    'hatch with the pattern of another file',
    {
      'pyproject.toml': `${dynamic}[tool.hatch.version]\npath = "RELEASE"\npattern = "(?i)release (?P<version>.+)"\n`,
      RELEASE: 'Release 1.2.3\n',
    },
    'RELEASE',
  ],
  [
    'setuptools attribute',
    {
      'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion = {attr = "notes.about.__version__"}\n`,
      'notes/about.py': "__version__ = '1.2.3'\n",
    },
    join('notes', 'about.py'),
  ],
  [
    'setuptools file',
    {
      'pyproject.toml': `${dynamic}[tool.setuptools.dynamic]\nversion = {file = ["V.txt"]}\n`,
      'V.txt': '1.2.3\n',
    },
    'V.txt',
  ],
  ['flit', { 'pyproject.toml': dynamic, 'notes.py': '__version__ = "1.2.3"\n' }, 'notes.py'],
  ['setup.cfg', { 'setup.cfg': '[metadata]\r\nname = notes\r\nversion = 1.2.3\r\n' }, 'setup.cfg'],
  [
    'setup.cfg attribute',
    {
      'setup.cfg': '[metadata]\nname = notes\nversion = attr: notes.__version__\n',
      'notes.py': '__version__ = "1.2.3"\n',
    },
    'notes.py',
  ],
])('the version is found: %s', async (_, files, versionSource) => {
  await write(files as Record<string, string>);
  expect(await readProject(folder)).toMatchObject({ version: '1.2.3', versionSource, name: 'notes' });
});

test('the input wins over two files that disagree', async () => {
  await write({ 'pyproject.toml': '[project]\nname = "notes"\nversion = "1.0"\n', VERSION: '2.0' });
  expect(await readProject(folder, { version: 'v3.0' })).toMatchObject({ version: '3.0' });
});

test('VERSION and pyproject.toml that disagree are an error that names both and the line', async () => {
  await write({ 'pyproject.toml': '[project]\nname = "notes"\nversion = "1.0"\n', VERSION: '2.0' });
  await expect(readProject(folder)).rejects.toMatchObject({
    code: 'version-conflict',
    message: 'the VERSION file says 2.0, pyproject.toml says 1.0.',
    place: { line: 3 },
  });
});

test('two spellings of one version agree', async () => {
  await write({
    'pyproject.toml': '[project]\nname = "notes"\nversion = "2.0.0b1"\n',
    VERSION: '2.0.0-beta.1',
  });
  expect(await readProject(folder)).toMatchObject({ version: '2.0.0-beta.1' });
});

test('a VERSION file at the workspace serves a project below it, and not one beside it', async () => {
  await write({ VERSION: '4.5.6', 'apps/backend/main.py': '' });
  const backend = join(folder, 'apps', 'backend');
  expect(await readProject(backend, { workspace: folder })).toMatchObject({
    version: '4.5.6',
    name: 'backend',
  });
  await expect(readProject(backend)).rejects.toMatchObject({ code: 'version-unknown' });
});

test.each([
  ['nothing', {}],
  ['git tags', { 'pyproject.toml': `${dynamic}[tool.hatch.version]\nsource = "vcs"\n` }],
])('an unknown version is an error with the line to add: %s', async (_, files) => {
  await write(files as Record<string, string>);
  await expect(readProject(folder)).rejects.toMatchObject({
    code: 'version-unknown',
    hint: expect.stringContaining('version: 1.2.3'),
  });
});

test('a version that is none is refused', async () => {
  await write({ VERSION: 'latest' });
  await expect(readProject(folder)).rejects.toMatchObject({ code: 'version-invalid', place: { line: 1 } });
});

test('a syntax error has its line and column', async () => {
  await write({ 'pyproject.toml': '[project]\nname = "notes\n' });
  await expect(readProject(folder)).rejects.toMatchObject({
    code: 'project-unreadable',
    place: { line: 2, column: expect.any(Number) },
  });
});

test('a value of the wrong kind is named', async () => {
  await write({ 'pyproject.toml': '[project]\nname = 3\n' });
  await expect(readProject(folder)).rejects.toMatchObject({
    code: 'project-unreadable',
    message: expect.stringContaining("'project.name'"),
  });
});

test('a folder without a project has the name of the folder', async () => {
  await write({ VERSION: '1.0' });
  expect(await readProject(folder)).toMatchObject({
    name: basename(folder),
    distribution: undefined,
    sourceRoots: ['.'],
  });
});

test('source roots and entry points are read', async () => {
  await write({
    'pyproject.toml': [
      '[project]\nname = "notes"\nversion = "1"',
      '[project.scripts]\nnotes = "notes.cli:main"',
      '[project.gui-scripts]\nnotes-window = "notes.window:main"',
      '[project.entry-points."notes.plugins"]\nplain = "notes.plain"',
      '[tool.setuptools.packages.find]\nwhere = ["lib"]',
    ].join('\n'),
    'src/notes/cli.py': '',
    'lib/more/__init__.py': '',
  });
  expect(await readProject(folder)).toMatchObject({
    sourceRoots: ['.', 'lib', 'src'],
    scripts: { notes: 'notes.cli:main', 'notes-window': 'notes.window:main' },
    entryPoints: { 'notes.plugins': { plain: 'notes.plain' } },
  });
});

test('a folder src that is itself the package is no source root', async () => {
  await write({ VERSION: '1', 'src/__init__.py': '', 'src/main.py': '' });
  expect(await readProject(folder)).toMatchObject({ sourceRoots: ['.'] });
});
