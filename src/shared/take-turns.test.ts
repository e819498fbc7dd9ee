import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

function workFor(milliseconds: number): void {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

test('others have their turn, but not before 50 ms are over', async () => {
  const turn = takeTurns();
  let others = 0;
  setImmediate(() => others++);
  await turn();
  expect(others).toBe(0);
  workFor(60);
  await turn();
  expect(others).toBe(1);
});

test('a signal that is aborted meanwhile ends the work with its reason', async () => {
  const controller = new AbortController();
  const turn = takeTurns(controller.signal);
  setTimeout(() => controller.abort(new Error('enough')), 1);
  await turn();
  await expect(
    (async () => {
      for (let step = 0; step < 1000; step++) {
        workFor(5);
        await turn();
      }
    })(),
  ).rejects.toThrow('enough');
});
