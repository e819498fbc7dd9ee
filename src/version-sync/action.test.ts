import { expect, test } from 'vitest';
import { commit, gitProject, versionProject } from '../../test/support/version-project.ts';

const files = {
  'pyproject.toml': '[project]\nname = "desk"\nversion = "0.3.0"\n',
  'desk/__init__.py': '"""Desk."""\n__version__ = "0.2.23"\n',
  'app/package.json': '{\n  "name": "desk-app",\n  "version": "0.3.0"\n}\n',
  'app/src-tauri/Cargo.toml': '[package]\nname = "desk-app"\nversion = "0.31.0"\n',
  'app/src-tauri/tauri.conf.json': '{ "version": "../package.json" }\n',
};

test('a tag stamps VERSION and every file, each in its own spelling, and nothing is committed', async () => {
  const project = await gitProject(files, 'v1.2.0-rc.1');
  const { outputs, exitCode, summaries } = await project.sync({}, { tag: 'v1.2.0-rc.1' });
  expect(exitCode).toBeUndefined();
  expect(await project.read('VERSION')).toBe('1.2.0rc1\n');
  expect(await project.read('pyproject.toml')).toContain('version = "1.2.0rc1"');
  expect(await project.read('desk/__init__.py')).toBe('"""Desk."""\n__version__ = "1.2.0rc1"\n');
  expect(await project.read('app/package.json')).toContain('"version": "1.2.0-rc.1"');
  expect(await project.read('app/src-tauri/Cargo.toml')).toContain('version = "1.2.0-rc.1"');
  expect(await project.read('app/src-tauri/tauri.conf.json')).toBe(files['app/src-tauri/tauri.conf.json']);
  expect(Object.fromEntries(outputs)).toMatchObject({
    version: '1.2.0rc1',
    semver: '1.2.0-rc.1',
    pep440: '1.2.0rc1',
    windows: '1.2.0.0',
    'build-number': '0',
    major: '1',
    minor: '2',
    patch: '0',
    tag: 'v1.2.0-rc.1',
    channel: 'beta',
    prerelease: 'true',
    drift: '5',
  });
  expect(outputs.get('changed')?.split('\n')).toHaveLength(5);
  expect(summaries.join()).toMatch(
    /\| `desk\/__init__\.py` +\| `__version__` +\| `0\.2\.23` +\| `1\.2\.0rc1` +\| \*\*changed\*\*/,
  );
  expect(project.git('log', '--oneline').trim().split('\n')).toHaveLength(1);
});

test('after write, check is green and a second write changes nothing', async () => {
  const project = await gitProject(files);
  await project.sync({ version: '2.0.0' });
  const check = await project.sync({ mode: 'check' });
  expect(check.exitCode).toBeUndefined();
  expect(check.outputs.get('drift')).toBe('0');
  const again = await project.sync({ version: '2.0.0' });
  expect(again.outputs.get('changed')).toBe('');
});

test('a drift of one character is red at its line and column, and check changes nothing', async () => {
  const project = await gitProject(files);
  await project.sync({ version: '2.0.0' });
  const drifted = '{\n  "name": "desk-app",\n  "version": "2.0.1"\n}\n';
  await project.write({ 'app/package.json': drifted });
  const { annotations, exitCode, outputs } = await project.sync({ mode: 'check' });
  expect(exitCode).toBe(1);
  expect(annotations).toEqual([
    {
      level: 'error',
      message: expect.stringContaining("app/package.json (version) says '2.0.1'; it should say '2.0.0'"),
      place: { file: 'app/package.json', line: 3, column: 15 },
    },
  ]);
  expect(outputs.get('drift')).toBe('1');
  expect(await project.read('app/package.json')).toBe(drifted);
});

test('check goes by meaning: another spelling of the same version is in step', async () => {
  const project = await versionProject({
    VERSION: '1.2.0-rc.1\n',
    'pyproject.toml': '[project]\nname = "a"\nversion = "1.2rc1"\n',
    'package.json': '{"version": "1.2.0-rc.1"}',
  });
  expect((await project.sync({ mode: 'check' })).exitCode).toBeUndefined();
});

test('a spelling that the tool of the file does not read is drift even if it means the same', async () => {
  const project = await versionProject({ VERSION: '1.2.0rc1', 'package.json': '{"version": "1.2.0rc1"}' });
  const { annotations } = await project.sync({ mode: 'check' });
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining("it should say '1.2.0-rc.1'"),
  ]);
});

test('without VERSION and tag, check compares the files with each other', async () => {
  const project = await gitProject(files);
  const { annotations, exitCode } = await project.sync({ mode: 'check' });
  expect(exitCode).toBe(1);
  expect(annotations.map(({ place }) => place?.file)).toEqual([
    'desk/__init__.py',
    'app/src-tauri/Cargo.toml',
  ]);
  expect(annotations[0]?.message).toContain("should say '0.3.0' (from pyproject.toml (project.version))");
});

test('read tells the version and looks at no file', async () => {
  const project = await gitProject({ 'package.json': 'not JSON' }, 'v3.1.4');
  const { outputs, exitCode } = await project.sync({ mode: 'read' });
  expect(exitCode).toBeUndefined();
  expect(outputs.get('version')).toBe('3.1.4');
  expect(outputs.get('channel')).toBe('latest');
});

test('annotations start at the workspace, edits at the working directory', async () => {
  const project = await versionProject({
    VERSION: '1.0.0',
    'backend/setup.cfg': '[metadata]\nversion = 1.0.1\n',
  });
  const given = { mode: 'check', version: '1.0.0', 'working-directory': 'backend' };
  const { annotations } = await project.sync(given);
  expect(annotations[0]?.place).toEqual({ file: 'backend/setup.cfg', line: 2, column: 11 });
});

test('VERSION is not made where it is not wanted', async () => {
  const project = await versionProject({ 'package.json': '{"version": "1.0.0"}' });
  await project.sync({ version: '2.0.0', 'create-version-file': 'false' });
  await expect(project.read('VERSION')).rejects.toThrow(/ENOENT/);
  await project.sync({ version: '2.0.0', exclude: 'VERSION' });
  await expect(project.read('VERSION')).rejects.toThrow(/ENOENT/);
});

test('a VERSION that git ignores and a setting points to is made once', async () => {
  const text = [
    '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "hatchling.build"',
    '[tool.hatch.version]\npath = "VERSION"\npattern = "(?P<version>.+)"\n',
  ].join('\n');
  const project = await gitProject({ 'pyproject.toml': text, '.gitignore': 'VERSION\n' });
  const { outputs } = await project.sync({}, { tag: 'v1.2.0' });
  expect(await project.read('VERSION')).toBe('1.2.0\n');
  expect(outputs.get('drift')).toBe('1');
  expect((await project.sync({ mode: 'check' }, { tag: 'v1.2.0' })).exitCode).toBeUndefined();
  expect((await project.sync({ mode: 'check' }, { tag: 'v1.2.1' })).exitCode).toBe(1);
});

test('what git ignores, what others wrote and what is excluded stays', async () => {
  const old = '{"version": "0.0.1"}';
  const project = await gitProject({
    '.gitignore': 'release/\n',
    'release/package.json': old,
    'node_modules/x/package.json': old,
    'packages/a/tests/fixtures/package.json': old,
    'tools/package.json': old,
    'docs/package.json': old,
    'app "ü"/package.json': old,
  });
  const { outputs } = await project.sync({ version: '1.0.0', exclude: 'tools/**' });
  expect(outputs.get('changed')?.split('\n').sort()).toEqual(['VERSION', 'app "ü"/package.json']);
});

test('commits after a tag make a development version', async () => {
  const project = await gitProject({ 'pyproject.toml': '[project]\nname="a"\nversion="1.2.0"' }, 'v1.2.0');
  commit(project, 'second');
  commit(project, 'third');
  const { outputs } = await project.sync();
  expect(outputs.get('pep440')).toBe('1.2.1.dev2');
  expect(outputs.get('semver')).toBe('1.2.1-0.dev.2');
  expect(outputs.get('build-number')).toBe('2');
  expect(outputs.get('channel')).toBe('dev');
});
