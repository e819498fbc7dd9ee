import crypto from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { FILE_KIND_BYTES, FIRST_BYTES } from '../file-kind.ts';
import { type MeasureTools, measureFile } from './measure-file.ts';

const BUFFER = 16;

/** A file system with one file, which is said to have `size` bytes and from which `reads` come. */
function fileSystem(size: number, reads: readonly string[], mode = 0o644) {
  const left = [...reads];
  const closed: number[] = [];
  const fs = {
    openSync: () => 7,
    fstatSync: () => ({ size, mode }),
    readSync: (_: number, buffer: Buffer) => buffer.write(left.shift() ?? ''),
    closeSync: (file: number) => closed.push(file),
  } as unknown as MeasureTools['fs'];
  const tools = {
    fs,
    crypto,
    buffer: Buffer.alloc(BUFFER),
    firstBytes: FIRST_BYTES,
    startBytes: FILE_KIND_BYTES,
  };
  return { tools, left, closed };
}

function measured({ tools }: ReturnType<typeof fileSystem>) {
  const steps = measureFile('file', tools);
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { ...value, pauses };
  }
}

const sha256 = (text: string) => crypto.createHash('sha256').update(text).digest('hex');

test.each([
  ['fits the buffer', 5, ['small'], 'small', 0],
  ['fills the buffer', 16, ['0123456789abcdef', 'not read'], '0123456789abcdef', 0],
  ['takes more than one read', 20, ['0123456789abcdef', 'ghij', 'not read'], '0123456789abcdefghij', 1],
  ['comes in pieces', 5, ['sm', 'a', 'll'], 'small', 2],
  ['is empty', 0, ['not read'], '', 0],
  ['has grown before it was read', 3, ['small'], 'small', 0],
  ['has grown while it was read', 18, ['0123456789abcdef', 'ghijk'], '0123456789abcdefghijk', 1],
  ['has shrunk', 20, ['small', '', 'not read'], 'small', 1],
  ['has shrunk to nothing', 20, ['', 'not read'], '', 0],
])('a file that %s', (_, size, reads, content, pauses) => {
  const system = fileSystem(size, reads);
  expect(measured(system)).toEqual({
    size: content.length,
    sha256: sha256(content),
    executable: false,
    pauses,
  });
  expect(system.left).toEqual(reads.filter((read) => read === 'not read'));
  expect(system.closed).toEqual([7]);
});

describe('of a file', () => {
  test('the start is kept if it may be a program, and not what was read later', () => {
    const system = fileSystem(20, ['\x7fELF23456789abcd', 'efgh']);
    expect(Buffer.from(measured(system).start ?? []).toString('latin1')).toBe('\x7fELF23456789abcd');
    expect(measured(fileSystem(4, ['text'])).start).toBeUndefined();
  });

  test.each([
    [0o644, false],
    [0o641, true],
    [0o710, true],
  ])('with mode %o: executable %s', (mode, executable) => {
    expect(measured(fileSystem(1, ['x'], mode))).toMatchObject({ executable });
  });

  test('that is not read to its end, the file is closed', () => {
    const system = fileSystem(20, ['0123456789abcdef']);
    const steps = measureFile('file', system.tools);
    expect(steps.next().done).toBe(false);
    expect(system.closed).toEqual([]);
    steps.return({ size: 0, sha256: '', executable: false, start: undefined });
    expect(system.closed).toEqual([7]);
  });
});
