import { UserError } from '../shared/errors.ts';
import type { Made } from './check.ts';
import type { ReportData } from './report-data.ts';

/** Lines of evidence in an annotation: enough for the end of a traceback. */
const LINES = 12;

/** The checks that failed. */
export function failedChecks({ checks }: Pick<ReportData, 'checks'>): Made[] {
  return checks.filter((check): check is Made => check.status === 'failed');
}

/** One error for a failed check: what was found, what was expected, what to do, and the end of the evidence. */
export function checkError(check: Made): UserError {
  const { hint, details = [] } = check;
  const evidence = details.slice(-LINES).map((line) => `  ${line}`);
  return new UserError('check-failed', failedMessage(check), {
    hint: [...(hint === undefined ? [] : [hint]), ...evidence].join('\n'),
  });
}

/** `Check 'size' failed: 0 B. Expected: 1 MB to 3 GB.` */
export function failedMessage({ name, measured, expected }: Made): string {
  const found = sentence(measured ?? 'it did not pass');
  return `Check '${name}' failed: ${found}${expected === undefined ? '' : ` Expected: ${sentence(expected)}`}`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
