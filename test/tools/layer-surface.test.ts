import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LayerProject, layerProject } from '../support/layer-project.ts';
import { withProject } from '../support/python-project.ts';

const FILES = {
  'main.py': 'import app.loader, app.views\n\nprint(app.loader.load(), app.views.logo())\n',
  'app/__init__.py': '"""The app."""\nfrom .plain import greet\n\nLEVEL = 1\n',
  'app/plain.py': [
    '"""Plain code."""',
    'import functools',
    'import json',
    'from dataclasses import dataclass',
    '',
    'LIMIT = 10',
    'WORD = "hello"',
    '',
    '',
    'def greet(name):',
    '    """Says hello."""',
    '    return f"hello {name}"',
    '',
    '',
    'class Box:',
    '    size = 3',
    '',
    '    def area(self):',
    '        return self.size * self.size',
    '',
  ].join('\n'),
  'app/paths.py': [
    'from pathlib import Path',
    '',
    'BASE = Path(__file__).parent',
    'RETRIES = 3',
    '',
    '',
    'def resource(name):',
    '    return BASE / "data" / name',
    '',
    '',
    'def twice(number):',
    '    return number * 2',
    '',
  ].join('\n'),
  'app/config.py':
    'PLUGINS = ["one", "two"]\nTITLE = "one"\n\n\ndef limit():\n    return "three"\n\n\ndef chosen():\n    return "four"\n',
  'app/loader.py': [
    'import importlib',
    '',
    'from . import config',
    'from .config import chosen',
    '',
    '',
    'def load():',
    '    importlib.import_module(f"app.plugins.{chosen()}")',
    '    return [importlib.import_module(f"app.plugins.{name}") for name in config.PLUGINS]',
    '',
    '',
    'def count(found):',
    '    return len(found)',
    '',
  ].join('\n'),
  'app/views.py': [
    'from .paths import resource',
    'from .stars import *',
    '',
    '',
    'def logo():',
    '    return resource("logo.png").read_bytes()',
    '',
    '',
    'def add(a, b):',
    '    return a + b',
    '',
    '',
    'class View:',
    '    name = "view"',
    '',
    '    def picture(self):',
    '        return resource(self.name)',
    '',
    '    def title(self):',
    '        return "title"',
    '',
  ].join('\n'),
  'app/stars.py': 'def star():\n    return 1\n',
  'app/lazy.py': [
    'import sys',
    '',
    'try:',
    '    import zlib',
    'except ImportError:',
    '    zlib = None',
    'FAST = zlib is not None',
    'HELLO = "x"',
    '',
    '',
    'def pack(data):',
    '    if FAST:',
    '        import bz2',
    '        return bz2.compress(data)',
    '    return data',
    '',
    '',
    'def plain(data):',
    '    return data',
    '',
  ].join('\n'),
  'app/native.py':
    'import ctypes\n\n\ndef load():\n    return ctypes.CDLL("libone.so")\n\n\ndef rest():\n    return 1\n',
  'app/meta.py':
    'from importlib.metadata import version\n\n\ndef mine():\n    return version("one")\n\n\ndef rest():\n    return 1\n',
  'app/server.py': 'TARGET = "app.plain:greet"\nTASKS = ["app.config"]\n\n\ndef rest():\n    return 1\n',
} as const;

type File = Exclude<keyof typeof FILES, 'main.py'>;
type Edit = [what: string, file: File, from: string, to: string];

let project: LayerProject;
let done: () => void;
let ended: Promise<void>;
beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    ended = withProject({}, async (root) => {
      project = await layerProject(root, FILES);
      ready();
      await new Promise<void>((resolve) => {
        done = resolve;
      });
    });
    ended.catch(failed);
  });
});
afterAll(async () => {
  done();
  await ended;
});

async function isSame([, file, from, to]: Edit): Promise<boolean> {
  const text = FILES[file];
  expect(text).toContain(from);
  const answer = await project.edited(file, text.replace(from, to));
  if (!answer.ok) throw new Error(answer.error);
  return answer.surface === project.modules.get(file)?.surface;
}

test('an untouched module has the surface that it had', async () => {
  for (const [file, { surface }] of project.modules) {
    const answer = await project.edited(file, FILES[file as File]);
    expect({ file, answer }).toEqual({ file, answer: { ok: true, surface } });
  }
});

test.each<Edit>([
  ['a statement in a body', 'app/plain.py', 'self.size * self.size', 'self.size ** 2'],
  ['a comment', 'app/plain.py', 'LIMIT = 10', 'LIMIT = 10  # so many'],
  ['a line more', 'app/plain.py', '\n\n\ndef', '\n\n\n\n\n\ndef'],
  ['documentation of the module', 'app/plain.py', 'Plain code', 'Plain.code'],
  ['documentation of a function', 'app/plain.py', 'Says hello', 'app.config'],
  ['a number', 'app/plain.py', 'LIMIT = 10', 'LIMIT = 11'],
  ['a sentence', 'app/plain.py', 'hello {name}', 'hello world, {name}'],
  ['a word that nobody follows', 'app/plain.py', 'WORD = "hello"', 'WORD = "bye"'],
  ['a new function', 'app/plain.py', 'class Box', 'def more():\n    return LIMIT\n\n\nclass Box'],
  ['a new constant', 'app/plain.py', 'LIMIT = 10', 'LIMIT = 10\nMORE = {"a": 1}'],
  [
    'a new method',
    'app/plain.py',
    '    size = 3\n',
    '    size = 3\n\n    def name(self):\n        return "box"\n',
  ],
  ['a decorator', 'app/plain.py', 'def greet', '@functools.lru_cache\ndef greet'],
  ['a decorator of a class', 'app/plain.py', 'class Box:', '@dataclass\nclass Box:'],
  ['a parameter', 'app/plain.py', 'greet(name)', 'greet(name, *, loud=False)'],
  ['an annotation', 'app/plain.py', 'greet(name)', 'greet(name: str)'],
  [
    'an exception',
    'app/plain.py',
    '    return f"',
    '    if not name:\n        raise ValueError(name)\n    return f"',
  ],
  ['a path on the web', 'app/plain.py', '"hello"', '"/api/notes/{id}"'],
  ['a removed constant', 'app/plain.py', 'LIMIT = 10\n', ''],
  ['a body beside paths', 'app/paths.py', 'number * 2', 'number + number'],
  ['a constant beside paths', 'app/paths.py', 'RETRIES = 3', 'RETRIES = 5'],
  ['a body beside imports by name', 'app/loader.py', 'len(found)', 'len(list(found))'],
  [
    'a body beside lazy imports',
    'app/lazy.py',
    'def plain(data):\n    return data',
    'def plain(data):\n    return data + b""',
  ],
  ['a constant beside lazy imports', 'app/lazy.py', 'HELLO = "x"', 'HELLO = "y"'],
  ['code behind a lazy import', 'app/lazy.py', 'bz2.compress(data)', 'bz2.compress(data, 9)'],
  ['a body beside libraries', 'app/native.py', 'return 1', 'return 2'],
  ['a body beside metadata', 'app/meta.py', 'return 1', 'return 2'],
  ['a body beside module names', 'app/server.py', 'return 1', 'return "two"'],
  ['a method beside one that opens a file', 'app/views.py', 'return "title"', 'return "Title"'],
  ['a body beside data', 'app/views.py', 'a + b', 'b + a'],
  ['a word that nobody follows, beside one that is', 'app/config.py', 'TITLE = "one"', 'TITLE = "two"'],
  ['what a function gives that nobody follows', 'app/config.py', '"three"', '"five"'],
  ['a value in a package', 'app/__init__.py', 'LEVEL = 1', 'LEVEL = 2'],
  ['a body behind a star', 'app/stars.py', 'return 1', 'return 2'],
])('the same: %s', async (...edit) => {
  expect(await isSame(edit)).toBe(true);
});

test.each<Edit>([
  ['a new import', 'app/plain.py', 'import json', 'import json\nimport csv'],
  ['a removed import', 'app/plain.py', 'import json\n', ''],
  ['the order of imports', 'app/plain.py', 'import functools\nimport json', 'import json\nimport functools'],
  ['another name for an import', 'app/plain.py', 'import json', 'import json as j'],
  ['another name from an import', 'app/plain.py', 'import dataclass', 'import field'],
  ['a lazy import', 'app/plain.py', '    return f"', '    import csv\n    return f"'],
  [
    'a lazy import in a method',
    'app/plain.py',
    '        return self',
    '        import csv\n        return self',
  ],
  ['an import that becomes lazy', 'app/plain.py', 'import json\n', 'def late():\n    import json\n\n\n'],
  [
    'a guard around an import',
    'app/plain.py',
    'import json\n',
    'try:\n    import json\nexcept ImportError:\n    pass\n',
  ],
  ['the handler of a guard', 'app/lazy.py', 'except ImportError', 'except OSError'],
  ['the condition of a lazy import', 'app/lazy.py', 'if FAST:', 'if not FAST:'],
  ['what the condition is made of', 'app/lazy.py', 'zlib is not None', 'sys.platform == "win32"'],
  ['a way out before a lazy import', 'app/lazy.py', '    if FAST', '    return data\n    if FAST'],
  ['a relative import', 'app/views.py', 'from .paths', 'from app.paths'],
  ['a star', 'app/views.py', 'from .stars import *', 'from .stars import star'],
  ['a new function behind a star', 'app/stars.py', 'def star', 'def more():\n    return 2\n\n\ndef star'],
  ['a new name in a package', 'app/__init__.py', 'LEVEL = 1', 'LEVEL = 1\nMORE = 2'],
  ['a removed name of a package', 'app/__init__.py', 'LEVEL = 1\n', ''],
  ['a function in a package', 'app/__init__.py', 'LEVEL = 1', 'def level():\n    return 1'],
  ['a folder', 'app/paths.py', '"data"', '"files"'],
  ['the anchor of a path', 'app/paths.py', '.parent', '.parent.parent'],
  ['another path', 'app/paths.py', 'number * 2', 'BASE / "x" / number'],
  ['a first path', 'app/plain.py', '"hello"', '__file__'],
  ['a file, by a function of another module', 'app/views.py', 'logo.png', 'icon.png'],
  ['a new use of such a function', 'app/views.py', 'return a + b', 'return resource("more.txt")'],
  ['a name of a file in a class', 'app/views.py', 'name = "view"', 'name = "other"'],
  ['a name that another module imports', 'app/config.py', '"two"]', '"two", "three"]'],
  ['such a name given by a function', 'app/config.py', '"four"', '"five"'],
  ['another binding of such a name', 'app/config.py', 'TITLE =', 'PLUGINS = TITLE ='],
  ['an import by name', 'app/loader.py', 'app.plugins.{name}', 'app.others.{name}'],
  ['a first import by name', 'app/plain.py', '"hello"', '__import__("csv")'],
  ['what is imported by name', 'app/loader.py', 'config.PLUGINS', 'config.TITLE'],
  ['a library', 'app/native.py', 'libone.so', 'libtwo.so'],
  ['a library by attribute', 'app/native.py', 'ctypes.CDLL("libone.so")', 'ctypes.cdll.one'],
  ['a first library', 'app/native.py', 'return 1', 'return ctypes.CDLL("libtwo.so")'],
  ['metadata', 'app/meta.py', '"one"', '"two"'],
  ['first metadata of another kind', 'app/meta.py', 'return 1', 'return files("two")'],
  ['the text of a module', 'app/server.py', '"app.config"', '"app.paths"'],
  ['a first text of a module', 'app/plain.py', '"hello"', '"app.paths"'],
  ['a name that such a text asks for', 'app/plain.py', 'def greet(', 'def hello('],
])('different: %s', async (...edit) => {
  expect(await isSame(edit)).toBe(false);
});

test.each([
  ['a syntax error', 'def (:\n', 'line 1'],
  ['a null byte', 'x = 1\0\n', 'null byte'],
  ['an unknown encoding', '# coding: nothing\n', 'encoding'],
  ['bytes of another encoding', Buffer.from('x = "\xe9"\n', 'latin1'), 'utf-8'],
])('%s is said', async (_, content, word) => {
  const answer = await project.edited('app/plain.py', content);
  expect(answer).toEqual({ ok: false, error: expect.stringContaining(word) });
});

test('a coding line counts as Python reads it', async () => {
  const text = `# coding: latin-1\n${FILES['app/plain.py'].replace('hello {', 'h\xe9llo {')}`;
  const answer = await project.edited('app/plain.py', Buffer.from(text, 'latin1'));
  expect(answer).toEqual({ ok: true, surface: project.modules.get('app/plain.py')?.surface });
});
