import { describe, expect, test } from 'vitest';
import { cleanEnvironment } from './clean-environment.ts';

const job = {
  PATH: '/opt/venv/bin:/usr/local/bin:/usr/bin',
  VIRTUAL_ENV: '/opt/venv',
  PYTHONPATH: '/src',
  PYTHONUNBUFFERED: '1',
  HOME: '/home/runner',
  LD_LIBRARY_PATH: '/opt/lib',
  GITHUB_TOKEN: 'secret',
};

describe('the environment of a run', () => {
  test.each(['linux', 'darwin'] as const)('holds nothing of the job on %s', (platform) => {
    const folders = { home: '/run/home', temp: '/run/t' };
    expect(cleanEnvironment({ platform, folders, system: job })).toEqual({
      PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
      HOME: '/run/home',
      TMPDIR: '/run/t',
      LANG: 'C.UTF-8',
    });
  });

  test('has what Windows itself needs, whatever the case of its names', () => {
    const system = {
      ...job,
      systemroot: 'D:\\Win',
      SYSTEMDRIVE: 'D:',
      comspec: 'D:\\Win\\cmd.exe',
      Path: 'D:\\venv',
    };
    const env = cleanEnvironment({ platform: 'win32', folders: { home: 'D:\\h', temp: 'D:\\t' }, system });
    expect(env).toMatchObject({
      SystemRoot: 'D:\\Win',
      SystemDrive: 'D:',
      ComSpec: 'D:\\Win\\cmd.exe',
      PATH: 'D:\\Win\\System32;D:\\Win;D:\\Win\\System32\\Wbem',
      TEMP: 'D:\\t',
      TMP: 'D:\\t',
      USERPROFILE: 'D:\\h',
      LOCALAPPDATA: 'D:\\h\\AppData\\Local',
    });
    expect(Object.keys(env).filter((name) => /PYTHON|VIRTUAL|GITHUB|^HOME$/.test(name))).toEqual([]);
  });
});
