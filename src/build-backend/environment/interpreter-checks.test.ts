import { expect, test } from 'vitest';
import { anInterpreter } from '../../../test/support/an-interpreter.ts';
import { fakeHost } from '../../../test/support/fake-host.ts';
import type { Interpreter } from './interpreter.ts';
import { architectureOf, checkInterpreter, describeInterpreter } from './interpreter-checks.ts';
import { packagers } from './packagers.ts';

interface Case {
  python?: Partial<Interpreter>;
  targetArch?: string;
  packager?: keyof typeof packagers;
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
}

function check({ python, targetArch, packager = 'pyinstaller', platform = 'linux', env = {} }: Case): void {
  const demand = { packager: packagers[packager], ...(targetArch && { targetArch }) };
  checkInterpreter(anInterpreter(python), demand, fakeHost({ platform, env }));
}

const fat = { arch: 'arm64', architectures: ['x64', 'arm64'] };

test.each<[string, Case]>([
  ['an ordinary CPython', {}],
  ['the oldest', { python: { version: '3.10.0' } }],
  [
    'Windows, where the library is part of it',
    { python: { sharedLibrary: null, sharedBuild: false }, platform: 'win32' },
  ],
  ['Nuitka without a shared library', { python: { sharedLibrary: null }, packager: 'nuitka' }],
  ['a free-threaded Python with PyInstaller', { python: { freeThreaded: true } }],
  [
    'a thin target from a universal Python',
    { python: fat, targetArch: 'x86_64-apple-darwin', platform: 'darwin' },
  ],
  ['a universal target', { python: fat, targetArch: 'universal2', platform: 'darwin' }],
  ['a triple of this machine', { targetArch: 'x86_64-unknown-linux-gnu' }],
])('fits: %s', (_, demand) => {
  expect(() => check(demand)).not.toThrow();
});

test.each<[string, Case, string, RegExp]>([
  ['python-too-old', { python: { version: '3.9.18' } }, '3.9.18', /setup-python.*\s.*apt-get/],
  ['python-too-old', { python: { version: '2.7.18' }, platform: 'win32' }, '3.10 or newer', /winget/],
  ['python-unsupported', { python: { implementation: 'PyPy' }, platform: 'darwin' }, 'PyPy', /brew/],
  [
    'python-unsupported',
    { python: { freeThreaded: true }, packager: 'nuitka' },
    'global interpreter lock',
    /apt/,
  ],
  [
    'python-not-shared',
    { python: { sharedLibrary: null, sharedBuild: false } },
    'built without',
    /--enable-shared/,
  ],
  ['python-not-shared', { python: { sharedLibrary: null } }, 'not installed', /libpython3\.12/],
  [
    'python-not-shared',
    { python: { sharedLibrary: null }, platform: 'darwin' },
    'not installed',
    /--enable-framework/,
  ],
  ['python-arch-mismatch', { targetArch: 'aarch64-unknown-linux-gnu' }, 'for x64', /arm64/],
  ['python-arch-mismatch', { targetArch: 'universal2', platform: 'darwin' }, 'universal2', /python\.org/],
  [
    'python-arch-mismatch',
    { python: { arch: 'ia32', architectures: ['ia32'] }, targetArch: 'x86_64' },
    'ia32',
    /x64/,
  ],
])('%s (%#)', (code, demand, found, fix) => {
  expect(() => check(demand)).toThrowError(
    expect.objectContaining({
      code,
      message: expect.stringContaining(found),
      hint: expect.stringMatching(fix),
    }),
  );
});

test('everything wrong is told at once', () => {
  const python = { implementation: 'PyPy', sharedLibrary: null };
  expect(() => check({ python, targetArch: 'arm64' })).toThrowError(
    expect.objectContaining({
      errors: [
        expect.objectContaining({ code: 'python-unsupported' }),
        expect.objectContaining({ code: 'python-not-shared' }),
        expect.objectContaining({ code: 'python-arch-mismatch' }),
      ],
    }),
  );
});

test('with pyenv the advice is for pyenv', () => {
  expect(() => check({ python: { version: '3.8.1' }, env: { PYENV_ROOT: '/pyenv' } })).toThrowError(
    expect.objectContaining({ hint: expect.stringContaining('pyenv install') }),
  );
});

test.each([
  ['x86_64-pc-windows-msvc', 'x64'],
  ['aarch64-apple-darwin', 'arm64'],
  ['i686-pc-windows-msvc', 'ia32'],
  ['armv7-unknown-linux-gnueabihf', 'arm'],
  ['universal2', 'universal2'],
  ['arm64', 'arm64'],
])('%s is %s', (text, arch) => {
  expect(architectureOf(text)).toBe(arch);
});

test('the interpreter in half a line', () => {
  expect(describeInterpreter(anInterpreter())).toBe('Python 3.12.4 (x64, /opt/python/bin/python)');
  expect(describeInterpreter(anInterpreter(fat))).toContain('(universal,');
});
