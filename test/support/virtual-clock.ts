import type { Clock } from '../../src/sign-notarize/clock.ts';

/** A clock that moves only when somebody waits, so that hours pass in no time. `waits` has each wait in ms. */
export function virtualClock(start = Date.now()): Clock & { waits: number[] } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
      // Lets timers and sockets have their turn.
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
  };
}
