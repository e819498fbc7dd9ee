import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/repository.ts';
import { runtimeErrors } from '../../src/runtime/error-catalogue.ts';

test('the guide has a row for every error of the library, and for no other', async () => {
  const guide = await readFile(join(root, 'docs', 'runtime.md'), 'utf8');
  const [, errors = ''] = guide.split('## Errors');
  const codes = [...errors.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  expect(codes.sort()).toEqual(Object.keys(runtimeErrors).sort());
});
