import { describe, expect, test } from 'vitest';
import { fleetingChunks } from '../../../test/support/fleeting-chunks.ts';
import { fixChecksums, tarFile } from '../../../test/support/tar-file.ts';
import { parsePax, TarError } from './tar-header.ts';
import { readTar } from './tar-reader.ts';

const SIZE_AT = 124;
const BLOCK = 512;

/** Names and contents, the file handed over in pieces of `step` bytes. */
async function read(tar: Buffer, step = tar.length): Promise<[string, string][]> {
  const entries: [string, string][] = [];
  for await (const { header, content } of readTar(fleetingChunks(tar, step))) {
    let text = '';
    for await (const chunk of content) text += chunk.toString('latin1');
    entries.push([header.name, text]);
  }
  return entries;
}

/** A tar file of one file `a`, whose header is changed at `offset`; its sum is right. */
async function changed(offset: number, bytes: string | Buffer): Promise<Buffer> {
  const tar = await tarFile([{ name: 'a', content: 'text' }]);
  Buffer.from(bytes as string, 'latin1').copy(tar, offset);
  return fixChecksums(tar);
}

describe('readTar', () => {
  test('gives the same, however the bytes come in', async () => {
    const long = 'ü'.repeat(200);
    const tar = await tarFile([
      { name: 'a', content: 'x'.repeat(BLOCK) },
      { name: long, content: 'y'.repeat(BLOCK + 1) },
      { name: 'c' },
      { name: `${'d/'.repeat(60)}e`, content: 'z' },
    ]);
    const whole = await read(tar);
    expect(whole.map(([name, text]) => [name, text.length])).toEqual([
      ['a', 512],
      [long, 513],
      ['c', 0],
      [`${'d/'.repeat(60)}e`, 1],
    ]);
    for (const step of [1, 7, 512, 1000]) expect(await read(tar, step)).toEqual(whole);
  });

  test('skips what is not read', async () => {
    const tar = await tarFile([{ name: 'a', content: 'x'.repeat(2000) }, { name: 'b' }]);
    const names: string[] = [];
    async function* whole() {
      yield tar;
    }
    for await (const { header } of readTar(whole())) names.push(header.name);
    expect(names).toEqual(['a', 'b']);
  });

  test('reads sizes in octal with spaces, and in binary', async () => {
    const binary = Buffer.alloc(12);
    binary[0] = 0x80;
    binary[11] = 4;
    expect(await read(await changed(SIZE_AT, '          4 '))).toEqual([['a', 'text']]);
    expect(await read(await changed(SIZE_AT, binary))).toEqual([['a', 'text']]);
  });

  // A size like the first made tar-stream 3.2 wait forever.
  test.each([
    ['a size that is none', SIZE_AT, '\x89', 'number'],
    ['a negative size', SIZE_AT, '\xff'.repeat(12), 'number'],
    ['a size beyond 2^53', SIZE_AT, `\x80${'\xff'.repeat(11)}`, 'number'],
    ['a size in decimal', SIZE_AT, '00000000009\0', 'number'],
    ['a size beyond the file', SIZE_AT, '00000777777\0', 'middle of a file'],
    ['no magic', 257, 'xxxxx', 'format'],
    ['an endless extended header', SIZE_AT - 124 + 156, 'x', 'malformed'],
    ['something behind the end', 3 * BLOCK, 'x', 'behind its end'],
  ])('refuses %s', async (_, offset, bytes, message) => {
    const reading = read(await changed(offset, bytes));
    await expect(reading).rejects.toThrow(TarError);
    await expect(reading).rejects.toThrow(message);
  });

  test('refuses a wrong sum, a missing end, and half of one', async () => {
    const tar = await tarFile([{ name: 'a', content: 'text' }]);
    await expect(read(tar.subarray(0, -2 * BLOCK))).rejects.toThrow('its end is missing');
    await expect(read(tar.subarray(0, -BLOCK))).rejects.toThrow('its end is missing');
    tar.writeUInt8(0x62, 0);
    await expect(read(tar)).rejects.toThrow('wrong sum');
  });

  test('ends whatever gives the bytes', async () => {
    let ended = false;
    async function* endless() {
      try {
        for (;;) yield await tarFile([{ name: 'a' }]);
      } finally {
        ended = true;
      }
    }
    for await (const _ of readTar(endless())) break;
    expect(ended).toBe(true);
  });
});

describe('parsePax', () => {
  test('reads records by their length in bytes', () => {
    expect([...parsePax(Buffer.from('12 path=éa\n13 b=1\n2=3 4\n'))]).toEqual([
      ['path', 'éa'],
      ['b', '1\n2=3 4'],
    ]);
  });

  test.each(['12', 'path=a\n', '99 path=a\n', '0 a=b\n', '-1 a=b\n', '6 ab\n\n', '7 a=bcd', ' a=b\n'])(
    'refuses %j',
    (text) => {
      expect(() => parsePax(Buffer.from(text))).toThrow(TarError);
    },
  );
});
