import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_BYTES, fileKind } from './file-kind.ts';

function pe(offset: number, size = offset + 4): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(offset, 0x3c);
  if (offset + 4 <= size) bytes.write('PE\0\0', offset, 'latin1');
  return bytes;
}

test.each([
  ['ELF', Buffer.from('7f454c460201', 'hex'), 'elf'],
  ['Mach-O, 64 bits', Buffer.from('cffaedfe0c000001', 'hex'), 'macho'],
  ['Mach-O, big-endian', Buffer.from('feedface', 'hex'), 'macho'],
  ['fat Mach-O of two architectures', Buffer.from('cafebabe00000002', 'hex'), 'macho'],
  ['Java class', Buffer.from('cafebabe00000041', 'hex'), 'other'],
  ['cut fat Mach-O', Buffer.from('cafebabe', 'hex'), 'other'],
  ['PE', pe(0x80), 'pe'],
  ['DOS program', pe(0x80, 0x80), 'other'],
  ['text that begins with MZ', Buffer.from('MZ is a prefix'), 'other'],
  ['empty', Buffer.alloc(0), 'other'],
  ['text', Buffer.from('#!/bin/sh'), 'other'],
])('%s', (_, start, kind) => {
  expect(fileKind(start)).toBe(kind);
});

test('knows the program that runs this test', async () => {
  expect(['elf', 'macho', 'pe']).toContain(fileKind((await readFile(process.execPath)).subarray(0, 4096)));
});

test('no file that begins with another byte is of any kind', () => {
  const magic = fc.constantFrom(
    'MZ',
    '\x7fELF',
    '\xca\xfe\xba\xbe\0\0\0\x02',
    '\xfe\xed\xfa\xcf',
    '\xcf\xfa\xed\xfe',
    '',
  );
  fc.assert(
    fc.property(magic, fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(255), (begin, rest, first) => {
      const start = Buffer.concat([Buffer.from(begin, 'latin1'), rest]);
      if (begin === '') start[0] = first;
      expect(fileKind(start) === 'other' || FIRST_BYTES.includes(start.readUInt8(0))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
