import { expect, test } from 'vitest';
import { PyInstallerLog } from './log.ts';

test.each([
  ["4338 INFO: Analyzing hidden import 'zzz'", "Analyzing hidden import 'zzz'"],
  [
    '5796 INFO: Build complete! The results are available in: /d',
    'Build complete! The results are available in: /d',
  ],
  ['4338 WARNING: Hidden import "x" not found!', undefined],
  ['INFO: no time', undefined],
  ["['/project',", undefined],
  ['', undefined],
])('%s', (line, doing) => {
  expect(new PyInstallerLog().add(line)).toBe(doing);
});

test("keeps the hidden imports that the user's options name, not those of hooks", () => {
  const log = new PyInstallerLog();
  log.add("4338 ERROR: Hidden import 'zzz' not found");
  log.add('4400 WARNING: Hidden import "of.a.hook" not found!');
  log.add('print("Hidden import \'printed\' not found")');
  expect(log.missingHiddenImports).toEqual(['zzz']);
});

test('explains a failure from its last lines only', () => {
  const log = new PyInstallerLog();
  log.add('ERROR: Spec file "a.spec" not found!');
  expect(log.failure(1).code).toBe('spec-missing');
  for (let line = 0; line < 60; line += 1) log.add(`${line} INFO: something else`);
  const error = log.failure(1);
  expect(error.code).toBe('packager-failed');
  expect(error.hint).toContain('59 INFO');
});
