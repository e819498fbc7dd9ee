/** A living process as the system lists it. */
export interface ListedProcess {
  pid: number;
  parent: number;
  name: string;
  /** When it was started, in a unit of the system's own: tells it from another that gets its number later. */
  started: number;
  /** POSIX: its process group; 0 where the system does not tell. */
  group: number;
  /** POSIX: its session; 0 where the system does not tell. */
  session: number;
}

/** A command that lists processes, and how its output is read. */
export interface ListCommand {
  tool: string;
  args: readonly string[];
  /** Its whole environment; without it, ours. */
  env?: Readonly<Record<string, string>>;
  parse: (output: string) => ListedProcess[];
}

/** The commands that list the processes of a platform without `/proc`, in the order in which they are tried. */
export function listCommands(platform: NodeJS.Platform): ListCommand[] {
  return platform === 'win32' ? [POWERSHELL, WMIC] : [PS];
}

const PS: ListCommand = {
  tool: 'ps',
  // `lstart` has always five words; the name comes last, since it may hold spaces.
  args: ['-axo', 'pid=,ppid=,pgid=,stat=,lstart=,comm='],
  // Dates in English.
  env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
  parse: parsePs,
};

const POWERSHELL: ListCommand = {
  tool: 'powershell',
  args: [
    '-NoProfile',
    '-NonInteractive',
    '-Command',
    // Ticks, because a date would come in the words of the user's language.
    'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CreationDate.Ticks) $($_.Name)" }',
  ],
  parse: parsePowershell,
};

/** For Windows without PowerShell; newer ones no longer have it. */
const WMIC: ListCommand = {
  tool: 'wmic',
  args: ['process', 'get', 'CreationDate,Name,ParentProcessId,ProcessId', '/format:csv'],
  parse: parseWmic,
};

/** Reads the output of `ps`, without what has ended and only waits for its parent. */
export function parsePs(output: string): ListedProcess[] {
  return rows(output, /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(\S+ \S+\s+\S+ \S+ \S+)\s+(.*)$/).flatMap(
    ([pid, parent, group, state = '', date = '', path = '']) => {
      if (state.startsWith('Z')) return [];
      const name = path.replace(/^.*\//, '');
      return [{ ...numbers(pid, parent), name, started: Date.parse(date), group: Number(group), session: 0 }];
    },
  );
}

/** Reads lines `pid parent ticks name`. */
export function parsePowershell(output: string): ListedProcess[] {
  // The idle process and the like have no date.
  return rows(output, /^(\d+) (\d+) (\d*) (.*)$/).map(([pid, parent, ticks, name = '']) => ({
    ...numbers(pid, parent),
    name,
    started: Number(ticks),
    group: 0,
    session: 0,
  }));
}

/** Reads lines `host,20260102030405.123456+060,name,parent,pid`; a name may hold commas. */
export function parseWmic(output: string): ListedProcess[] {
  return rows(output, /^[^,]*,(\d{14}\.\d+)?[^,]*,(.*),(\d+),(\d+)$/).map(
    ([date, name = '', parent, pid]) => ({
      ...numbers(pid, parent),
      name,
      started: Number(date ?? 0),
      group: 0,
      session: 0,
    }),
  );
}

function numbers(pid: string | undefined, parent: string | undefined): { pid: number; parent: number } {
  return { pid: Number(pid), parent: Number(parent) };
}

/** The groups of each line that looks like `pattern`. */
function rows(output: string, pattern: RegExp): (string | undefined)[][] {
  return output.split(/\r*\n/).flatMap((line) => {
    const match = pattern.exec(line.trimEnd());
    return match ? [match.slice(1)] : [];
  });
}
