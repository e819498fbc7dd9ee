import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Output } from '../../runtime/types.ts';
import { lastWords } from './last-words.ts';

/** A program whose standard error is `stderr`. */
function speaking(stderr: Output) {
  return {
    launched: { stderr } as Parameters<typeof lastWords>[0]['launched'],
    signal: new AbortController().signal,
  };
}

test('waits for what comes after the failure, to its end', async () => {
  const lines: string[] = [];
  const stderr = { lines, bytes: 0 };
  const words = lastWords(speaking(stderr));
  for (const line of ['Traceback (most recent call last):', "ModuleNotFoundError: No module named 'x'"]) {
    await sleep(60);
    lines.push(line);
    stderr.bytes += line.length;
  }
  expect(await words).toEqual(['The last lines of its standard error:', ...lines]);
});

test('a program that says nothing has no last words', async () => {
  expect(await lastWords(speaking({ lines: [], bytes: 0 }))).toEqual([]);
});
