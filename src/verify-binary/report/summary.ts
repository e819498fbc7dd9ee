import { markdownTable } from '../../shared/markdown-table.ts';
import { formatDuration, formatSize } from '../../shared/quantities.ts';
import type { CheckResult, Made } from '../check.ts';
import type { ReportData } from '../report-data.ts';
import type { Run, Spread } from '../runs/trial.ts';
import { shellWords } from './command.ts';
import { fenced, inline } from './escape.ts';
import { resultsOf, subjectOf, verdictOf } from './results.ts';

/** Lines of evidence for one check. A step summary has one megabyte for everything; the report file has room. */
const LINES_SHOWN = { summary: 40, report: 2000 };
const LONGEST_LINE = 1000;
const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const;

export interface SummaryOptions {
  /** Whether evidence is folded away, which a terminal cannot. Default true. */
  collapse?: boolean;
}

/** The verification as Markdown for a step summary or a terminal: the verdict first, evidence last. */
export function renderSummary(data: ReportData, { collapse = true }: SummaryOptions = {}): string {
  return join([
    verdictLine(data),
    checksTable(data),
    timesTable(data),
    runsThatFailed(data),
    skippedChecks(data),
    evidence(data, { collapse, lines: LINES_SHOWN.summary }),
  ]);
}

/** Apart from the table, which one long line would push aside. */
function command({ packager }: ReportData): string {
  return packager ? `Command:\n\n${fenced([shellWords(packager.command)])}` : '';
}

/** The same with everything that the report knows, as a file of its own. */
export function renderReport(data: ReportData): string {
  return join([
    verdictLine(data),
    factsTable(data),
    command(data),
    checksTable(data),
    timesTable(data),
    runsTable(data),
    skippedChecks(data),
    evidence(data, { collapse: true, lines: LINES_SHOWN.report }),
  ]);
}

/** `### ✗ app 1.2.3 for x86_64-unknown-linux-gnu: 1 of 19 checks failed: start` */
export function verdictLine(data: ReportData): string {
  const mark = resultsOf(data).passed ? MARKS.passed : MARKS.failed;
  return `### ${mark} ${inline(`${subjectOf(data)}: ${verdictOf(data)}`)}`;
}

function checksTable({ checks }: ReportData): string {
  const made = checks.filter(({ status }) => status !== 'skipped');
  if (made.length === 0) return '';
  const rows = made.map((check) => [
    `${MARKS[check.status]} ${check.name}`,
    ...[check.expected, check.measured, hintOf(check)].map((text) => inline(text ?? '')),
  ]);
  return markdownTable(['Check', 'Expected', 'Measured', 'What to do'], rows);
}

function hintOf(check: CheckResult): string | undefined {
  return check.status === 'skipped' ? undefined : check.hint;
}

function timesTable({ runs, ready, health }: ReportData): string {
  if (runs.length === 0) return '';
  const rows = [timesRow('To ready', ready), timesRow('To health', health)].filter((row) => row.length > 0);
  if (rows.length === 0) return '';
  return markdownTable([runs.length === 1 ? '1 run' : `${runs.length} runs`, 'min', 'median', 'max'], rows);
}

function timesRow(title: string, spread: Spread | undefined): string[] {
  return spread ? [title, ...[spread.min, spread.median, spread.max].map(formatDuration)] : [];
}

/** Runs may fail and be allowed to (`max-failures`); they are shown all the same. */
function runsThatFailed({ runs }: ReportData): string {
  const failed = runs.filter(({ failures }) => failures.length > 0);
  if (failed.length === 0) return '';
  return `Runs that failed:\n\n${failed.map((run) => `- run ${run.number} (${run.folder} folder): ${failuresOf(run)}`).join('\n')}`;
}

function runsTable({ runs }: ReportData): string {
  if (runs.length === 0) return '';
  const rows = runs.map((run) => [
    String(run.number),
    run.folder,
    ...[run.readyMs, run.healthMs, run.stopMs].map((ms) => (ms === undefined ? '–' : formatDuration(ms))),
    run.port === undefined ? '–' : String(run.port),
    failuresOf(run) || 'fine',
  ]);
  return markdownTable(['Run', 'Folder', 'Ready', 'Health', 'Stop', 'Port', 'Result'], rows);
}

function failuresOf({ failures }: Run): string {
  return failures.map(({ name, measured }) => inline(`${name}: ${measured ?? 'failed'}`)).join('; ');
}

function skippedChecks(data: ReportData): string {
  const { skipped } = resultsOf(data);
  if (skipped.length === 0) return '';
  return `Not checked:\n\n${skipped.map(({ name, reason }) => `- ${name}: ${inline(reason)}`).join('\n')}`;
}

interface EvidenceOptions {
  collapse: boolean;
  /** The newest ones. */
  lines: number;
}

function evidence(data: ReportData, options: EvidenceOptions): string {
  const checks = resultsOf(data).failed.filter(({ details = [] }) => details.length > 0);
  return checks.map((check) => evidenceOf(check, options)).join('\n\n');
}

function evidenceOf({ name, details = [] }: Made, { collapse, lines }: EvidenceOptions): string {
  const shown = details.slice(-lines).map((line) => line.slice(0, LONGEST_LINE));
  const missing = details.length - shown.length;
  const title = `Evidence of ${name}${missing > 0 ? ` (the last ${shown.length} of ${details.length} lines)` : ''}`;
  if (!collapse) return `${title}:\n\n${fenced(shown)}`;
  return `<details><summary>${title}</summary>\n\n${fenced(shown)}\n\n</details>`;
}

function factsTable({ source, digest, size, files, packager, python, machine, at }: ReportData): string {
  const rows = [
    ['Verified', source],
    ['Digest', digest],
    ['Size', size === undefined ? undefined : formatSize(size)],
    ['Files', files === undefined ? undefined : String(files)],
    ['Packager', packager && `${packager.name} ${packager.version}`],
    ['Python', python],
    ['Machine', `${machine.platform} ${machine.arch}`],
    ['Time', at],
  ].filter((row): row is [string, string] => row[1] !== undefined);
  return markdownTable(
    ['', ''],
    rows.map(([title, text]) => [title, inline(text)]),
  );
}

function join(parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
