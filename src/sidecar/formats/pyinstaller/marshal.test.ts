import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Damage } from '../damage.ts';
import { readMarshal } from './marshal.ts';

const hex = (...parts: readonly string[]) => Buffer.from(parts.join(''), 'hex');

/** Each line is what CPython writes (`marshal.dumps(value).hex()`), by type. */
describe('readMarshal', () => {
  test.each([
    ['None', hex('4e'), null],
    ['True', hex('54'), true],
    ['False', hex('46'), false],
    ['an int', hex('e92a000000'), 42],
    ['a negative int', hex('e9feffffff'), -2],
    ['a long of 40 bits', hex('ec03000000', '0100', '0000', '0004'), 2 ** 40 + 1],
    ['a negative long', hex('ecfdffffff', '0100', '0000', '0004'), -(2 ** 40) - 1],
    ['bytes', hex('f3020000000001'), Buffer.from([0, 1])],
    ['a unicode text', hex('f503000000', 'c3bc78'), 'üx'],
    ['an interned unicode text', hex('7403000000', 'c3bc78'), 'üx'],
    ['a short ASCII text', hex('fa026162'), 'ab'],
    ['a short interned ASCII text', hex('da026162'), 'ab'],
    ['an ASCII text', hex('e1020000006162'), 'ab'],
    ['an interned ASCII text', hex('c1020000006162'), 'ab'],
    ['an empty tuple', hex('a900'), []],
    ['a small tuple', hex('a9024e54'), [null, true]],
    ['a tuple', hex('a8020000004e54'), [null, true]],
    ['a list with a reference', hex('5b02000000', 'da0161', '7200000000'), ['a', 'a']],
    [
      'references in the order of their beginnings',
      hex('db03000000', 'a901da0161', '7201000000', '7202000000'),
      [['a'], ['a'], 'a'],
    ],
    ['a dict', hex('fb', 'da0161', 'e901000000', '30'), new Map([['a', 1]])],
  ])('%s', (_, bytes, value) => {
    expect(readMarshal(bytes)).toEqual(value);
  });

  test.each([
    ['nothing', ''],
    ['a code object', '63'],
    ['a float', 'e70000000000000000'],
    ['a count beyond the data', '5bffffffff'],
    ['a text beyond the data', '75ffffff7f61'],
    ['a reference to nothing', '7205000000'],
    ['a list in itself', 'db010000007200000000'],
    ['an end of no dict', '30'],
    ['a list that holds the end of a dict', '5b0100000030'],
    ['a dict without end', '7b4e4e'],
    ['a number beyond every offset', '6c040000000100010001000100'],
    ['too many levels', `${'2901'.repeat(500)}4e`],
  ])('refuses %s', (_, text) => {
    expect(() => readMarshal(hex(text))).toThrow(Damage);
  });

  test('ends with a value or with damage, whatever it is given', () => {
    const letters = fc.constantFrom(...Buffer.from('\xa9\xdb[({ir0zZas\xfa\x00\x01\x02\xff', 'latin1'));
    const bytes = fc.array(fc.oneof(letters, fc.integer({ min: 0, max: 255 })), { maxLength: 300 });
    fc.assert(
      fc.property(bytes, (values) => {
        try {
          readMarshal(Buffer.from(values));
        } catch (error) {
          expect(error).toBeInstanceOf(Damage);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
