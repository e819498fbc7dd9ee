import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { ExecOptions, ExecResult } from '../shared/exec.ts';
import { runProbe } from './python-probe.ts';

type Call = [tool: string, args: readonly string[], options?: ExecOptions];

/** Runs a probe with a Python that gives `answers` in turn. */
async function probe(answers: ExecResult[], request?: unknown) {
  const calls: Call[] = [];
  const exec = async (...call: Call) => {
    calls.push(call);
    return answers[calls.length - 1] ?? { code: 1, stdout: '', stderr: 'called too often' };
  };
  const result = await runProbe({ exec, temp: tmpdir() }, 'python', 'probe.py', request).catch(
    (error) => error,
  );
  return { result, calls };
}

const says = (stdout: string): ExecResult => ({ code: 0, stdout, stderr: '' });

test('the last line is the answer, whatever a sitecustomize prints before', async () => {
  const { result, calls } = await probe([says('hello\n{"version": "3.12.4"}\n')]);
  expect(result).toEqual({ version: '3.12.4' });
  expect(calls[0]?.[1][0]).toBe('-I');
});

test('the request is JSON in ASCII, and the folder is gone afterwards', async () => {
  const { calls } = await probe([says('1')], { path: 'ü 🎈' });
  const input = calls[0]?.[2]?.input ?? '';
  expect(input).toMatch(/^[ -~]+$/);
  expect(JSON.parse(input)).toEqual({ path: 'ü 🎈' });
  await expect(readdir(dirname(calls[0]?.[1].at(-1) ?? ''))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('Python 2, which has no -I, is asked again', async () => {
  const { result, calls } = await probe([
    { code: 2, stdout: '', stderr: 'Unknown option: -I' },
    says('{"version": "2.7.18"}'),
  ]);
  expect(result).toEqual({ version: '2.7.18' });
  expect(calls[1]?.[1].slice(0, 2)).toEqual(['-E', '-s']);
});

test.each([
  [{ code: 127, stdout: '', stderr: 'pyenv: command not found\n' }, 'pyenv: command not found'],
  [{ code: 3, stdout: '', stderr: '' }, 'ended with code 3'],
  [says('no json'), 'printed no JSON but: no json'],
])('a failure says why (%#)', async (answer, message) => {
  expect((await probe([answer])).result).toMatchObject({ message });
});
