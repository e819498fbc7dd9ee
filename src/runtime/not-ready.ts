import { formatDuration } from '../shared/quantities.ts';
import { diagnoseExit } from './diagnose.ts';
import { SidecarError, type SidecarErrorCode } from './errors.ts';
import type { Machine } from './machine.ts';
import type { Program } from './program.ts';
import { READY_LINE } from './protocol.ts';
import { readyOnStderr, type Speaker, stdoutMalformed } from './protocol-fault.ts';
import type { ReadyOutcome, ReadyWish } from './ready.ts';
import { fileName } from './symptoms/symptom.ts';
import type { Exit } from './types.ts';

/** Lines of standard error that an error carries. */
const LINES = 20;
/** Characters of a line in a message. */
const LINE_LENGTH = 500;

/** What is known when a program did not become ready; it has been ended by now. */
export interface Attempt {
  path: string;
  program: Program;
  wish: ReadyWish;
  outcome: ReadyOutcome;
  machine: Machine;
  /** The ports that it listened at when the time was over. */
  listening: readonly number[];
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
  return (usesLines(attempt) && !cameLate(attempt) && wrongLine(attempt)) || overdue(attempt);
}

/** A line that was wrong explains why the right one did not come. */
function wrongLine(attempt: Attempt): SidecarError | undefined {
  const { readyOnStderr: onStderr, malformed } = attempt.program.protocol;
  const speaker: Speaker = {
    name: fileName(attempt.path),
    readyLine: readyLine(attempt),
    details: { stderr: lastWords(attempt) },
  };
  if (onStderr) return readyOnStderr(speaker);
  return malformed.length > 0 ? stdoutMalformed(malformed, speaker) : undefined;
}

function exited(attempt: Attempt): SidecarError {
  const { path, program, wish, machine, exit = { code: null, signal: null } } = attempt;
  const known = diagnoseExit({ stderr: program.stderr.lines, exit, program: path, machine });
  if (known) return known;
  const last = lastLine(program.stderr.lines);
  const said = last === undefined ? 'it wrote nothing to standard error' : `its last words: ${last}`;
  const aim = wish.ready.kind === 'exit' ? '; expected is code 0' : ' before it was ready';
  const hint = cameLate(attempt)
    ? 'Its ready line came only as it ended: it must go on running after that line, and write it at once (flush).'
    : `Start it by hand to see what is wrong: ${path}`;
  return failure(attempt, 'exited-before-ready', `ended with ${exitText(exit)}${aim}; ${said}`, hint);
}

function overdue(attempt: Attempt): SidecarError {
  const time = formatDuration(attempt.wish.timeout);
  const what = `was not ready within ${time}. Seen: ${seen(attempt).join('; ')}`;
  return failure(attempt, 'ready-timeout', what, overdueHint(attempt));
}

function overdueHint(attempt: Attempt): string {
  const { program, wish } = attempt;
  const line = readyLine(attempt);
  const flush = `print('${line}', flush=True), or build with PyInstaller's --python-option u`;
  if (cameLate(attempt)) {
    return `Its ready line came only when it was ended: its output is buffered. Write it at once: ${flush}.`;
  }
  const slow = 'If it is only slow, allow more time.';
  if (wish.ready.kind === 'exit') return slow;
  if (wish.ready.kind === 'http')
    return `It must answer GET ${wish.ready.path} with a status below 400. ${slow}`;
  const silent = program.stdout.bytes === 0 ? ' Nothing came on standard output, which may be buffered.' : '';
  return `It must print '${line}' to standard output once it takes requests: ${flush}.${silent} ${slow}`;
}

/** What was seen of it, in words. */
function seen({ program, outcome, wish, listening: ports }: Attempt): string[] {
  const { boot, listening } = program.protocol;
  const { ready } = wish;
  const health = outcome.health === undefined ? 'no answer' : `status ${outcome.health}`;
  return [
    boot ? `BOOT of ${boot.sidecar} ${boot.version}` : [],
    listening ? `LISTENING at ${listening.host} port ${listening.port}` : [],
    linesSeen('standard output', program.stdout),
    linesSeen('standard error', program.stderr),
    ready.kind === 'http' || ready.kind === 'auto' ? `${health} from ${ready.path}` : [],
    ports.length > 0 ? `it listened at port ${ports.join(', ')}` : [],
  ].flat();
}

function linesSeen(name: string, output: { lines: readonly string[]; bytes: number }): string {
  const last = lastLine(output.lines);
  return last === undefined
    ? `nothing on ${name}`
    : `${output.bytes} bytes on ${name}, the last line: ${last}`;
}

/** Whether the ready line turned up when it was too late. */
function cameLate({ program }: Attempt): boolean {
  return program.protocol.readyCount > 0;
}

function usesLines({ wish }: Attempt): boolean {
  return wish.ready.kind === 'line' || wish.ready.kind === 'auto';
}

function readyLine({ wish: { ready } }: Attempt): string {
  return (ready.kind === 'line' || ready.kind === 'auto' ? ready.line : undefined) ?? READY_LINE;
}

function failure(attempt: Attempt, code: SidecarErrorCode, what: string, hint: string): SidecarError {
  const { exit, path, listening } = attempt;
  const details = { hint, stderr: lastWords(attempt), listening, ...(exit && { exit }) };
  return new SidecarError(code, `'${fileName(path)}' ${what}.`, details);
}

/** How a process ended, in words. */
export function exitText({ code, signal }: Exit): string {
  return code === null ? `signal ${signal}` : `code ${code}`;
}

function lastWords({ program }: Attempt): string[] {
  return program.stderr.lines.slice(-LINES);
}

function lastLine(lines: readonly string[]): string | undefined {
  return lines.findLast((line) => line.trim() !== '')?.slice(0, LINE_LENGTH);
}
