import { expect, test } from 'vitest';
import { targetOf } from './target.ts';

type Inputs = Parameters<typeof targetOf>[0];

test.each<[Inputs, NodeJS.Platform, string, string]>([
  [{ 'target-triple': undefined, 'target-arch': undefined }, 'linux', 'x86_64', 'x86_64-unknown-linux-gnu'],
  [{ 'target-triple': undefined, 'target-arch': undefined }, 'win32', 'AMD64', 'x86_64-pc-windows-msvc'],
  [{ 'target-triple': undefined, 'target-arch': 'x86_64' }, 'darwin', 'arm64', 'x86_64-apple-darwin'],
  [{ 'target-triple': undefined, 'target-arch': 'universal2' }, 'darwin', 'arm64', 'universal-apple-darwin'],
  [
    { 'target-triple': 'x86_64-unknown-linux-musl', 'target-arch': undefined },
    'linux',
    'x86_64',
    'x86_64-unknown-linux-musl',
  ],
])('%j on %s with Python for %s: %#', (inputs, platform, arch, triple) => {
  expect(targetOf(inputs, { arch }, { platform }).triple).toBe(triple);
});

test('an unknown one is an error', () => {
  const inputs = { 'target-triple': 'x86_64-linux', 'target-arch': undefined };
  expect(() => targetOf(inputs, { arch: 'x64' }, { platform: 'linux' })).toThrow(
    expect.objectContaining({ code: 'target-unknown' }),
  );
});
