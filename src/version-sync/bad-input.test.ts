import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, versionProject } from '../../test/support/version-project.ts';

const good: Files = { VERSION: '1.0.0\n', 'package.json': '{"version": "1.0.0"}' };

const BROKEN: [what: string, path: string, text: string, line: number, column: number][] = [
  ['JSON', 'a/package.json', '{\n  "version": "1.0.0",\n}', 3, 1],
  ['JSON with a comment', 'a/package.json', '{\n  // no\n}', 2, 3],
  ['JSON that ends', 'a/package.json', '{"version": "1.0.0"', 1, 20],
  ['a string that does not end', 'a/package.json', '{\n "version": "1.0.0\n}', 2, 13],
  ['an escape that does not exist', 'a/package.json', '{"a": "\\x41"}', 1, 8],
  ['two values', 'a/package.json', '{} {}', 1, 4],
  ['a key that stands twice', 'a/package.json', '{"version": "1.0.0",\n "version": "1.0.1"}', 2, 2],
  ['JSON5', 'tauri.conf.json5', "{\n version: '1.0.0', version: '2'\n}", 2, 20],
  ['JSON5 without a value', 'tauri.conf.json5', '{ version: }', 1, 12],
  ['TOML', 'Cargo.toml', '[package]\nversion = 1.0.0\n', 2, 14],
  ['TOML with a key twice', 'pyproject.toml', '[project]\nversion = "1"\nversion = "2"\n', 3, 1],
  ['INI', 'setup.cfg', '[metadata]\nversion\n', 2, 1],
  ['INI with a key twice', 'setup.cfg', '[metadata]\nversion = 1\nVersion = 2\n', 3, 1],
  ['INI without a section', 'setup.cfg', 'version = 1\n', 1, 1],
  ['Python', 'setup.py', 'from setuptools import setup\nsetup(version="1.0)\n', 2, 15],
  ['a merge that was not finished', 'uv.lock', 'version = 1\n<<<<<<< HEAD\n', 2, 1],
];

test.each(BROKEN)('%s: line and column, and nothing is written', async (_, path, text, line, column) => {
  const project = await versionProject({ ...good, [path]: text });
  const { annotations, exitCode } = await project.sync({ version: '2.0.0' });
  expect(exitCode).toBe(1);
  expect(annotations).toMatchObject([{ level: 'error', place: { file: path, line, column } }]);
  expect(annotations[0]?.message).toContain('[version-file-invalid]');
  expect(await project.read('package.json')).toBe(good['package.json']);
  expect(await project.read('VERSION')).toBe('1.0.0\n');
});

test('all broken files are named at once', async () => {
  const project = await versionProject({ 'a/package.json': '{', 'b/package.json': '[', 'Cargo.toml': '[' });
  const { annotations } = await project.sync({ version: '2.0.0' });
  expect(annotations.map(({ place }) => place?.file).sort()).toEqual([
    'Cargo.toml',
    'a/package.json',
    'b/package.json',
  ]);
});

test('a version that a file cannot hold is refused with the file and the reason, and nothing is written', async () => {
  const project = await versionProject({ ...good, 'setup.cfg': '[metadata]\nname = a\nversion = 1.0\n' });
  const epoch = await project.sync({ version: '1!2.0' });
  expect(epoch.annotations).toMatchObject([
    {
      message: expect.stringMatching(/package\.json \(version\).*epoch/),
      place: { file: 'package.json', line: 1 },
    },
  ]);
  const words = await project.sync({ version: '1.2.0-nightly.5' });
  expect(words.annotations.map(({ place }) => place?.file)).toContain('setup.cfg');
  expect(await project.read('package.json')).toBe(good['package.json']);
});

test('a version that nobody has to spell otherwise is fine', async () => {
  const project = await versionProject(good);
  const { outputs, exitCode } = await project.sync({ version: '1.2.0-nightly.5' });
  expect(exitCode).toBeUndefined();
  expect(outputs.get('pep440')).toBe('');
  expect(await project.read('VERSION')).toBe('1.2.0-nightly.5\n');
});

test('a read-only file is named and nothing is written', async () => {
  const project = await versionProject(good);
  await chmod(join(project.folder, 'package.json'), 0o444);
  const { annotations } = await project.sync({ version: '2.0.0' });
  expect(annotations[0]?.message).toContain("'package.json' is read-only");
  expect(await project.read('VERSION')).toBe('1.0.0\n');
  expect((await project.sync({ mode: 'check' })).exitCode).toBeUndefined();
});

test('if one file cannot be moved into place, all others get back what they held', async () => {
  const text = [
    '[project]\nname = "a"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "hatchling.build"',
    '[tool.hatch.version]\npath = "VERSION/below"\npattern = "(?P<version>.+)"\n',
  ].join('\n');
  const project = await versionProject({ ...good, 'pyproject.toml': text });
  const { exitCode } = await project.sync({ version: '2.0.0' });
  expect(exitCode).toBe(1);
  expect(await project.read('package.json')).toBe(good['package.json']);
  expect(await project.read('VERSION')).toBe('1.0.0\n');
  expect((await readdir(project.folder)).sort()).toEqual(['VERSION', 'package.json', 'pyproject.toml']);
});

test('a link out of the tree is refused; one inside stays a link', async () => {
  const outside = await versionProject({ 'package.json': '{"version": "1.0.0"}' });
  const project = await versionProject(good);
  await symlink(join(project.folder, 'package.json'), join(project.folder, 'Info.plist'));
  await symlink(join(outside.folder, 'package.json'), join(project.folder, 'npm-shrinkwrap.json'));
  const { annotations } = await project.sync({ version: '2.0.0', exclude: 'Info.plist' });
  expect(annotations[0]?.message).toContain('lies outside of the working directory');
  expect(await outside.read('package.json')).toBe('{"version": "1.0.0"}');
  expect(await project.read('VERSION')).toBe('1.0.0\n');
});

test.each([
  ['..', '../VERSION'],
  ['a link', 'linked/deep/VERSION'],
])('a file that a setting points to is not made outside of the tree: %s', async (_, path) => {
  const outside = await versionProject({ 'root/package.json': good['package.json'] ?? '' });
  const pattern = 'pattern = "(?P<version>.+)"';
  const text = `[project]\nname = "a"\ndynamic = ["version"]\n[tool.hatch.version]\npath = "${path}"\n${pattern}\n`;
  await outside.write({ 'root/pyproject.toml': text });
  await mkdir(join(outside.folder, 'other'));
  await symlink('../other', join(outside.folder, 'root/linked'));
  const { annotations } = await outside.sync({ version: '2.0.0', 'working-directory': 'root' });
  expect(annotations[0]?.message).toContain('[version-file-outside]');
  expect(await outside.read('root/package.json')).toBe(good['package.json']);
  expect(await readdir(join(outside.folder, 'other'))).toEqual([]);
});

test('a link inside of the tree is written through', async () => {
  const project = await versionProject({ 'shared/number': '1.0.0\n' });
  await symlink('shared/number', join(project.folder, 'VERSION'));
  await project.sync({ version: '2.0.0' });
  expect(await project.read('shared/number')).toBe('2.0.0\n');
});

test('modes and bytes that are not UTF-8 survive', async () => {
  const text = Buffer.from('# caf\xe9\nfrom setuptools import setup\nsetup(version="1.0")\n', 'latin1');
  const project = await versionProject({ 'setup.py': text });
  await chmod(join(project.folder, 'setup.py'), 0o755);
  await project.sync({ version: '2.0.0', 'create-version-file': 'false' });
  const after = await readBytes(join(project.folder, 'setup.py'));
  expect(after.bytes.equals(Buffer.from(text.toString('latin1').replace('1.0', '2.0.0'), 'latin1'))).toBe(
    true,
  );
  expect(after.mode & 0o777).toBe(0o755);
});

async function readBytes(path: string): Promise<{ bytes: Buffer; mode: number }> {
  return { bytes: await readFile(path), mode: (await stat(path)).mode };
}
