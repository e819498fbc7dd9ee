import { expect, test } from 'vitest';
import { scanAt, scanFiles, withProject } from '../support/python-project.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = (value: string) => new TextEncoder().encode(value);

const broken: [string, string | Uint8Array, { line: number; message: string }][] = [
  ['a syntax error', 'x = 1\ndef f(:\n', { line: 2, message: 'invalid syntax' }],
  ['a null byte', bytes(...text('x = 1\ny'), 0), { line: 2, message: 'null byte' }],
  [
    'a byte that is not UTF-8',
    bytes(...text('# ok\nx = "'), 0xe9, ...text('"\n')),
    { line: 2, message: '0xe9' },
  ],
  ['an unknown coding line', '# -*- coding: klingon -*-\n', { line: 1, message: 'klingon' }],
  ['tabs and spaces', 'if 1:\n\tx\n        y\n', { line: 3, message: 'tab' }],
  ['deep nesting', `x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`, { line: 1, message: 'too' }],
];

test.each(broken)(
  '%s in a module is reported with its line, and the scan goes on',
  async (_, source, expected) => {
    const scan = await scanFiles({
      'main.py': 'import bad, good',
      'bad.py': source,
      'good.py': 'import json',
    });
    expect(scan.syntaxErrors).toMatchObject([
      { file: 'bad.py', line: expected.line, message: expect.stringContaining(expected.message) },
    ]);
    expect(scan.references.map(({ module }) => module)).toContain('json');
  },
);

const readable: [string, Uint8Array][] = [
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, ...text('import json\n'))],
  ['a coding line', bytes(...text('# coding: latin-1\nx = "'), 0xe9, ...text('"\nimport json\n'))],
  ['CRLF', text('x = 1\r\nimport json\r\n')],
];

test.each(readable)('%s is read as Python does', async (_, source) => {
  const scan = await scanFiles({ 'main.py': source });
  expect([scan.syntaxErrors, scan.references.map(({ module }) => module)]).toEqual([[], ['json']]);
});

test('a syntax error in the entry is an error at its place', async () => {
  await expect(scanFiles({ 'main.py': 'x = 1\ndef f(:\n' })).rejects.toMatchObject({
    code: 'scan-syntax-error',
    place: { file: 'main.py', line: 2 },
  });
});

test('an entry that does not exist is told', async () => {
  await expect(scanFiles({ 'other.py': '' })).rejects.toMatchObject({
    code: 'scan-entry-missing',
    exitCode: 1,
  });
  const entry = { kind: 'module', module: 'nobody.cli' } as const;
  await expect(scanFiles({ 'other.py': '' }, { entry })).rejects.toMatchObject({
    code: 'scan-entry-missing',
  });
});

test('a package that is run starts at its __main__, with its parents', async () => {
  const files = {
    'app/__init__.py': 'import html',
    'app/__main__.py': 'import json',
    'app/cli.py': 'import csv',
  };
  const names = async (entry: { kind: 'module'; module: string; function?: string }) =>
    (await scanFiles(files, { entry })).references.map(({ module }) => module);
  expect(await names({ kind: 'module', module: 'app' })).toEqual(['html', 'json']);
  expect(await names({ kind: 'module', module: 'app.cli', function: 'main' })).toEqual(['csv', 'html']);
});

test('the user’s code is never run, nor found in place of the standard library by the probe', async () => {
  const bomb = 'raise SystemExit("executed")';
  const files = {
    'main.py': 'import app.sub',
    'app/__init__.py': bomb,
    'app/sub.py': bomb,
    'ast.py': bomb,
    'json.py': bomb,
  };
  const scan = await scanFiles(files);
  expect(scan.modules.map(({ name }) => name)).toEqual(['__main__', 'app', 'app.sub']);
});

test('an environment inside the project is not the application’s source', async () => {
  const files = { 'main.py': 'import plug', '.venv/lib/python3/site-packages/plug.py': 'import absent_one' };
  const scan = await scanFiles(files, { searchPaths: ['.venv/lib/python3/site-packages'] });
  expect(scan.references).toMatchObject([{ module: 'plug', kind: 'installed' }]);
});

test('equal sources give equal scans', async () => {
  const files = { 'main.py': 'import b, a, json', 'a.py': 'import b', 'b.py': 'import a' };
  await withProject(files, async (root) => expect(await scanAt(root)).toEqual(await scanAt(root)));
});

test('names that refer to themselves end', async () => {
  const main =
    'from importlib import import_module\na = "x"\na = a + b\nb = a + a\nfor a in [a, b]:\n    a = f"{a}{b}"\n    import_module(a)\ndef f(x): return f(x) + f(x)\nopen(f(__file__))';
  expect((await scanFiles({ 'main.py': main })).opaqueImports).toMatchObject([{ file: 'main.py' }]);
});

test('a Python that fails is reported with what it said', async () => {
  await withProject({ 'main.py': '' }, async (root) => {
    const broken_ = scanAt(root, { searchPaths: [7 as unknown as string] });
    await expect(broken_).rejects.toMatchObject({
      code: 'scan-failed',
      hint: expect.stringContaining('TypeError'),
    });
  });
});
