import { describe, expect, test } from 'vitest';
import {
  bareProgram,
  check,
  failure,
  LINUX,
  MACOS,
  type Samples,
  sampleBundle,
  WINDOWS,
} from '../../../test/support/sample-subject.ts';
import { tinyElf } from '../../../test/support/tiny/elf.ts';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyPe } from '../../../test/support/tiny/pe.ts';
import { targetFromTriple } from '../../sidecar/target.ts';

const [X64, ARM64] = [0x01000007, 0x0100000c];
const UNIVERSAL = targetFromTriple('universal-apple-darwin');
const MUSL = targetFromTriple('x86_64-unknown-linux-musl');
const WINDOWS_ARM = targetFromTriple('aarch64-pc-windows-msvc');
const fat = tinyFat([X64, ARM64].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu, type: 6 }) })));
const dll = (more: Parameters<typeof tinyPe>[0]) => tinyPe({ library: true, ...more });

type Row = readonly [string, typeof LINUX, Samples];

/** The sample bundle with more in it. */
const and = (target: typeof LINUX, more: Samples): Samples => ({ ...sampleBundle(target), ...more });
const program = (content: Buffer) => ({ app: { content, mode: 0o755 } });

const RIGHT: readonly Row[] = [
  ['a library for two processors', MACOS, and(MACOS, { 'a.dylib': fat })],
  [
    'a universal program',
    UNIVERSAL,
    program(tinyFat([X64, ARM64].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu }) })))),
  ],
  [
    "setuptools' launchers",
    WINDOWS,
    and(WINDOWS, { '_internal/setuptools/cli-arm64.exe': tinyPe({ machine: 0xaa64 }) }),
  ],
  ["distlib's launchers", WINDOWS, and(WINDOWS, { '_internal/pip/t32.exe': tinyPe({ machine: 332 }) })],
  [
    '.NET for any processor',
    WINDOWS,
    and(WINDOWS, { '_internal/clr.dll': dll({ machine: 332, imports: ['mscoree.dll'] }) }),
  ],
  [
    'ARM64X on arm64',
    WINDOWS_ARM,
    {
      'app.exe': { content: tinyPe({ machine: 0xaa64 }), mode: 0o755 },
      'x.dll': dll({ machine: 0xaa64, hybrid: true }),
    },
  ],
  [
    'data for another system',
    LINUX,
    and(LINUX, { '_internal/x.dll': dll({}), '_internal/y.dylib': tinyMacho({ type: 6 }) }),
  ],
  ['an object file', LINUX, and(LINUX, { '_internal/x.o': tinyElf({ type: 1, machine: 183 }) })],
  [
    'musl',
    MUSL,
    program(
      tinyElf({ pie: true, interpreter: '/lib/ld-musl-x86_64.so.1', needed: ['libc.musl-x86_64.so.1'] }),
    ),
  ],
];

const WRONG: readonly (readonly [...Row, string])[] = [
  [
    'a thin library in a universal build',
    UNIVERSAL,
    {
      ...program(tinyFat([X64, ARM64].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu }) })))),
      'a.dylib': tinyMacho({ cpu: X64, type: 6 }),
    },
    "'a.dylib' is for macOS x64",
  ],
  ['a program for Windows, renamed', LINUX, program(tinyPe({})), "'app' is for Windows x64"],
  [
    'a 32-bit DLL',
    WINDOWS,
    and(WINDOWS, { '_internal/x.pyd': dll({ machine: 332, imports: ['kernel32.dll'] }) }),
    "'_internal/x.pyd' is for Windows ia32",
  ],
  [
    'a tool of another processor',
    LINUX,
    and(LINUX, { '_internal/ffmpeg': tinyElf({ pie: true, machine: 183 }) }),
    "'_internal/ffmpeg' is for Linux arm64",
  ],
  [
    'a Mach-O that is called like a library of Linux',
    LINUX,
    and(LINUX, { '_internal/x.so': tinyMacho({ type: 8 }) }),
    "'_internal/x.so' is for macOS arm64",
  ],
  ['glibc in a build for musl', MUSL, program(bareProgram(LINUX)), "'app' is for Linux x64 with glibc"],
];

describe('right', () => {
  test.each(RIGHT)('%s', async (_, target, files) => {
    const { results } = await check({ target, files });
    expect(results.find(({ name }) => name === 'target')).toMatchObject({
      status: 'passed',
      expected: target.triple,
    });
  });
});

describe('wrong', () => {
  test.each(WRONG)('%s', async (_, target, files, says) => {
    const { results } = await check({ target, files });
    const { measured, expected } = failure(results, 'target');
    expect(measured).toContain(says);
    expect(expected).toBe(target.triple);
  });

  test('another one is expected, without a manifest', async () => {
    const given = { 'expect-target': 'aarch64-unknown-linux-gnu' };
    const { results } = await check({ target: LINUX, files: sampleBundle(LINUX), manifest: false, given });
    expect(failure(results, 'target').measured).toBe("'app' is for Linux x64");
  });
});
