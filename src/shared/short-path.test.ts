import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shortPath } from './short-path.ts';

const workspace = resolve('/project');

test.each([
  [['app', 'a'], join('app', 'a')],
  // A name that only begins like the folder above.
  [['..hidden', 'a'], join('..hidden', 'a')],
  [[], '.'],
])('what lies in the workspace is named from there: %j', (parts, short) => {
  expect(shortPath(join(workspace, ...parts), { workspace })).toBe(short);
});

test.each(['/', '/elsewhere/a', '/project-2/a'])('what lies outside keeps its whole path: %s', (path) => {
  expect(shortPath(resolve(path), { workspace })).toBe(resolve(path));
});
