import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moduleOfFile } from './module-files.ts';

describe('moduleOfFile', () => {
  test.each([
    ['json/__init__.pyc', 'json'],
    ['app/main.py', 'app.main'],
    ['app/_speed.cpython-312-x86_64-linux-gnu.so', 'app._speed'],
    ['app/_speed.abi3.so', 'app._speed'],
    ['app/_speed.cp312-win_amd64.pyd', 'app._speed'],
    ['_cffi_backend.pyd', '_cffi_backend'],
    ['python3.12/lib-dynload/_ssl.cpython-312-x86_64-linux-gnu.so', '_ssl'],
    ['python3.13t/lib-dynload/_ssl.so', '_ssl'],
    ['lib-dynload/_ssl.so', '_ssl'],
    ['app/lib-dynload/x.so', 'app.lib-dynload.x'],
  ])('%s holds %s', (path, module) => {
    expect(moduleOfFile(path)).toBe(module);
  });

  test.each([
    '__init__.py',
    'app/data.json',
    'app/notes.test.py',
    'app/__pycache__/main.cpython-312.pyc',
    'libssl.so.3',
    'numpy.libs/libblas.so',
    'app-1.0.dist-info/x.py',
    '.py',
    '/app.py',
    'app//x.py',
    '',
  ])('%j holds none', (path) => {
    expect(moduleOfFile(path)).toBeUndefined();
  });

  test('any path gives a dotted name without empty parts, or none', () => {
    const path = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-z_./]{0,12}\.(?:py|pyc|so|pyd)$/),
    );
    fc.assert(
      fc.property(path, (text) => {
        const module = moduleOfFile(text);
        if (module !== undefined) expect(module).toMatch(/^[^./]+(?:\.[^./]+)*$/u);
      }),
      { numRuns: 500 },
    );
  });
});
