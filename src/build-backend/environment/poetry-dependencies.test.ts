import { satisfies } from '@renovatebot/pep440';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSpecifiers } from './poetry-dependencies.ts';

test.each([
  ['^1.2.3', '>=1.2.3,<2'],
  ['^0.2.3', '>=0.2.3,<0.3'],
  ['^0.0.3', '>=0.0.3,<0.0.4'],
  ['^0.0', '>=0.0,<0.1'],
  ['^0', '>=0,<1'],
  ['~1.2.3', '>=1.2.3,<1.3'],
  ['~1.2', '>=1.2,<1.3'],
  ['~1', '>=1,<2'],
  ['1.2.*', '==1.2.*'],
  ['1.2', '==1.2'],
  ['*', ''],
  ['>=1.0,<2.0', '>=1.0,<2.0'],
  ['>=1.0 <2.0', '>=1.0,<2.0'],
  ['>= 1.0, !=1.5', '>=1.0,!=1.5'],
])('%s means %s', (constraint, expected) => {
  expect(toSpecifiers(constraint).join(',')).toBe(expected);
});

test('alternatives are refused', () => {
  expect(() => toSpecifiers('^1 || ^2')).toThrow('alternatives');
});

test('a caret holds the version itself and not the next one that differs in its first part', () => {
  const part = fc.nat({ max: 40 });
  fc.assert(
    fc.property(part, part, part, (major, minor, patch) => {
      fc.pre(major + minor + patch > 0);
      const specifiers = toSpecifiers(`^${major}.${minor}.${patch}`).join(',');
      const next = major > 0 ? `${major + 1}.0.0` : minor > 0 ? `0.${minor + 1}.0` : `0.0.${patch + 1}`;
      expect(satisfies(`${major}.${minor}.${patch}`, specifiers)).toBe(true);
      expect(satisfies(next, specifiers)).toBe(false);
    }),
  );
});
