import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from './errors.ts';
import { formatDuration, formatSize, parseDuration, parseInteger, parseSize } from './quantities.ts';

describe('sizes', () => {
  test.each([
    ['0', 0],
    ['950', 950],
    ['950 B', 950],
    ['400 MB', 400e6],
    ['400mb', 400e6],
    ['1.5 GiB', 1.5 * 2 ** 30],
    ['2 KiB', 2048],
    ['1.5 TB', 1.5e12],
    ['0.0004 kB', 0],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize('max-size', text)).toBe(bytes);
  });

  test.each([
    '',
    'MB',
    '-1 MB',
    '1,5 MB',
    '1 MB 2 kB',
    '5 constructor',
    '1e3',
    '9'.repeat(400),
    'NaN',
    '1 MB\n2 MB',
  ])('refuses %j', (text) => {
    expect(() => parseSize('max-size', text)).toThrow(UserError);
  });

  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [999_999, '1.0 MB'],
    [12_345_678, '12.3 MB'],
    [1e9, '1.0 GB'],
    [5.5e15, '5500.0 TB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });

  test('what is printed can be given as an input, to a twentieth of its last unit', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat().filter((bytes) => bytes < 9e15),
        (bytes) => {
          const again = parseSize('max-size', formatSize(bytes));
          expect(Math.abs(again - bytes)).toBeLessThanOrEqual(bytes * 0.051);
          expect(formatSize(again)).toBe(formatSize(bytes));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('durations', () => {
  test.each([
    ['0', 0],
    ['60', 60_000],
    ['60 s', 60_000],
    ['500ms', 500],
    ['1.5 s', 1500],
    ['5 min', 300_000],
    ['1 h', 3_600_000],
    ['3 min 20 s', 200_000],
    ['1h30min', 5_400_000],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDuration('ready-timeout', text)).toBe(ms);
  });

  test.each(['', 's', '-1 s', '1 h 30', '1,5 s', '60 secs', '5 valueOf', '1 s,2 s', '9'.repeat(400)])(
    'refuses %j',
    (text) => {
      expect(() => parseDuration('ready-timeout', text)).toThrow(UserError);
    },
  );

  test.each([
    [0, '0 ms'],
    [339.7, '340 ms'],
    [999.4, '999 ms'],
    [999.6, '1.0 s'],
    [12_400, '12.4 s'],
    [59_949, '59.9 s'],
    [59_950, '1 min 0 s'],
    [119_700, '2 min 0 s'],
    [200_000, '3 min 20 s'],
    [3_599_999, '60 min 0 s'],
  ])('%d ms are %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  test('what is printed can be given as an input', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (ms) => {
        const again = parseDuration('ready-timeout', formatDuration(ms));
        expect(Math.abs(again - ms)).toBeLessThanOrEqual(ms < 59_950 ? 50 : 500);
        expect(formatDuration(again)).toBe(formatDuration(ms));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whole numbers', () => {
  test('are taken within their bounds, and no text else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
        const valid = /^-?\d+$/.test(text) && Number(text) >= -10 && Number(text) <= 10;
        if (valid) expect(parseInteger('runs', text, { min: -10, max: 10 })).toBe(Number(text));
        else expect(() => parseInteger('runs', text, { min: -10, max: 10 })).toThrow(UserError);
      }),
      { numRuns: 500 },
    );
  });
});
