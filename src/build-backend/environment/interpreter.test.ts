import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anInterpreter } from '../../../test/support/an-interpreter.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import { UserError } from '../../shared/errors.ts';
import type { ExecResult } from '../../shared/exec.ts';
import { findInterpreter, type Interpreter } from './interpreter.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar python ü-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** What a program answers: a description, or how it fails. */
type Answer = Partial<Interpreter> | ExecResult;

interface Machine {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  /** Programs by path below the test's folder; they exist and answer. */
  programs: Record<string, Answer>;
  /** Tools that answer with text, such as `py`. */
  tools?: Record<string, string>;
}

async function machine({ platform = 'linux', env = {}, programs, tools = {} }: Machine) {
  for (const name of Object.keys(programs)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), '');
    await chmod(join(folder, name), 0o755);
  }
  const exec = async (tool: string, args: readonly string[]): Promise<ExecResult> => {
    const text = tools[[tool, ...args.slice(0, 1)].join(' ')];
    if (text !== undefined) return { code: 0, stdout: text, stderr: '' };
    const answer = programs[tool.slice(folder.length + 1)];
    if (!answer) throw new UserError('tool-missing', `Cannot start '${tool}': there is no such program.`);
    if ('code' in answer) return answer;
    const described = { ...anInterpreter(), executable: tool, ...answer };
    return { code: 0, stdout: `${JSON.stringify(described)}\n`, stderr: '' };
  };
  const separator = platform === 'win32' ? ';' : ':';
  const path = ['a', 'b'].map((name) => join(folder, name)).join(separator);
  const variables = { [platform === 'win32' ? 'Path' : 'PATH']: path, ...env };
  return fakeHost({ platform, env: variables, exec, temp: folder });
}

const fails = (code: number, stderr: string): ExecResult => ({ code, stdout: '', stderr });

test('without a wish: python on PATH before python3', async () => {
  const host = await machine({
    programs: { 'a/python3': { version: '3.11.1' }, 'b/python': { version: '3.12.2' } },
  });
  expect((await findInterpreter(undefined, host, folder)).version).toBe('3.12.2');
});

test('a python that is Python 2 gives way to python3, and is reported if it is all there is', async () => {
  const old = { 'a/python': { version: '2.7.18' } };
  const both = await machine({ programs: { ...old, 'b/python3': { version: '3.11.1' } } });
  expect((await findInterpreter(undefined, both, folder)).version).toBe('3.11.1');
  const alone = await machine({ programs: old });
  expect((await findInterpreter(undefined, alone, folder)).version).toBe('2.7.18');
});

test('a shim that fails is passed over', async () => {
  const shim = fails(127, 'pyenv: python3.12: command not found\n');
  const programs = { 'a/python3.12': shim, 'b/python3.12': { version: '3.12.9' } };
  const host = await machine({ programs });
  expect((await findInterpreter('3.12', host, folder)).version).toBe('3.12.9');
});

test.each([
  ['setup-python', { pythonLocation: 'hosted' }, 'hosted/bin/python'],
  ['pyenv', { PYENV_ROOT: 'pyenv' }, 'pyenv/versions/3.12.4/bin/python'],
  ['the tool cache', { RUNNER_TOOL_CACHE: 'tools' }, 'tools/Python/3.12.4/x64/bin/python'],
])('a version is found through %s', async (_, variables, program) => {
  const env = Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, join(folder, value)]),
  );
  const programs = { 'a/python3': { version: '3.11.1' }, [program]: { version: '3.12.4' } };
  const host = await machine({ env, programs });
  expect((await findInterpreter('3.12', host, folder)).executable).toBe(join(folder, program));
});

test('3.1 is not 3.12, and a full version is exact', async () => {
  const host = await machine({
    programs: { 'a/python3.12': { version: '3.12.4' }, 'a/python3': { version: '3.12.4' } },
  });
  await expect(findInterpreter('3.1', host, folder)).rejects.toMatchObject({ code: 'python-missing' });
  await expect(findInterpreter('3.12.5', host, folder)).rejects.toMatchObject({
    code: 'python-missing',
    message: expect.stringContaining('is Python 3.12.4'),
  });
  expect((await findInterpreter('3.12.4', host, folder)).version).toBe('3.12.4');
});

test("Windows: the launcher knows what is not on PATH, and the Store's placeholder is no Python", async () => {
  const stub = fails(
    9009,
    'Python was not found; run without arguments to install from the Microsoft Store\n',
  );
  const programs = { 'a/python.exe': stub, 'py312/python.exe': { version: '3.12.4' } };
  const tools = { 'py -3.12': `${join(folder, 'py312/python.exe')}\r\n` };
  const host = await machine({ platform: 'win32', programs, tools });
  expect((await findInterpreter('3.12', host, folder)).version).toBe('3.12.4');
  await expect(findInterpreter(undefined, host, folder)).rejects.toMatchObject({
    code: 'python-missing',
    message: expect.stringContaining('placeholder for the Microsoft Store'),
    hint: expect.stringContaining('winget install'),
  });
});

test('a path is relative to the working directory; one that does not run says why', async () => {
  const host = await machine({
    programs: { 'venv/bin/python': { version: '3.12.4' }, 'notes.txt': fails(126, 'exec format error') },
  });
  expect((await findInterpreter('./venv/bin/python', host, folder)).version).toBe('3.12.4');
  await expect(findInterpreter('./notes.txt', host, folder)).rejects.toMatchObject({
    code: 'python-missing',
    message: expect.stringContaining('exec format error'),
  });
  await expect(findInterpreter('./nothing', host, folder)).rejects.toMatchObject({
    message: expect.stringContaining('there is no such program'),
  });
});

test('an interruption is not taken for a missing Python', async () => {
  const exec = () => Promise.reject(new UserError('interrupted', 'Interrupted.'));
  const host = { ...(await machine({ programs: { 'a/python': {} } })), exec };
  await expect(findInterpreter(undefined, host, folder)).rejects.toMatchObject({ code: 'interrupted' });
});
