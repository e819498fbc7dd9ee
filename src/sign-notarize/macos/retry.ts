import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses before a step that failed for a passing reason is made again, in ms. */
const PAUSES = [1000, 4000];

/** What is tried again. */
export interface Attempts<T> {
  /** Makes attempt `number` (from 0). */
  work: (number: number) => Promise<T>;
  /** Whether the reason may pass. */
  again: (result: T) => boolean;
  signal: AbortSignal;
  /** For tests. */
  pauses?: readonly number[];
}

/** Makes an attempt until its result is final or the pauses are used up, and gives the last result. */
export async function attempt<T>({ work, again, signal, pauses = PAUSES }: Attempts<T>): Promise<T> {
  for (let number = 0; ; number++) {
    const result = await work(number);
    const pause = pauses[number];
    if (pause === undefined || !again(result)) return result;
    await sleep(pause, undefined, { signal });
  }
}
