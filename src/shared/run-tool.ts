import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { messageOf } from './describe-error.ts';
import { UserError } from './errors.ts';
import type { ExecOptions, ExecResult, OutputStream } from './exec.ts';
import { eachLine } from './lines.ts';
import { stopTree } from './stop-tree.ts';

/** Characters kept of each output stream. */
const CAPTURE_LIMIT = 32 * 1024 * 1024;
const LINES_IN_ERROR = 15;

/** A tool to be run. */
export interface Job {
  tool: string;
  args: readonly string[];
  options: ExecOptions;
  signal: AbortSignal;
  platform: NodeJS.Platform;
}

/** Runs the tool of `job`, as an `Exec` does. */
export async function runTool(job: Job): Promise<ExecResult> {
  const { tool, args, options, signal } = job;
  if (signal.aborted) throw interrupted(tool);
  const result = await run(job);
  if (signal.aborted) throw interrupted(tool);
  if (result.code !== 0 && !options.allowFailure) throw toolFailed(tool, args, result);
  return result;
}

function run({ tool, args, options, signal, platform }: Job): Promise<ExecResult> {
  return new Promise((resolve, reject) => {
    const child = start({ tool, args, options, platform });
    const failures: unknown[] = [];
    let stopping: Promise<void> | undefined;
    const stop = () => {
      if (child.pid !== undefined) stopping ??= stopTree(child, platform);
    };
    const onLine = (line: string, stream: OutputStream) => {
      try {
        if (failures.length === 0) options.onLine?.(line, stream);
      } catch (error) {
        // Thrown on, it would end the whole process: nobody stands above a stream's events.
        failures.push(error);
        stop();
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    const stdout = capture(child.stdout, (line) => onLine(line, 'stdout'));
    const stderr = capture(child.stderr, (line) => onLine(line, 'stderr'));
    // A tool that ends without reading its input must not crash us with EPIPE.
    child.stdin?.on('error', () => undefined).end(options.input);
    child.on('error', (cause) => {
      signal.removeEventListener('abort', stop);
      reject(toolMissing(tool, options.cwd, cause));
    });
    child.on('close', async (code, ended) => {
      signal.removeEventListener('abort', stop);
      // What the tool started may outlive it, and would go on writing into folders that are removed next.
      await stopping;
      if (failures.length > 0) reject(failures[0]);
      else resolve({ code: code ?? signalCode(ended), stdout: stdout(), stderr: stderr() });
    });
  });
}

function start({ tool, args, options, platform }: Omit<Job, 'signal'>): ChildProcess {
  try {
    return spawn(tool, args, {
      cwd: options.cwd,
      env: options.env as NodeJS.ProcessEnv | undefined,
      // An own process group, so that an interrupted run can stop the tool's children too.
      detached: platform !== 'win32',
      windowsHide: true,
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
  } catch (cause) {
    // Such as arguments that are longer than the system takes.
    throw toolMissing(tool, options.cwd, cause);
  }
}

/** Collects `stream` by line; the returned function gives the text kept so far. */
function capture(stream: Readable | null, onLine: (line: string) => void): () => string {
  if (!stream) return () => '';
  let lines: string[] = [];
  let length = 0;
  eachLine(stream, (line) => {
    lines.push(line);
    length += line.length + 1;
    if (length > CAPTURE_LIMIT) {
      lines = lastLines(lines, CAPTURE_LIMIT / 2);
      length = lengthOf(lines);
    }
    onLine(line);
  });
  return () => lines.map((line) => `${line}\n`).join('');
}

/** As many of the last lines as `limit` characters take, and never less than one. */
function lastLines(lines: readonly string[], limit: number): string[] {
  let from = lines.length - 1;
  let length = lines[from]?.length ?? 0;
  while (from > 0 && length < limit) {
    from -= 1;
    length += (lines[from]?.length ?? 0) + 1;
  }
  return lines.slice(from);
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** The code that shells give a program that a signal ended. */
function signalCode(signal: NodeJS.Signals | null): number {
  return signal === null ? 1 : 128 + constants.signals[signal];
}

function interrupted(tool: string): UserError {
  return new UserError('interrupted', `Interrupted while '${tool}' was running.`, {
    hint: 'Nothing was changed: the previous result is where it was. Run it again.',
  });
}

function toolMissing(tool: string, cwd: string | undefined, cause: unknown): UserError {
  const start = `Cannot start '${tool}'`;
  // The system reports an absent folder in the same words as an absent program.
  if (cwd !== undefined && !existsSync(cwd)) {
    return new UserError('tool-missing', `${start} in '${cwd}': there is no such folder.`, { cause });
  }
  const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
  const reason = missing ? 'there is no such program' : messageOf(cause);
  return new UserError('tool-missing', `${start}: ${reason}.`, {
    hint: 'Is it installed and on PATH?',
    cause,
  });
}

function toolFailed(tool: string, args: readonly string[], { code, stdout, stderr }: ExecResult): UserError {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-LINES_IN_ERROR).join('\n');
  const [signal] = Object.entries(constants.signals).find(([, number]) => number === code - 128) ?? [];
  const how = signal ? `code ${code} (${signal})` : `code ${code}`;
  return new UserError('tool-failed', `'${[tool, ...args].join(' ')}' ended with ${how}.`, {
    hint: said ? `It said:\n${said}` : 'It printed nothing.',
  });
}
