import { UserError } from '../shared/errors.ts';
import type { Host } from '../shared/host.ts';
import { markdownTable } from '../shared/markdown-table.ts';
import { isWrong, type Row, spotPlace } from './plan.ts';
import type { Source } from './source.ts';

/** More rows than this would only hide the others. */
const MAX_ROWS = 300;

/** What there is to report. */
export interface Findings {
  source: Source;
  rows: readonly Row[];
  /** Whether what was wrong has been put right. */
  written: boolean;
}

/** Writes the table of all places into the summary and warns of those that nobody keeps in step. */
export async function report(host: Host, { source, rows, written }: Findings): Promise<void> {
  for (const { finding, key } of rows) {
    if (finding.kind === 'left-alone' && finding.suspicious) {
      host.annotate('warning', `${finding.shown} (${key}) is left alone: ${finding.reason}.`, {
        file: finding.shown,
      });
    }
  }
  const lines = [
    `### Version ${source.version.text}`,
    '',
    `From ${source.origin}.`,
    '',
    ...table(rows, written),
    '',
  ];
  await host.summary(lines.join('\n'));
}

function table(rows: readonly Row[], written: boolean): string[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, MAX_ROWS)
    .map((row) => [row.shown, row.key, row.found, row.wanted].map(code).concat(resultOf(row, written)));
  const more = rows.length > MAX_ROWS ? ['', `… and ${rows.length - MAX_ROWS} more places.`] : [];
  return [markdownTable(['File', 'Key', 'Found', 'Wanted', 'Result'], cells), ...more];
}

/** One error for each place that says something else, at its line. */
export function driftErrors(rows: readonly Row[], { origin }: Source): UserError[] {
  return rows.filter(isWrong).map(({ shown, key, found, wanted, finding }) => {
    const place = finding.kind === 'spot' ? spotPlace(finding) : { file: shown };
    const message =
      finding.kind === 'absent'
        ? `'${shown}' does not exist; it should hold '${wanted}' (from ${origin}).`
        : `${shown} (${key}) says '${found}'; it should say '${wanted}' (from ${origin}).`;
    return new UserError('version-drift', message, {
      hint: "Change the line, or let 'sidecar version-sync' write it.",
      place,
    });
  });
}

function resultOf({ state, reason }: Row, written: boolean): string {
  if (state === 'right') return 'in step';
  if (state === 'made dynamic') return '**made dynamic**';
  if (state === 'left alone') return `left alone: ${reason}`;
  if (state === 'absent') return written ? '**created**' : '**missing**';
  return written ? '**changed**' : '**drift**';
}

function code(text: string): string {
  return text === '' ? '' : `\`${text.replaceAll('`', "'")}\``;
}
