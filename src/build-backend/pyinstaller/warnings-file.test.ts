import { expect, test } from 'vitest';
import { parseWarningsFile } from './warnings-file.ts';

/** From PyInstaller 6.22 for a program in a folder whose name looks like the file's own syntax. */
const REAL = `
This file lists modules PyInstaller was not able to find. This does not
necessarily mean these modules are required for running your program. Both
Python's standard library and 3rd-party Python packages often conditionally
import optional modules, some of which may be available only on certain
platforms.

Types of import:
* top-level: imported at the top-level - look at these first
* delayed: imported within a function

missing module named 'org.python' - imported by copy (optional)
missing module named _frozen_importlib_external - imported by importlib._bootstrap (delayed), importlib (optional), importlib.abc (optional)
excluded module named _frozen_importlib - imported by importlib (optional), importlib.abc (optional)
missing module named nt - imported by os (delayed, conditional, optional), ntpath (optional), shutil (conditional)
missing module named missing_lazy - imported by /sp ace (x), y/main.py (delayed)
missing module named 'win32.api' - imported by C:\\my app\\main.py (top-level), app.win (top-level)
`;

test.each([REAL, REAL.replaceAll('\n', '\r\n')])('modules and their importers (%#)', (text) => {
  expect(parseWarningsFile(text)).toEqual([
    { module: 'org.python', importers: ['copy'] },
    {
      module: '_frozen_importlib_external',
      importers: ['importlib._bootstrap', 'importlib', 'importlib.abc'],
    },
    { module: 'nt', importers: ['os', 'ntpath', 'shutil'] },
    { module: 'missing_lazy', importers: ['/sp ace (x), y/main.py'] },
    { module: 'win32.api', importers: ['C:\\my app\\main.py', 'app.win'] },
  ]);
});

test('no file, no imports', () => {
  expect(parseWarningsFile('')).toEqual([]);
});
