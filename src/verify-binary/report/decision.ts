import { formatDuration, formatSize } from '../../shared/quantities.ts';
import type { ReportData } from '../report-data.ts';
import { counted, type Measures, measuresOf } from './measures.ts';

type Side = 0 | 1;

/** One criterion with what came of it. */
export interface Criterion {
  rule: string;
  result: string;
  /** The side that it speaks for; absent where it decides nothing. */
  favours?: Side;
}

export interface Decision {
  choice?: Side;
  criteria: Criterion[];
  /** A sentence: which one and why, or that nothing decides. */
  recommendation: string;
}

/** What a packaging spike agreed on: so many launches, and more than this share not ready means: use the fallback. */
const LAUNCHES = 20;
const NOT_READY = 0.1;
/** A user does not notice less. */
const TIME_FACTOR = 1.2;
const TIME_MS = 100;
const SIZE_FACTOR = 1.2;
const SIZE_BYTES = 5_000_000;

/**
 * Which of the two to take. A check that failed and the fallback rule decide alone, and so does reliability; start-up
 * and size decide where they do not contradict each other; complexity decides between equals.
 */
export function decide([first, second]: readonly [ReportData, ReportData]): Decision {
  const both: Both = [measuresOf(first, 'A'), measuresOf(second, 'B')];
  const groups = [
    [checks(both)],
    [fallback(both)],
    [reliability(both)],
    [startUp(both), size(both)],
    [complexity(both)],
  ];
  const criteria = groups.flat();
  if (both[0].digest !== undefined && both[0].digest === both[1].digest)
    return { criteria, recommendation: 'Both are the same files: what differs is the machine, not they.' };
  if (!both[0].passed && !both[1].passed)
    return { criteria, recommendation: 'Neither: both have failed checks, and neither can ship.' };
  const deciding = groups.find((group) => group.some(({ favours }) => favours !== undefined));
  const choices = new Set(deciding?.map(({ favours }) => favours).filter((side) => side !== undefined));
  const [choice] = choices;
  const reasons = (deciding ?? []).filter(({ favours }) => favours !== undefined).map(({ result }) => result);
  if (choice === undefined)
    return { criteria, recommendation: 'There is no difference that decides. Keep what you have.' };
  if (choices.size > 1)
    return {
      criteria,
      recommendation: `There is no difference that decides: ${reasons.join('; ')}. Choose by what your users notice.`,
    };
  return { choice, criteria, recommendation: `Take ${both[choice].label}: ${reasons.join('; ')}.` };
}

type Both = readonly [Measures, Measures];

function checks(both: Both): Criterion {
  const [a, b] = both;
  const result = both.map(({ label, passed, failedChecks }) =>
    passed
      ? `${label} passed`
      : `${label} ${failedChecks > 0 ? `failed ${counted(failedChecks, 'check')}` : 'did not pass'}`,
  );
  return criterion(
    'Every check that is made passes',
    result.join(', '),
    a.passed === b.passed ? undefined : a.passed ? 0 : 1,
  );
}

function fallback(both: Both): Criterion {
  const rule = `> ${NOT_READY * 100} % READY failures over ${LAUNCHES} launches = fallback`;
  const tried = both.filter(({ runs }) => runs >= LAUNCHES);
  if (tried.length === 0)
    return {
      rule,
      result: `not decided: fewer than ${LAUNCHES} launches (set 'runs: ${LAUNCHES}' and 'max-failures')`,
    };
  const failing = both.map(({ runs, neverReady }) => runs >= LAUNCHES && neverReady / runs > NOT_READY);
  const result = tried.map(
    ({ label, runs, neverReady }) => `${label}: ${neverReady} of ${runs} launches not ready`,
  );
  return criterion(rule, result.join(', '), failing[0] === failing[1] ? undefined : failing[0] ? 1 : 0);
}

function reliability(both: Both): Criterion {
  const rule = `More than ${NOT_READY * 100} % difference in good runs`;
  const [a, b] = both.map(({ good, runs }) => (runs === 0 ? undefined : good / runs));
  if (a === undefined || b === undefined) return { rule, result: 'not measured: not both were started' };
  const result = both.map(({ label, good, runs }) => `${label}: ${good} of ${runs} runs good`).join(', ');
  return criterion(rule, result, Math.abs(a - b) <= NOT_READY ? undefined : a > b ? 0 : 1);
}

/** The two are started one after the other, and a machine has its moods: ranges that overlap prove nothing. */
function startUp(both: Both): Criterion {
  const rule = `Median to ready at least ${TIME_FACTOR} times as long, ${TIME_MS} ms longer, and no run of one as slow as any of the other`;
  const [a, b] = both.map(({ ready }) => ready);
  if (a === undefined || b === undefined) return { rule, result: 'not measured: not both became ready' };
  const values = { values: [a, b], factor: TIME_FACTOR, least: TIME_MS, format: formatDuration } as const;
  const { favours, ...found } = smaller(rule, both, { ...values, word: 'ready in' });
  return favours === undefined || overlap(both) ? found : { ...found, favours };
}

function overlap([{ range: a }, { range: b }]: Both): boolean {
  return a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
}

function size(both: Both): Criterion {
  const rule = `Size at least ${SIZE_FACTOR} times as large, and ${formatSize(SIZE_BYTES)} larger`;
  const [a, b] = both.map((one) => one.size);
  if (a === undefined || b === undefined) return { rule, result: 'not measured' };
  return smaller(rule, both, {
    values: [a, b],
    factor: SIZE_FACTOR,
    least: SIZE_BYTES,
    format: formatSize,
    word: 'takes',
  });
}

interface Values {
  values: readonly [number, number];
  /** Both must hold before a difference counts: noise is a large share of little, and a small one of much. */
  factor: number;
  least: number;
  format: (value: number) => string;
  word: string;
}

function smaller(
  rule: string,
  both: Both,
  { values: [a, b], factor, least, format, word }: Values,
): Criterion {
  const [less, more] = a < b ? [a, b] : [b, a];
  const decides = more >= less * factor && more - less >= least;
  const result = `${both[0].label} ${word} ${format(a)}, ${both[1].label} ${word} ${format(b)}`;
  return criterion(rule, result, decides ? (a < b ? 0 : 1) : undefined);
}

function complexity(both: Both): Criterion {
  const rule = 'Fewer options in the command, where nothing else decides';
  const [a, b] = both.map(({ options }) => options);
  if (a === undefined || b === undefined) return { rule, result: 'unknown: not both have a manifest' };
  const result = `${both[0].label} needs ${counted(a, 'option')}, ${both[1].label} needs ${counted(b, 'option')}`;
  return criterion(rule, result, a === b ? undefined : a < b ? 0 : 1);
}

function criterion(rule: string, result: string, favours: Side | undefined): Criterion {
  return { rule, result, ...(favours !== undefined && { favours }) };
}
