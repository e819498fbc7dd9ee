import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  archiveName,
  checkName,
  handoverName,
  manifestName,
  programName,
  tauriProgramName,
} from './names.ts';
import { knownTargets, targetFromTriple } from './target.ts';

const letters = [...'abcXYZ0189-_. éü中'];
const programNames = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
  .filter((name) => {
    try {
      return checkName(name) === name;
    } catch {
      return false;
    }
  });

describe('names on a platform', () => {
  // Feature: python-backend-bundling, Property 5: Platform-specific naming
  test('a program ends in .exe on Windows and only there', () => {
    fc.assert(
      fc.property(programNames, fc.constantFrom(...knownTargets()), (name, target) => {
        const windows = target.platform === 'win32';
        expect(programName(name, target.platform)).toBe(windows ? `${name}.exe` : name);
        expect(tauriProgramName(name, target)).toBe(`${name}-${target.triple}${windows ? '.exe' : ''}`);
        expect(handoverName(name, '1.2.0', target)).toBe(`${name}-1.2.0-${target.triple}`);
      }),
      { numRuns: 300 },
    );
  });

  test('the files of a hand-over', () => {
    const handover = handoverName('backend', '1.2.0rc1', targetFromTriple('aarch64-apple-darwin'));
    expect(archiveName(handover)).toBe('backend-1.2.0rc1-aarch64-apple-darwin.tar.zst');
    expect(manifestName(handover)).toBe('backend-1.2.0rc1-aarch64-apple-darwin.sidecar.json');
  });
});

describe('checkName', () => {
  test.each(['backend', 'My Backend', 'a.b', 'größe', 'console', 'com10', 'nul-server'])(
    'takes %j',
    (name) => {
      expect(checkName(name)).toBe(name);
    },
  );

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    [' backend', 'space'],
    ['a/b', 'file name'],
    ['a\\b', 'file name'],
    ['..', 'dots'],
    ['backend.', 'dots'],
    ['CON', 'device'],
    ['nul.txt', 'device'],
    ['Com1', 'device'],
    ['a:b', 'file name'],
    ['a\nb', 'file name'],
    ['-rf', 'option'],
    ['x'.repeat(121), 'longer'],
  ])('refuses %j', (name, reason) => {
    expect(() => checkName(name)).toThrow(
      expect.objectContaining({ code: 'name-invalid', message: expect.stringContaining(reason) }),
    );
  });

  test('refuses a version that is no file name', () => {
    expect(() => handoverName('backend', '../1', targetFromTriple('aarch64-apple-darwin'))).toThrow(
      expect.objectContaining({ code: 'name-invalid' }),
    );
  });
});
