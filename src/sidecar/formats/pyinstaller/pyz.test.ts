import { expect, test } from 'vitest';
import { tinyPyz } from '../../../../test/support/tiny/pyinstaller.ts';
import { bufferSource } from '../byte-source.ts';
import { isPyz, readPyz } from './pyz.ts';

test.each([
  [3394, '3.7'],
  [3413, '3.8'],
  [3425, '3.9'],
  [3439, '3.10'],
  [3495, '3.11'],
  [3531, '3.12'],
  [3571, '3.13'],
  [3627, '3.14'],
  [3800, undefined],
  [3000, undefined],
])('bytecode %i is of Python %s', async (bytecode, version) => {
  expect((await readPyz(bufferSource(tinyPyz([], { bytecode })))).pythonVersion).toBe(version);
});

test('takes only a PYZ for a PYZ', async () => {
  expect(await isPyz(bufferSource(tinyPyz([])))).toBe(true);
  expect(await isPyz(bufferSource(Buffer.from('PK\x03\x04 a zip application')))).toBe(false);
  expect(await isPyz(bufferSource(Buffer.from('PYZ\0')))).toBe(false);
});
