import { dirname, join } from 'node:path';
import { markdownTable } from '../../shared/markdown-table.ts';
import type { ReportData } from '../report-data.ts';
import { shellWords } from './command.ts';
import { comparisonTable, measuresOfPair, type Pair } from './compare.ts';
import { type Decision, decide } from './decision.ts';
import { fenced, inline } from './escape.ts';
import { verdictOf } from './results.ts';
import { writeWhole } from './write-whole.ts';

/** Writes `decision-record.md` beside the report at `report` (absolute) and returns its path. Throws `report-place-taken`. */
export async function writeDecisionRecord({ pair, report }: { pair: Pair; report: string }): Promise<string> {
  const file = join(dirname(report), 'decision-record.md');
  await writeWhole([{ file, text: `${renderDecisionRecord(pair)}\n` }]);
  return file;
}

/** The record as Markdown: context, options, measurements, criteria, recommendation. */
export function renderDecisionRecord(pair: Pair): string {
  const [first] = pair;
  const decision = decide(pair);
  return [
    `# ${inline(`Packaging of ${first.name}: which hand-over to ship`)}`,
    `- Status: proposed by verify-binary; a person decides\n- Date: ${first.at}`,
    `## Context\n\n${context(pair)}`,
    `## Options\n\n${options(pair)}`,
    `## Measurements\n\n${comparisonTable(pair)}`,
    `## Criteria\n\n${criteria(pair, decision)}`,
    `## Recommendation\n\n${inline(decision.recommendation)}`,
  ].join('\n\n');
}

function context(pair: Pair): string {
  const [{ machine }, second] = pair;
  const where = `Both were verified with the same checks on ${machine.platform} ${machine.arch}, one after the other, each from its unpacked files in a clean environment. Times are those of that machine at that time: if it was busy, repeat them with the two swapped.`;
  const notes = incomparable(pair);
  const same = machine.platform === second.machine.platform && machine.arch === second.machine.arch;
  return [same ? where : 'They were verified on different machines.', ...notes]
    .map((text) => inline(text))
    .join('\n\n');
}

/** What makes figures differ that is not the packager. A record must say it, or it is believed. */
function incomparable([first, second]: Pair): string[] {
  const differing = [
    ['target', first.targetTriple, second.targetTriple],
    ['version', first.version, second.version],
    ['Python', first.python, second.python],
    ['number of runs', first.runs.length, second.runs.length],
  ].filter(([, a, b]) => a !== b);
  return differing.map(
    ([what, a, b]) => `Mind that the ${what} differs: ${a ?? 'unknown'} and ${b ?? 'unknown'}.`,
  );
}

function options(pair: Pair): string {
  const measures = measuresOfPair(pair);
  return pair
    .map((data, side) => `### ${inline(measures[side === 0 ? 0 : 1].label)}\n\n${option(data)}`)
    .join('\n\n');
}

function option(data: ReportData): string {
  const { packager, source, digest, python } = data;
  const facts = [
    `- Verified: ${inline(source)}${digest === undefined ? '' : ` (${inline(digest)})`}`,
    `- Python: ${inline(python ?? 'unknown')}`,
    `- Verdict: ${inline(verdictOf(data))}`,
  ].join('\n');
  return packager ? `${facts}\n\n${fenced([shellWords(packager.command)])}` : facts;
}

function criteria(pair: Pair, decision: Decision): string {
  const measures = measuresOfPair(pair);
  const rows = decision.criteria.map(({ rule, result, favours }) => [
    inline(rule),
    inline(result),
    favours === undefined ? 'does not decide' : inline(measures[favours].label),
  ]);
  return markdownTable(['Criterion', 'Found', 'Speaks for'], rows);
}
