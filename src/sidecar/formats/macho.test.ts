import { describe, expect, test } from 'vitest';
import { type TinyMacho, tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { bufferSource } from './byte-source.ts';
import { parseMacho } from './macho.ts';

const X64 = 0x01000007;
const ARM64 = 0x0100000c;

async function read(macho: TinyMacho) {
  return (await parseMacho(bufferSource(tinyMacho(macho)))).slices[0];
}

describe('parseMacho', () => {
  test('tells everything that a library says', async () => {
    const info = await read({
      cpu: X64,
      type: 6,
      needed: ['/usr/lib/libSystem.B.dylib', '@rpath/libgröße.dylib'],
      weak: ['@loader_path/libmaybe.dylib'],
      installName: '@rpath/libme.dylib',
      rpaths: ['@loader_path/..', '/opt/my lib'],
      minMacos: 0x000a0d00,
      signature: { flags: 0x10000, team: 'ABCDE12345', certificate: true },
    });
    expect(info).toEqual({
      arch: 'x64',
      kind: 'library',
      needed: ['/usr/lib/libSystem.B.dylib', '@rpath/libgröße.dylib'],
      weak: ['@loader_path/libmaybe.dylib'],
      installName: '@rpath/libme.dylib',
      rpaths: ['@loader_path/..', '/opt/my lib'],
      minMacos: '10.13',
      signed: 'identity',
      teamId: 'ABCDE12345',
      hardenedRuntime: true,
    });
  });

  test.each([
    { title: 'the current command', macho: { minMacos: 0x000b0000 }, minMacos: '11.0' },
    { title: 'a third number', macho: { minMacos: 0x000a0e06 }, minMacos: '10.14.6' },
    {
      title: 'the older command',
      macho: { minMacos: 0x000a0900, oldVersionCommand: true },
      minMacos: '10.9',
    },
    { title: 'another platform (iOS)', macho: { minMacos: 0x000e0000, platform: 2 }, minMacos: undefined },
    { title: 'no command', macho: {}, minMacos: undefined },
  ])('reads the oldest macOS from $title', async ({ macho, minMacos }) => {
    expect((await read(macho))?.minMacos).toBe(minMacos);
  });

  test.each([
    { title: 'none', signature: undefined, signed: 'no', hardenedRuntime: false },
    { title: 'ad hoc', signature: { flags: 0x2 }, signed: 'adhoc', hardenedRuntime: false },
    { title: 'by the linker', signature: { flags: 0x20002 }, signed: 'adhoc', hardenedRuntime: false },
    { title: 'hardened ad hoc', signature: { flags: 0x10002 }, signed: 'adhoc', hardenedRuntime: true },
    { title: 'an empty certificate', signature: { flags: 0 }, signed: 'adhoc', hardenedRuntime: false },
    {
      title: 'a certificate',
      signature: { flags: 0, certificate: true },
      signed: 'identity',
      hardenedRuntime: false,
    },
  ])('describes the signature: $title', async ({ signature, signed, hardenedRuntime }) => {
    const slice = await read(signature ? { signature } : {});
    expect(slice).toMatchObject({ signed, hardenedRuntime, teamId: undefined });
  });

  test.each([
    { cpu: 7, wide: false, order: 'little', arch: 'ia32' },
    { cpu: 12, wide: false, order: 'little', arch: 'arm' },
    { cpu: 18, wide: false, order: 'big', arch: 'other' },
    { cpu: 0x01000012, wide: true, order: 'big', arch: 'ppc64' },
  ] as const)('reads cpu $cpu ($order, wide: $wide) as $arch', async ({ arch, ...macho }) => {
    const slice = await read({ ...macho, type: 8, needed: ['a.dylib'], minMacos: 0x000a0400 });
    expect(slice).toMatchObject({ arch, kind: 'library', needed: ['a.dylib'], minMacos: '10.4' });
  });

  test.each([false, true])('reads every slice of a universal file (64 bit header: %s)', async (wide) => {
    const slices = [X64, ARM64].map((cpu) => ({ cpu, bytes: tinyMacho({ cpu, needed: [`${cpu}.dylib`] }) }));
    const info = await parseMacho(bufferSource(tinyFat(slices, wide)));
    expect(info.slices).toMatchObject([
      { arch: 'x64', kind: 'executable', needed: [`${X64}.dylib`] },
      { arch: 'arm64', kind: 'executable', needed: [`${ARM64}.dylib`] },
    ]);
  });

  test('takes the slices of a universal static library for something other', async () => {
    const file = tinyFat([{ cpu: ARM64, bytes: Buffer.from('!<arch>\nmembers') }]);
    expect((await parseMacho(bufferSource(file))).slices).toMatchObject([{ arch: 'arm64', kind: 'other' }]);
  });

  test('names what is wrong', async () => {
    const noImage = tinyFat([{ cpu: ARM64, bytes: Buffer.from('no image') }]);
    await expect(parseMacho(bufferSource(noImage))).rejects.toThrow('a slice of it is no Mach-O image');
    const short = tinyMacho().subarray(0, -1);
    await expect(parseMacho(bufferSource(short))).rejects.toThrow(/^a segment ends at byte/);
    const endless = tinyMacho();
    endless.writeUInt32LE(0, 36);
    await expect(parseMacho(bufferSource(endless))).rejects.toThrow('load command 1 is 0 bytes long');
  });
});
