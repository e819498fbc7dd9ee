import { expect, test } from 'vitest';
import { versionProject } from '../../../test/support/version-project.ts';

const CASES: [line: string, path: string, before: string, after: string][] = [
  ['a.json#app.version', 'a.json', '{"app": {"version": "1.0.0"}}', '{"app": {"version": "1.2.0-rc.1"}}'],
  ['b.json#a.1.v', 'b.json', '{"a": [[], {"v": "1.0.0"}]}', '{"a": [[], {"v": "1.2.0-rc.1"}]}'],
  ['a.toml#tool.x.1.v', 'a.toml', '[tool]\nx = [{}, {v = "1"}]\n', '[tool]\nx = [{}, {v = "1.2.0rc1"}]\n'],
  ['pubspec.yaml#version', 'pubspec.yaml', 'a: b\nversion: 1.0.0 # c\n', 'a: b\nversion: 1.2.0-rc.1 # c\n'],
  ['c.yml#a.v', 'c.yml', "a: {v: '1.0.0'}\r\n", "a: {v: '1.2.0-rc.1'}\r\n"],
  ['s.ini#Bundle.Version', 's.ini', '[Bundle]\nversion = 1.0\n', '[Bundle]\nversion = 1.2.0rc1\n'],
  ['x.plist#My', 'x.plist', '<key>My</key><string>1.0</string>', '<key>My</key><string>1.2.0</string>'],
  ['src/a.py#RELEASE', 'src/a.py', 'RELEASE = "1.0"\n', 'RELEASE = "1.2.0rc1"\n'],
  ['src/a.py', 'src/a.py', 'x = 1\n__version__ = "1.0"\n', 'x = 1\n__version__ = "1.2.0rc1"\n'],
  ['pkg/number', 'pkg/number', '1.0\n', '1.2.0rc1\n'],
  [
    'README.md#badge/version-(.+?)-blue',
    'README.md',
    'x badge/version-1.0-blue',
    'x badge/version-1.2.0rc1-blue',
  ],
  ['a.ts#VERSION = .(?<version>[^"]+)', 'a.ts', 'VERSION = "1.0.0"', 'VERSION = "1.2.0-rc.1"'],
  ['a.rc#(?<windows>\\d+\\.\\d+\\.\\d+\\.\\d+)', 'a.rc', 'v 1.0.0.0\nw 1.0.0.0', 'v 1.2.0.0\nw 1.2.0.0'],
  ['a.md#^(?<semver>\\d\\S+)$', 'a.md', 'x\n1.0.0\ny', 'x\n1.2.0-rc.1\ny'],
  ['a.txt#(?<=at )\\S+', 'a.txt', 'at 1.0.0 now', 'at 1.2.0-rc.1 now'],
];

test.each(CASES)('%s', async (line, path, before, after) => {
  const project = await versionProject({ [path]: before });
  const { annotations, outputs } = await project.sync({ version: '1.2.0rc1', files: line });
  expect(annotations).toEqual([]);
  expect(await project.read(path)).toBe(after);
  expect(outputs.get('changed')).toContain(path);
  expect((await project.sync({ version: '1.2.0rc1', files: line })).outputs.get('changed')).toBe('');
});

test('auto and own lines go together; without auto only the lines and VERSION count', async () => {
  const files = { 'package.json': '{"version": "1.0.0"}', 'a.txt': '1.0.0', VERSION: '1.0.0' };
  const project = await versionProject(files);
  await project.sync({ version: '2.0.0', files: 'a.txt' });
  expect(await project.read('package.json')).toContain('1.0.0');
  expect(await project.read('VERSION')).toBe('2.0.0');
  await project.sync({ version: '3.0.0', files: 'auto\na.txt' });
  expect(await project.read('package.json')).toContain('3.0.0');
  expect(await project.read('a.txt')).toBe('3.0.0');
});

test.each([
  ['gone.json#version', 'version-file-missing'],
  ['a.json#no.such', 'version-place-missing'],
  ['a.py#NAME', 'version-place-missing'],
  ['a.py', 'version-place-missing'],
  ['a.json#nothing (.*) here', 'version-place-missing'],
  ['a.json#x*', 'version-place-missing'],
  ['a.json#(', 'input-invalid'],
  ['bad.yaml#a', 'version-file-invalid'],
])('%s is an error: %s', async (files, code) => {
  const project = await versionProject({ 'a.json': '{}', 'a.py': 'x = 1\n', 'bad.yaml': 'a: [\n' });
  const { annotations, exitCode } = await project.sync({ version: '1.0.0', files });
  expect(exitCode).toBeDefined();
  expect(annotations[0]?.message).toContain(`[${code}]`);
});
