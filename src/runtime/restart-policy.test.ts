import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESTARTS, RestartCount } from './restart-policy.ts';

const policy = { max: 3, window: 1000, delay: 10, longest: 30, stable: 100 };

test('each restart waits twice as long as the one before, up to a limit; then there is none', () => {
  const restarts = new RestartCount(policy);
  expect([0, 1, 2, 3, 4].map((now) => restarts.next(now))).toEqual([10, 20, 30, undefined, undefined]);
  expect(restarts.count).toBe(3);
});

test('those of long ago do not count, nor does any after a stable time', () => {
  const restarts = new RestartCount(policy);
  for (const now of [0, 500, 999]) restarts.next(now);
  expect(restarts.next(999)).toBeUndefined();
  // The first has left the window.
  expect(restarts.next(1000)).toBe(30);
  restarts.ran(99);
  expect(restarts.count).toBe(3);
  restarts.ran(100);
  expect(restarts.count).toBe(0);
  expect(restarts.next(1001)).toBe(10);
});

test('by default there are 3', () => {
  const restarts = new RestartCount(RESTARTS);
  expect([0, 0, 0, 0].map((now) => restarts.next(now))).toEqual([500, 1000, 2000, undefined]);
});

test('no window ever holds more restarts than allowed', () => {
  const steps = fc.array(fc.nat({ max: 600 }), { maxLength: 50 });
  fc.assert(
    fc.property(steps, (pauses) => {
      const restarts = new RestartCount(policy);
      const given: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        const delay = restarts.next(now);
        const recent = given.filter((time) => now - time < policy.window).length;
        expect(delay !== undefined).toBe(recent < policy.max);
        if (delay !== undefined) given.push(now);
      }
    }),
    { numRuns: 100 },
  );
});
