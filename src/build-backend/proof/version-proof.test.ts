import { describe, expect, test } from 'vitest';
import { parseVersion } from '../../sidecar/version.ts';
import { wrongVersions } from './version-proof.ts';

const wrong = (version: string, expected = '1.2.0rc1') =>
  wrongVersions([{ file: 'VERSION', version }], parseVersion(expected));

describe('wrongVersions', () => {
  test.each(['1.2.0rc1', 'v1.2.0-rc.1', '1.2.0-rc1', '1.2rc1'])(
    '%s is 1.2.0rc1 in another spelling',
    (version) => {
      expect(wrong(version)).toEqual([]);
    },
  );

  test.each([
    ['1.2.0', 'says 1.2.0.'],
    ['0.0.0-unknown', 'says 0.0.0-unknown.'],
    ['', 'says nothing.'],
    ['  ', 'says nothing.'],
    ['@VERSION@', 'says @VERSION@.'],
  ])('%j is another', (version, said) => {
    expect(wrong(version)).toMatchObject([
      {
        code: 'version-differs',
        message: expect.stringMatching(new RegExp(`1\\.2\\.0rc1; 'VERSION' in it ${said}`)),
        hint: expect.stringContaining("the input 'version'"),
      },
    ]);
  });

  test('one error for each place', () => {
    const stated = ['a', 'b', 'c'].map((file) => ({ file, version: file === 'b' ? '1.0' : '2.0' }));
    expect(wrongVersions(stated, parseVersion('1.0')).map(({ message }) => message)).toEqual([
      expect.stringContaining("'a'"),
      expect.stringContaining("'c'"),
    ]);
  });
});
