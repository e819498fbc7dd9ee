import { SidecarError } from './errors.ts';
import { type Machine, thisMachine } from './machine.ts';
import { isScript, kindOf, startOf } from './program-file.ts';
import { exitFinding } from './symptoms/exit-symptoms.ts';
import { loaderSymptoms } from './symptoms/loader-symptoms.ts';
import { portSymptoms } from './symptoms/port-symptoms.ts';
import { pythonSymptoms } from './symptoms/python-symptoms.ts';
import { type Finding, fileName, findingAt, type Said, type Symptom } from './symptoms/symptom.ts';
import type { Exit } from './types.ts';

/** The last lines of standard error that are looked at. */
const READ_LINES = 1000;
/** Lines of standard error that the error carries. */
const KEPT_LINES = 20;
const TRACEBACK = /^(?:\[.*\] )?Traceback \(most recent call last\):/;
/** What Python writes between the tracebacks of exceptions that led to each other. */
const LINKED = /^(?:During handling of the above exception|The above exception was the direct cause)/;
/** The line that ends a traceback: `ValueError: bad`, `pkg.errors.Broken`. */
const EXCEPTION = /^([A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure)(?:: .*)?)$/;

/** A program that has ended before it was ready. */
export interface EndedProgram {
  /** Lines of its standard error, oldest first; the more the better. */
  stderr: readonly string[];
  exit: Exit;
  /** Absolute path. */
  program: string;
  /** Default: this one. */
  machine?: Machine;
}

/**
 * Why a program ended before it was ready, from what it wrote and how it ended; undefined if nothing of it is known.
 * What was written last counts, and of Python only the exception that ended it: one that was logged and survived is
 * not the cause.
 */
export function diagnoseExit({
  stderr,
  exit,
  program,
  machine = thisMachine(),
}: EndedProgram): SidecarError | undefined {
  const said = { lines: stderr.slice(-READ_LINES), program, glibc: machine.glibc };
  const finding =
    exit.code === 0
      ? lastFinding(said, portSymptoms)
      : (findingIn(said) ?? exitFinding(exit, program, machine) ?? unhandled(said));
  if (!finding) return undefined;
  const { code, message, ...hints } = finding;
  return new SidecarError(code, message, { ...hints, stderr: stderr.slice(-KEPT_LINES), exit });
}

function findingIn(said: Said): Finding | undefined {
  const misread = readByShell(said);
  if (misread) return misread;
  const start = startOfLastTraceback(said.lines);
  const last = { ...said, lines: said.lines.slice(start) };
  const all = [...loaderSymptoms, ...portSymptoms, ...pythonSymptoms];
  // Servers say it in a plain line, which may come before a traceback of the shutdown.
  return lastFinding(last, all) ?? lastFinding(said, portSymptoms);
}

/** The finding for the last line that has one. */
function lastFinding(said: Said, symptoms: readonly Symptom[]): Finding | undefined {
  for (let end = said.lines.length; end > 0; end -= 1) {
    const finding = findingAt({ ...said, lines: said.lines.slice(0, end) }, symptoms);
    if (finding) return finding;
  }
  return undefined;
}

/** Index of the first line of the last traceback, or of the first of those that led to it; 0 if there is none. */
function startOfLastTraceback(lines: readonly string[]): number {
  let start = lines.findLastIndex((line) => TRACEBACK.test(line));
  while (start > 0) {
    const before = lines.slice(0, start).findLastIndex((line) => line.trim() !== '');
    if (!LINKED.test(lines[before] ?? '')) break;
    const earlier = lines.slice(0, before).findLastIndex((line) => TRACEBACK.test(line));
    if (earlier < 0) break;
    start = earlier;
  }
  return Math.max(start, 0);
}

/**
 * What the system cannot start, the C library hands to a shell, which takes it for a script: `<path>: 1: ELF: not
 * found`. So a foreign program seems to start.
 */
function readByShell({ lines, program }: Said): Finding | undefined {
  const said = lines.findLast((line) => line.startsWith(`${program}: `))?.slice(program.length + 2);
  if (said === undefined || !/^(?:line )?\d+: /.test(said)) return undefined;
  const start = startOf(program);
  if (start.length === 0 || isScript(start)) return undefined;
  return {
    code: 'wrong-architecture',
    message: `'${program}' is not a program that this system can start: it is ${kindOf(start)}. A shell took it for a script.`,
    hint: `Build it on, or for, this system, and see that the download is complete.`,
    forUsers: 'If you only use the app: install the one for your system.',
  };
}

/** The exception that ended a Python program, whatever it is. */
function unhandled({ lines, program }: Said): Finding | undefined {
  if (!lines.some((line) => TRACEBACK.test(line))) return undefined;
  const exception = lines.findLast((line) => EXCEPTION.test(line))?.slice(0, 500);
  if (exception === undefined) return undefined;
  const script = lines.map((line) => /Failed to execute script '([^']+)'/.exec(line)?.[1]).find(Boolean);
  return {
    code: 'exited-before-ready',
    message: `'${fileName(program)}' ended before it was ready${script ? ` in '${script}'` : ''}: ${exception}`,
    hint: `The traceback on its standard error names the line. To see it again, start it by hand: ${program}`,
  };
}
