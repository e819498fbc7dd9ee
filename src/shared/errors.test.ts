import { expect, test } from 'vitest';
import { exitCodeOf, leaves, UserError } from './errors.ts';

const wrongUse = new UserError('input-invalid', 'Wrong.', { exitCode: 2 });
const failed = new UserError('disk-full', 'Full.');

test('a UserError carries what was given and no more', () => {
  const cause = new Error('why');
  const place = { file: 'app.py', line: 3 };
  expect(new UserError('a-code', 'What.', { hint: 'Do.', place, cause })).toMatchObject({
    name: 'UserError',
    code: 'a-code',
    message: 'What.',
    hint: 'Do.',
    place,
    cause,
    exitCode: 1,
  });
  expect('cause' in failed).toBe(false);
});

test('leaves opens aggregates at every depth and keeps their order', () => {
  const bug = new TypeError('bug');
  const nested = new AggregateError([wrongUse, new AggregateError([failed, 'text']), bug]);
  expect(leaves(nested)).toEqual([wrongUse, failed, 'text', bug]);
});

test('leaves never loses an error: an empty aggregate is one itself', () => {
  const empty = new AggregateError([], 'all promises were rejected');
  expect(leaves(empty)).toEqual([empty]);
  expect(leaves(new AggregateError([empty, failed]))).toEqual([empty, failed]);
  expect(leaves(undefined)).toEqual([undefined]);
});

test.each([
  ['wrong use', wrongUse, 2],
  ['only wrong use', new AggregateError([wrongUse, new AggregateError([wrongUse])]), 2],
  ['wrong use and a failure', new AggregateError([wrongUse, failed]), 1],
  ['a failure', failed, 1],
  ['a bug', new TypeError('bug'), 1],
  ['an empty aggregate', new AggregateError([]), 1],
  ['no error at all', undefined, 1],
])('the exit code of %s', (_, error, code) => {
  expect(exitCodeOf(error)).toBe(code);
});
