import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/repository.ts';
import { CHECK_NAMES } from '../../src/verify-binary/check.ts';

/** The checks that have a row in the table of symptoms. */
function checksIn(readme: string): string[] {
  const rows = [...readme.matchAll(/^\| [^|]+ \| `([a-z]+)` \| [^|]+ \|$/gm)].map(([, name = '']) => name);
  return [...new Set(rows)];
}

test('the README goes from what one sees to what to do, for every check', async () => {
  const readme = await readFile(join(root, 'action-verify-binary', 'README.md'), 'utf8');
  expect(checksIn(readme)).toEqual([...CHECK_NAMES]);
});

test('a row of another shape does not count', () => {
  expect(checksIn('| see | `start` | do |\n| `port` | `number` |\n| see | start | do |')).toEqual(['start']);
});
