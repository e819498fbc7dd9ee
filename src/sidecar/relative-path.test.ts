import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCodePoint } from './relative-path.ts';

const letter = fc.constantFrom(
  'a',
  '/',
  '-',
  'é',
  '\u{d7ff}',
  '\u{e000}',
  '\u{ffff}',
  '\u{10000}',
  '\u{10ffff}',
);
const text = fc.oneof(
  fc.array(letter, { maxLength: 5 }).map((letters) => letters.join('')),
  fc.string({ unit: 'binary' }),
);

test('the order of code points is that of the UTF-8 bytes', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 1000 },
  );
});
