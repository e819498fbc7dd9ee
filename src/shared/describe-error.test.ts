import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, describe as suite, test } from 'vitest';
import { describe, messageOf } from './describe-error.ts';
import { UserError } from './errors.ts';
import { asUserError } from './system-errors.ts';

function systemError(code: string, details: { path?: string; dest?: string } = {}): Error {
  return Object.assign(new Error(`${code}: it failed`), { code, ...details });
}

suite('what the reader can fix', () => {
  test('is message, hint and code, with its place and without a stack', () => {
    const place = { file: 'app/main.py', line: 12 };
    const error = new UserError('module-missing', "'x' is not installed.", { hint: 'pip install x', place });
    expect(describe(error)).toEqual({
      text: "'x' is not installed.\npip install x [module-missing]",
      place,
    });
    expect(describe(new UserError('a-code', 'What.'))).toEqual({ text: 'What. [a-code]' });
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'permission-denied'],
    ['EPERM', 'permission-denied'],
    ['EROFS', 'permission-denied'],
    ['ENOTDIR', 'not-a-folder'],
    ['ENAMETOOLONG', 'path-too-long'],
    ['EBUSY', 'file-busy'],
    ['ETXTBSY', 'file-busy'],
    ['EMFILE', 'too-many-files'],
  ])('%s is %s and names the path', (system, code) => {
    const { text, stack } = describe(systemError(system, { path: '/a b/ü' }));
    expect(text).toMatch(new RegExp(`: '/a b/ü'\\.\n.+ \\[${code}\\]$`));
    expect(stack).toBeUndefined();
    expect(asUserError(systemError(system))?.message).toMatch(/[a-z]\.$/);
  });

  test('a failed move names where it should go', () => {
    const error = asUserError(systemError('EACCES', { path: '/from', dest: '/to' }));
    expect(error?.message).toBe("Permission denied: '/to'.");
  });

  test('a real error of the file system is known', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'describe-'));
    const file = join(folder, 'file');
    await writeFile(file, '');
    const error = await writeFile(join(file, 'below'), '').catch((caught: unknown) => caught);
    await rm(folder, { recursive: true });
    expect(asUserError(error)?.code).toBe('not-a-folder');
  });

  test('an abort is an interruption', () => {
    expect(describe(AbortSignal.abort().reason).text).toMatch(
      /^The run was interrupted\..+\[interrupted\]$/s,
    );
  });
});

suite('what is our bug', () => {
  test('shows its stack and its cause', () => {
    const { text, stack } = describe(new TypeError('x is not a function', { cause: new Error('the root') }));
    expect(text).toMatch(/^Internal error: x is not a function\n.*report it/);
    expect(stack).toContain('describe-error.test.ts');
    expect(stack).toContain('the root');
  });

  test('an unknown system error is one', () => {
    expect(asUserError(systemError('ENOENT'))).toBeUndefined();
    expect(asUserError(systemError('constructor'))).toBeUndefined();
  });

  test.each([
    ['a text', "'a text'"],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ code: 'EACCES' }, "{ code: 'EACCES' }"],
    [Symbol('s'), 'Symbol(s)'],
  ])('a thrown %o is shown', (thrown, shown) => {
    expect(describe(thrown)).toEqual({ text: `Internal error: non-Error thrown: ${shown}` });
    expect(messageOf(thrown)).toBe(shown);
  });
});

test('messageOf gives the message alone', () => {
  expect(messageOf(new UserError('a-code', 'What.', { hint: 'Do.' }))).toBe('What.');
  expect(messageOf(new RangeError('far'))).toBe('far');
});
