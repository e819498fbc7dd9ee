import { markdownTable } from '../shared/markdown-table.ts';
import type { AppleResult } from './apple.ts';
import type { FileOutcome } from './types.ts';

/** Everything that a signing run tells its reader. */
export interface SignReport extends Partial<AppleResult> {
  /** What was signed, as the reader knows it. */
  source: string;
  tool: string;
  identity?: string;
  outcomes: readonly FileOutcome[];
  /** Of what was signed, where it has one. */
  digest?: string;
}

const ORDER = ['failed', 'signed', 'kept', 'skipped'] as const;

/** How many outcomes are of this kind. */
export function count(outcomes: readonly FileOutcome[], status: FileOutcome['status']): number {
  return outcomes.filter((outcome) => outcome.status === status).length;
}

/** The report as Markdown: the facts, then every file with what became of it and why. */
export function renderReport(report: SignReport): string {
  const { outcomes } = report;
  const title = `### ${report.source}: ${count(outcomes, 'signed')} signed, ${count(outcomes, 'kept')} kept, ${count(outcomes, 'skipped')} skipped`;
  const rows = ORDER.flatMap((status) => outcomes.filter((outcome) => outcome.status === status)).map(
    (outcome) => [outcome.path || '.', outcome.status, 'why' in outcome ? outcome.why : ''],
  );
  const files = rows.length === 0 ? '' : markdownTable(['File', '', 'Why'], rows);
  return [title, facts(report), files].filter(Boolean).join('\n\n');
}

function facts({ tool, identity, digest, notarized, stapled, submissionId }: SignReport): string {
  const rows: [string, string | undefined][] = [
    ['Identity', identity ?? 'none (ad hoc)'],
    ['Tool', tool],
    ['Digest', digest],
    ['Notarized', notarized ? `yes, submission ${submissionId ?? ''}` : undefined],
    ['Ticket attached', notarized ? (stapled ? 'yes' : 'no') : undefined],
    [
      'Verification',
      digest === undefined ? undefined : 'signing changes the files: let verify-binary run again',
    ],
  ];
  return markdownTable(
    ['', ''],
    rows.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}
