import { describe, expect, test } from 'vitest';
import { sampleRequest } from '../../../test/support/build-inputs.ts';
import { pyInstallerArguments } from './arguments.ts';

const COMMON = ['--noconfirm', '--log-level', 'INFO', '--distpath', '/dist', '--workpath', '/project'];
const SCRIPT = [...COMMON, '--specpath', '/project', '--name', 'app'];

type Given = Parameters<typeof sampleRequest>[0];

describe('pyInstallerArguments', () => {
  test('defaults', () => {
    const expected = [...SCRIPT, '--onedir', '--console', '--noupx', '/project/main.py'];
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      expect(pyInstallerArguments(sampleRequest(), platform)).toEqual(expected);
    }
  });

  test.each<[Given, NodeJS.Platform, string[]]>([
    [{ mode: 'onefile' }, 'linux', ['--onefile']],
    [{ 'collect-all': 'a\nb' }, 'linux', ['--collect-all', 'a', '--collect-all', 'b']],
    [{ 'collect-submodules': 'a' }, 'linux', ['--collect-submodules', 'a']],
    [{ 'collect-data': 'a' }, 'linux', ['--collect-data', 'a']],
    [{ 'copy-metadata': 'a' }, 'linux', ['--copy-metadata', 'a']],
    [{ 'hidden-imports': 'a.b' }, 'linux', ['--hidden-import', 'a.b']],
    [{ 'exclude-modules': 'a' }, 'linux', ['--exclude-module', 'a']],
    [{ 'add-data': "it's ü/x:y z" }, 'linux', ['--add-data', "/project/it's ü/x:y z"]],
    [{ 'add-data': '/abs/x:y' }, 'darwin', ['--add-data', '/abs/x:y']],
    [{ 'add-binary': 'lib/a.so:.' }, 'linux', ['--add-binary', '/project/lib/a.so:.']],
    [{ 'hooks-dir': 'hooks' }, 'linux', ['--additional-hooks-dir', '/project/hooks']],
    [{ 'runtime-hooks': 'rt.py' }, 'linux', ['--runtime-hook', '/project/rt.py']],
    [{ icon: 'app.icns' }, 'darwin', ['--icon', '/project/app.icns']],
    [{ console: 'false' }, 'linux', ['--noconsole']],
    [{ optimize: '2' }, 'linux', ['--optimize', '2']],
    [{ strip: 'true' }, 'darwin', ['--strip']],
    [{ 'target-arch': 'universal2' }, 'darwin', ['--target-architecture', 'universal2']],
    [{ clean: 'true' }, 'linux', ['--clean']],
    [{ 'extra-args': '--debug=all' }, 'linux', ['--debug=all', '/project/main.py']],
  ])('%j on %s', (given, platform, part) => {
    const args = pyInstallerArguments(sampleRequest(given), platform).join('\n');
    expect(args).toContain(part.join('\n'));
  });

  test.each<[Given, NodeJS.Platform, string]>([
    [{ strip: 'true' }, 'linux', '--strip'],
    [{ upx: 'true' }, 'linux', '--noupx'],
    [{ mode: 'onefile' }, 'linux', '--onedir'],
    [{}, 'darwin', '--version-file'],
    [{}, 'linux', '--clean'],
    [{}, 'linux', '--optimize'],
  ])('%j on %s: no %s', (given, platform, flag) => {
    expect(pyInstallerArguments(sampleRequest(given), platform)).not.toContain(flag);
  });

  test('Windows: its own delimiter and drive, whatever machine computes them', () => {
    const request = sampleRequest(
      {
        'add-data': 'notes/data:notes/data\nD:/other/x:.',
        'add-binary': String.raw`C:\lib\a.dll:bin\sub`,
        icon: 'app.ico',
      },
      {
        workingDirectory: String.raw`C:\my app`,
        versionFile: String.raw`C:\w\v.txt`,
        searchPaths: ['C:\\s'],
      },
    );
    const args = pyInstallerArguments(request, 'win32');
    expect(args).toEqual(
      expect.arrayContaining([
        String.raw`C:\my app\notes\data;notes/data`,
        String.raw`D:\other\x;.`,
        String.raw`C:\lib\a.dll;bin/sub`,
        String.raw`C:\my app\app.ico`,
        String.raw`C:\w\v.txt`,
        'C:\\s',
      ]),
    );
  });

  test('a spec decides: only what a spec cannot say stands beside it', () => {
    const request = sampleRequest(
      { 'hidden-imports': 'a', clean: 'true', 'extra-args': '--debug' },
      { source: { kind: 'spec', file: '/project/app.spec' } },
    );
    expect(pyInstallerArguments(request, 'linux')).toEqual([
      ...COMMON,
      '--clean',
      '--debug',
      '/project/app.spec',
    ]);
  });
});
