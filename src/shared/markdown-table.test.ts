import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('columns as wide as their widest cell, at least three', () => {
  expect(markdownTable(['A', 'Package'], [['x', 'numpy and more']])).toBe(
    ['| A   | Package        |', '| --- | -------------- |', '| x   | numpy and more |'].join('\n'),
  );
});

test('no cell ends its column or its row', () => {
  const table = markdownTable(['a'], [['x|y\nz\r\nw']]);
  expect(table.split('\n')).toHaveLength(3);
  expect(table).toContain('x\\|y z w');
  expect(table).not.toContain('\r');
});

test('a short row is filled, and a table without rows has its head', () => {
  expect(
    markdownTable(['a', 'b'], [['x']])
      .split('\n')
      .at(-1),
  ).toBe('| x   |     |');
  expect(markdownTable(['a'], [])).toBe('| a   |\n| --- |');
});
