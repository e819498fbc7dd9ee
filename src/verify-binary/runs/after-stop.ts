import type { Exit, PortOwner, ProcessEntry, StopReport } from '../../runtime/types.ts';
import { formatDuration } from '../../shared/quantities.ts';
import { failed, type Made } from '../check.ts';
import type { RunPlan } from './run-plan.ts';
import { exitWords } from './start-failure.ts';
import { stopWords } from './stop-way.ts';

type Asked = Pick<RunPlan, 'stop' | 'stopTimeout'>;

/** What speaks against a program in the way it was stopped: `stop`, `orphans`, `port`; each at most once. */
export function stopFailures(report: StopReport, plan: Asked, platform: NodeJS.Platform): Made[] {
  const asked = stopWords(plan.stop, platform);
  const failures: Made[] = [];
  if (isDecided(plan, platform)) {
    if (report.killed) failures.push(ignored(report, plan, asked));
    else if (!isPolite(report.exit, asked)) failures.push(badEnd(report, asked));
  }
  if (report.orphans.length > 0) failures.push(orphaned(report, asked));
  else if (report.leftovers.length > 0 && !report.killed) failures.push(unpacked(report.leftovers));
  else if (report.portHeldBy && !report.killed) failures.push(portHeld(report.portHeldBy));
  return failures;
}

/**
 * Whether not ending is a failure. Windows has no polite signal, and most programs do not look at their standard
 * input: unless the user says how, being killed there is nothing to blame a program for.
 */
function isDecided({ stop }: Pick<RunPlan, 'stop'>, platform: NodeJS.Platform): boolean {
  return stop !== undefined || platform !== 'win32';
}

/** By itself, or by the very signal that asked: that is what it does to a program without a handler. */
function isPolite({ code, signal }: Exit, asked: string): boolean {
  return code === 0 || (asked === 'SIGTERM' && (signal === 'SIGTERM' || code === SIGTERM_CODE));
}

/** What shells make of an end by SIGTERM. */
const SIGTERM_CODE = 143;

function ignored(report: StopReport, { stop, stopTimeout }: Asked, asked: string): Made {
  return failed('stop', {
    measured: `it still ran ${formatDuration(report.took)} after ${asked} and was killed`,
    expected: `it ends within ${formatDuration(stopTimeout)} of ${asked}`,
    hint: ignoredHint(stop),
  });
}

function badEnd({ exit }: StopReport, asked: string): Made {
  return failed('stop', {
    measured: `it ended with ${exitWords(exit)} after ${asked}`,
    expected: asked === 'SIGTERM' ? 'code 0, or the end by SIGTERM' : 'code 0',
    hint: 'Something goes wrong while it ends: the details hold the last lines of its standard error. An app takes it for a crash.',
  });
}

function ignoredHint(stop: RunPlan['stop']): string {
  if (stop) return 'Let the program end when it is asked so, or correct the input stop.';
  return 'Let the program end on SIGTERM (Python: signal.signal(signal.SIGTERM, …); threads that are not daemons keep it alive), or give it more time: stop-timeout: 30 s';
}

function orphaned({ orphans, portHeldBy }: StopReport, asked: string): Made {
  return failed('orphans', {
    measured: `after ${asked} ${processes(orphans)} still ran`,
    expected: 'no process of it is alive after it has ended',
    hint: 'Let the program end what it starts before it ends itself (terminate and wait for each child).',
    details: [...orphans.map(processLine), ...(portHeldBy ? [portLine(portHeldBy)] : [])],
  });
}

function unpacked(leftovers: readonly string[]): Made {
  return failed('orphans', {
    measured: `it left ${leftovers.join(', ')}`,
    expected: 'what a one-file program unpacks is gone when it has ended',
    hint: 'Each start would leave as much again on the disk. Build it as a folder: mode: onedir',
  });
}

function portHeld(owner: PortOwner): Made {
  return failed('port', {
    measured: `${portLine(owner)} after it had ended`,
    expected: 'the port is free when it has ended',
    hint: 'Something that it handed its socket to still listens. Close the socket before the program ends.',
  });
}

/** `1 process (notes, 4711)`. */
export function processes(list: readonly ProcessEntry[]): string {
  const names = list.map(({ name, pid }) => `${name}, ${pid}`).join('; ');
  return `${list.length} ${list.length === 1 ? 'process' : 'processes'} (${names})`;
}

export function processLine({ pid, parent, name }: ProcessEntry): string {
  return `process ${pid} '${name}', child of ${parent}`;
}

export function portLine({ port, pid, name }: PortOwner): string {
  const who = [name && `'${name}'`, pid !== undefined && `process ${pid}`].filter(Boolean).join(', ');
  return `port ${port} is held${who ? ` by ${who}` : ''}`;
}
