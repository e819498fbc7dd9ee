import { describe, expect, test } from 'vitest';
import { type TinyElf, tinyElf } from '../../../test/support/tiny/elf.ts';
import { bufferSource } from './byte-source.ts';
import { parseElf } from './elf.ts';
import { compareDotted } from './elf-versions.ts';

const read = (elf: TinyElf) => parseElf(bufferSource(tinyElf(elf)));

describe('parseElf', () => {
  test('tells everything that a dynamic program says', async () => {
    const info = await read({
      interpreter: '/lib64/ld-linux-x86-64.so.2',
      needed: ['libm.so.6', 'libc.so.6', 'libgröße.so'],
      rpath: '/a::/b',
      runpath: '$ORIGIN/../lib:/opt/lib x',
      pie: true,
      versions: {
        'libc.so.6': ['GLIBC_2.9', 'GLIBC_2.34', 'GLIBC_2.4', 'GLIBC_PRIVATE', 'GLIBC_ABI_DT_RELR'],
        'libstdc++.so.6': ['GLIBCXX_3.4', 'GLIBCXX_3.4.29', 'CXXABI_1.3.13', 'GLIBCXX_3.4.9'],
        'libm.so.6': ['GLIBC_2.2.5'],
      },
    });
    expect(info).toEqual({
      format: 'elf',
      aligned: true,
      arch: 'x64',
      kind: 'executable',
      needed: ['libm.so.6', 'libc.so.6', 'libgröße.so'],
      soname: undefined,
      interpreter: '/lib64/ld-linux-x86-64.so.2',
      rpath: ['/a', '/b'],
      runpath: ['$ORIGIN/../lib', '/opt/lib x'],
      libc: 'glibc',
      glibc: '2.34',
      glibcxx: '3.4.29',
      static: false,
    });
  });

  test.each([
    { machine: 62, wide: true, order: 'little', arch: 'x64' },
    { machine: 183, wide: true, order: 'little', arch: 'arm64' },
    { machine: 3, wide: false, order: 'little', arch: 'ia32' },
    { machine: 40, wide: false, order: 'little', arch: 'arm' },
    { machine: 243, wide: true, order: 'little', arch: 'riscv64' },
    { machine: 243, wide: false, order: 'little', arch: 'other' },
    { machine: 21, wide: true, order: 'little', arch: 'ppc64' },
    { machine: 22, wide: true, order: 'big', arch: 's390x' },
    { machine: 258, wide: true, order: 'little', arch: 'loong64' },
    { machine: 8, wide: false, order: 'big', arch: 'mips' },
    { machine: 8, wide: false, order: 'little', arch: 'mipsel' },
    { machine: 9999, wide: true, order: 'little', arch: 'other' },
  ] as const)('calls machine $machine ($order, wide: $wide) $arch', async ({ arch, ...elf }) => {
    const info = await read({ ...elf, needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.17'] } });
    expect(info).toMatchObject({ arch, needed: ['libc.so.6'], glibc: '2.17' });
  });

  test.each([
    { title: 'a classic program', elf: { type: 2 }, kind: 'executable', static: true },
    { title: 'a static program', elf: { type: 2, dynamic: false }, kind: 'executable', static: true },
    { title: 'a static PIE', elf: { pie: true }, kind: 'executable', static: true },
    {
      title: 'a PIE without the flag',
      elf: { interpreter: '/lib/ld.so' },
      kind: 'executable',
      static: false,
    },
    { title: 'a library', elf: { soname: 'libx.so.1' }, kind: 'library', static: false },
    {
      title: 'a library that can be run',
      elf: { soname: 'libc.so.6', interpreter: '/lib/ld.so' },
      kind: 'library',
      static: false,
    },
    { title: 'an extension module', elf: {}, kind: 'library', static: false },
    { title: 'an object file', elf: { type: 1, pie: true }, kind: 'other', static: false },
    { title: 'a core dump', elf: { type: 4 }, kind: 'other', static: false },
  ])('takes $title for $kind', async ({ elf, kind, static: isStatic }) => {
    expect(await read(elf)).toMatchObject({ kind, static: isStatic });
  });

  test.each([
    { title: 'the musl loader', elf: { interpreter: '/lib/ld-musl-x86_64.so.1' }, libc: 'musl' },
    { title: 'a musl library', elf: { needed: ['libc.musl-x86_64.so.1'] }, libc: 'musl' },
    { title: 'glibc without versions', elf: { needed: ['libc.so.6'] }, libc: 'glibc' },
    { title: 'no C library', elf: { needed: ['libother.so'] }, libc: undefined },
  ])('recognises $title', async ({ elf, libc }) => {
    expect((await read(elf)).libc).toBe(libc);
  });

  test('names the table that is wrong', async () => {
    const badClass = tinyElf();
    badClass[4] = 7;
    await expect(parseElf(bufferSource(badClass))).rejects.toThrow('its ELF class is 7, expected 1 or 2');
    const short = tinyElf().subarray(0, -1);
    await expect(parseElf(bufferSource(short))).rejects.toThrow(
      /^(a loaded segment|the section table) ends at byte/,
    );
  });
});

test.each([
  ['2.9', '2.34', -1],
  ['2.34', '2.34', 0],
  ['2.34.1', '2.34', 1],
  ['10.0', '9.9', 1],
])('compareDotted(%s, %s) has the sign of %i', (a, b, sign) => {
  expect(Math.sign(compareDotted(a, b))).toBe(sign);
});
