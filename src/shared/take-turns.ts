import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of synchronous work after which everything else gets its turn. */
const LONGEST = 50;

/**
 * For long synchronous work, to be awaited between its steps: lets interruptions, timers and sockets have their turn
 * when the last one is 50 ms ago, and costs next to nothing otherwise. It throws when `signal` is aborted.
 */
export function takeTurns(signal?: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= LONGEST) {
      await nextTurn();
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}
