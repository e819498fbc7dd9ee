import type { Host } from '../shared/host.ts';
import type { CheckResult } from './check.ts';
import type { VerifyInputs } from './inputs.ts';
import type { Subject } from './subject.ts';

/**
 * Every check that needs no start, in the order of `CHECK_NAMES`. Reads each executable file's headers once; file
 * contents were hashed when the subject was opened.
 */
export async function staticChecks(
  _subject: Subject,
  _given: VerifyInputs,
  _host: Host,
): Promise<CheckResult[]> {
  throw new Error('not written yet');
}
