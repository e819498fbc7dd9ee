import { describe, expect, test } from 'vitest';
import { knownTargets, targetFor, targetFromTriple } from './target.ts';

describe('targetFromTriple', () => {
  test.each(knownTargets().map((target) => [target.triple, target]))('knows %s', (triple, target) => {
    expect(targetFromTriple(triple)).toEqual(target);
  });

  test('takes spaces and capitals', () => {
    expect(targetFromTriple(' X86_64-unknown-linux-GNU\n').arch).toBe('x64');
  });

  test('proposes the nearest triple', () => {
    expect(() => targetFromTriple('x86_64-unknown-linux')).toThrow(
      expect.objectContaining({
        code: 'target-unknown',
        hint: expect.stringContaining('x86_64-unknown-linux-gnu'),
      }),
    );
  });

  test('lists all triples when none is near', () => {
    expect(() => targetFromTriple('amiga')).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('universal-apple-darwin') }),
    );
  });
});

describe('targetFor', () => {
  test.each([
    ['win32', 'x64', 'x86_64-pc-windows-msvc'],
    ['win32', 'AMD64', 'x86_64-pc-windows-msvc'],
    ['win32', 'arm64', 'aarch64-pc-windows-msvc'],
    ['darwin', 'arm64', 'aarch64-apple-darwin'],
    ['darwin', 'universal2', 'universal-apple-darwin'],
    ['linux', 'x64', 'x86_64-unknown-linux-gnu'],
    ['linux', 'aarch64', 'aarch64-unknown-linux-gnu'],
    ['linux', 'arm', 'armv7-unknown-linux-gnueabihf'],
  ])('%s %s is %s', (platform, arch, triple) => {
    expect(targetFor(platform, arch).triple).toBe(triple);
  });

  test.each([
    ['linux', 'universal2', 'Architectures known for linux: x64'],
    ['aix', 'ppc64', 'Platforms known'],
  ])('refuses %s %s', (platform, arch, hint) => {
    expect(() => targetFor(platform, arch)).toThrow(
      expect.objectContaining({ code: 'target-unknown', hint: expect.stringContaining(hint) }),
    );
  });
});
