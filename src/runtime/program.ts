import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { eachLine } from '../shared/lines.ts';
import { ProcessTree } from '../shared/processes/process-tree.ts';
import { KeptLines } from './kept-lines.ts';
import type { Machine } from './machine.ts';
import { type LineKind, Protocol } from './protocol.ts';
import { startError } from './start-errors.ts';
import type { Exit, LaunchTimes, OutputStream } from './types.ts';

/** Characters of the longest line that is given. */
const LONGEST_LINE = 64 * 1024;
const KEEP = 256 * 1024;
/** How long the pipes of a process that has ended may stay open, in ms: what it has started may hold them. */
const DRAIN = 1000;

/** What is started, with nothing left to decide. */
export interface ProgramOptions {
  program: string;
  args: readonly string[];
  cwd?: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
  readyLine?: string | undefined;
  keep?: number | undefined;
  onLine?: ((line: string, stream: OutputStream) => void) | undefined;
  machine: Machine;
}

interface ProgramEvents {
  line: [kind: LineKind, line: string, stream: OutputStream];
  /** The process has ended; there may be output still. */
  exit: [Exit];
}

/** A process that runs, or has: what it says, and how it ended. */
export class Program extends EventEmitter<ProgramEvents> {
  readonly pid: number;
  readonly tree: ProcessTree;
  readonly stdout: KeptLines;
  readonly stderr: KeptLines;
  readonly protocol: Protocol;
  readonly times: LaunchTimes = {};
  /** When it was started: ms of `performance.now()`, and the wall clock's. */
  readonly start: number;
  readonly date: Date;
  /** How it ended. */
  exit: Exit | undefined;
  /** When it ended, in ms of `performance.now()`. */
  ended: number | undefined;
  /** Settled when it has ended and its output is read. */
  readonly drained: Promise<Exit>;
  readonly #child: Child;

  /** Starts it; throws a `SidecarError` that says why it cannot be started. */
  static async start(options: ProgramOptions): Promise<Program> {
    const mark = `SIDECAR_LAUNCH_${randomUUID().replaceAll('-', '')}`;
    const clock = { start: performance.now(), date: new Date() };
    try {
      const child = spawnChild(options, mark);
      const spawned = once(child, 'spawn');
      const program =
        child.pid === undefined ? undefined : new Program(child, { ...options, ...clock, mark });
      await spawned;
      if (program) return program;
      throw new Error('no process');
    } catch (cause) {
      throw await startError(cause, options);
    }
  }

  private constructor(child: Child, options: ProgramOptions & { start: number; date: Date; mark: string }) {
    super();
    const { keep = KEEP, machine, mark } = options;
    this.#child = child;
    this.pid = child.pid ?? 0;
    this.start = options.start;
    this.date = options.date;
    this.tree = new ProcessTree({ root: child, platform: machine.platform, mark });
    this.protocol = new Protocol(options.readyLine);
    this.stdout = new KeptLines(keep, bytesOf(child.stdout));
    this.stderr = new KeptLines(keep, bytesOf(child.stderr));
    this.#read('stdout', options.onLine);
    this.#read('stderr', options.onLine);
    // It may end without reading.
    child.stdin.on('error', () => undefined);
    // Whatever else goes wrong with it shows in how it ends.
    child.on('error', () => undefined);
    this.drained = this.#watchEnd();
  }

  /** ms since it was started. */
  elapsed(): number {
    return performance.now() - this.start;
  }

  /** Sends a signal to the process alone. */
  signal(name: NodeJS.Signals): void {
    this.#child.kill(name);
  }

  closeStdin(): void {
    this.#child.stdin.end();
  }

  /** Lets go of its pipes, which what outlives it might hold open. */
  release(): void {
    this.#child.stdin.destroy();
    this.#child.stdout.destroy();
    this.#child.stderr.destroy();
  }

  #read(stream: OutputStream, onLine: ProgramOptions['onLine']): void {
    eachLine(
      this.#child[stream],
      (line) => {
        this.times.firstLine ??= this.elapsed();
        this[stream].add(line);
        const kind = this.protocol.take(line, stream);
        if (kind === 'boot') this.times.boot ??= this.elapsed();
        this.emit('line', kind, line, stream);
        onLine?.(line, stream);
      },
      LONGEST_LINE,
    );
    this.#child[stream].on('error', () => undefined);
  }

  #watchEnd(): Promise<Exit> {
    const child = this.#child;
    return new Promise((resolve) => {
      const settle = (exit: Exit) => {
        this.exit ??= exit;
        resolve(this.exit);
      };
      child.once('exit', (code, signal) => {
        this.exit = { code, signal };
        this.ended = performance.now();
        this.emit('exit', this.exit);
        const overdue = setTimeout(settle, DRAIN, this.exit);
        child.once('close', () => clearTimeout(overdue));
      });
      child.once('close', (code, signal) => settle({ code, signal }));
    });
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function spawnChild({ program, args, cwd, env, machine }: ProgramOptions, mark: string): Child {
  return spawn(program, args, {
    cwd,
    env: { ...env, [mark]: '1' } as NodeJS.ProcessEnv,
    // A session of its own: nothing that is meant for us reaches it, and all that it starts can be found.
    detached: machine.platform !== 'win32',
    windowsHide: true,
    // A pipe that stays open: some programs spin when they read the end of standard input again and again.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A pipe counts its bytes itself. */
function bytesOf(stream: Readable): () => number {
  return () => (stream as Readable & { bytesRead?: number }).bytesRead ?? 0;
}
