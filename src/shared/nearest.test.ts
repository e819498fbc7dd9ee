import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const inputs = ['entry', 'name', 'mode', 'hidden-imports', 'exclude-modules', 'max-size'];

test.each([
  ['entri', 'entry'],
  ['enrty', 'entry'],
  ['hiden-import', 'hidden-imports'],
  ['hidden_imports', 'hidden-imports'],
  ['maxsize', 'max-size'],
  ['nam', 'name'],
  ['entry', 'entry'],
])('%s is meant as %s', (word, meant) => {
  expect(nearest(word, inputs)).toBe(meant);
});

test.each(['', 'xylophone', 'zzz', 'constructor', '日本'])('%j is like nothing', (word) => {
  expect(nearest(word, inputs)).toBeUndefined();
});

test('without candidates there is none', () => {
  expect(nearest('entry', [])).toBeUndefined();
});

test('one wrong, absent or further letter is forgiven in words of three letters and more', () => {
  const word = fc.stringMatching(/^[a-m]{3,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('wrong', 'absent', 'further'), (meant, place, slip) => {
      const at = place % meant.length;
      const typed =
        meant.slice(0, at) + (slip === 'absent' ? '' : 'z') + meant.slice(slip === 'further' ? at : at + 1);
      expect(nearest(typed, ['0'.repeat(40), meant])).toBe(meant);
    }),
    { numRuns: 300 },
  );
});
