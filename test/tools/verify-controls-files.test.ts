import { expect, test } from 'vitest';
import { CHECK_NAMES } from '../../src/verify-binary/check.ts';
import { binaryControls } from '../support/broken/binary-controls.ts';
import { fileControls } from '../support/broken/file-controls.ts';
import { showControls } from '../support/broken/show.ts';
import { startControls } from '../support/broken/start-controls.ts';
import { stopControls } from '../support/broken/stop-controls.ts';

test('every check has a program that fails it and nothing else', () => {
  const all = [...fileControls, ...binaryControls, ...startControls, ...stopControls];
  const seen = new Set(all.map(({ expectedCheck }) => expectedCheck));
  expect(CHECK_NAMES.filter((name) => !seen.has(name))).toEqual([]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

showControls('a program whose files are broken fails one check', fileControls);
showControls('a program whose files do not fit fails one check', binaryControls);
