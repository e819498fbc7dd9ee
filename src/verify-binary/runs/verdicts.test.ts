import { describe, expect, test } from 'vitest';
import { type CheckName, type CheckResult, failed, type Made, passed } from '../check.ts';
import type { Tried } from './run-once.ts';
import type { RunPlan } from './run-plan.ts';
import type { Run } from './trial.ts';
import { DYNAMIC, type Findings, isHopeless, verdicts } from './verdicts.ts';

const plan: RunPlan = {
  args: [],
  env: [],
  ready: { kind: 'auto', line: 'READY', path: '/api/health' },
  healthPath: '/api/health',
  port: { kind: 'auto' },
  requests: [{ method: 'GET', path: '/api/items', status: 200 }],
  readyTimeout: 60_000,
  maxStartup: 5000,
  stopTimeout: 10_000,
  runs: 3,
  maxFailures: 0,
};

function failure(name: CheckName): Made {
  return failed(name, { measured: `${name} is wrong`, expected: 'right', hint: 'Make it right.' });
}

/** A run that went well; `overrides` change what it told. */
function good(number: number, overrides: Partial<Run> = {}): Tried {
  return {
    run: {
      number,
      folder: 'long',
      readyMs: 400,
      healthMs: 410,
      stopMs: 90,
      port: 8123,
      failures: [],
      ...overrides,
    },
    version: { version: '1.0.0', where: 'BOOT line' },
    readyBy: "the line 'READY'",
    reached: { health: true, requests: true, stop: true },
  };
}

/** A run that got no further than its start. */
function dead(number: number, name: CheckName): Tried {
  return {
    run: { number, folder: 'long', failures: [failure(name)] },
    reached: { health: false, requests: false, stop: false },
  };
}

function verdictsOf(overrides: Partial<Findings> = {}): CheckResult[] {
  const nothing = { failures: [] };
  return verdicts({
    tried: [1, 2, 3].map((number) => good(number)),
    extras: { rest: nothing, kill: nothing },
    plan,
    statics: [],
    subject: {},
    platform: 'linux',
    ...overrides,
  });
}

function namesOf(checks: readonly CheckResult[], status: CheckResult['status']): CheckName[] {
  return checks.filter((check) => check.status === status).map(({ name }) => name);
}

describe('the verdicts', () => {
  test('a good program passes everything, in the order of the checks', () => {
    const checks = verdictsOf({ plan: { ...plan, expectVersion: '1.0.0' } });
    expect(checks.map(({ name }) => name)).toEqual([...DYNAMIC]);
    expect(namesOf(checks, 'passed')).toEqual([...DYNAMIC]);
  });

  test.each(['start', 'ready', 'port'] as const)('a program that dies with %s fails that alone', (name) => {
    const checks = verdictsOf({ tried: [dead(1, name)], extras: undefined });
    expect(namesOf(checks, 'failed')).toEqual([name]);
    expect(namesOf(checks, 'skipped')).toEqual(DYNAMIC.filter((other) => other !== name));
    expect(checks.find((check) => check.name === 'repeat')).toMatchObject({
      reason: `not reached: '${name}' failed`,
    });
  });

  test('what was reached before the failure still counts', () => {
    const first = good(1, { failures: [failure('stop')] });
    const checks = verdictsOf({ tried: [first], extras: undefined });
    expect(namesOf(checks, 'failed')).toEqual(['stop']);
    expect(namesOf(checks, 'passed')).toEqual(['start', 'ready', 'port', 'health', 'requests']);
  });

  test('a program that fails now and then fails the repetition alone, which names the runs', () => {
    const tried = [good(1), dead(2, 'start'), good(3)];
    const checks = verdictsOf({ tried });
    expect(namesOf(checks, 'failed')).toEqual(['repeat']);
    expect(checks.at(-1)).toMatchObject({ measured: '1 of 3 runs failed: run 2: start (start is wrong)' });
    const allowed = verdictsOf({ tried, plan: { ...plan, maxFailures: 1 } });
    expect(namesOf(allowed, 'failed')).toEqual([]);
    expect(allowed.at(-1)).toMatchObject({ status: 'passed', measured: '2 of 3 runs good' });
  });

  test('a first run that fails is no worse than a later one, where others are good', () => {
    const tried = [dead(1, 'start'), good(2), dead(3, 'ready')];
    const checks = verdictsOf({ tried, plan: { ...plan, maxFailures: 1 } });
    expect(namesOf(checks, 'failed')).toEqual(['repeat']);
  });

  test('the median counts for the start, not one slow run', () => {
    const slow = (ms: number) =>
      [1, 2, 3].map((number) => good(number, { readyMs: number === 1 ? 60_000 : ms }));
    expect(namesOf(verdictsOf({ tried: slow(4000) }), 'failed')).toEqual([]);
    const checks = verdictsOf({ tried: slow(6000) });
    expect(namesOf(checks, 'failed')).toEqual(['start']);
    expect(checks[0]).toMatchObject({
      measured: '6.0 s to ready (median of 3; 6.0 s to 1 min 0 s)',
      expected: 'at most 5.0 s',
    });
  });

  test('what the tests beside the runs find fails its own check', () => {
    const rest = { failures: [failure('stop')] };
    const kill = { failures: [failure('orphans')] };
    expect(namesOf(verdictsOf({ extras: { rest, kill } }), 'failed')).toEqual(['stop', 'orphans']);
    const late = verdictsOf({ extras: { rest, kill: { failures: [], notReady: failure('start') } } });
    expect(namesOf(late, 'failed')).toEqual(['stop', 'repeat']);
    expect(late.find(({ name }) => name === 'orphans')).toMatchObject({ status: 'skipped' });
  });

  test('one cause fails one check: what the files lack explains why it does not start', () => {
    const statics = [passed('exists', 'it is there'), failure('libraries')];
    const checks = verdictsOf({ tried: [dead(1, 'start')], extras: undefined, statics });
    expect(namesOf(checks, 'failed')).toEqual([]);
    expect(checks[0]).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining("see 'libraries' first"),
    });
  });

  test('a command-line tool has neither port, health nor stop', () => {
    const run: Run = { number: 1, folder: 'long', readyMs: 50, failures: [] };
    const tool: Tried = {
      run,
      readyBy: 'the end with code 0',
      reached: { health: false, requests: false, stop: true },
    };
    const checks = verdictsOf({
      tried: [tool],
      extras: undefined,
      plan: { ...plan, ready: { kind: 'exit' }, runs: 1 },
    });
    expect(namesOf(checks, 'passed')).toEqual(['start', 'ready', 'orphans', 'repeat']);
    expect(namesOf(checks, 'failed')).toEqual([]);
  });

  test('more runs are made as long as they can tell something', () => {
    expect(isHopeless([dead(1, 'start')], { maxFailures: 0 })).toBe(true);
    expect(isHopeless([dead(1, 'start')], { maxFailures: 1 })).toBe(false);
    expect(isHopeless([good(1), dead(2, 'start')], { maxFailures: 0 })).toBe(false);
  });
});
