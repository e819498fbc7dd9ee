import { expect, test } from 'vitest';
import { withProject } from '../../../test/support/python-project.ts';
import { newUnresolved, readBaseline, relevantUnresolved } from './baseline.ts';

test('one module per line; comments, blank lines and CRLF do not count', async () => {
  const text = '# known\r\nwin32api\r\n\r\n  org.python  # Jython\r\n';
  await withProject({ 'known imports.txt': text }, async (root) => {
    expect(await readBaseline('known imports.txt', root)).toEqual(new Set(['win32api', 'org.python']));
  });
});

test('no baseline, and one that is not there', async () => {
  expect(await readBaseline(undefined, '/nowhere')).toEqual(new Set());
  await expect(readBaseline('known.txt', '/nowhere')).rejects.toMatchObject({
    code: 'baseline-missing',
    message: expect.stringContaining("'known.txt'"),
  });
});

test.each([
  ['an installed package', 'numpy.core', true],
  ['the application', 'app', true],
  ["the program's script", '/my project/main.py', true],
  ["the program's script on Windows", 'C:\\work\\main.py', true],
  ['the standard library', 'importlib.abc', false],
  ["a packager's runtime hook", '/venv/PyInstaller/hooks/rthooks/pyi_rth_inspect.py', false],
  ['a package of a like name', 'numpyx', false],
])('an import of %s: %s counts: %s', (_, importer, counts) => {
  const unresolved = [{ module: 'gone', importers: ['os', importer] }];
  expect(relevantUnresolved(unresolved, new Set(['numpy', 'app']))).toEqual(counts ? ['gone'] : []);
});

test('only what the baseline does not know, with the lines to add', () => {
  expect(newUnresolved(['a', 'b', 'c'], new Set(['b']), 'known.txt')).toMatchObject([
    {
      code: 'imports-unresolved',
      message: expect.stringContaining('2 imports'),
      hint: expect.stringMatching(/'known\.txt':\na\nc$/),
    },
  ]);
  expect(newUnresolved(['b'], new Set(['b']), 'known.txt')).toEqual([]);
});
