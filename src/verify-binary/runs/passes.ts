import { formatDuration } from '../../shared/quantities.ts';
import { type CheckName, type CheckResult, passed, skipped } from '../check.ts';
import { checkVersion } from './reported-version.ts';
import type { Tried } from './run-once.ts';
import { spreadOf } from './spread.ts';
import { readyWords } from './start-failure.ts';
import { stopWords } from './stop-way.ts';
import type { Spread } from './trial.ts';
import type { Findings } from './verdicts.ts';

/**
 * The result of a check that nothing speaks against: passed with what was measured, or skipped where it does not
 * apply or was not reached because of the checks `failedOnes`. The version is compared here.
 */
export function passes(name: CheckName, findings: Findings, failedOnes: readonly CheckName[]): CheckResult {
  const { tried, plan } = findings;
  const context = { ...findings, best: bestOf(tried), notReached: notReached(name, failedOnes) };
  if (plan.ready.kind === 'exit' && ['port', 'health', 'requests', 'stop'].includes(name))
    return skipped(name, "a command-line tool ends by itself ('ready: exit')");
  switch (name) {
    case 'start':
    case 'ready':
      return ready(name, context);
    case 'port':
      return port(context);
    case 'health':
      return health(context);
    case 'version':
      return version(context);
    case 'requests':
      return requests(context);
    case 'stop':
      return stop(context);
    case 'orphans':
      return orphans(context);
    default:
      return repeat(context);
  }
}

interface Context extends Findings {
  /** The run that got furthest. */
  best: Tried | undefined;
  notReached: CheckResult;
}

function bestOf(tried: readonly Tried[]): Tried | undefined {
  return tried.find(({ run }) => run.failures.length === 0) ?? tried[0];
}

function notReached(name: CheckName, failedOnes: readonly CheckName[]): CheckResult {
  const [first] = failedOnes;
  return skipped(name, first === undefined ? 'not reached' : `not reached: '${first}' failed`);
}

function ready(name: 'start' | 'ready', { best, tried, plan, notReached }: Context): CheckResult {
  const spread = spreadOf(tried.flatMap(({ run }) => run.readyMs ?? []));
  if (!spread || !best) return notReached;
  if (name === 'ready') return passed('ready', best.readyBy ?? 'ready', readyWords(plan.ready));
  if (plan.ready.kind === 'exit') return passed('start', `ended after ${spreadWords(spread)}`);
  return passed(
    'start',
    `ready after ${spreadWords(spread)}`,
    `at most ${formatDuration(plan.maxStartup)} (median)`,
  );
}

function port({ best, plan, notReached }: Context): CheckResult {
  const number = best?.run.port;
  if (number === undefined)
    return best?.run.readyMs === undefined
      ? notReached
      : skipped('port', 'nothing is asked of it, and it names no port');
  if (best?.run.stopMs === undefined && best?.run.healthMs === undefined) return notReached;
  const told = plan.port ? 'told' : 'said by it';
  return passed(
    'port',
    `${number} (${plan.fixedPort === undefined ? told : 'given'}), free again afterwards`,
  );
}

function health({ tried, plan, notReached }: Context): CheckResult {
  if (plan.healthPath === undefined) return skipped('health', "not asked for ('health-path: none')");
  const spread = spreadOf(tried.flatMap(({ run }) => run.healthMs ?? []));
  if (!spread) return notReached;
  return passed('health', `200 after ${spreadWords(spread)}`, `GET ${plan.healthPath} answers 200`);
}

function version({ tried, best, plan, subject, notReached }: Context): CheckResult {
  const reported = tried.find((one) => one.version)?.version;
  const stated = [
    { version: plan.expectVersion, where: 'expect-version' },
    { version: subject.manifest?.version, where: 'manifest' },
  ];
  const expected = stated.flatMap(({ version, where }) => (version === undefined ? [] : { version, where }));
  // Where health could not be asked, it may be there that the version is said.
  const unasked = best?.run.readyMs === undefined || (best.reached.health && best.run.healthMs === undefined);
  const check = checkVersion({ reported, expected, required: plan.expectVersion !== undefined });
  return !reported && unasked ? notReached : check;
}

function requests({ best, plan, notReached }: Context): CheckResult {
  const { length } = plan.requests;
  if (length === 0) return skipped('requests', 'none are given');
  if (!best?.reached.requests) return notReached;
  return passed('requests', `${length} of ${length} answered as wanted`);
}

function stop({ best, tried, plan, platform, notReached }: Context): CheckResult {
  if (!best?.reached.stop) return notReached;
  const asked = stopWords(plan.stop, platform);
  const spread = spreadOf(tried.flatMap(({ run }) => run.stopMs ?? []));
  if (!spread)
    return skipped(
      'stop',
      `it does not end at ${asked}, and Windows has no signal for it: say how it is asked ('stop: POST /shutdown')`,
    );
  return passed(
    'stop',
    `ends ${spreadWords(spread)} after ${asked}`,
    `within ${formatDuration(plan.stopTimeout)}`,
  );
}

function orphans({ extras, best, plan, notReached }: Context): CheckResult {
  if (plan.ready.kind === 'exit')
    return best?.reached.stop ? passed('orphans', 'nothing left after its end') : notReached;
  if (!extras || extras.kill.notReady) return notReached;
  return passed('orphans', 'nothing left after its end, nor after it was killed');
}

function repeat({ tried, plan, notReached }: Context): CheckResult {
  const good = tried.filter(({ run }) => run.failures.length === 0).length;
  if (tried.length < plan.runs) return notReached;
  const expected = plan.maxFailures === 0 ? 'all' : `at most ${plan.maxFailures} fail`;
  return passed('repeat', `${good} of ${tried.length} runs good`, expected);
}

/** `412 ms (398 ms to 440 ms)`. */
function spreadWords({ min, median, max }: Spread): string {
  const around = min === max ? '' : ` (${formatDuration(min)} to ${formatDuration(max)})`;
  return `${formatDuration(median)}${around}`;
}
