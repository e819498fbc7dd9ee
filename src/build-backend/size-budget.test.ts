import { expect, test } from 'vitest';
import type { PackageSize } from './report/package-sizes.ts';
import { assertSize } from './size-budget.ts';

const MB = 1_000_000;
const PACKAGES: PackageSize[] = [
  { name: 'torch', size: 300 * MB, chain: ['torch', 'fastembed', 'the program'] },
  { name: 'app', size: MB, chain: [] },
];

test.each([undefined, 400 * MB, 301 * MB])('no error up to the limit: %s', (limit) => {
  expect(() => assertSize(301 * MB, PACKAGES, { 'max-size': limit, 'exclude-preset': 'none' })).not.toThrow();
});

test('one byte more: both sizes, the table, and what can be done', () => {
  const given = { 'max-size': 301 * MB, 'exclude-preset': 'none' } as const;
  expect(() => assertSize(301 * MB + 1, PACKAGES, given)).toThrow(
    expect.objectContaining({
      code: 'size-exceeded',
      message: expect.stringMatching(/301.* MB/),
      hint: expect.stringMatching(/CPU build.*exclude-preset: dev.*exclude-modules.*torch ← fastembed/s),
    }),
  );
});

test('no advice that does not fit', () => {
  const given = { 'max-size': 1, 'exclude-preset': 'ml' } as const;
  expect(() => assertSize(2, PACKAGES.slice(1), given)).toThrow(
    expect.objectContaining({ hint: expect.not.stringMatching(/CPU build|exclude-preset|opencv/) }),
  );
});
