import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasVariable, linuxProcess, linuxProcesses } from './linux-processes.ts';
import { type ListCommand, type ListedProcess, listCommands } from './process-list.ts';
import { TreeMembers } from './tree-members.ts';

/** How long the system may take to end what was killed, in ms. */
const KILL_GRACE = 5000;
/** How often it is looked whether something has ended, in ms: at first, and at most. */
const [FIRST_POLL, LONGEST_POLL] = [4, 50];
/** How long a command may take to list the processes, in ms. */
const LIST_TIMEOUT = 15_000;
const QUIETLY = { windowsHide: true, stdio: 'ignore' } as const;

export interface ProcessTreeOptions {
  /** The process at its root, a child of ours; on POSIX, it must lead a session of its own (`detached`). */
  root: Pick<ChildProcess, 'pid' | 'exitCode' | 'signalCode'>;
  platform: NodeJS.Platform;
  /** An environment variable that only the root and what it starts have: finds what has cut every other tie (Linux). */
  mark?: string;
}

/**
 * A process and all that it has started, directly or not, also what outlives its parent. Whoever wants to find
 * that later has to look (`members`) while the parents live; with a mark on Linux, that is not needed.
 */
export class ProcessTree {
  readonly #root: ProcessTreeOptions['root'];
  readonly #pid: number;
  readonly #platform: NodeJS.Platform;
  readonly #members: TreeMembers;

  /** To be made as soon as the root runs. */
  constructor({ root, platform, mark }: ProcessTreeOptions) {
    // A child that could not be started has no number, and no tree.
    this.#pid = root.pid ?? Number.NaN;
    this.#root = root;
    this.#platform = platform;
    const marked = mark !== undefined && platform === 'linux';
    this.#members = new TreeMembers(this.#pid, marked ? ({ pid }) => hasVariable(pid, mark) : undefined);
    const start = platform === 'linux' ? linuxProcess(this.#pid) : undefined;
    if (start) this.#members.meetRoot([start]);
  }

  /** Those that live, the root included; `undefined` where the system does not tell. */
  async members(): Promise<ListedProcess[] | undefined> {
    if (this.#platform === 'linux') {
      const listed = linuxProcesses();
      return listed && this.#members.update(listed);
    }
    // Until we have seen it end, its number cannot go to another.
    const runs = this.#runs();
    const listed = await runLists(listCommands(this.#platform));
    if (!listed) return undefined;
    if (runs) this.#members.meetRoot(listed);
    return this.#members.update(listed);
  }

  /** Whether nothing lives after at most `time` ms; also true where the system does not tell. */
  async gone(time: number): Promise<boolean> {
    const deadline = performance.now() + time;
    let pause = FIRST_POLL;
    while (!(await this.#isEmpty())) {
      if (performance.now() >= deadline) return false;
      await sleep(pause);
      pause = Math.min(pause * 2, LONGEST_POLL);
    }
    return true;
  }

  /** Asks each to end (POSIX). */
  async ask(): Promise<void> {
    for (const { pid } of (await this.members()) ?? []) signal(pid, 'SIGTERM');
  }

  /** Kills all of it, and what it starts meanwhile; ends when nothing lives, or after 5 s. Never throws. */
  async kill(): Promise<void> {
    const deadline = performance.now() + KILL_GRACE;
    let pause = FIRST_POLL;
    do {
      await this.#killOnce(await this.members());
      if (await this.#isEmpty()) return;
      await sleep(pause);
      pause = Math.min(pause * 2, LONGEST_POLL);
    } while (performance.now() < deadline);
  }

  /** As `kill`, but at once and as far as that goes: for the moment in which this process ends. */
  killNow(): void {
    const living = this.#platform === 'linux' ? linuxProcesses() : undefined;
    if (living) for (const { pid } of this.#members.update(living)) signal(pid, 'SIGKILL');
    else if (this.#platform !== 'win32') this.#killGroup();
    else {
      for (const args of this.#windowsKills()) spawnSync('taskkill', args, QUIETLY);
      this.#killRoot();
    }
  }

  #runs(): boolean {
    return this.#root.pid !== undefined && this.#root.exitCode === null && this.#root.signalCode === null;
  }

  /** Looks twice: one that starts another and ends, while the list is made, can leave both out of it. */
  async #isEmpty(): Promise<boolean> {
    if ((await this.members())?.length) return false;
    // Windows keeps the parent's number, so the next look at the tree finds it anyway; and a list takes a second.
    return this.#platform === 'win32' || !(await this.members())?.length;
  }

  async #killOnce(living: readonly ListedProcess[] | undefined): Promise<void> {
    if (this.#platform === 'win32') {
      for (const args of this.#windowsKills(living)) await taskkill(args);
      this.#killRoot();
      return;
    }
    // First the group, since nothing can fork away from that.
    this.#killGroup(living);
    for (const { pid } of living ?? []) signal(pid, 'SIGKILL');
  }

  /** The group's number is free for others when nobody is in it. */
  #killGroup(living?: readonly ListedProcess[]): void {
    const inUse = living ? living.some(({ group }) => group === this.#pid) : this.#runs();
    if (inUse) signal(-this.#pid, 'SIGKILL');
  }

  /** What `taskkill` has left (it may be missing, or refused), the root at least. Harmless where it has not. */
  #killRoot(): void {
    if (this.#runs()) signal(this.#pid, 'SIGKILL');
  }

  #windowsKills(living: readonly ListedProcess[] = []): string[][] {
    return taskkillArguments(this.#runs() ? this.#pid : undefined, living);
  }
}

/** Sends a signal to a process, or to a group by its negative number; whether there was one to take it. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** The calls of `taskkill` that end a tree: below its root while that runs, and by number what no longer hangs on it. */
export function taskkillArguments(root: number | undefined, living: readonly ListedProcess[]): string[][] {
  const loose = living.filter(({ pid }) => pid !== root).flatMap(({ pid }) => ['/PID', String(pid)]);
  return [
    ...(root === undefined ? [] : [['/T', '/F', '/PID', String(root)]]),
    ...(loose.length > 0 ? [['/F', ...loose]] : []),
  ];
}

function taskkill(args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const killer = spawn('taskkill', args, QUIETLY);
    killer.on('error', () => resolve());
    killer.on('close', () => resolve());
  });
}

/** The processes that the first command that works lists. */
async function runLists(commands: readonly ListCommand[]): Promise<ListedProcess[] | undefined> {
  for (const command of commands) {
    const output = await outputOf(command);
    const listed = output === undefined ? [] : command.parse(output);
    if (listed.length > 0) return listed;
  }
  return undefined;
}

function outputOf({ tool, args, env }: ListCommand): Promise<string | undefined> {
  const options = { timeout: LIST_TIMEOUT, windowsHide: true, maxBuffer: 2 ** 26, ...(env && { env }) };
  return new Promise((resolve) => {
    execFile(tool, args, options, (error, stdout) => resolve(error ? undefined : stdout));
  });
}
