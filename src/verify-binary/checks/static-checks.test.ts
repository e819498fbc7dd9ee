import { chmod, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { CHECK_NAMES, type CheckName } from '../check.ts';

const SONAME = '_internal/libpython3.12.so.1.0';

describe.runIf(process.platform !== 'win32')('a sound bundle', () => {
  test.each([LINUX, WINDOWS, MACOS])(
    '$triple: nothing fails, and each check says what it saw',
    async (target) => {
      const { results } = await check({ target, files: sampleBundle(target) });
      expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
      expect(results.map(({ name }) => name)).toEqual(CHECK_NAMES.slice(0, 12));
      const made = results.filter(({ status }) => status === 'passed').map(({ name }) => name);
      expect(made).toEqual(['exists', 'name', 'size', 'format', 'layout', 'manifest', 'target', 'libraries']);
      for (const result of results) {
        if (result.status === 'passed') expect(result.measured, result.name).toBeTruthy();
        if (result.status === 'skipped') expect(result.reason, result.name).toBeTruthy();
      }
    },
  );

  test.each([LINUX, WINDOWS, MACOS])(
    '$triple without a manifest: what it is for is read from it',
    async (target) => {
      const { results, subject } = await check({ target, files: sampleBundle(target), manifest: false });
      expect(failedIn(results)).toEqual([]);
      expect(subject).toMatchObject({ target, name: 'app', kind: 'folder', own: false });
    },
  );
});

type Change = Pick<Case, 'after' | 'given'> & { target?: Case['target']; files?: Case['files'] };

const other = tinyElf({ machine: 183, pie: true, interpreter: '/lib/ld-linux-aarch64.so.1' });

/** What breaks, the check that says so, and what it must name. */
const BROKEN: readonly [what: string, check: CheckName, says: RegExp, change: Change][] = [
  ['the program is gone', 'exists', /'app' is not there/, { after: (tree) => rm(join(tree, 'app')) }],
  [
    'the program is empty',
    'size',
    /'app' is empty \(0 bytes\)/,
    { after: (tree) => truncate(join(tree, 'app')) },
  ],
  ['too small', 'size', /kB/, { given: { 'min-size': '1 MB' } }],
  ['too large', 'size', /kB/, { given: { 'max-size': '1 kB' } }],
  [
    'a script in its place',
    'format',
    /a script: it starts with "#!\/bin\/sh"/,
    { after: (tree) => writeFile(join(tree, 'app'), '#!/bin/sh\nexit 0\n') },
  ],
  [
    'the program is cut short',
    'format',
    /cut short or damaged/,
    { after: (tree) => truncate(join(tree, 'app'), 200), given: { 'min-size': '10 kB' } },
  ],
  [
    'the program is a library',
    'format',
    /a library/,
    { files: { ...sampleBundle(LINUX), app: { content: tinyElf({ soname: 'x' }), mode: 0o755 } } },
  ],
  [
    "PyInstaller's archive is cut off",
    'format',
    /bootloader without its archive/,
    {
      files: {
        ...sampleBundle(LINUX),
        app: {
          content: Buffer.concat([
            bareProgram(LINUX),
            Buffer.from("PyInstaller's embedded PKG archive from the executable"),
          ]),
          mode: 0o755,
        },
      },
    },
  ],
  [
    'a library is cut short',
    'format',
    /libpython3\.12/,
    { files: { ...sampleBundle(LINUX), [SONAME]: tinyElf({ soname: 'x' }).subarray(0, 100) } },
  ],
  ['the bit is lost', 'layout', /mode is 644, was 755/, { after: (tree) => chmod(join(tree, 'app'), 0o644) }],
  [
    'the folder is lost',
    'layout',
    /'_internal' is missing/,
    {
      after: (tree) => rm(join(tree, '_internal'), { recursive: true }),
      given: { 'required-modules': 'encodings', 'min-size': '5 kB' },
    },
  ],
  ['a link became a copy', 'layout', /type is file, was link/, { after: flatten }],
  [
    'names of one file',
    'layout',
    /Prices/,
    { target: WINDOWS, files: { ...sampleBundle(WINDOWS), '_internal/data/Prices.json': '' } },
  ],
  [
    'a byte is changed',
    'manifest',
    /'_internal\/data\/prices.json' was changed/,
    { after: (tree) => writeFile(join(tree, '_internal/data/prices.json'), '[]') },
  ],
  [
    'a library is gone',
    'manifest',
    /libz.so.1' is missing/,
    { after: (tree) => rm(join(tree, '_internal/zlib.libs/libz.so.1')) },
  ],
  [
    'a library is changed to one that is for another machine and cut short',
    'manifest',
    /libz.so.1' was changed/,
    { after: (tree) => writeFile(join(tree, '_internal/zlib.libs/libz.so.1'), other.subarray(0, 90)) },
  ],
  [
    'a file is added',
    'manifest',
    /'extra.txt' is not in the manifest/,
    { after: (tree) => writeFile(join(tree, 'extra.txt'), '') },
  ],
  [
    'a program of another machine, renamed',
    'target',
    /'app' is for Linux arm64/,
    { after: (tree) => writeFile(join(tree, 'app'), other) },
  ],
  [
    'a library of another machine',
    'target',
    /libz.so.1' is for Linux arm64/,
    {
      files: {
        ...sampleBundle(LINUX),
        '_internal/zlib.libs/libz.so.1': tinyElf({ machine: 183, soname: 'libz.so.1' }),
      },
    },
  ],
  [
    'another target is expected',
    'target',
    /manifest is for x86_64-unknown-linux-gnu/,
    { given: { 'expect-target': 'x86_64-unknown-linux-musl' } },
  ],
  [
    'a module is not there',
    'modules',
    /not in the bundle: torch/,
    { given: { 'required-modules': 'torch\nshop.cart' } },
  ],
  [
    'a module is there',
    'modules',
    /in the bundle: shop.cart/,
    { given: { 'forbidden-modules': 'shop.cart' } },
  ],
  [
    'a library is nowhere',
    'libraries',
    /libpython3.12.so.1.0' needs 'libfoo.so.2'/,
    { files: { ...sampleBundle(LINUX), [SONAME]: tinyElf({ soname: 'x', needed: ['libfoo.so.2'] }) } },
  ],
  ['a new glibc is needed', 'glibc', /glibc 2.14 \('app'\)/, { given: { 'max-glibc': '2.9' } }],
  [
    'a new macOS is needed',
    'macos',
    /macOS 12.0 \('_internal\/libz.1.dylib'\)/,
    {
      target: MACOS,
      given: { 'min-macos': '11' },
      files: { ...sampleBundle(MACOS), '_internal/libz.1.dylib': tinyMacho({ type: 6, minMacos: 0x0c0000 }) },
    },
  ],
];

async function flatten(tree: string): Promise<void> {
  const link = join(tree, '_internal/libz.so.1');
  const content = await readFile(link);
  await rm(link);
  await writeFile(link, content);
}

describe.runIf(process.platform !== 'win32')('exactly one check fails when', () => {
  test.each(BROKEN)('%s: %s', async (_, name, says, { target = LINUX, files, ...change }) => {
    const { results } = await check({ target, files: files ?? sampleBundle(target), ...change });
    expect(failedIn(results)).toEqual([name]);
    const { measured, expected, hint } = failure(results, name);
    expect(measured).toMatch(says);
    expect(expected).toBeTruthy();
    expect(hint).toMatch(/\w{3}.*\.$/s);
    expect(JSON.stringify(results)).not.toContain('undefined');
  });
});
