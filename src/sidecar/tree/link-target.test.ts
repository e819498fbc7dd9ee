import { expect, test } from 'vitest';
import { linkProblem } from './link-target.ts';

const CASES: [name: string, links: Record<string, string>, problem: string | undefined][] = [
  ['beside it', { a: 'b' }, undefined],
  ['in a folder', { 'x/a': './y//b' }, undefined],
  ['up and down again', { 'x/a': '../y/b' }, undefined],
  ['the root itself', { 'x/a': '..' }, undefined],
  ['through a link', { 'x/a': '../y/b', y: 'z' }, undefined],
  ['out', { a: '../b' }, 'out of'],
  ['out of a deep folder', { 'x/y/a': '../../../b' }, 'out of'],
  ['out and back', { a: '../root/b' }, 'out of'],
  ['absolute', { a: '/etc/passwd' }, 'absolute'],
  ['a drive', { a: 'C:/Windows' }, 'absolute'],
  ['out through a deep link to a shallow folder', { a: '1/2/3/d/../..', '1/2/3/d': '../../../z' }, 'out of'],
  ['absolute through another link', { a: 'b/c', b: '/etc' }, 'absolute'],
  ['a circle', { a: 'b', b: 'a' }, 'circle'],
  ['itself', { a: 'a' }, 'circle'],
];

test.each(CASES)('%s', (_, links, problem) => {
  const path = Object.keys(links)[0] ?? '';
  const found = linkProblem(path, new Map(Object.entries(links)));
  if (problem === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(problem);
});
