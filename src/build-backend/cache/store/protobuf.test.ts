import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMessage, encodeMessage } from './protobuf.ts';

describe('messages', () => {
  // From the documentation of the encoding (protobuf.dev, "Encoding").
  test.each([
    ['a number', [[1, 150]] as const, '08 96 01'],
    ['a text', [[2, Buffer.from('testing')]] as const, '12 07 74 65 73 74 69 6e 67'],
    ['a message inside', [[3, encodeMessage([[1, 150]])]] as const, '1a 03 08 96 01'],
  ])('%s has the bytes of the specification', (_, fields, bytes) => {
    const expected = Buffer.from(bytes.replaceAll(' ', ''), 'hex');
    expect(encodeMessage(fields)).toEqual(expected);
    expect(decodeMessage(expected)).toEqual(fields);
  });

  test('fields of a fixed width are skipped', () => {
    const bytes = Buffer.from('0d01020304' + '110102030405060708' + '089601', 'hex');
    expect(decodeMessage(bytes)).toEqual([[1, 150]]);
  });

  test.each([
    ['a number without an end', '0896'],
    ['a text that is too short', '1207 7465'],
    ['a number beyond what is safe', '08 ffffffffffffffffff01'],
    ['an unknown type', '0b'],
    ['field 0', '0001'],
    ['a fixed number that is cut off', '0d0102'],
  ])('%s is no message', (_, bytes) => {
    expect(decodeMessage(Buffer.from(bytes.replaceAll(' ', ''), 'hex'))).toBeUndefined();
  });

  test('what was written is read', () => {
    const value = fc.oneof(
      fc.maxSafeNat(),
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 536_870_911 }), value)), (fields) => {
        expect(decodeMessage(encodeMessage(fields))).toEqual(fields);
      }),
      { numRuns: 300 },
    );
  });

  test('no bytes at all make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        decodeMessage(Buffer.from(bytes));
      }),
      { numRuns: 500 },
    );
  });
});
