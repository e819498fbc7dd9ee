import { expect, test } from 'vitest';
import { failed, passed, skipped } from './check.ts';
import { checkError, failedChecks } from './check-errors.ts';

test('one error says what was found, what was expected, what to do, and the end of the evidence', () => {
  const details = Array.from({ length: 40 }, (_, line) => `line ${line}`);
  const check = failed('start', {
    measured: 'it ended with code 1',
    expected: 'READY',
    hint: 'Do this.',
    details,
  });
  const error = checkError(check);
  expect(error).toMatchObject({ code: 'check-failed', exitCode: 1 });
  expect(error.message).toBe("Check 'start' failed: it ended with code 1. Expected: READY.");
  expect(error.hint).toMatch(/^Do this\.\n {2}line 28\n[\s\S]* {2}line 39$/);
});

test('only what was made and failed is an error', () => {
  const bad = failed('size', { measured: '0 B.', expected: '1 MB', hint: '' });
  expect(failedChecks({ checks: [passed('exists', ''), bad, skipped('glibc', 'no limit')] })).toEqual([bad]);
});
