import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPython, pythonTools } from '../support/python-tools.ts';
import { run } from '../support/run.ts';
import { requireTool } from '../support/tools.ts';
import { type Files, type VersionProject, versionProject } from '../support/version-project.ts';

/** Build backends and the judges, in versions that are known to work together. */
const PACKAGES = [
  'pip==26.0.1',
  'build==1.6.1',
  'setuptools==80.9.0',
  'wheel==0.45.1',
  'hatchling==1.33.0',
  'editables==0.5',
  'flit_core==4.2.0',
  'pdm-backend==2.5.0',
  'poetry-core==2.5.0',
  'packaging==26.3',
];
const VERSION = '2.3.0-rc.4';
const PEP440 = '2.3.0rc4';

let python = '';

beforeAll(async () => {
  python = await pythonTools(PACKAGES, await findPython(11, 13));
});

const project = (version: string, more = '') => `[project]\nname = "my-app"\n${version}\n${more}`;
const backend = (name: string, requires: string) =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${name}"\n`;
const SETUPTOOLS = backend('setuptools.build_meta', 'setuptools');
const HATCH = `${backend('hatchling.build', 'hatchling')}[tool.hatch.build.targets.wheel]\npackages = ["my_app"]\n`;
const FLIT = backend('flit_core.buildapi', 'flit_core');
const PDM = backend('pdm.backend', 'pdm-backend');
const POETRY = backend('poetry.core.masonry.api', 'poetry-core');
const fixed = 'version = "1.0.0"\ndescription = "x"';
const dynamic = 'dynamic = ["version"]\ndescription = "x"';
const code = '"""My app."""\n__version__ = "1.0.0"\n';

const PROJECTS: [what: string, files: Files][] = [
  ['setuptools, static', { 'pyproject.toml': project(fixed, SETUPTOOLS) }],
  [
    'setuptools, attr',
    {
      'pyproject.toml': project(
        dynamic,
        `${SETUPTOOLS}[tool.setuptools.dynamic]\nversion = {attr = "my_app.__version__"}\n`,
      ),
    },
  ],
  [
    'setuptools, file',
    {
      'pyproject.toml': project(
        dynamic,
        `${SETUPTOOLS}[tool.setuptools.dynamic]\nversion = {file = "VERSION"}\n`,
      ),
    },
  ],
  [
    'setup.cfg, static',
    { 'pyproject.toml': SETUPTOOLS, 'setup.cfg': '[metadata]\nname = my-app\nversion = 1.0.0\n' },
  ],
  [
    'setup.cfg, attr:',
    {
      'pyproject.toml': SETUPTOOLS,
      'setup.cfg':
        '[metadata]\nname = my-app\nversion = attr: my_app.__version__\n[options]\npackages = my_app\n',
    },
  ],
  [
    'setup.cfg, file:',
    {
      'pyproject.toml': SETUPTOOLS,
      'setup.cfg': '[metadata]\nname = my-app\nversion = file: VERSION\n[options]\npackages = my_app\n',
    },
  ],
  [
    'setup.py',
    {
      'pyproject.toml': SETUPTOOLS,
      'setup.py': 'from setuptools import setup\nV = "1.0.0"\nsetup(name="my-app", version=V)\n',
    },
  ],
  ['hatch, static', { 'pyproject.toml': project(fixed, HATCH) }],
  [
    'hatch, path',
    { 'pyproject.toml': project(dynamic, `${HATCH}[tool.hatch.version]\npath = "my_app/__init__.py"\n`) },
  ],
  [
    'hatch, VERSION',
    {
      'pyproject.toml': project(
        dynamic,
        `${HATCH}[tool.hatch.version]\npath = "VERSION"\npattern = "(?P<version>.+)"\n`,
      ),
    },
  ],
  ['flit', { 'pyproject.toml': project(dynamic, FLIT) }],
  ['pdm, static', { 'pyproject.toml': project(fixed, PDM) }],
  [
    'pdm, file',
    {
      'pyproject.toml': project(
        dynamic,
        `${PDM}[tool.pdm.version]\nsource = "file"\npath = "my_app/__init__.py"\n`,
      ),
    },
  ],
  [
    'poetry',
    {
      'pyproject.toml': `[tool.poetry]\nname = "my-app"\nversion = "1.0.0"\ndescription = "x"\nauthors = []\n${POETRY}`,
    },
  ],
];

/** The version in the metadata that pip would install for an editable install. */
async function editableVersion({ folder }: VersionProject): Promise<string> {
  const options = ['--dry-run', '--quiet', '--no-deps', '--no-build-isolation', '--report', '-'];
  const report = await run(python, ['-m', 'pip', 'install', ...options, '--editable', folder]);
  return JSON.parse(report).install[0].metadata.version;
}

describe("pip's metadata of an editable install", () => {
  test.each(PROJECTS)('%s', async (_, files) => {
    const made = await versionProject({ 'my_app/__init__.py': code, VERSION: '1.0.0\n', ...files });
    expect(await editableVersion(made)).toBe('1.0.0');
    const { exitCode } = await made.sync({ version: VERSION });
    expect(exitCode).toBeUndefined();
    expect(await editableVersion(made)).toBe(PEP440);
  });
});

describe('make-dynamic', () => {
  test.each([
    ['hatch', HATCH],
    ['setuptools', SETUPTOOLS],
  ])('a wheel of %s carries what VERSION says', async (_, system) => {
    const made = await versionProject({ 'my_app/__init__.py': '', 'pyproject.toml': project(fixed, system) });
    await made.sync({ 'make-dynamic': 'true' });
    expect(await made.read('pyproject.toml')).toContain('dynamic = ["version"]');
    await made.sync({ version: VERSION });
    await run(python, ['-m', 'build', '--no-isolation', '--outdir', join(made.folder, 'dist'), made.folder]);
    const built = (await readdir(join(made.folder, 'dist'))).sort().join(' ');
    expect(built).toMatch(/^my_app-2\.3\.0rc4-\S+\.whl my_app-2\.3\.0rc4\.tar\.gz$/);
  });
});

describe('uv.lock', () => {
  const lockFree = { UV_OFFLINE: '1', UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never' };
  const check = (uv: string, { folder }: VersionProject) =>
    run(uv, ['lock', '--check', '--project', folder, '--python', python], lockFree);

  test('a workspace is locked after write, and is not if the lock was left out', async (context) => {
    const uv = await requireTool('uv', context);
    const files = {
      'pyproject.toml': `${project(`${fixed}\nrequires-python = ">=3.11"\ndependencies = ["member"]`, SETUPTOOLS)}[tool.uv.workspace]\nmembers = ["packages/*"]\n[tool.uv.sources]\nmember = { workspace = true }\n`,
      'packages/member/pyproject.toml':
        '[project]\nname = "Member"\nversion = "1.0.0"\nrequires-python = ">=3.11"\n',
    };
    const made = await versionProject(files);
    await run(uv, ['lock', '--project', made.folder, '--python', python], lockFree);
    expect(await made.read('uv.lock')).toContain('version = "1.0.0"');
    await made.sync({ version: VERSION, exclude: 'uv.lock' });
    await expect(check(uv, made)).rejects.toThrow(/needs to be updated/);
    await made.sync({ version: VERSION });
    await expect(check(uv, made)).resolves.toBeDefined();
  });

  test('a project that was made dynamic is locked without a version', async (context) => {
    const uv = await requireTool('uv', context);
    const text = project(`${fixed}\nrequires-python = ">=3.11"`, HATCH);
    const made = await versionProject({ 'my_app/__init__.py': '', 'pyproject.toml': text });
    await run(uv, ['lock', '--project', made.folder, '--python', python], lockFree);
    await made.sync({ 'make-dynamic': 'true' });
    const lock = await made.read('uv.lock');
    expect(lock).not.toContain('version = "1.0.0"');
    const options = ['--no-build-isolation', '--project', made.folder, '--python', python];
    const check = () => run(uv, ['lock', '--check', ...options], lockFree);
    await expect(check()).resolves.toBeDefined();
    await made.write({
      'uv.lock': lock.replace('name = "my-app"\n', 'name = "my-app"\nversion = "1.0.0"\n'),
    });
    await expect(check()).rejects.toThrow(/needs to be updated/);
  });
});

test("Python's own parsers see one difference in each file", async () => {
  const files = {
    'setup.cfg': '[metadata]\nname = a\nversion = 1.0.0\n[options]\npackages =\n    a\n',
    'Info.plist':
      '<plist version="1.0"><dict><key>CFBundleShortVersionString</key><string>1.0.0</string></dict></plist>',
    'app/Cargo.toml':
      '[package]\nname = "x"\nversion = "1.0.0" # c\n[dependencies]\na = { version = "1.0.0" }\n',
  };
  const dump = [
    'import configparser, json, plistlib, sys, tomllib',
    'c = configparser.ConfigParser(); c.read("setup.cfg")',
    'print(json.dumps([{s: dict(c[s]) for s in c.sections()}, plistlib.load(open("Info.plist", "rb")), tomllib.load(open("app/Cargo.toml", "rb"))]))',
  ].join('\n');
  const made = await versionProject(files);
  const read = async () =>
    JSON.parse(await run(python, ['-c', `import os; os.chdir(${JSON.stringify(made.folder)})\n${dump}`]));
  const before = await read();
  await made.sync({ version: '2.0.0' });
  before[0].metadata.version = '2.0.0';
  before[1].CFBundleShortVersionString = '2.0.0';
  before[2].package.version = '2.0.0';
  expect(await read()).toEqual(before);
});
