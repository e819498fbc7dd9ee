import { describe, expect, test } from 'vitest';
import {
  bareProgram,
  type Case,
  check,
  failedIn,
  failure,
  LINUX,
  MACOS,
  sampleBundle,
  WINDOWS,
} from '../../../test/support/sample-subject.ts';
import { tinyElf } from '../../../test/support/tiny/elf.ts';
import { tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyPe } from '../../../test/support/tiny/pe.ts';
import { tinyCArchive } from '../../../test/support/tiny/pyinstaller.ts';

type Target = Case['target'];

/** The result for the sample bundle of `target` with one more file in it. */
async function withFile(target: Target, path: string, content: Buffer) {
  const { results } = await check({
    target,
    files: { ...sampleBundle(target), [path]: content },
    manifest: false,
  });
  return results;
}

const elf = (needed: string[]) => tinyElf({ soname: 'x', needed });
const dll = (imports: string[], delayed: string[] = []) => tinyPe({ library: true, imports, delayed });
const dylib = (needed: string[], more: Parameters<typeof tinyMacho>[0] = {}) =>
  tinyMacho({ type: 6, needed, ...more });

const FOUND: readonly [string, Target, string, Buffer][] = [
  [
    "glibc's parts and its loader",
    LINUX,
    '_internal/x.so',
    elf(['libc.so.6', 'ld-linux-x86-64.so.2', 'librt.so.1', 'libgcc_s.so.1', 'libcrypt.so.1']),
  ],
  [
    'a library anywhere in the bundle',
    LINUX,
    '_internal/deep/x.so',
    elf(['libpython3.12.so.1.0', 'libz.so.1']),
  ],
  [
    'an object file, which nothing loads',
    LINUX,
    '_internal/x.o',
    tinyElf({ type: 1, needed: ['libfoo.so'] }),
  ],
  ['a program for another system, which is data', LINUX, '_internal/x.exe', dll(['no-such.dll'])],
  [
    'API sets and system DLLs, in any case',
    WINDOWS,
    '_internal/x.pyd',
    dll([
      'api-ms-win-crt-heap-l1-1-0.dll',
      'ext-ms-win-a.dll',
      'Ws2_32.DLL',
      'bcrypt.dll',
      'WINSPOOL.DRV',
      'ucrtbase.dll',
    ]),
  ],
  [
    'a DLL in another folder and case',
    WINDOWS,
    '_internal/deep/x.pyd',
    dll(['PYTHON312.dll', 'vcruntime140.dll']),
  ],
  ['a delayed DLL', WINDOWS, '_internal/x.pyd', dll(['kernel32.dll'], ['no-such.dll'])],
  [
    'what is part of macOS',
    MACOS,
    '_internal/x.dylib',
    dylib(['/usr/lib/libobjc.A.dylib', '/System/Library/Frameworks/Cocoa.framework/Cocoa']),
  ],
  [
    'beside it, and beside the program',
    MACOS,
    '_internal/deep/x.dylib',
    dylib(['@loader_path/../libz.1.dylib', '@executable_path/_internal/libz.1.dylib']),
  ],
  [
    'through a search path',
    MACOS,
    '_internal/deep/x.dylib',
    dylib(['@rpath/libz.1.dylib'], { rpaths: ['@loader_path/..'] }),
  ],
  [
    'Swift, which is part of macOS',
    MACOS,
    '_internal/x.dylib',
    dylib(['@rpath/libswiftCore.dylib'], { rpaths: ['/usr/lib/swift'] }),
  ],
  ['a weak one', MACOS, '_internal/x.dylib', dylib([], { weak: ['@rpath/no-such.dylib'] })],
];

const MISSING: readonly [string, Target, string, Buffer, string, hint: string][] = [
  [
    'of Linux',
    LINUX,
    '_internal/x.so',
    elf(['libfoo.so.2']),
    'libfoo.so.2',
    'add-binary: path/to/libfoo.so.2:.',
  ],
  [
    'the C++ library of Linux',
    LINUX,
    '_internal/x.so',
    elf(['libstdc++.so.6']),
    'libstdc++.so.6',
    'packager collects it',
  ],
  [
    'an absolute path of Linux',
    LINUX,
    '_internal/x.so',
    elf(['/nix/store/libz.so.1']),
    '/nix/store/libz.so.1',
    'others do not have',
  ],
  [
    'a loader that only Nix has',
    LINUX,
    '_internal/tool',
    tinyElf({ pie: true, interpreter: '/nix/store/ld-linux-x86-64.so.2' }),
    '/nix/store/ld-linux-x86-64.so.2',
    'others do not have',
  ],
  ['of Windows', WINDOWS, '_internal/x.pyd', dll(['libfoo-2.dll']), 'libfoo-2.dll', 'add-binary'],
  [
    'the Visual C++ runtime',
    WINDOWS,
    '_internal/x.pyd',
    dll(['MSVCP140.dll']),
    'MSVCP140.dll',
    'msvc-runtime',
  ],
  ["another Python's DLL", WINDOWS, '_internal/x.pyd', dll(['python311.dll']), 'python311.dll', 'add-binary'],
  [
    "Homebrew's",
    MACOS,
    '_internal/x.dylib',
    dylib(['/opt/homebrew/opt/openssl/lib/libssl.3.dylib']),
    '/opt/homebrew/opt/openssl/lib/libssl.3.dylib',
    'Homebrew installed',
  ],
  [
    'not beside it',
    MACOS,
    '_internal/deep/x.dylib',
    dylib(['@loader_path/libz.1.dylib']),
    '@loader_path/libz.1.dylib',
    'add-binary: path/to/libz.1.dylib:.',
  ],
  [
    'in no search path',
    MACOS,
    '_internal/x.dylib',
    dylib(['@rpath/libfoo.dylib'], { rpaths: ['@loader_path'] }),
    '@rpath/libfoo.dylib',
    'add-binary',
  ],
];

describe('found', () => {
  test.each(FOUND)('%s', async (_, target, path, content) => {
    const results = await withFile(target, path, content);
    expect(results.find(({ name }) => name === 'libraries')).toMatchObject({ status: 'passed' });
  });

  test('of a graphical system: it passes, and is told', async () => {
    const results = await withFile(LINUX, '_internal/x.so', elf(['libX11.so.6', 'libGL.so.1']));
    expect(results.find(({ name }) => name === 'libraries')).toMatchObject({
      status: 'passed',
      measured: expect.stringContaining('of a graphical system or driver: libGL.so.1, libX11.so.6'),
    });
  });

  test("of a graphics card's driver on Windows: the same", async () => {
    const results = await withFile(WINDOWS, '_internal/x.dll', dll(['nvcuda.dll']));
    expect(results.find(({ name }) => name === 'libraries')).toMatchObject({
      status: 'passed',
      measured: expect.stringContaining('driver: nvcuda.dll'),
    });
  });

  /** A one-file program with these libraries in it. */
  const onefile = (libraries: Record<string, Buffer>) => {
    const inside = Object.entries(libraries).map(([name, content]) => ({
      name,
      type: 'b',
      content,
      compress: true,
    }));
    return { app: { content: Buffer.concat([bareProgram(LINUX), tinyCArchive(inside)]), mode: 0o755 } };
  };

  test('inside of one file: its libraries are looked into', async () => {
    const sound = onefile({ 'libpython3.12.so.1.0': elf(['libbar.so.1']), 'libbar.so.1': elf([]) });
    const { results } = await check({ target: LINUX, files: sound });
    expect(failedIn(results)).toEqual([]);
    const broken = onefile({ 'libpython3.12.so.1.0': elf(['libbar.so.1']) });
    const failed = failure((await check({ target: LINUX, files: broken })).results, 'libraries');
    expect(failed.measured).toContain("'app/libpython3.12.so.1.0' needs 'libbar.so.1'");
  });

  test('what could not be looked into is told', async () => {
    const files = onefile({ 'libpython3.12.so.1.0': elf([]).subarray(0, 80) });
    const { results } = await check({ target: LINUX, files });
    expect(results.find(({ name }) => name === 'libraries')?.measured).toContain(
      '1 libraries inside of the one file could not be',
    );
  });
});

describe('missing', () => {
  test.each(MISSING)('%s', async (_, target, path, content, library, hint) => {
    const failed = failure(await withFile(target, path, content), 'libraries');
    expect(failed.measured).toContain(`'${path}' needs '${library}'`);
    expect(failed.details).toEqual([`${path} needs ${library}`]);
    expect(failed.hint).toContain(hint);
  });

  test.skipIf(process.platform === 'win32')('a link that leads nowhere is no library', async () => {
    const files = {
      ...sampleBundle(LINUX),
      '_internal/libfoo.so': { link: 'gone.so' },
      '_internal/x.so': elf(['libfoo.so']),
    };
    const { results } = await check({ target: LINUX, files, manifest: false });
    expect(failure(results, 'libraries').measured).toContain("'libfoo.so'");
  });

  test('it is not asked for', async () => {
    const files = { ...sampleBundle(LINUX), '_internal/x.so': elf(['libfoo.so']) };
    const { results } = await check({
      target: LINUX,
      files,
      manifest: false,
      given: { 'check-libraries': 'false' },
    });
    expect(results.find(({ name }) => name === 'libraries')?.status).toBe('skipped');
  });
});
