import { setTimeout as sleep } from 'node:timers/promises';
import type { Live } from './start-program.ts';

const LINES = 30;
/** ms without a new line after which it is taken to have said all, and ms that it gets at most. */
const QUIET = 150;
const PATIENCE = 1500;
const POLL = 50;

/**
 * Details of a failure that the program itself may explain: the last lines of its standard error, empty if there are
 * none. A traceback comes after the answer or the lost connection that it explains, so it is waited for.
 */
export async function lastWords({ launched, signal }: Pick<Live, 'launched' | 'signal'>): Promise<string[]> {
  const end = performance.now() + PATIENCE;
  let [bytes, since] = [launched.stderr.bytes, performance.now()];
  while (performance.now() < end && (bytes === 0 || performance.now() - since < QUIET)) {
    await sleep(POLL, undefined, { signal });
    if (launched.stderr.bytes !== bytes) [bytes, since] = [launched.stderr.bytes, performance.now()];
  }
  const lines = launched.stderr.lines.slice(-LINES);
  return lines.length > 0 ? ['The last lines of its standard error:', ...lines] : [];
}
