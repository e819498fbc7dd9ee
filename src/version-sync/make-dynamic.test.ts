import { expect, test } from 'vitest';
import { type Files, versionProject } from '../../test/support/version-project.ts';

async function converted(files: Files) {
  const project = await versionProject(files);
  const { exitCode, annotations } = await project.sync({ 'make-dynamic': 'true' });
  return { project, exitCode, annotations };
}

const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n';

test('hatch: the version moves into VERSION, and the file says how it is read', async () => {
  const text = `[project]\nname = "a"\nversion = "0.3.0" # the version\n\n${hatch}`;
  const { project } = await converted({ 'pyproject.toml': text });
  expect(await project.read('VERSION')).toBe('0.3.0\n');
  expect(await project.read('pyproject.toml')).toBe(
    `[project]\nname = "a"\ndynamic = ["version"] # the version\n\n${hatch}\n[tool.hatch.version]\npath = "VERSION"\npattern = "(?P<version>.+)"\n`,
  );
  await project.sync({ version: '1.2.0rc1' });
  expect(await project.read('VERSION')).toBe('1.2.0rc1\n');
  expect((await project.sync({ mode: 'check' })).exitCode).toBeUndefined();
});

test('setuptools: a list and a table that are there already are added to; CRLF stays', async () => {
  const text = [
    '[project]',
    'name = "a"',
    'dynamic = ["readme"]',
    'version = "0.3.0"',
    '[build-system]',
    'build-backend = "setuptools.build_meta"',
    '[tool.setuptools.dynamic]',
    'readme = { file = "README.md" }',
    '',
  ].join('\r\n');
  const { project } = await converted({ 'backend/pyproject.toml': text });
  expect(await project.read('backend/VERSION')).toBe('0.3.0\n');
  expect(await project.read('backend/pyproject.toml')).toBe(
    text
      .replace('"readme"', '"version", "readme"')
      .replace('version = "0.3.0"\r\n', '')
      .replace('dynamic]\r\nreadme', 'dynamic]\r\nversion = { file = "VERSION" }\r\nreadme'),
  );
});

test('setup.cfg reads VERSION by `file:`', async () => {
  const { project } = await converted({ 'setup.cfg': '[metadata]\nname = a\nversion = 0.3.0\n' });
  expect(await project.read('setup.cfg')).toBe('[metadata]\nname = a\nversion = file: VERSION\n');
  expect(await project.read('VERSION')).toBe('0.3.0\n');
});

test('uv locks no version of a dynamic project', async () => {
  const lock = 'version = 1\n\n[[package]]\nname = "a"\nversion = "0.3.0"\nsource = { editable = "." }\n';
  const files = { 'pyproject.toml': `[project]\nname = "a"\nversion = "0.3.0"\n${hatch}`, 'uv.lock': lock };
  const { project } = await converted(files);
  expect(await project.read('uv.lock')).toBe(lock.replace('version = "0.3.0"\n', ''));
});

test('a member of a workspace, whose lock stands above it', async () => {
  const lock = '[[package]]\nname = "member"\nversion = "0.3.0"\nsource = { editable = "packages/member" }\n';
  const text = `[project]\nname = "Member"\nversion = "0.3.0"\n${hatch}`;
  const { project } = await converted({ 'packages/member/pyproject.toml': text, 'uv.lock': lock });
  expect(await project.read('uv.lock')).not.toContain('0.3.0');
  expect(await project.read('packages/member/VERSION')).toBe('0.3.0\n');
});

test.each(['poetry.core.masonry.api', 'flit_core.buildapi', ''])(
  'a project of %s stays static',
  async (backend) => {
    const text = `[project]\nname = "a"\nversion = "0.3.0"\n[build-system]\nbuild-backend = "${backend}"\n`;
    const { project, exitCode } = await converted({ 'pyproject.toml': text });
    expect(exitCode).toBeUndefined();
    expect(await project.read('pyproject.toml')).toBe(text);
  },
);

test('a table in a form that cannot be added to is refused, and nothing is written', async () => {
  const text = `[project]\nname = "a"\nversion = "0.3.0"\n${hatch}[tool]\nhatch = { build = {} }\n`;
  const { project, annotations } = await converted({ 'pyproject.toml': text });
  expect(annotations[0]?.message).toContain('[make-dynamic-impossible]');
  expect(await project.read('pyproject.toml')).toBe(text);
  await expect(project.read('VERSION')).rejects.toThrow(/ENOENT/);
});

test('twice is the same as once', async () => {
  const { project } = await converted({ 'pyproject.toml': `[project]\nname = "a"\nversion = "1"\n${hatch}` });
  const once = await project.read('pyproject.toml');
  const { outputs } = await project.sync({ 'make-dynamic': 'true' });
  expect(outputs.get('changed')).toBe('');
  expect(await project.read('pyproject.toml')).toBe(once);
});
