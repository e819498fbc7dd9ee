import type { SidecarError, SidecarErrorCode } from '../../runtime/errors.ts';
import type { Exit } from '../../runtime/types.ts';
import { formatDuration } from '../../shared/quantities.ts';
import { type CheckName, failed, type Made } from '../check.ts';
import type { RunPlan } from './run-plan.ts';
import { wrongPort } from './tell-port.ts';

/** The check that an error of a launch speaks against; all others are the program's not starting. */
const CHECKS: Partial<Record<SidecarErrorCode, CheckName>> = {
  'stdout-malformed': 'ready',
  'ready-on-stderr': 'ready',
  'ready-twice': 'ready',
  'ready-timeout': 'ready',
  'port-in-use': 'port',
  'ports-exhausted': 'port',
};

/** Thrown where the program does not become ready: what speaks against it. */
export class FailedStart extends Error {
  override readonly name = 'FailedStart';
  readonly failure: Made;

  constructor(failure: Made, cause: unknown) {
    super(failure.measured, { cause });
    this.failure = failure;
  }
}

/** A launch that failed, as the failure of a check. `told` is the port that it was to listen at, if it was told one. */
export function startFailure(
  error: SidecarError,
  plan: Pick<RunPlan, 'ready' | 'readyTimeout'>,
  told?: number,
): Made {
  const elsewhere = told !== undefined && error.listening.length > 0 && !error.listening.includes(told);
  if (error.code === 'ready-timeout' && elsewhere) return wrongPort(told, error.listening);
  const name = CHECKS[error.code] ?? 'start';
  return failed(name, {
    measured: error.message,
    expected: expectation(name, plan),
    hint: hintOf(error, plan),
    ...(error.stderr.length > 0 && { details: ['The last lines of its standard error:', ...error.stderr] }),
  });
}

function expectation(
  name: CheckName,
  { ready, readyTimeout }: Pick<RunPlan, 'ready' | 'readyTimeout'>,
): string {
  if (name === 'port') return 'a port that is free, and that the program listens on';
  return `${readyWords(ready)} within ${formatDuration(readyTimeout)}`;
}

/** What counts as ready, in words. */
export function readyWords(ready: RunPlan['ready']): string {
  switch (ready.kind) {
    case 'exit':
      return 'the end with code 0';
    case 'http':
      return `an answer to GET ${ready.path}`;
    case 'line':
      return `the line '${ready.line ?? 'READY'}' once`;
    case 'auto':
      return `the line '${ready.line ?? 'READY'}' once, or an answer to GET ${ready.path}`;
  }
}

function hintOf({ code, exit, buildHint }: SidecarError, { ready }: Pick<RunPlan, 'ready'>): string {
  const endedWell = code === 'exited-before-ready' && exit?.code === 0 && ready.kind !== 'exit';
  const tool = endedWell ? ["If it is a command-line tool that ends by itself, add 'ready: exit'."] : [];
  const all = [...(buildHint === undefined ? [] : [buildHint]), ...tool];
  return (
    all.join('\n') || 'Start the program by hand with the same arguments; the details hold what it said.'
  );
}

/** `code 1`, `SIGSEGV`. */
export function exitWords({ code, signal }: Exit): string {
  return signal ?? `code ${code}`;
}
