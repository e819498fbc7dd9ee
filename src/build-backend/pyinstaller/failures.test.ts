import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFailure } from './failures.ts';

/** What PyInstaller 5.13 and 6.22 really said: code, lines, and what the message and the hint must name. */
const SAID: readonly [code: string, lines: readonly string[], message: string, hint: string][] = [
  [
    'data-missing',
    ["ERROR: Unable to find '/project/nope.txt' when adding binary and data files."],
    "'/project/nope.txt'",
    "'add-data'",
  ],
  [
    'data-missing',
    ['Unable to find "/project/web/dist" when adding binary and data files.'],
    "'/project/web/dist'",
    'build the frontend first',
  ],
  [
    'data-missing',
    [String.raw`ERROR: Unable to find 'C:\\work\\nope.txt' when adding binary and data files.`],
    String.raw`'C:\work\nope.txt'`,
    "'datas' in the spec",
  ],
  [
    'metadata-missing',
    ['importlib.metadata.PackageNotFoundError: No package metadata was found for not_a_dist'],
    "'not_a_dist'",
    "'copy-metadata'",
  ],
  [
    'metadata-missing',
    ['    raise PackageNotFoundError(name)', 'importlib.metadata.PackageNotFoundError: my.dist-1'],
    "'my.dist-1'",
    'requirements',
  ],
  [
    'architecture-mismatch',
    ['PyInstaller.utils.osx.IncompatibleBinaryArchError: /v/numpy/core.so is not a fat binary!'],
    '/v/numpy/core.so',
    "'target-arch'",
  ],
  [
    'architecture-mismatch',
    [
      'PyInstaller.utils.osx.IncompatibleBinaryArchError: /v/a.so is incompatible with target arch arm64 (has arch: x86_64)!',
    ],
    'has arch: x86_64',
    "'target-arch'",
  ],
  [
    'disk-full',
    ["OSError: [Errno 28] No space left on device: '/srv/app/base_library.zip'"],
    "'/srv/app/base_library.zip'",
    'three times',
  ],
  ['disk-full', ['OSError: [Errno 28] No space left on device'], 'The disk is full.', 'three times'],
  [
    'disk-full',
    [String.raw`OSError: [WinError 112] There is not enough space on the disk: 'C:\\work\\app.pkg'`],
    'app.pkg',
    'three times',
  ],
  ['packager-arguments', ['pyinstaller: error: unrecognized arguments: --nope'], '--nope', "'extra-args'"],
  [
    'packager-arguments',
    ["pyinstaller: error: argument --log-level: invalid choice: 'LOUD' (choose from 'TRACE', 'DEBUG')"],
    "argument --log-level: invalid choice: 'LOUD'",
    "'extra-args'",
  ],
  [
    'packager-arguments',
    ["pyinstaller: error: argument --optimize: invalid int value: 'main.py'"],
    '--optimize',
    "'extra-args'",
  ],
  [
    'packager-arguments',
    ['ERROR: option(s) not allowed:', '  --name', 'makespec options not valid when a .spec file is given'],
    "'--name'",
    "'extra-args'",
  ],
  ['spec-missing', ['ERROR: Spec file "missing.spec" not found!'], "'missing.spec'", "'spec: …'"],
  ['spec-missing', ['Spec file "no.spec" not found!'], "'no.spec'", "'spec: …'"],
  ['entry-missing', ["ERROR: script '/project/gone.py' not found"], "'/project/gone.py'", 'Analysis('],
];

describe('explainFailure', () => {
  test.each(SAID)('%s: %s', (code, lines, message, hint) => {
    const log = ['62 INFO: PyInstaller: 6.22.3, contrib hooks: 2026.9', ...lines];
    const error = explainFailure(log, 1);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
    expect(error.hint).toContain(hint);
  });

  test.each([
    ['nothing known', ['SyntaxError: closing parenthesis does not match'], 'SyntaxError'],
    ['no file of ours', ["5 INFO: 'x' when adding binary and data files"], 'adding'],
    ['another number', ["OSError: [Errno 2] No such file or directory: 'x'"], 'Errno 2'],
    ['another tool', ['cc: error: unrecognized arguments: -x'], 'cc: error'],
  ])('%s: shows the last lines as they are', (_, lines, said) => {
    const error = explainFailure(lines, 3);
    expect(error.code).toBe('packager-failed');
    expect(error.message).toBe('PyInstaller ended with code 3.');
    expect(error.hint).toContain(said);
  });

  test('the last failure counts', () => {
    const log = SAID.flatMap(([, lines]) => lines);
    expect(explainFailure(log, 1).code).toBe('entry-missing');
  });

  test('a log of nothing', () => {
    expect(explainFailure([], 1)).toMatchObject({ code: 'packager-failed' });
  });
});

// Feature: python-backend-bundling, Property 10: Error message specificity
test('each failure names the path or the name, and the line to change', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/);
  const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
  const failure = fc.oneof(
    path.map((name) => [
      name,
      `ERROR: Unable to find '${name}' when adding binary and data files.`,
      'add-data',
    ]),
    word.map((name) => [
      name,
      `importlib.metadata.PackageNotFoundError: No package metadata was found for ${name}`,
      `copy_metadata('${name}')`,
    ]),
    word.map((name) => [name, `pyinstaller: error: unrecognized arguments: --${name}`, 'extra-args']),
    path.map((name) => [name, `ERROR: Spec file "${name}.spec" not found!`, 'spec: ']),
    path.map((name) => [name, `ERROR: script '${name}.py' not found`, 'Analysis(']),
    path.map((name) => [name, `IncompatibleBinaryArchError: ${name}.so is not a fat binary!`, 'target-arch']),
  );
  const noise = fc.array(fc.string(), { maxLength: 5 });
  fc.assert(
    fc.property(failure, noise, ([name = '', line = '', change = ''], before) => {
      const error = explainFailure([...before, line], 1);
      expect(error.message).toContain(name);
      expect(error.hint).toContain(change);
    }),
  );
});

test('any log gives an error that is not empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (log) => {
      expect(explainFailure(log, 1).message).not.toBe('');
    }),
  );
});
