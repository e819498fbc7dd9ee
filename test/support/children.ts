import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process lives; what has ended and was not yet waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  if (process.platform !== 'linux') return true;
  return existsSync(stat) && !/^\d+ \(.*\) [ZX]/s.test(readFileSync(stat, 'latin1'));
}

/** Waits until `holds` does; throws after 20 s. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited too long: ${what}.`);
    await sleep(10);
  }
}
