import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fleetingChunks } from '../../../../test/support/fleeting-chunks.ts';
import { CpioError, readCpio } from './cpio-reader.ts';

interface Sample {
  name: string;
  mode: number;
  content: string;
}

const SAMPLES: readonly Sample[] = [
  { name: './opt/Notes', mode: 0o040755, content: '' },
  { name: './opt/Notes/backend', mode: 0o100755, content: '#!/bin/sh\n' },
  { name: './opt/Notes/ü.so', mode: 0o120777, content: 'backend' },
  { name: './opt/Notes/empty', mode: 0o100644, content: '' },
];

/** A cpio archive of these entries, by its documentation (cpio(5), "new ASCII format"). */
function cpioBytes(samples: readonly Sample[]): Buffer {
  const parts: Buffer[] = [];
  const add = (bytes: Buffer) => parts.push(bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4));
  for (const { name, mode, content } of [...samples, { name: 'TRAILER!!!', mode: 0, content: '' }]) {
    const bytes = Buffer.from(content);
    const path = Buffer.from(`${name}\0`);
    const numbers = [1, mode, 0, 0, 1, 0, bytes.length, 0, 0, 0, 0, path.length, 0];
    const digits = numbers.map((number) => number.toString(16).padStart(8, '0'));
    add(Buffer.concat([Buffer.from(`070701${digits.join('')}`), path]));
    add(bytes);
  }
  return Buffer.concat(parts);
}

/** What is in the archive; `isRead` is whether the content of an entry is looked at. */
async function entriesIn(bytes: Buffer, chunk: number, isRead = true): Promise<object[]> {
  const found = [];
  for await (const { header, content } of readCpio(fleetingChunks(bytes, chunk))) {
    const parts: Buffer[] = [];
    if (isRead) for await (const part of content) parts.push(Buffer.from(part));
    const { name, mode, typeflag, linkName } = header;
    found.push({ name, mode, typeflag, linkName, content: Buffer.concat(parts).toString() });
  }
  return found;
}

test('entries come with type, mode, target and content, whatever the chunks', async () => {
  const bytes = cpioBytes(SAMPLES);
  const sizes = fc.integer({ min: 1, max: bytes.length });
  await fc.assert(
    fc.asyncProperty(sizes, async (size) => {
      expect(await entriesIn(bytes, size)).toEqual([
        { name: './opt/Notes', mode: 0o755, typeflag: '5', linkName: '', content: '' },
        { name: './opt/Notes/backend', mode: 0o755, typeflag: '0', linkName: '', content: '#!/bin/sh\n' },
        { name: './opt/Notes/ü.so', mode: 0o777, typeflag: '2', linkName: 'backend', content: '' },
        { name: './opt/Notes/empty', mode: 0o644, typeflag: '0', linkName: '', content: '' },
      ]);
    }),
  );
});

test('content that nobody reads is passed over', async () => {
  const names = (await entriesIn(cpioBytes(SAMPLES), 7, false)).map((entry) => (entry as Sample).name);
  expect(names).toEqual(SAMPLES.map(({ name }) => name));
});

test('one that is cut off anywhere is damaged', async () => {
  const bytes = cpioBytes(SAMPLES);
  // Behind the name of the last entry there may be less than the format says.
  const end = bytes.lastIndexOf('TRAILER!!!') + 'TRAILER!!!'.length;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: end }), async (length) => {
      await expect(entriesIn(bytes.subarray(0, length), 64)).rejects.toThrow(CpioError);
    }),
  );
});

test.each([
  ['another format', (bytes: Buffer) => bytes.write('070707', 0)],
  ['a number that is none', (bytes: Buffer) => bytes.write('zzzzzzzz', 14)],
  ['a negative number', (bytes: Buffer) => bytes.write('-0000001', 54)],
  ['a name of 4 GB', (bytes: Buffer) => bytes.write('ffffffff', 94)],
])('%s is damaged', async (_, spoil) => {
  const bytes = cpioBytes(SAMPLES);
  spoil(bytes);
  await expect(entriesIn(bytes, 64)).rejects.toThrow(CpioError);
});
