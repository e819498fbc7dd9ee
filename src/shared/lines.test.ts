import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachLine } from './lines.ts';

/** The lines of a stream that gives these chunks. */
async function linesOf(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const stream = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  const lines: string[] = [];
  eachLine(stream, (line) => lines.push(line));
  await finished(stream);
  return lines;
}

test.each([
  ['nothing', [], []],
  ['an end without line ending', ['a\nb'], ['a', 'b']],
  ['blank lines', ['\n\na\n'], ['', '', 'a']],
  ['CRLF', ['a\r\nb\r\n'], ['a', 'b']],
  ['CRLF in two chunks', ['a\r', '\nb'], ['a', 'b']],
  ['progress bars', ['10%\r20%\r', '30%\n'], ['10%', '20%', '30%']],
  ['a lone CR at the end', ['a\r'], ['a']],
  ['a line in many chunks', ['a', 'b', 'c\n', 'd'], ['abc', 'd']],
  ['separators that JSON allows', ['{"a":"\u2028\u2029"}\n'], ['{"a":"\u2028\u2029"}']],
  ['a letter in two chunks', [Buffer.from([0xc3]), Buffer.from([0xbc, 0x0a])], ['ü']],
])('%s', async (_, chunks, lines) => {
  expect(await linesOf(chunks)).toEqual(lines);
});

test('the lines do not depend on how the bytes are cut', async () => {
  const piece = fc.constantFrom('a', 'ü', '日', ' ', '\n', '\r\n', '\r');
  await fc.assert(
    fc.asyncProperty(fc.array(piece), fc.array(fc.nat({ max: 20 })), async (pieces, cuts) => {
      const bytes = Buffer.from(pieces.join(''));
      const at = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const chunks = at.slice(1).map((end, index) => bytes.subarray(at[index], end));
      expect(await linesOf(chunks)).toEqual(await linesOf([bytes]));
    }),
    { numRuns: 200 },
  );
});
