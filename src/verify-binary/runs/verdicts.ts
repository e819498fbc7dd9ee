import { formatDuration } from '../../shared/quantities.ts';
import { CHECK_NAMES, type CheckName, type CheckResult, failed, type Made, skipped } from '../check.ts';
import type { Subject } from '../subject/subject.ts';
import type { Extras } from './extra-tests.ts';
import { passes } from './passes.ts';
import type { Tried } from './run-once.ts';
import type { RunPlan } from './run-plan.ts';
import { spreadOf } from './spread.ts';

/** All that was found by starting the program. */
export interface Findings {
  tried: readonly Tried[];
  /** Absent where they were not worth making. */
  extras: Extras | undefined;
  plan: RunPlan;
  statics: readonly CheckResult[];
  subject: Pick<Subject, 'manifest'>;
  platform: NodeJS.Platform;
}

/** The checks that need a start, in their order. */
export const DYNAMIC: readonly CheckName[] = CHECK_NAMES.slice(CHECK_NAMES.indexOf('start'));

/** Static checks whose failure explains that a program does not start. */
const EXPLAIN: readonly CheckName[] = ['layout', 'modules', 'libraries', 'glibc', 'macos'];

/**
 * The checks from `start` to `repeat`. A program that is broken in every run fails the check that its first run speaks
 * against; one that is broken now and then fails `repeat` alone.
 */
export function verdicts(findings: Findings): CheckResult[] {
  const own = ownFailures(findings);
  return DYNAMIC.map((name) => own.get(name) ?? passes(name, findings, [...own.keys()]));
}

/** Broken from the start, and not now and then: more runs would only tell the same. */
export function isHopeless(tried: readonly Tried[], { maxFailures }: Pick<RunPlan, 'maxFailures'>): boolean {
  return tried.length > maxFailures && tried.every(({ run }) => run.failures.length > 0);
}

/** What failed, or is left out because a failure that is known already explains it. */
function ownFailures(findings: Findings): Map<CheckName, CheckResult> {
  const { tried, extras, plan } = findings;
  const hopeless = isHopeless(tried, plan);
  const all = [
    ...(hopeless ? (tried[0]?.run.failures ?? []) : []),
    ...(extras ? [...extras.rest.failures, ...extras.kill.failures] : []),
  ];
  const own = new Map<CheckName, CheckResult>();
  for (const failure of all) if (!own.has(failure.name)) own.set(failure.name, failure);
  const slow = hopeless || own.has('start') ? undefined : slowStart(findings);
  if (slow) own.set('start', slow);
  const repeat = hopeless ? undefined : repeatFailure(findings);
  if (repeat) own.set('repeat', repeat);
  explainStart(own, findings);
  return own;
}

function slowStart({ tried, plan }: Findings): Made | undefined {
  const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
  if (!spread || plan.ready.kind === 'exit' || spread.median <= plan.maxStartup) return undefined;
  return failed('start', {
    measured: `${formatDuration(spread.median)} to ready (median of ${tried.length}; ${formatDuration(spread.min)} to ${formatDuration(spread.max)})`,
    expected: `at most ${formatDuration(plan.maxStartup)}`,
    hint: `Import what is heavy when it is first used, build as a folder (mode: onedir), leave out what is not needed (exclude-modules); or allow more: max-startup: ${Math.ceil((spread.max * 1.5) / 1000)} s`,
  });
}

function repeatFailure({ tried, extras, plan }: Findings): Made | undefined {
  const bad = tried.filter(({ run }) => run.failures.length > 0);
  const late = extras ? [extras.rest, extras.kill].flatMap(({ notReady }) => notReady ?? []) : [];
  if (bad.length <= plan.maxFailures && late.length === 0) return undefined;
  const each = [
    ...bad.map(({ run }) => `run ${run.number}: ${run.failures.map(wording).join(', ')}`),
    ...late.map((failure) => `a start after the runs: ${wording(failure)}`),
  ];
  return failed('repeat', {
    measured: `${bad.length} of ${tried.length} runs failed${late.length > 0 ? ', and starts after them' : ''}: ${each.join('; ')}`,
    expected: plan.maxFailures === 0 ? 'every run is good' : `at most ${plan.maxFailures} of the runs fail`,
    hint: 'It starts, but not every time: look for a race, a fixed port, or files of an earlier run. The details hold what failed.',
    details: [...bad.flatMap(({ run }) => run.failures), ...late].flatMap(
      ({ name, measured, details = [] }) => [`${name}: ${measured}`, ...details],
    ),
  });
}

function wording({ name, measured }: Made): string {
  return `${name} (${measured})`;
}

/** One cause must not fail two checks: what the files lack is why it does not start. */
function explainStart(own: Map<CheckName, CheckResult>, { statics }: Findings): void {
  const start = own.get('start');
  if (start?.status !== 'failed') return;
  const cause = statics.find(({ name, status }) => status === 'failed' && EXPLAIN.includes(name));
  if (cause) own.set('start', skipped('start', `not reached: see '${cause.name}' first (${start.measured})`));
}
