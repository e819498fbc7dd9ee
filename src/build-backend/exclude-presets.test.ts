import { expect, test } from 'vitest';
import { excludedByPreset } from './exclude-presets.ts';

test('none leaves out nothing, ml what dev does and more', () => {
  const [dev, ml] = [excludedByPreset('dev'), excludedByPreset('ml')];
  expect(excludedByPreset('none')).toEqual([]);
  expect(ml).toEqual(expect.arrayContaining([...dev]));
  expect(ml).toContain('torch');
  expect(dev).toContain('pytest');
  expect(dev).not.toContain('torch');
  expect(new Set(ml).size).toBe(ml.length);
});
