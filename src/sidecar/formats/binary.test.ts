import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tinyElf } from '../../../test/support/tiny/elf.ts';
import { tinyFat, tinyMacho } from '../../../test/support/tiny/macho.ts';
import { tinyPe } from '../../../test/support/tiny/pe.ts';
import { UserError } from '../../shared/errors.ts';
import { detectFormat, parseBinary, readBinary } from './binary.ts';
import { type ByteSource, bufferSource } from './byte-source.ts';
import { Damage } from './damage.ts';

const signature = { flags: 0x10000, team: 'ABCDE12345', certificate: true };
const macho = tinyMacho({
  needed: ['a.dylib'],
  weak: ['b.dylib'],
  rpaths: ['@loader_path'],
  minMacos: 0xb0000,
  signature,
});
const elf = {
  interpreter: '/lib/ld.so',
  needed: ['libc.so.6'],
  runpath: '/a:/b',
  versions: { 'libc.so.6': ['GLIBC_2.17', 'GLIBC_2.34'], 'libm.so.6': ['GLIBC_2.29'] },
};
const FILES: Record<string, Buffer> = {
  'a 64-bit ELF': tinyElf(elf),
  'a 32-bit big-endian ELF': tinyElf({ ...elf, wide: false, order: 'big', machine: 20 }),
  'a 64-bit PE': tinyPe({ imports: ['a.dll', 'b.dll'], delayed: ['c.dll'], signed: true, hybrid: true }),
  'a 32-bit PE': tinyPe({
    wide: false,
    machine: 0x14c,
    imports: ['a.dll'],
    delayed: ['c.dll'],
    oldDelayed: true,
  }),
  'a Mach-O': macho,
  'a 32-bit Mach-O': tinyMacho({
    wide: false,
    cpu: 7,
    needed: ['a.dylib'],
    minMacos: 0xa0400,
    oldVersionCommand: true,
  }),
  'a universal Mach-O': tinyFat([
    { cpu: 0x01000007, bytes: tinyMacho({ cpu: 0x01000007 }) },
    { cpu: 0x0100000c, bytes: macho },
  ]),
};

describe('detectFormat', () => {
  test.each([
    ['an empty file', '', undefined],
    ['a script', Buffer.from('#!/bin/sh\n').toString('hex'), undefined],
    ['three bytes', '7f454c', undefined],
    ['text that starts like a PE', Buffer.from('MZ is a text about executables').toString('hex'), undefined],
    ['a Java class', 'cafebabe00000034', undefined],
    ['an old Java class', 'cafebabe0003002d', undefined],
    ['a universal header without slices', 'cafebabe00000000', undefined],
    ['a zip', '504b0304', undefined],
    ['an ELF', '7f454c46', 'elf'],
    ['a PE', '4d5a9000', 'pe'],
    ['a universal Mach-O', 'cafebabe00000002', 'macho'],
    ['a universal Mach-O with 64 bit offsets', 'cafebabf00000002', 'macho'],
    ['a Mach-O', 'cffaedfe', 'macho'],
  ])('%s', (_, hex, format) => {
    expect(detectFormat(Buffer.from(hex, 'hex'))).toBe(format);
  });
});

describe.each(Object.entries(FILES))('%s', (_, file) => {
  test('is read when whole, and damaged at every shorter length', async () => {
    expect(await parseBinary(bufferSource(file))).toBeDefined();
    for (let length = 0; length < file.length; length++) {
      const result = await parseBinary(bufferSource(file.subarray(0, length))).catch(
        (error: unknown) => error,
      );
      if (length >= 8) expect(result, `${length} bytes`).toBeInstanceOf(Damage);
      else if (result !== undefined) expect(result, `${length} bytes`).toBeInstanceOf(Damage);
    }
  });

  test('with any bytes changed is read or damaged, at bounded cost', async () => {
    const places = fc.integer({ min: 0, max: file.length - 1 });
    const values = fc.constantFrom(0, 1, 2, 0x10, 0x7f, 0x80, 0xff);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(places, values), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const changed = Buffer.from(file);
          for (const [at, value] of changes) changed[at] = value;
          const counted = counting(bufferSource(changed));
          const result = await parseBinary(counted.source).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(Damage);
          expect(counted.reads()).toBeLessThan(20_000);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is read in the same way from the start of a file of a terabyte', async () => {
    const counted = counting(endless(file, 2 ** 40));
    expect(await parseBinary(counted.source)).toEqual(await parseBinary(bufferSource(file)));
    expect(counted.bytes()).toBeLessThan(64 * 1024);
  });
});

test('bytes that only start like a format are read or damaged', async () => {
  const starts = fc.constantFrom(
    '7f454c460201',
    '7f454c460102',
    '4d5a0000',
    'cffaedfe',
    'feedface',
    'cafebabe00000003',
  );
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 600 }), async (start, rest) => {
      const file = Buffer.concat([Buffer.from(start, 'hex'), rest]);
      const result = await parseBinary(bufferSource(file)).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(Damage);
    }),
    { numRuns: 200 },
  );
});

test('a table of gigabytes is not read', async () => {
  const file = Buffer.from(macho);
  file.writeUInt32LE(0xfffffff0, 20);
  const counted = counting(endless(file, 2 ** 40));
  await expect(parseBinary(counted.source)).rejects.toThrow('the load commands would take 4294967280 bytes');
  expect(counted.bytes()).toBeLessThan(1024);
});

describe('readBinary', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sidecar binary ü'"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads a file', async () => {
    const path = join(folder, 'program');
    await writeFile(path, tinyElf(elf));
    expect(await readBinary(path)).toMatchObject({ format: 'elf', needed: ['libc.so.6'], glibc: '2.34' });
  });

  test.each([
    ['an empty file', ''],
    ['text', 'MZ, a text\r\n'],
  ])('gives undefined for %s', async (_, content) => {
    const path = join(folder, 'text');
    await writeFile(path, content);
    expect(await readBinary(path)).toBeUndefined();
  });

  test('names a damaged file and what is wrong with it', async () => {
    const path = join(folder, 'short.so');
    await writeFile(path, tinyElf().subarray(0, 40));
    const error = await readBinary(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'binary-damaged',
      message: `'${path}' is damaged: the ELF header ends at byte 64, but there are only 40.`,
    });
  });

  test('leaves a missing file to the caller', async () => {
    await expect(readBinary(join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

function counting(source: ByteSource) {
  let [reads, bytes] = [0, 0];
  return {
    reads: () => reads,
    bytes: () => bytes,
    source: {
      size: source.size,
      read: (offset: number, length: number) => {
        reads += 1;
        bytes += length;
        return source.read(offset, length);
      },
    },
  };
}

/** `file`, followed by zeros up to `size` bytes that nobody has to store. */
function endless(file: Buffer, size: number): ByteSource {
  return {
    size,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      if (offset < file.length) file.copy(bytes, 0, offset, Math.min(file.length, offset + length));
      return bytes;
    },
  };
}
