import type { Made } from '../check.ts';
import { killTest } from './kill-test.ts';
import { restTest } from './rest-test.ts';
import { FailedStart } from './start-failure.ts';
import type { Trial } from './start-program.ts';

/** What a test beside the runs found. */
export interface Extra {
  failures: Made[];
  /** Why it could not be made: the program did not become ready. */
  notReady?: Made;
}

/** The tests for which the program is started once more each. */
export interface Extras {
  rest: Extra;
  kill: Extra;
}

/** How often a test is begun, where the program does not become ready: flakiness is for `repeat` to tell. */
const TRIES = 3;

/** Leaves the program alone and closes its input, and then, in a start of its own, kills it. Throws `AbortError`. */
export async function makeExtras(trial: Trial): Promise<Extras> {
  trial.host.progress('left alone, then without standard input');
  const rest = await tryTest(trial, restTest);
  trial.host.progress('killed');
  const kill = await tryTest(trial, killTest);
  return { rest, kill };
}

async function tryTest(trial: Trial, test: (trial: Trial) => Promise<Made | undefined>): Promise<Extra> {
  for (let tries = 1; ; tries++) {
    try {
      const failure = await test(trial);
      return { failures: failure ? [failure] : [] };
    } catch (error) {
      if (!(error instanceof FailedStart)) throw error;
      if (tries === TRIES) return { failures: [], notReady: error.failure };
    }
  }
}
