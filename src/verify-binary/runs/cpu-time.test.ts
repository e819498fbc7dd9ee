import { expect, test } from 'vitest';
import { parsePsTime, parseStat } from './cpu-time.ts';
import { spreadOf } from './spread.ts';

test('reads the processor time that the systems tell', () => {
  const fields = ['S', ...Array(10).fill('0'), '123', '45', '0'].join(' ');
  expect(parseStat(`4711 (a (strange) name) ${fields}`)).toBe(1680);
  expect(parseStat('')).toBe(0);
  expect(parsePsTime('  0:01.50')).toBe(1500);
  expect(parsePsTime('1:02:03')).toBe(3_723_000);
  expect(parsePsTime('')).toBe(0);
});

test.each([
  [[], undefined],
  [[5], { min: 5, median: 5, max: 5 }],
  [[9, 1], { min: 1, median: 5, max: 9 }],
  [[30, 10, 20], { min: 10, median: 20, max: 30 }],
  [[1, 2, 4, 100], { min: 1, median: 3, max: 100 }],
])('the spread of %j', (times, spread) => {
  expect(spreadOf(times)).toEqual(spread);
});
