import { basename } from 'node:path';
import { formatDuration } from '../shared/quantities.ts';
import { diagnoseExit } from './diagnose.ts';
import { SidecarError, type SidecarErrorCode } from './errors.ts';
import type { Program } from './program.ts';
import { READY_LINE } from './protocol.ts';
import type { ReadyOutcome, ReadyWish } from './ready.ts';
import type { Exit } from './types.ts';

/** Lines of standard error that an error carries. */
const LINES = 20;

/** What is known when a program did not become ready; it has been ended by now. */
export interface Attempt {
  path: string;
  program: Program;
  wish: ReadyWish;
  outcome: ReadyOutcome;
  /** How it ended by itself; absent where we ended it. */
  exit?: Exit;
}

/** The error for it. */
export function notReady(attempt: Attempt): SidecarError {
  const { kind } = attempt.outcome;
  if (kind === 'exited') return exited(attempt);
  if (kind === 'interrupted') {
    return failure(
      attempt,
      'launch-interrupted',
      'was stopped before it was ready',
      'Nothing is left of it.',
    );
  }
  if (kind === 'ready-on-stderr') return onStderr(attempt);
  // What is malformed explains why the right line did not come.
  const { malformed } = attempt.program.protocol;
  if (usesLines(attempt) && malformed.length > 0 && !wasBuffered(attempt)) return malformedOutput(attempt);
  if (kind === 'timeout' && usesLines(attempt) && attempt.program.protocol.readyOnStderr)
    return onStderr(attempt);
  return timeout(attempt);
}

function exited(attempt: Attempt): SidecarError {
  const { path, program, exit = { code: null, signal: null } } = attempt;
  const stderr = program.stderr.lines.slice(-LINES);
  const known = diagnoseExit({ stderr, exit, program: path });
  if (known) return known;
  const last = lastLine(stderr);
  const said = last === undefined ? 'it wrote nothing to standard error' : `its last words: ${last}`;
  const hint = wasBuffered(attempt)
    ? 'Its ready line came only as it ended: it must go on running after that line, and write it at once (flush).'
    : `Start it by hand to see what is wrong: ${path}`;
  return failure(
    attempt,
    'exited-before-ready',
    `ended with ${exitText(exit)} before it was ready; ${said}`,
    hint,
  );
}

function onStderr(attempt: Attempt): SidecarError {
  const line = readyLine(attempt);
  return failure(
    attempt,
    'ready-on-stderr',
    `wrote its ready line to standard error; it is read from standard output`,
    `Print '${line}' to standard output: print('${line}', flush=True). If it does, something has redirected sys.stdout.`,
  );
}

function malformedOutput(attempt: Attempt): SidecarError {
  const { malformed } = attempt.program.protocol;
  const found = malformed.map((line) => JSON.stringify(line)).join(', ');
  return failure(
    attempt,
    'stdout-malformed',
    `did not write the ready line, but what looks like the protocol and is not: ${found}`,
    `Expected is the line '${readyLine(attempt)}' alone, as UTF-8, before it BOOT sidecar=<name> version=<x.y.z> and LISTENING host=<host> port=<port>.`,
  );
}

function timeout(attempt: Attempt): SidecarError {
  const { wish } = attempt;
  return failure(
    attempt,
    'ready-timeout',
    `was not ready within ${formatDuration(wish.timeout)}. Seen: ${seen(attempt).join('; ')}`,
    timeoutHint(attempt),
  );
}

function timeoutHint(attempt: Attempt): string {
  const { program, wish } = attempt;
  const line = readyLine(attempt);
  const flush = `print('${line}', flush=True), or build with PyInstaller's --python-option u`;
  if (wasBuffered(attempt)) {
    return `Its ready line came only when it was ended: its output is buffered. Write it at once: ${flush}.`;
  }
  const slow = 'If it is only slow, allow more time.';
  if (wish.ready.kind === 'exit') return slow;
  if (wish.ready.kind === 'http')
    return `It must answer GET ${wish.ready.path} with a status below 400. ${slow}`;
  const silent = program.stdout.bytes === 0 ? ' Nothing came on standard output, which may be buffered' : '';
  return `It must print '${line}' to standard output once it takes requests: ${flush}.${silent && `${silent}.`} ${slow}`;
}

/** What was seen of it, in words. */
function seen({ program, outcome, wish }: Attempt): string[] {
  const { boot, listening } = program.protocol;
  const { ready } = wish;
  const health = outcome.health === undefined ? 'no answer' : `status ${outcome.health}`;
  return [
    boot ? `BOOT of ${boot.sidecar} ${boot.version}` : [],
    listening ? `LISTENING at ${listening.host} port ${listening.port}` : [],
    linesSeen('standard output', program.stdout),
    linesSeen('standard error', program.stderr),
    ready.kind === 'http' || ready.kind === 'auto' ? `${health} from ${ready.path}` : [],
  ].flat();
}

function linesSeen(name: string, output: { lines: readonly string[]; bytes: number }): string {
  const last = lastLine(output.lines);
  return last === undefined
    ? `nothing on ${name}`
    : `${output.bytes} bytes on ${name}, the last line: ${last}`;
}

/** Whether the ready line turned up when it was too late. */
function wasBuffered({ program, outcome }: Attempt): boolean {
  return outcome.kind !== 'ready' && program.protocol.readyCount > 0;
}

function usesLines({ wish }: Attempt): boolean {
  return wish.ready.kind === 'line' || wish.ready.kind === 'auto';
}

function readyLine({ wish: { ready } }: Attempt): string {
  return (ready.kind === 'line' || ready.kind === 'auto' ? ready.line : undefined) ?? READY_LINE;
}

function failure(attempt: Attempt, code: SidecarErrorCode, what: string, hint: string): SidecarError {
  const stderr = attempt.program.stderr.lines.slice(-LINES);
  const { exit } = attempt;
  return new SidecarError(code, `'${basename(attempt.path)}' ${what}.`, {
    hint,
    stderr,
    ...(exit && { exit }),
  });
}

/** How a process ended, in words. */
export function exitText({ code, signal }: Exit): string {
  return code === null ? `signal ${signal}` : `code ${code}`;
}

function lastLine(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => line.trim() !== '')?.slice(0, 500);
}
