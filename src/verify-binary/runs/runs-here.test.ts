import { describe, expect, test } from 'vitest';
import { targetFromTriple } from '../../sidecar/target.ts';
import { type CheckName, type CheckResult, failed, passed, skipped } from '../check.ts';
import { whyNotStarted } from './runs-here.ts';

const good: CheckResult[] = [passed('exists', ''), passed('format', ''), passed('target', '')];

function why(
  triple: string | undefined,
  [platform, arch]: [NodeJS.Platform, string],
  run: 'auto' | 'always' = 'auto',
) {
  const target = triple === undefined ? {} : { target: targetFromTriple(triple) };
  return whyNotStarted({ run }, target, { host: { platform, arch }, checks: good });
}

function failure(name: CheckName): CheckResult {
  return failed(name, { measured: '', expected: '', hint: '' });
}

describe('whether the program is started', () => {
  test.each([
    ['x86_64-unknown-linux-gnu', ['linux', 'x64']],
    ['x86_64-unknown-linux-musl', ['linux', 'x64']],
    ['universal-apple-darwin', ['darwin', 'arm64']],
    ['universal-apple-darwin', ['darwin', 'x64']],
    ['aarch64-pc-windows-msvc', ['win32', 'arm64']],
    [undefined, ['linux', 'x64']],
  ] as const)('%s on %j', (triple, machine) => {
    expect(why(triple, [...machine])).toBeUndefined();
  });

  test.each([
    ['x86_64-apple-darwin', ['darwin', 'arm64']],
    ['x86_64-pc-windows-msvc', ['win32', 'arm64']],
    ['x86_64-pc-windows-msvc', ['linux', 'x64']],
    ['universal-apple-darwin', ['linux', 'x64']],
    ['i686-unknown-linux-gnu', ['linux', 'x64']],
  ] as const)('not %s on %j, unless asked for', (triple, machine) => {
    expect(why(triple, [...machine])).toMatch(/^made for .*, and this machine is /);
    expect(why(triple, [...machine], 'always')).toBeUndefined();
  });

  test.each(['exists', 'format', 'manifest', 'target'] as const)(
    'not where %s failed, even if asked for',
    (name) => {
      const checks = good.map((check) => (check.name === name ? failure(name) : check));
      const all = checks.some((check) => check.name === name) ? checks : [...checks, failure(name)];
      const host = { platform: 'linux', arch: 'x64' } as const;
      expect(whyNotStarted({ run: 'always' }, {}, { host, checks: all })).toBe(
        `not reached: '${name}' failed`,
      );
    },
  );

  test('not where nothing was found to be a program, nor where nobody wants it', () => {
    const host = { platform: 'linux', arch: 'x64' } as const;
    const empty = [passed('exists', ''), failure('size'), skipped('format', 'not reached: it is empty')];
    expect(whyNotStarted({ run: 'auto' }, {}, { host, checks: empty })).toBe("not reached: 'size' failed");
    expect(whyNotStarted({ run: 'never' }, {}, { host, checks: good })).toContain('run: never');
    expect(
      whyNotStarted({ run: 'auto' }, {}, { host, checks: [...good, failure('modules')] }),
    ).toBeUndefined();
  });
});
