import { expect, test } from 'vitest';
import { parseToc } from './toc.ts';

test('a path with spaces that is broken into lines is one path', () => {
  const text = `([('pages/page number one.html',
   '/projects/a folder with spaces/and another one with more '
   'spaces/project "name"/'
   "it's/pages/page number one.html",
   'DATA'),
  ('b\\\\c', '/\\xfc\\u0142', 'DATA')],
 ['/one', '/two'])
`;
  const toc = parseToc('COLLECT', text);
  const place = `/projects/a folder with spaces/and another one with more spaces/project "name"/it's/pages/page number one.html`;
  expect(toc.entries).toEqual([
    { name: 'pages/page number one.html', source: place, type: 'DATA' },
    { name: 'b\\c', source: '/üł', type: 'DATA' },
  ]);
  expect(toc.texts).toEqual(expect.arrayContaining([place, '/one', '/two']));
});
