import type { Env } from '../../shared/host.ts';

/** Where a run keeps what it writes. All paths are absolute. */
export interface RunFolders {
  home: string;
  temp: string;
  /** `{data}` of `args` and `env`. */
  data: string;
  /** Where it is started. */
  work: string;
}

export interface CleanEnvironment {
  platform: NodeJS.Platform;
  folders: Pick<RunFolders, 'home' | 'temp'>;
  /** Of this process: only Windows' own places are taken from it. */
  system: Env;
}

/** What programs that are started from a desktop find on their PATH. */
const POSIX_PATH = '/usr/bin:/bin:/usr/sbin:/sbin';

/**
 * The variables of a run, built from nothing: what the job has set (PYTHON*, a virtual environment, a PATH full of
 * tools) is not on the user's machine, and a program that needs it must fail here.
 */
export function cleanEnvironment({ platform, folders, system }: CleanEnvironment): Record<string, string> {
  return platform === 'win32' ? windows(folders, system) : posix(folders);
}

function posix({ home, temp }: CleanEnvironment['folders']): Record<string, string> {
  return { PATH: POSIX_PATH, HOME: home, TMPDIR: temp, LANG: 'C.UTF-8' };
}

function windows({ home, temp }: CleanEnvironment['folders'], system: Env): Record<string, string> {
  const root = read(system, 'SystemRoot') ?? 'C:\\Windows';
  return {
    // Without it, sockets cannot be opened.
    SystemRoot: root,
    windir: root,
    SystemDrive: read(system, 'SystemDrive') ?? root.slice(0, 2),
    ComSpec: read(system, 'ComSpec') ?? `${root}\\System32\\cmd.exe`,
    PATHEXT: '.COM;.EXE;.BAT;.CMD',
    PATH: [`${root}\\System32`, root, `${root}\\System32\\Wbem`].join(';'),
    TEMP: temp,
    TMP: temp,
    USERPROFILE: home,
    APPDATA: `${home}\\AppData\\Roaming`,
    LOCALAPPDATA: `${home}\\AppData\\Local`,
  };
}

/** Windows does not tell the case of its variables apart. */
function read(system: Env, name: string): string | undefined {
  const key = Object.keys(system).find((one) => one.toLowerCase() === name.toLowerCase());
  return (key !== undefined && system[key]) || undefined;
}
