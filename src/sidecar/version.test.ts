import fc from 'fast-check';
import { compare as semverCompare, valid as semverValid } from 'semver';
import { describe, expect, test } from 'vitest';
import { compareVersions, parseVersion, sameVersion } from './version.ts';

const code = (expected: string) => expect.objectContaining({ name: 'UserError', code: expected });

describe('parseVersion', () => {
  test.each([
    ['1.2.0', '1.2.0', '1.2.0', '1.2.0.0', 'latest'],
    ['v1.2.0', '1.2.0', '1.2.0', '1.2.0.0', 'latest'],
    [' V1.2\r\n', '1.2.0', '1.2', '1.2.0.0', 'latest'],
    ['2024.01.05', '2024.1.5', '2024.1.5', '2024.1.5.0', 'latest'],
    ['1.2.0-pre3', '1.2.0-rc.3', '1.2.0rc3', '1.2.0.0', 'beta'],
    ['1.2.0-rc.1', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.0', 'beta'],
    ['1.2.0rc1', '1.2.0-rc.1', '1.2.0rc1', '1.2.0.0', 'beta'],
    ['1.2.0-beta', '1.2.0-beta.0', '1.2.0b0', '1.2.0.0', 'beta'],
    ['1.2.0-Alpha.4', '1.2.0-alpha.4', '1.2.0a4', '1.2.0.0', 'alpha'],
    ['1.2.0.dev', '1.2.0-0.dev.0', '1.2.0.dev0', '1.2.0.0', 'dev'],
    ['1.2.0-dev.3', '1.2.0-0.dev.3', '1.2.0.dev3', '1.2.0.0', 'dev'],
    ['1.2.0-0.dev.3', '1.2.0-0.dev.3', '1.2.0.dev3', '1.2.0.0', 'dev'],
    ['1.2.1.dev3+g1234abc', '1.2.1-0.dev.3+g1234abc', '1.2.1.dev3+g1234abc', '1.2.1.0', 'dev'],
    ['1.2.0.post1', '1.2.0+post.1', '1.2.0.post1', '1.2.0.0', 'latest'],
    ['1.2.0+post.1', '1.2.0+post.1', '1.2.0.post1', '1.2.0.0', 'latest'],
    ['1.2.0rc1.dev2', '1.2.0-rc.1+dev.2', '1.2.0rc1.dev2', '1.2.0.0', 'dev'],
    ['1.2.0+Ubuntu-7', '1.2.0+ubuntu.7', '1.2.0+ubuntu.7', '1.2.0.0', 'latest'],
    ['1.2-1', '1.2.0+post.1', '1.2.post1', '1.2.0.0', 'latest'],
    ['1.2.3.0', '1.2.3', '1.2.3.0', '1.2.3.0', 'latest'],
  ])('%j', (text, semver, pep440, windows, channel) => {
    const version = parseVersion(text);
    expect({ ...version }).toMatchObject({ text: text.trim(), semver, pep440, windows, channel });
    expect(version.prerelease).toBe(channel !== 'latest');
  });

  test('gives the three numbers', () => {
    expect(parseVersion('v10.2')).toMatchObject({ major: 10, minor: 2, patch: 0 });
  });

  test.each([
    '',
    'v',
    'latest',
    '1.2.x',
    '1..2',
    '1.2.0-',
    '1.2.0+',
    '-1.2',
    '1.2.0 beta',
    '^1.2.0',
    '1.2.0-rc..1',
    '1.2.0+a/b',
    '1.99999999999999999999.0',
    '١.٢.٣',
    '1.2.0\n1.2.1',
  ])('refuses %j', (text) => {
    expect(() => parseVersion(text)).toThrow(code('version-invalid'));
  });
});

describe('what a spelling cannot hold', () => {
  test.each([
    ['1!2.0', 'semver', 'epoch'],
    ['1.2.3.4', 'semver', 'three'],
    ['1.2.0-nightly.5', 'pep440', "'nightly.5'"],
    ['1.2.0-1', 'pep440', "'1'"],
    ['20240105.1', 'windows', '65535'],
    ['1.2.3.4.5', 'windows', 'four'],
  ] as const)('%s has no %s', (text, spelling, reason) => {
    const version = parseVersion(text);
    expect(() => version[spelling]).toThrow(code('version-unrepresentable'));
    expect(() => version[spelling]).toThrow(reason);
  });

  test('the other spellings are there', () => {
    expect(parseVersion('1!2.0').pep440).toBe('1!2.0');
    expect(parseVersion('1.2.3.4').windows).toBe('1.2.3.4');
    expect(parseVersion('1.2.0-nightly.5')).toMatchObject({ semver: '1.2.0-nightly.5', channel: 'dev' });
    expect(parseVersion('1.2.0-beta.2.hotfix')).toMatchObject({
      semver: '1.2.0-beta.2.hotfix',
      channel: 'beta',
    });
  });
});

describe('sameVersion', () => {
  test.each([
    ['1.2', 'v1.2.0', true],
    ['1.2.0rc1', '1.2.0-rc.1', true],
    ['2024.01.05', '2024.1.5', true],
    ['1.2.0.post1', '1.2.0+post.1', true],
    ['1.2.0-nightly.5', 'v1.2.0-nightly.5', true],
    ['1.2.0', '1.2.0+7', false],
    ['1.2.0+100000', '1.2.0+1e5', false],
    ['1.2.0rc1', '1.2.0rc2', false],
    ['1.2.0', '1.2.0.post0', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameVersion(parseVersion(a), parseVersion(b))).toBe(same);
  });
});

test('compareVersions has the order of PEP 440', () => {
  const ordered = [
    '1.0.dev1',
    '1.0a1.dev1',
    '1.0a1',
    '1.0a1.post1',
    '1.0b1',
    '1.0rc2',
    '1.0rc10',
    '1.0',
    '1.0+a',
    '1.0+1',
    '1.0+1.a',
    '1.0.post1.dev1',
    '1.0.post1',
    '1.0.1',
    '1!0.1',
  ];
  const shuffled = ordered.toReversed().map(parseVersion);
  expect(shuffled.sort(compareVersions).map(({ text }) => text)).toEqual(ordered);
  expect(compareVersions(parseVersion('1.0.0-nightly.1'), parseVersion('1.0.0'))).toBeLessThan(0);
});

const number = fc.nat(30);
/** Any PEP 440 version that semver can hold. */
const versions = fc
  .record({
    release: fc.array(number, { minLength: 1, maxLength: 3 }),
    stage: fc.option(fc.tuple(fc.constantFrom('a', 'b', 'rc'), number)),
    post: fc.option(number),
    dev: fc.option(number),
    local: fc.option(fc.stringMatching(/^[a-z0-9]{1,4}(\.[a-z0-9]{1,4}){0,2}$/)),
  })
  .map(({ release, stage, post, dev, local }) =>
    [
      release.join('.'),
      stage?.join('') ?? '',
      post === null ? '' : `.post${post}`,
      dev === null ? '' : `.dev${dev}`,
      local === null ? '' : `+${local}`,
    ].join(''),
  );

describe('semver and PEP 440', () => {
  test('a version survives the way to semver and back', () => {
    fc.assert(
      fc.property(versions, (text) => {
        const version = parseVersion(text);
        expect(semverValid(version.semver)).not.toBeNull();
        const back = parseVersion(version.semver);
        expect(back.semver).toBe(version.semver);
        expect(sameVersion(back, version)).toBe(true);
        expect(sameVersion(parseVersion(version.pep440), version)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('the order of PEP 440 is never reversed in semver', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const [first, second] = [parseVersion(a), parseVersion(b)].sort(compareVersions);
        expect(semverCompare(first?.semver ?? '', second?.semver ?? '')).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('pre-releases and releases keep their order strictly', () => {
    const plain = versions.map((text) => text.replace(/\.post.*|\+.*|(?<=[abc]\d+)\.dev\d+/g, ''));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [one, other] = [parseVersion(a), parseVersion(b)];
        expect(Math.sign(semverCompare(one.semver, other.semver))).toBe(
          Math.sign(compareVersions(one, other)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('any text is a version or a UserError', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'v0129.-+!abcdeprst_ '), maxLength: 24 });
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const version = parseVersion(text);
          expect(sameVersion(version, parseVersion(version.text))).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError', code: expect.stringMatching(/^version-/) });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
