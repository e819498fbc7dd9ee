import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UserError } from './errors.ts';

export type OutputStream = 'stdout' | 'stderr';

export interface ExecOptions {
  cwd?: string;
  /** The whole environment of the child; without it the child inherits ours. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Written to standard input, which is then closed. */
  input?: string;
  /** Called for each line as it arrives, without its line ending. */
  onLine?: (line: string, stream: OutputStream) => void;
  /** Return a result with a non-zero code instead of throwing `tool-failed`. */
  allowFailure?: boolean;
}

export interface ExecResult {
  code: number;
  /** The last `CAPTURE_LIMIT` characters of each stream. */
  stdout: string;
  stderr: string;
}

/**
 * Runs `tool` with an argument list and without a shell, and waits until its pipes are drained.
 * Throws `tool-missing` if it cannot be started, `tool-failed` (with the last lines of stderr) on a
 * non-zero exit, `interrupted` if the run was aborted; then the tool's whole process group is stopped.
 */
export type Exec = (tool: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

/** Characters kept of each output stream. */
const CAPTURE_LIMIT = 32 * 1024 * 1024;
const LINES_IN_ERROR = 15;
/** How long an interrupted tool may take to end by itself, in ms. */
const STOP_GRACE = 2000;

/** An `Exec` whose tools are stopped when `signal` is aborted. */
export function createExec(signal: AbortSignal, platform: NodeJS.Platform): Exec {
  return async (tool, args, options = {}) => {
    if (signal.aborted) throw interrupted(tool);
    const result = await run({ tool, args, options, signal, platform });
    if (signal.aborted) throw interrupted(tool);
    if (result.code !== 0 && !options.allowFailure) throw toolFailed(tool, args, result);
    return result;
  };
}

interface Job {
  tool: string;
  args: readonly string[];
  options: ExecOptions;
  signal: AbortSignal;
  platform: NodeJS.Platform;
}

function run({ tool, args, options, signal, platform }: Job): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, args, {
      cwd: options.cwd,
      env: options.env as NodeJS.ProcessEnv | undefined,
      // An own process group, so that an interrupted run can stop the tool's children too.
      detached: platform !== 'win32',
      windowsHide: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const stop = () => stopTree(child, platform);
    signal.addEventListener('abort', stop, { once: true });
    const stdout = capture(child.stdout, (line) => options.onLine?.(line, 'stdout'));
    const stderr = capture(child.stderr, (line) => options.onLine?.(line, 'stderr'));
    // A tool that ends without reading its input must not crash us with EPIPE.
    child.stdin?.on('error', () => undefined).end(options.input);
    child.on('error', (cause) => {
      signal.removeEventListener('abort', stop);
      reject(toolMissing(tool, cause));
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, stdout: stdout(), stderr: stderr() });
    });
  });
}

/** Reads `stream` by line; the returned function gives the text kept so far. */
function capture(stream: Readable | null, onLine: (line: string) => void): () => string {
  if (!stream) return () => '';
  let lines: string[] = [];
  let length = 0;
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
    lines.push(line);
    length += line.length + 1;
    if (length > CAPTURE_LIMIT) {
      lines = lines.slice(Math.ceil(lines.length / 2));
      length = lines.reduce((sum, kept) => sum + kept.length + 1, 0);
    }
    onLine(line);
  });
  return () => lines.map((line) => `${line}\n`).join('');
}

function stopTree(child: ChildProcess, platform: NodeJS.Platform): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (platform === 'win32') {
    spawn('taskkill', ['/T', '/F', '/PID', String(pid)], { windowsHide: true }).on('error', () =>
      child.kill(),
    );
    return;
  }
  signalGroup(pid, 'SIGTERM');
  const kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), STOP_GRACE);
  child.once('close', () => clearTimeout(kill));
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended by itself in the meantime.
  }
}

function interrupted(tool: string): UserError {
  return new UserError('interrupted', `Interrupted while '${tool}' was running.`, {
    hint: 'Nothing was changed: the previous result is where it was. Run it again.',
  });
}

function toolMissing(tool: string, cause: Error): UserError {
  const missing = 'code' in cause && cause.code === 'ENOENT';
  const reason = missing ? 'there is no such program' : cause.message;
  return new UserError('tool-missing', `Cannot start '${tool}': ${reason}.`, {
    hint: 'Is it installed and on PATH?',
    cause,
  });
}

function toolFailed(tool: string, args: readonly string[], result: ExecResult): UserError {
  const said = (result.stderr.trim() || result.stdout.trim()).split('\n').slice(-LINES_IN_ERROR).join('\n');
  return new UserError('tool-failed', `'${tool} ${args.join(' ')}' ended with code ${result.code}.`, {
    hint: said ? `It said:\n${said}` : 'It printed nothing.',
  });
}
