import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withProject } from '../../test/support/python-project.ts';
import { resolveEntry, startScript } from './entry.ts';

const FILES = { 'main.py': '', "it's ü/start": '', 'app/__main__.py': '' };

describe('resolveEntry', () => {
  test.each(['main.py', "it's ü/start", './app/../main.py'])('%s is a script', async (text) => {
    await withProject(FILES, async (root) => {
      expect(await resolveEntry(text, root)).toEqual({ kind: 'script', file: join(root, text) });
      expect(await resolveEntry(join(root, text), '/nowhere')).toMatchObject({ kind: 'script' });
    });
  });

  test.each([
    ['app', 'app', undefined],
    ['app.main', 'app.main', undefined],
    ['app.main:run', 'app.main', 'run'],
    ['app.cli:Cli.run', 'app.cli', 'Cli.run'],
    ['größe._x1', 'größe._x1', undefined],
  ])('%s is a module', async (text, module, name) => {
    await withProject(FILES, async (root) => {
      expect(await resolveEntry(text, root)).toEqual({ kind: 'module', module, function: name });
    });
  });

  test.each([
    '',
    'gone.py',
    'gone.py:run',
    'app/gone',
    'app:',
    ':run',
    'app:run:more',
    'app:run()',
    'my-app',
    '1app',
    '/gone',
    String.raw`C:\gone\main.py`,
  ])('%j is neither', async (text) => {
    await withProject(FILES, async (root) => {
      await expect(resolveEntry(text, root)).rejects.toMatchObject({
        code: 'entry-missing',
        message: expect.stringContaining(`'${text}'`),
      });
    });
  });
});

describe('startScript', () => {
  test('runs a module as Python would', () => {
    expect(startScript({ kind: 'module', module: 'app.main', function: undefined })).toBe(
      'import runpy\n\nrunpy.run_module("app.main", run_name="__main__", alter_sys=True)\n',
    );
  });

  test('calls a function, and a method of what the module has', () => {
    const script = startScript({ kind: 'module', module: 'app.cli', function: 'Cli.run' });
    expect(script).toBe('import sys\n\nfrom app.cli import Cli\n\nsys.exit(Cli.run())\n');
  });
});
