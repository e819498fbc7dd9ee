import { describe, expect, test } from 'vitest';
import { type TinyPe, tinyPe } from '../../../test/support/tiny/pe.ts';
import { bufferSource } from './byte-source.ts';
import { parsePe } from './pe.ts';

const read = (pe: TinyPe) => parsePe(bufferSource(tinyPe(pe)));

describe('parsePe', () => {
  test('tells what a library imports, each name once', async () => {
    expect(
      await read({
        library: true,
        subsystem: 2,
        signed: true,
        imports: ['KERNEL32.dll', 'python312.dll', 'VCRUNTIME140.dll'],
        delayed: ['USER32.dll', 'KERNEL32.dll'],
      }),
    ).toEqual({
      format: 'pe',
      arch: 'x64',
      kind: 'library',
      needed: ['KERNEL32.dll', 'python312.dll', 'VCRUNTIME140.dll', 'USER32.dll'],
      delayed: ['USER32.dll', 'KERNEL32.dll'],
      subsystem: 'gui',
      signed: true,
    });
  });

  test.each([
    { machine: 0x8664, hybrid: false, arch: 'x64' },
    { machine: 0xaa64, hybrid: false, arch: 'arm64' },
    { machine: 0x8664, hybrid: true, arch: 'arm64ec' },
    { machine: 0xaa64, hybrid: true, arch: 'arm64x' },
    { machine: 0xa641, hybrid: false, arch: 'arm64ec' },
    { machine: 0x14c, wide: false, arch: 'ia32' },
    { machine: 0x1c4, wide: false, arch: 'arm' },
    { machine: 0x200, arch: 'other' },
  ])('calls machine $machine (hybrid: $hybrid) $arch', async ({ arch, ...pe }) => {
    expect(await read({ ...pe, imports: ['a.dll'] })).toMatchObject({ arch, needed: ['a.dll'] });
  });

  test.each([
    [2, 'gui'],
    [3, 'console'],
    [1, 'other'],
  ])('calls subsystem %i %s', async (subsystem, word) => {
    expect((await read({ subsystem })).subsystem).toBe(word);
  });

  test('reads delay imports by absolute address', async () => {
    expect((await read({ wide: false, delayed: ['old.dll'], oldDelayed: true })).delayed).toEqual([
      'old.dll',
    ]);
  });

  test('a packed program whose load configuration is gone', async () => {
    const file = tinyPe({ imports: ['a.dll'] });
    const directory = 0x80 + 24 + 112 + 10 * 8;
    expect(file.readUInt32LE(directory)).toBe(0x1300);
    file.writeUInt32LE(0x9000, directory);
    expect(await parsePe(bufferSource(file))).toMatchObject({ arch: 'x64', needed: ['a.dll'] });
  });

  test('a program without imports and signature', async () => {
    expect(await read({})).toMatchObject({ kind: 'executable', needed: [], delayed: [], signed: false });
  });

  test('names what is wrong', async () => {
    const file = tinyPe();
    file.write('XX', 0x80);
    await expect(parsePe(bufferSource(file))).rejects.toThrow('there is no PE header at byte 128');
    const unsigned = tinyPe({ signed: true }).subarray(0, -1);
    await expect(parsePe(bufferSource(unsigned))).rejects.toThrow(/^the signature ends at byte/);
  });
});
