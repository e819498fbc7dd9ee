import type { Check, Verification } from '../../sidecar/manifest-types.ts';
import type { Made } from '../check.ts';
import type { ReportData } from '../report-data.ts';
import { resultsOf } from './results.ts';

/**
 * The proof that the manifest gets, or nothing where no tree could be read. Checks that were not made prove nothing and
 * are left out; evidence stays in the report.
 */
export function verificationOf(data: ReportData): Verification | undefined {
  const { digest, runs, at } = data;
  if (digest === undefined) return undefined;
  const { made, passed } = resultsOf(data);
  return { digest, passed, checks: made.map(checkOf), runs: runs.length, at };
}

function checkOf({ name, status, measured, expected, hint }: Made): Check {
  return {
    name,
    passed: status === 'passed',
    ...(measured !== undefined && { measured }),
    ...(expected !== undefined && { expected }),
    ...(hint !== undefined && { hint }),
  };
}
