import { markdownTable } from '../../shared/markdown-table.ts';
import { formatDuration, formatSize } from '../../shared/quantities.ts';
import type { ReportData } from '../report-data.ts';
import { shellWords } from './command.ts';
import { decide } from './decision.ts';
import { fenced, inline } from './escape.ts';
import { counted, type Measures, measuresOf } from './measures.ts';
import { verdictOf } from './results.ts';

/** Two verifications that were made in the same way. */
export type Pair = readonly [ReportData, ReportData];

/** Both side by side as Markdown, with what follows from it, for a step summary or a terminal. */
export function renderComparison(pair: Pair): string {
  const { recommendation } = decide(pair);
  const title = `### ${inline(`${pair[0].name}: two hand-overs compared`)}`;
  return [title, comparisonTable(pair), ...commands(pair), inline(recommendation)].join('\n\n');
}

/** The table alone. */
export function comparisonTable(pair: Pair): string {
  const measures = measuresOfPair(pair);
  const rows: [string, (measured: Measures, data: ReportData) => string][] = [
    ['Verdict', (_, data) => verdictOf(data)],
    ['Verified', (_, data) => data.source],
    ['Version, target', (_, { version, targetTriple }) => [version, targetTriple].filter(Boolean).join(', ')],
    ['Cold start', ({ coldStart }) => time(coldStart)],
    ['Median to ready', ({ ready }) => time(ready)],
    ['Median to health', ({ health }) => time(health)],
    ['Size', ({ size }) => (size === undefined ? NONE : formatSize(size))],
    ['Files', ({ files }) => String(files ?? NONE)],
    ['Reliability', ({ good, runs }) => (runs === 0 ? 'not started' : `${good} of ${runs} runs good`)],
    ['Complexity', complexity],
    ['Python', (_, { python }) => python ?? NONE],
  ];
  return markdownTable(
    ['', ...measures.map(({ label }) => inline(label))],
    rows.map(([title, cell]) => [
      title,
      ...pair.map((data, side) => inline(cell(measures[side === 0 ? 0 : 1], data))),
    ]),
  );
}

const NONE = '–';

/** The figures of both, called A and B. */
export function measuresOfPair([first, second]: Pair): [Measures, Measures] {
  return [measuresOf(first, 'A'), measuresOf(second, 'B')];
}

/** Whole, so that they can be run again; in the table they would push everything else aside. */
function commands(pair: Pair): string[] {
  const measures = measuresOfPair(pair);
  return pair.flatMap(({ packager }, side) =>
    packager
      ? [`${inline(measures[side === 0 ? 0 : 1].label)}:\n\n${fenced([shellWords(packager.command)])}`]
      : [],
  );
}

function time(ms: number | undefined): string {
  return ms === undefined ? 'not measured' : formatDuration(ms);
}

function complexity({ options, failedChecks }: Measures): string {
  const steps = options === undefined ? 'command unknown' : `${counted(options, 'option')} in the command`;
  return `${steps}, ${counted(failedChecks, 'failed check')}`;
}
