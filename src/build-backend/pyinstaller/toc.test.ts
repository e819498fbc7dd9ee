import { expect, test } from 'vitest';
import { parseToc } from './toc.ts';

test('entries and texts, whatever quotes and line breaks pprint chooses', () => {
  const text = String.raw`([('app/one.pyc',
   "/tmp/it's "
   'here/é/\xfc/\U0001f388/localpycs/0/app/one.pyc',
   'DATA'),
  ('app\\two.pyc', 'C:\\work\\two.pyc', 'DATA'),
  ('app.one', "/p/one \"1\".py", 'PYMODULE-2'),
  ('space', None, 'PYMODULE'), ('space', '-', 'PYMODULE')],
 ['/hooks', ('/more', -1000)], False, {'PYSOURCE': True})`;
  const { entries, texts } = parseToc('Analysis', text);
  expect(entries).toEqual([
    { name: 'app/one.pyc', source: "/tmp/it's here/é/ü/🎈/localpycs/0/app/one.pyc", type: 'DATA' },
    { name: String.raw`app\two.pyc`, source: String.raw`C:\work\two.pyc`, type: 'DATA' },
    { name: 'app.one', source: '/p/one "1".py', type: 'PYMODULE-2' },
    { name: 'space', source: '-', type: 'PYMODULE' },
  ]);
  expect(texts).toEqual(expect.arrayContaining(['/hooks', '/more', 'PYSOURCE']));
});
