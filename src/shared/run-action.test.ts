import { describe, expect, test } from 'vitest';
import { fakeHost } from '../../test/support/fake-host.ts';
import { defineAction } from './action.ts';
import { UserError } from './errors.ts';
import type { Host } from './host.ts';
import { runAction } from './run-action.ts';

/** A small action that does `work`. */
function actionOf(work: (host: Host) => Promise<void>) {
  return defineAction({
    name: 'greet',
    description: 'Greets.',
    branding: { icon: 'smile', color: 'blue' },
    inputs: {
      name: { kind: 'text', required: true, description: 'Who.' },
      times: { kind: 'integer', default: 1, min: 1, max: 3, description: 'How often.' },
    },
    outputs: { greeting: 'What was said.' },
    run: async ({ name, times }, host) => {
      await work(host);
      return { greeting: `Hello ${name}`.repeat(times) };
    },
  });
}

/** What a run did, with these texts as inputs. */
async function run(work: (host: Host) => Promise<void>, texts: Record<string, string> = { name: 'you' }) {
  const host = fakeHost({ input: (name) => texts[name] ?? '' });
  await runAction(actionOf(work), host);
  return host.recorded;
}

/** What a run did in which `thrown` was thrown. */
function runThrowing(thrown: unknown) {
  return run(() => Promise.reject(thrown));
}

describe('runAction', () => {
  test('hands the outputs over', async () => {
    const { outputs, annotations, exitCode } = await run(async () => undefined);
    expect(outputs).toEqual(new Map([['greeting', 'Hello you']]));
    expect(annotations).toEqual([]);
    expect(exitCode).toBeUndefined();
  });

  test('two bad inputs are two annotations and exit code 2, before anything is done', async () => {
    let done = false;
    const work = async () => {
      done = true;
    };
    const { annotations, exitCode, outputs } = await run(work, { times: '4' });
    expect(annotations.map(({ level, message }) => `${level} ${message.split('\n')[0]}`)).toEqual([
      "error The input 'name' is missing.",
      "error The input 'times' is '4'; expected a whole number from 1 to 3.",
    ]);
    expect({ exitCode, done, outputs: outputs.size }).toEqual({ exitCode: 2, done: false, outputs: 0 });
  });

  test('an error of the user is one annotation at its place, exit code 1, no stack', async () => {
    const place = { file: 'app/main.py', line: 3, column: 5 };
    const { annotations, exitCode, log } = await runThrowing(
      new UserError('a-code', 'What.', { hint: 'Do.', place }),
    );
    expect(annotations).toEqual([{ level: 'error', message: 'What.\nDo. [a-code]', place }]);
    expect({ exitCode, log }).toEqual({ exitCode: 1, log: [] });
  });

  test('an error without a place has no place', async () => {
    const { annotations } = await runThrowing(new UserError('a-code', 'What.'));
    expect(annotations).toEqual([{ level: 'error', message: 'What. [a-code]' }]);
  });

  test('a bug shows its stack in the log', async () => {
    const { annotations, exitCode, log } = await runThrowing(new TypeError('x is undefined'));
    expect(annotations).toHaveLength(1);
    expect(log.join('\n')).toContain('run-action.test.ts');
    expect(exitCode).toBe(1);
  });

  test.each([['text'], [undefined], [null], [0]])('a thrown %o still fails', async (thrown) => {
    const { annotations, exitCode } = await runThrowing(thrown);
    expect(annotations).toEqual([{ level: 'error', message: expect.stringContaining('non-Error thrown') }]);
    expect(exitCode).toBe(1);
  });

  test('every error of a nested aggregate is annotated, and an empty one too', async () => {
    const inner = new AggregateError([new UserError('b-code', 'B.'), 'text']);
    const { annotations } = await runThrowing(new AggregateError([new UserError('a-code', 'A.'), inner]));
    expect(annotations.map(({ message }) => message)).toEqual([
      'A. [a-code]',
      'B. [b-code]',
      "Internal error: non-Error thrown: 'text'",
    ]);
    const empty = await runThrowing(new AggregateError([]));
    expect({ count: empty.annotations.length, exitCode: empty.exitCode }).toEqual({ count: 1, exitCode: 1 });
  });

  test('an error that is thrown at once, outside of any promise, ends here too', async () => {
    const { exitCode } = await run(() => {
      throw new UserError('a-code', 'A.');
    });
    expect(exitCode).toBe(1);
  });
});
