import { describe, expect, test } from 'vitest';
import { type Files, stamped, versionProject } from '../../../test/support/version-project.ts';

/** File, its text before, its text after 1.2.0rc1 was written, and the files beside it. */
type Case = [what: string, path: string, before: string, after: string, more?: Files];

const build = (backend: string) => `[build-system]\nbuild-backend = "${backend}"\n`;
const dynamic = (backend: string) => `[project]\nname = "my-app"\ndynamic = ["version"]\n${build(backend)}`;

const STATIC: Case[] = [
  ['PEP 621', 'pyproject.toml', '[project]\nversion = "1.0"', '[project]\nversion = "1.2.0rc1"'],
  ['a literal string', 'pyproject.toml', "[project]\nversion='1.0' # x", "[project]\nversion='1.2.0rc1' # x"],
  [
    'a quoted key',
    'pyproject.toml',
    '["project"]\n"version" = "1"\n',
    '["project"]\n"version" = "1.2.0rc1"\n',
  ],
  ['a dotted key', 'pyproject.toml', 'project . version = "1.0"\n', 'project . version = "1.2.0rc1"\n'],
  ['an inline table', 'pyproject.toml', 'project = {version="1.0"}\n', 'project = {version="1.2.0rc1"}\n'],
  ['CRLF', 'pyproject.toml', '[project]\r\nversion = "1"\r\n', '[project]\r\nversion = "1.2.0rc1"\r\n'],
  ['a BOM', 'pyproject.toml', '\uFEFF[project]\nversion = "1"\n', '\uFEFF[project]\nversion = "1.2.0rc1"\n'],
  ['poetry', 'pyproject.toml', '[tool.poetry]\nversion = "1.0"', '[tool.poetry]\nversion = "1.2.0rc1"'],
  [
    'bump-my-version',
    'pyproject.toml',
    '[tool.bumpversion]\ncurrent_version = "1.0"\nparse = "(?P<major>\\\\d+)"\n',
    '[tool.bumpversion]\ncurrent_version = "1.2.0rc1"\nparse = "(?P<major>\\\\d+)"\n',
  ],
  ['setup.cfg', 'setup.cfg', '[metadata]\nversion: 1.0 \nname=a', '[metadata]\nversion: 1.2.0rc1 \nname=a'],
  [
    '.bumpversion.cfg',
    '.bumpversion.cfg',
    '[bumpversion]\ncurrent_version = 1.0.0\n[bumpversion:file:a.py]\n',
    '[bumpversion]\ncurrent_version = 1.2.0rc1\n[bumpversion:file:a.py]\n',
  ],
  [
    'setup.py',
    'setup.py',
    '# version="0"\nfrom setuptools import setup\nsetup(name="a", x=dict(version="9"), version = \'1.0\')\n',
    '# version="0"\nfrom setuptools import setup\nsetup(name="a", x=dict(version="9"), version = \'1.2.0rc1\')\n',
  ],
  [
    'setup.py with an expression',
    'setup.py',
    'setup(version="1.0" + suffix)\r\nx = "a\\\r\nb"\r\n',
    'setup(version="1.0" + suffix)\r\nx = "a\\\r\nb"\r\n',
  ],
  [
    'setup.py with a name',
    'setup.py',
    'VERSION = "1.0"\nOTHER = "1.0"\nsetuptools.setup(\n  version=VERSION,\n)\n',
    'VERSION = "1.2.0rc1"\nOTHER = "1.0"\nsetuptools.setup(\n  version=VERSION,\n)\n',
  ],
];

describe('a static version is replaced where it stands', () => {
  test.each(STATIC)('%s', async (_, path, before, after) => {
    expect(await stamped(path, before, '1.2.0rc1')).toBe(after);
  });
});

const setuptoolsAttr = `${dynamic('setuptools.build_meta')}[tool.setuptools.dynamic]\nversion = {attr = "pkg.meta.__version__"}\n`;
const setuptoolsFile = `${dynamic('setuptools.build_meta')}[tool.setuptools.dynamic]\nversion = {file = ["src/V.txt"]}\n`;
const hatchDefault = `${dynamic('hatchling.build')}[tool.hatch.version]\npath = "src/my_app/__about__.py"\n`;
const hatchPattern = `${dynamic('hatchling.build')}[tool.hatch.version]\npath = "V"\npattern = "(?P<version>.+)"\n`;
const pdm = `${dynamic('pdm.backend')}[tool.pdm.version]\nsource = "file"\npath = "my_app.py"\n`;

const FOLLOWED: Case[] = [
  [
    'hatch',
    'src/my_app/__about__.py',
    'MY_VERSION = "9"\n__version__: str = "1.0"  # here\nVERSION = "1.0"\n',
    'MY_VERSION = "9"\n__version__: str = "1.2.0rc1"  # here\nVERSION = "1.2.0rc1"\n',
    { 'pyproject.toml': hatchDefault },
  ],
  ['hatch with a pattern', 'V', '1.0\r\n', '1.2.0rc1\r\n', { 'pyproject.toml': hatchPattern }],
  ['an empty line for hatch', 'V', '  \n', '  1.2.0rc1\n', { 'pyproject.toml': hatchPattern }],
  ['setuptools file', 'src/V.txt', ' 1.0\n\n', ' 1.2.0rc1\n\n', { 'pyproject.toml': setuptoolsFile }],
  [
    'setuptools attr, every assignment of the same value',
    'src/pkg/meta.py',
    'VERSION = "1.0"\n__version__ = _v = VERSION2 = "1.0"\nMIN = "1.0"\ntry:\n    __version__ = "1.0"\nexcept E: pass\n',
    'VERSION = "1.2.0rc1"\n__version__ = _v = VERSION2 = "1.2.0rc1"\nMIN = "1.0"\ntry:\n    __version__ = "1.0"\nexcept E: pass\n',
    { 'pyproject.toml': setuptoolsAttr },
  ],
  [
    'flit',
    'my_app.py',
    '"""Doc."""\n__version__ = \'1.0\'\n',
    '"""Doc."""\n__version__ = \'1.2.0rc1\'\n',
    {
      'pyproject.toml': dynamic('flit_core.buildapi'),
    },
  ],
  ['pdm', 'my_app.py', '__version__ = "1.0"\n', '__version__ = "1.2.0rc1"\n', { 'pyproject.toml': pdm }],
  [
    'setup.cfg attr:',
    'src/pkg/__init__.py',
    '__version__ = "1.0"\n',
    '__version__ = "1.2.0rc1"\n',
    {
      'setup.cfg': '[metadata]\nversion = attr: pkg.__version__\n',
    },
  ],
  ['setup.cfg file:', 'pkg/V', '1.0', '1.2.0rc1', { 'setup.cfg': '[metadata]\nversion = file: pkg/V\n' }],
];

describe('a dynamic version is followed to its file', () => {
  test.each(FOLLOWED)('%s', async (_, path, before, after, more) => {
    expect(await stamped(path, before, '1.2.0rc1', more)).toBe(after);
    for (const [name, text] of Object.entries(more ?? {})) {
      expect(await stamped(name, String(text), '1.2.0rc1', { [path]: before })).toBe(text);
    }
  });
});

const VCS = [
  ['setuptools-scm', `${dynamic('setuptools.build_meta')}[tool.setuptools_scm]\nwrite_to = "a.py"\n`],
  ['hatch-vcs', `${dynamic('hatchling.build')}[tool.hatch.version]\nsource = "vcs"\n`],
  ['versioningit', `${dynamic('hatchling.build')}[tool.versioningit]\ntag2version = {rmprefix = "v"}\n`],
  ['maturin', dynamic('maturin')],
  [
    'poetry-dynamic-versioning',
    '[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n',
  ],
];

test.each(VCS)('%s keeps its version itself', async (_, text) => {
  const project = await versionProject({ 'pyproject.toml': text ?? '' });
  const { summaries, exitCode } = await project.sync({ version: '1.2.0' });
  expect(exitCode).toBeUndefined();
  expect(await project.read('pyproject.toml')).toBe(text);
  expect(summaries.join()).toContain('left alone');
});

test('a file that a setting points to and that is not there is made; check names it', async () => {
  const project = await versionProject({ 'api/pyproject.toml': hatchPattern });
  const check = await project.sync({ mode: 'check', version: '1.2.0rc1' });
  expect(check.annotations[0]?.message).toContain("'api/V' does not exist; it should hold '1.2.0rc1'");
  await project.sync({ version: '1.2.0rc1' });
  expect(await project.read('api/V')).toBe('1.2.0rc1\n');
});

test('a module that computes its version is left alone with a warning', async () => {
  const code = 'from importlib.metadata import version\n__version__ = version("my-app")\n';
  const project = await versionProject({ 'pyproject.toml': setuptoolsAttr, 'pkg/meta.py': code });
  const { annotations, exitCode } = await project.sync({ version: '1.2.0' });
  expect(exitCode).toBeUndefined();
  expect(annotations).toMatchObject([{ level: 'warning', place: { file: 'pkg/meta.py' } }]);
  expect(await project.read('pkg/meta.py')).toBe(code);
});

test('uv.lock: the own entry alone, and no version where the project is dynamic', async () => {
  const lock = [
    'version = 1',
    '[[package]]\nname = "my-app"\nversion = "1.0"\nsource = { editable = "." }\ndependencies = [{ name = "x" }]\n',
    '[[package]]\nname = "x"\nversion = "1.0"\nsource = { registry = "somewhere" }\n',
    '[[package]]\nname = "member"\nversion = "1.0"\nsource = { virtual = "packages/member" }\n',
  ].join('\n');
  const more = {
    'pyproject.toml': '[project]\nname = "My.App"\nversion = "1.0"\n',
    'packages/member/pyproject.toml': '[project]\nname = "member"\nversion = "1.0"\n',
  };
  const text = await stamped('uv.lock', lock, '2.0.0', more);
  expect(text).toBe(
    lock
      .replace('my-app"\nversion = "1.0"', 'my-app"\nversion = "2.0.0"')
      .replace('member"\nversion = "1.0"', 'member"\nversion = "2.0.0"'),
  );
  const bare = lock.replaceAll('version = "1.0"\n', '');
  expect(await stamped('uv.lock', bare, '2.0.0', more)).toBe(bare);
});

test('poetry.lock: a project beside this one, not a package of the same name from the index', async () => {
  const entry = (source: string) =>
    `[[package]]\nname = "lib"\nversion = "1.0"\n\n[package.source]\n${source}\n`;
  const more = { 'lib/pyproject.toml': '[tool.poetry]\nname = "lib"\nversion = "1.0"\n' };
  const local = entry('type = "directory"\nurl = "lib"');
  expect(await stamped('poetry.lock', local, '2.0.0', more)).toBe(local.replace('"1.0"', '"2.0.0"'));
  const remote = entry('type = "legacy"');
  expect(await stamped('poetry.lock', remote, '2.0.0', more)).toBe(remote);
});
