import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a program may take to end by itself when it is asked to, in ms. */
const STOP_GRACE = 2000;
/** How long the system may take to end what was killed, in ms. */
const KILL_GRACE = 500;
/** How often it is looked whether it has ended, in ms. */
const POLL = 25;

/**
 * Stops a program and all that it started: on POSIX the process group `pid` (asked first, killed after 2 s),
 * on Windows the tree below `pid`. Ends when they are gone or killed; never throws.
 */
export function stopTree(pid: number, platform: NodeJS.Platform): Promise<void> {
  return platform === 'win32' ? killWindowsTree(pid) : stopGroup(pid);
}

async function stopGroup(pid: number): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  if (await hasEnded(pid, STOP_GRACE)) return;
  signalGroup(pid, 'SIGKILL');
  await hasEnded(pid, KILL_GRACE);
}

/** Whether nothing is left of the group after at most `time` ms. */
async function hasEnded(pid: number, time: number): Promise<boolean> {
  const deadline = performance.now() + time;
  let alive = signalGroup(pid, 0);
  while (alive && performance.now() < deadline) {
    await sleep(POLL);
    alive = signalGroup(pid, 0);
  }
  return !alive;
}

/** Whether there was something in the group to take the signal (0 only asks). */
function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal);
  } catch {
    return false;
  }
}

function killWindowsTree(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', ['/T', '/F', '/PID', String(pid)], {
      windowsHide: true,
      stdio: 'ignore',
    });
    killer.on('error', () => {
      killAlone(pid);
      resolve();
    });
    killer.on('close', () => resolve());
  });
}

function killAlone(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It has ended by itself in the meantime.
  }
}
