import type { Host } from '../../shared/host.ts';
import { formatDuration } from '../../shared/quantities.ts';
import type { CheckResult } from '../check.ts';
import type { Subject } from '../subject/subject.ts';
import { makeExtras } from './extra-tests.ts';
import { runOnce, type Tried } from './run-once.ts';
import type { RunPlan } from './run-plan.ts';
import { withStage } from './stage.ts';
import type { Trial } from './start-program.ts';
import type { Run } from './trial.ts';
import { isHopeless, verdicts } from './verdicts.ts';

/** What all starts told. */
export interface Trials {
  /** From `start` to `repeat`, in the order of `CHECK_NAMES`. */
  checks: CheckResult[];
  runs: Run[];
  /** The version that the program reports. */
  version?: string;
}

/**
 * Starts the program of `subject` as often as the plan says, then once to leave it alone and once to kill it. A first
 * run that fails ends it, unless runs may fail. Throws `AbortError` when the run is interrupted; then nothing is left.
 */
export async function makeTrials(
  subject: Pick<Subject, 'tree' | 'own' | 'executable' | 'manifest'>,
  { plan, statics }: { plan: RunPlan; statics: readonly CheckResult[] },
  host: Host,
): Promise<Trials> {
  return withStage(subject, host, async (stage) => {
    const trial = { plan, stage, host };
    const times = plan.runs === 1 ? 'once' : `${plan.runs} times`;
    const tried = await host.group(`Start it ${times}`, () => makeRuns(trial));
    const more = plan.ready.kind !== 'exit' && !isHopeless(tried, plan);
    const extras = more
      ? await host.group('Leave it alone, and kill it', () => makeExtras(trial))
      : undefined;
    const version = tried.find((one) => one.version)?.version;
    return {
      checks: verdicts({ tried, extras, plan, statics, subject, platform: host.platform }),
      runs: tried.map(({ run }) => run),
      ...(version && { version: version.version }),
    };
  });
}

/** The runs one by one; more of them would tell nothing new where each one fails. */
async function makeRuns(trial: Trial): Promise<Tried[]> {
  const { plan, host } = trial;
  const tried: Tried[] = [];
  for (let number = 1; number <= plan.runs && (number === 1 || !isHopeless(tried, plan)); number++) {
    host.progress(`run ${number} of ${plan.runs}`);
    const one = await runOnce(trial, number);
    tried.push(one);
    host.info(`Run ${number} of ${plan.runs}, ${runLine(one.run)}`);
  }
  return tried;
}

function runLine({ folder, readyMs, healthMs, stopMs, failures }: Run): string {
  const times = [
    readyMs === undefined ? [] : `ready after ${formatDuration(readyMs)}`,
    healthMs === undefined ? [] : `healthy after ${formatDuration(healthMs)}`,
    stopMs === undefined ? [] : `stopped in ${formatDuration(stopMs)}`,
    failures.map(({ name, measured }) => `${name} failed: ${measured}`),
  ].flat();
  return `${folder} path: ${times.join(', ')}`;
}
