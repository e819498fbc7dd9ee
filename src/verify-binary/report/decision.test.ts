import { describe, expect, test } from 'vitest';
import { reportWith, sampleReport, sampleRun } from '../../../test/support/sample-report.ts';
import { failed } from '../check.ts';
import type { ReportData } from '../report-data.ts';
import type { Run } from '../runs/trial.ts';
import { decide } from './decision.ts';

const dead = failed('start', { measured: 'it ended', expected: 'it runs', hint: 'x' });
const nuitka = { name: 'nuitka', version: '4.3', command: ['python', '-m', 'nuitka', '--standalone'] };
const other = (overrides: Partial<ReportData> = {}) =>
  sampleReport({ packager: nuitka, digest: `sha256:${'e'.repeat(64)}`, ...overrides });
const times = (median: number) => ({ min: median - 10, median, max: median + 10 });

/** `count` runs, of which the first `bad` did not become ready. */
function launches(count: number, bad: number): Run[] {
  return Array.from({ length: count }, (_, index) => {
    const { readyMs: _ready, ...run } = sampleRun({ number: index + 1, failures: [dead] });
    return index < bad ? run : sampleRun({ number: index + 1 });
  });
}

describe('decide', () => {
  test('two that are alike: nothing decides', () => {
    const { choice, recommendation } = decide([sampleReport(), other()]);
    expect(choice).toBeUndefined();
    expect(recommendation).toMatch(/no difference that decides/);
  });

  test('the one that passes, even if it is slower and larger', () => {
    const { choice, recommendation } = decide([
      reportWith(dead),
      other({ ready: times(4000), size: 400_000_000 }),
    ]);
    expect(choice).toBe(1);
    expect(recommendation).toMatch(
      /^Take B \(nuitka 4\.3\): A \(pyinstaller 6\.22\.3\) failed 1 check, B \(nuitka 4\.3\) passed\.$/,
    );
  });

  test('neither where both fail, whatever else speaks for one', () => {
    const failing = { ...reportWith(dead), digest: `sha256:${'e'.repeat(64)}`, ready: times(1) };
    const { choice, recommendation } = decide([reportWith(dead), failing]);
    expect(choice).toBeUndefined();
    expect(recommendation).toMatch(/^Neither/);
  });

  test.each([
    [2, undefined],
    [3, 1],
  ])('more than 10 %% of 20 launches not ready is the fallback: %i of 20', (bad, expected) => {
    const { choice, criteria } = decide([
      sampleReport({ runs: launches(20, bad) }),
      other({ runs: launches(20, 0) }),
    ]);
    const rule = criteria.find(
      (criterion) => criterion.rule === '> 10 % READY failures over 20 launches = fallback',
    );
    expect(rule?.favours).toBe(expected);
    expect(choice).toBe(expected);
  });

  test('fewer launches say nothing about that rule, and how to get them', () => {
    const { criteria } = decide([sampleReport({ runs: launches(19, 9) }), other({ runs: launches(19, 0) })]);
    const [, fallback] = criteria;
    expect(fallback?.favours).toBeUndefined();
    expect(fallback?.result).toContain("'runs: 20'");
  });

  test.each([
    ['faster', { ready: times(300) }, 1],
    ['faster, and not that anyone would notice', { ready: times(450) }, undefined],
    ['slower', { ready: times(900) }, 0],
    ['smaller', { size: 20_000_000 }, 1],
    ['smaller by little', { size: 50_000_000 }, undefined],
    ['simpler', { packager: { ...nuitka, command: ['nuitka'] } }, 1],
    [
      'faster and more complicated',
      { ready: times(300), packager: { ...nuitka, command: ['n', '--a', '--b'] } },
      1,
    ],
  ])('%s', (_, overrides, expected) => {
    expect(decide([sampleReport(), other(overrides)]).choice).toBe(expected);
  });

  test('times that overlap decide nothing, however far the medians are apart', () => {
    const quick = other({ ready: { min: 190, median: 200, max: 450 } });
    expect(decide([sampleReport(), quick]).choice).toBeUndefined();
    expect(decide([sampleReport(), other({ ready: { min: 190, median: 200, max: 390 } })]).choice).toBe(1);
  });

  test('the same files are no choice, however long the machine took for one of them', () => {
    const { choice, recommendation } = decide([sampleReport(), sampleReport({ ready: times(4000) })]);
    expect(choice).toBeUndefined();
    expect(recommendation).toMatch(/the same files/);
  });

  test('one is faster, the other smaller: the reader decides', () => {
    const { choice, recommendation } = decide([
      sampleReport(),
      other({ ready: times(200), size: 200_000_000 }),
    ]);
    expect(choice).toBeUndefined();
    expect(recommendation).toMatch(/no difference that decides: .*ready in.*takes/);
  });

  test('what was not measured decides nothing', () => {
    const { ready: _r, health: _h, size: _s, packager: _p, ...bare } = sampleReport({ runs: [] });
    const { choice, criteria } = decide([bare, other({ ready: times(1), size: 1 })]);
    expect(choice).toBeUndefined();
    expect(criteria.filter(({ result }) => /^not (measured|decided)|^unknown/.test(result))).toHaveLength(5);
  });
});
