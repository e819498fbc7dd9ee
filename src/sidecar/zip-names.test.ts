import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tinyZip } from '../../test/support/tiny/zip.ts';
import { zipNames } from './zip-names.ts';

const NAMES = ['abc.pyc', 'encodings/__init__.pyc', 'ü/中.txt'];

describe('zipNames', () => {
  test.each(['', 'a comment'])('the names in their order (comment: %j)', (comment) => {
    expect(zipNames(tinyZip(NAMES, comment))).toEqual(NAMES);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['no zip', Buffer.alloc(100_000, 'PK')],
    ['an empty zip', tinyZip([])],
    ['a zip without its end', tinyZip(NAMES).subarray(0, -1)],
  ])('none in %s', (_, bytes) => {
    expect(zipNames(bytes)).toEqual([]);
  });

  test('any bytes, and any damage to a zip, give names and no error', () => {
    const zip = tinyZip(NAMES);
    const damaged = fc
      .array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 })
      .map((changes) => {
        const bytes = Buffer.from(zip);
        for (const [at, value] of changes) bytes[at] = value;
        return bytes;
      });
    const cut = fc.nat(zip.length).map((start) => zip.subarray(start));
    const arbitrary = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.oneof(arbitrary, damaged, cut), (bytes) => {
        expect(zipNames(bytes).length).toBeLessThanOrEqual(bytes.length / 46);
      }),
      { numRuns: 1000 },
    );
  });

  test('a name that would go beyond the directory is none', () => {
    const zip = tinyZip(['abc.pyc']);
    const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    zip.writeUInt16LE(60, entry + 28);
    expect(zipNames(zip)).toEqual([]);
  });
});
