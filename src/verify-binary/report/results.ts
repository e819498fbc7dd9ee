import type { CheckResult, Made, Skipped } from '../check.ts';
import type { ReportData } from '../report-data.ts';

/** What came of the checks, counted from the checks themselves: no report believes a flag more than them. */
export interface Results {
  made: Made[];
  failed: Made[];
  skipped: Skipped[];
  /** Everything that was made passed, and something was made. */
  passed: boolean;
}

export function resultsOf({ checks, passed }: Pick<ReportData, 'checks' | 'passed'>): Results {
  const made = checks.filter(isMade);
  const failed = made.filter(({ status }) => status === 'failed');
  const skipped = checks.filter((check): check is Skipped => check.status === 'skipped');
  return { made, failed, skipped, passed: passed && failed.length === 0 && made.length > 0 };
}

function isMade(check: CheckResult): check is Made {
  return check.status !== 'skipped';
}

/** `notes-backend 0.3.0 for x86_64-unknown-linux-gnu`, as far as it is known. */
export function subjectOf({ name, version, targetTriple }: ReportData): string {
  return `${name}${version === undefined ? '' : ` ${version}`}${targetTriple === undefined ? '' : ` for ${targetTriple}`}`;
}

/** The verdict in words, without a mark. */
export function verdictOf(data: ReportData): string {
  const { made, failed, passed } = resultsOf(data);
  if (failed.length > 0)
    return `${failed.length} of ${made.length} checks failed: ${failed.map(({ name }) => name).join(', ')}`;
  if (made.length === 0) return 'no check was made';
  if (!passed) return 'not passed';
  return made.length === 1 ? 'the one check passed' : `all ${made.length} checks passed`;
}
