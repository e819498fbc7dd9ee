import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameVersion, toPep440 } from './pep440.ts';

test.each([
  ['1.2.3', '1.2.3'],
  ['v1.2.3', '1.2.3'],
  ['1.2.3-beta.1', '1.2.3b1'],
  ['1.2.3-rc1', '1.2.3rc1'],
  ['1.0.0-dev', '1.0.0.dev0'],
  ['1.2.0+abc', '1.2.0+abc'],
  ['latest', undefined],
  ['', undefined],
])('%s is %s', (text, expected) => {
  expect(toPep440(text)).toBe(expected);
});

test('a version is the same in either notation, and its normal form is stable', () => {
  const part = fc.nat({ max: 99 });
  const stage = fc.constantFrom(['alpha', 'a'], ['beta', 'b'], ['rc', 'rc']);
  fc.assert(
    fc.property(part, part, part, stage, part, (major, minor, patch, [word = '', letter = ''], number) => {
      const semantic = `${major}.${minor}.${patch}-${word}.${number}`;
      const python = `${major}.${minor}.${patch}${letter}${number}`;
      expect(sameVersion(semantic, python)).toBe(true);
      expect(toPep440(toPep440(semantic) ?? '')).toBe(python);
      expect(sameVersion(semantic, `${major}.${minor}.${patch}`)).toBe(false);
    }),
  );
});
