import { readFile } from 'node:fs/promises';
import type { Exec } from '../../shared/exec.ts';

/** Ticks of `/proc/<pid>/stat` in a second, on every Linux that Node runs on. */
const TICKS = 100;

/**
 * ms of processor time that the processes `pids` have used together; absent where the system does not tell. What has
 * ended counts nothing.
 */
export async function cpuTime(
  pids: readonly number[],
  { platform, exec }: { platform: NodeJS.Platform; exec: Exec },
): Promise<number | undefined> {
  if (platform === 'linux') return linux(pids);
  if (platform === 'darwin') return darwin(pids, exec);
  return undefined;
}

async function linux(pids: readonly number[]): Promise<number> {
  const times = await Promise.all(
    pids.map(async (pid) => parseStat(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''))),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

/** ms of user and system time in a line of `/proc/<pid>/stat`; the name in it may hold spaces and brackets. */
export function parseStat(line: string): number {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  return (ticks * 1000) / TICKS;
}

async function darwin(pids: readonly number[], exec: Exec): Promise<number | undefined> {
  const { code, stdout } = await exec('ps', ['-o', 'time=', '-p', pids.join(',')], { allowFailure: true });
  if (code !== 0) return undefined;
  return stdout.split('\n').reduce((sum, line) => sum + parsePsTime(line), 0);
}

/** ms of `1:02.34` or `1:02:03.45`, as ps writes it. */
export function parsePsTime(text: string): number {
  if (text.trim() === '') return 0;
  return (
    text
      .trim()
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
  );
}
