import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.ts';
import { root } from '../../scripts/repository.ts';

const files = [...(await generatedFiles())];

test.each(files)('%s is what `npm run docs` writes', async (path, text) => {
  expect(await readFile(root + path, 'utf8')).toBe(text);
});

test('there are generated files', () => {
  expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(['docs/errors.md']));
});
