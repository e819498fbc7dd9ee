import { readFile, realpath } from 'node:fs/promises';
import { formatDuration, formatSize } from '../../shared/quantities.ts';
import type { Made } from '../check.ts';
import type { ReportData } from '../report-data.ts';
import { CHECK_GUIDE } from './check-guide.ts';
import { shellWords } from './command.ts';
import { fenced, inline } from './escape.ts';
import { resultsOf, subjectOf } from './results.ts';
import { writeWhole } from './write-whole.ts';

/** Lines of evidence in an entry: enough for a traceback. */
const LINES_SHOWN = 60;

const HEAD = `# Issue log

One entry for each failed check of verify-binary, the newest last. Change the status (open, worked around, fixed, won't
fix) and the suspected cause by hand; nothing here is read or changed by a later run.
`;

/**
 * Adds an entry for each failed check to the log at `file` (absolute), which is made if it is absent; what is in it
 * stays as it is. The log is replaced at once. Returns the ids of the entries. Throws `report-place-taken`.
 */
export async function appendIssueLog({ data, file }: { data: ReportData; file: string }): Promise<string[]> {
  const { failed } = resultsOf(data);
  if (failed.length === 0) return [];
  const place = await realpath(file).catch(() => file);
  const log = await textOf(place);
  const first = nextNumber(log, prefixOf(data));
  const ids = failed.map((_, index) => `${prefixOf(data)}${String(first + index).padStart(2, '0')}`);
  const entries = failed.map((check, index) => renderIssue({ id: ids[index] ?? '', check, data }));
  const before = (log.trim() === '' ? HEAD : log).trimEnd();
  await writeWhole([{ file: place, text: `${[before, ...entries].join('\n\n')}\n` }]);
  return ids;
}

/** An entry: what was done, where, what was expected and found, the evidence, the suspicion and the next step. */
export function renderIssue({ id, check, data }: { id: string; check: Made; data: ReportData }): string {
  const { step, cause } = CHECK_GUIDE[check.name];
  const details = check.details ?? [];
  const fields = [
    ['Date', data.at],
    ['Environment', environmentOf(data)],
    ['Packager', packagerOf(data)],
    ['Command', data.packager && shellWords(data.packager.command)],
    ['Binary', binaryOf(data)],
    ['Step', `verify-binary, check ${check.name}. ${step}`],
    ['Expected', check.expected ?? 'not stated'],
    ['Actual', check.measured ?? 'it failed'],
    ['Suspected cause', cause],
    ['Next step', check.hint ?? 'see the evidence'],
    ['Status', 'open'],
  ].filter((field): field is [string, string] => field[1] !== undefined);
  const evidence = details.length > 0 ? fenced(details.slice(-LINES_SHOWN)) : 'None was recorded.';
  return [
    `## ${id}: ${check.name} failed (${inline(subjectOf(data))})`,
    fields.map(([name, text]) => `- **${name}**: ${fieldText(name, text)}`).join('\n'),
    `**Evidence**\n\n${evidence}`,
  ].join('\n\n');
}

/** A command must come out as it was, however long, so that it can be run again. */
function fieldText(name: string, text: string): string {
  return name === 'Command' ? codeSpan(text) : inline(text);
}

/** A span of code that nothing in `text` can end. */
function codeSpan(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  return `${ticks} ${text.replaceAll(/\s+/g, ' ')} ${ticks}`;
}

function environmentOf({ machine, python }: ReportData): string {
  return `${machine.platform} ${machine.arch}${python === undefined ? '' : `, Python ${python}`}`;
}

function packagerOf({ packager }: ReportData): string {
  return packager ? `${packager.name} ${packager.version}` : 'unknown: there is no manifest';
}

function binaryOf({ source, size, files, runs }: ReportData): string {
  const cold = runs[0]?.readyMs;
  return [
    source,
    ...(size === undefined ? [] : [formatSize(size)]),
    ...(files === undefined ? [] : [`${files} files`]),
    ...(cold === undefined ? [] : [`cold start ${formatDuration(cold)}`]),
  ].join(', ');
}

/** Entries are numbered by day and machine, so that logs of several jobs can be joined. */
function prefixOf({ at, machine }: ReportData): string {
  return `VB-${at.slice(0, 10).replaceAll('-', '')}-${machine.platform}-${machine.arch}-`;
}

function nextNumber(log: string, prefix: string): number {
  const lines = log.split('\n').filter((line) => line.startsWith(`## ${prefix}`));
  const numbers = lines.map((line) => Number.parseInt(line.slice(3 + prefix.length), 10));
  return Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1;
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') return '';
    throw error;
  }
}
