import { describe, expect, test } from 'vitest';
import { STDERR_TEXTS } from '../../test/support/stderr-texts.ts';
import { diagnoseExit } from './diagnose.ts';
import type { SidecarErrorCode } from './errors.ts';
import type { Machine } from './machine.ts';
import type { Exit } from './types.ts';

const LINUX: Machine = { platform: 'linux', arch: 'x64', env: {}, temp: '/tmp', glibc: '2.31' };
const FAILED: Exit = { code: 1, signal: null };

function diagnosed(stderr: string, exit = FAILED, machine = LINUX) {
  const program = machine.platform === 'win32' ? 'C:\\app\\backend.exe' : '/opt/app/backend/backend';
  return diagnoseExit({ stderr: stderr.split('\n'), exit, program, machine });
}

/** The message and the hint in one text. */
function text(stderr: string): string {
  const error = diagnosed(stderr);
  return `${error?.message} ${error?.hint}`;
}

test.each(STDERR_TEXTS)('%s', (stderr, code, named) => {
  expect(diagnosed(stderr)).toMatchObject({ code, exit: FAILED });
  for (const part of named) expect(text(stderr)).toContain(part);
});

test('what only a user of the app can do stands in its hint and not in that of the build', () => {
  const error = diagnosed("ModuleNotFoundError: No module named 'x'");
  expect(error?.hint).toMatch(/hidden-imports: x.* If you only use the app: /);
  expect(error?.buildHint).toMatch(/hidden-imports: x/);
  for (const [stderr] of STDERR_TEXTS) {
    expect(diagnosed(stderr)?.buildHint).toMatch(/\S/);
    expect(diagnosed(stderr)?.buildHint).not.toContain('If you only use');
  }
});

describe('the end of the process', () => {
  const windows: Machine = { ...LINUX, platform: 'win32' };
  const mac: Machine = { ...LINUX, platform: 'darwin' };

  test.each<[number, SidecarErrorCode, string]>([
    [0xc0000135, 'library-missing', '0xC0000135'],
    [-1073741515, 'library-missing', '0xC0000135'],
    [0xc000007b, 'wrong-architecture', '0xC000007B'],
    [0xc0000142, 'program-cannot-start', '0xC0000142'],
    [0xc000001d, 'wrong-architecture', '0xC000001D'],
  ])('status %d', (status, code, named) => {
    const error = diagnosed('', { code: status, signal: null }, windows);
    expect(error).toMatchObject({ code, message: expect.stringContaining(named) });
    expect(error?.message).toContain("'backend.exe'");
  });

  test('signals', () => {
    expect(diagnosed('', { code: null, signal: 'SIGILL' })?.code).toBe('wrong-architecture');
    expect(diagnosed('', { code: null, signal: 'SIGKILL' }, mac)?.code).toBe('library-validation');
    expect(diagnosed('', { code: null, signal: 'SIGKILL' })).toBeUndefined();
  });
});

describe('what is not the cause is left alone', () => {
  const traceback = (exception: string) => `Traceback (most recent call last):\n  File "a.py"\n${exception}`;
  const missing = traceback("ModuleNotFoundError: No module named 'x'");

  test('an exception that was logged and survived', () => {
    const error = diagnosed(`${missing}\nWARNING: going on without x\n${traceback('ValueError: bad port')}`);
    expect(error).toMatchObject({ code: 'exited-before-ready' });
    expect(error?.message).toContain('ValueError: bad port');
  });

  test('but one that led to the last', () => {
    const both = `${missing}\n\nDuring handling of the above exception, another exception occurred:\n\n${traceback('RuntimeError: no x')}`;
    expect(diagnosed(both)?.code).toBe('dependency-missing');
  });

  test('a port in use before the traceback of the shutdown', () => {
    const stderr = `ERROR: [Errno 98] address already in use\n${traceback('KeyError: 1')}`;
    expect(diagnosed(stderr)?.code).toBe('port-in-use');
  });

  test.each([
    '',
    'usage: backend [-h]\nbackend: error: unrecognized arguments: --port',
    'INFO: No module named x was asked for',
    'the address is in use by nobody',
  ])('%j', (stderr) => {
    expect(diagnosed(stderr)).toBeUndefined();
  });

  test('a library that it can do without', () => {
    const warning =
      "W tensorflow: Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object file: No such file or directory";
    expect(diagnosed(warning)).toBeUndefined();
    const optional = `OSError: libcuda.so.1: cannot open shared object file\n${traceback('ValueError: bad port')}`;
    expect(diagnosed(optional)?.code).toBe('exited-before-ready');
  });

  test('a file outside of the bundle', () => {
    const stderr = traceback("FileNotFoundError: [Errno 2] No such file or directory: '/etc/app.toml'");
    expect(diagnosed(stderr)?.code).toBe('exited-before-ready');
    expect(diagnosed(stderr)?.message).toContain('/etc/app.toml');
  });

  test('a program that ended well', () => {
    expect(diagnosed(missing, { code: 0, signal: null })).toBeUndefined();
    expect(diagnosed('[Errno 98] Address already in use', { code: 0, signal: null })?.code).toBe(
      'port-in-use',
    );
  });
});

test('a flood of output is read from its end, and the error keeps its last lines', () => {
  const flood = Array.from({ length: 200_000 }, (_, line) => `line ${line}`);
  const stderr = [...flood, "ModuleNotFoundError: No module named 'late'"];
  const start = performance.now();
  const error = diagnoseExit({ stderr, exit: FAILED, program: '/x', machine: LINUX });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(error?.message).toBe('Missing dependency: late');
  expect(error?.stderr).toHaveLength(20);
});
