import fc from 'fast-check';
import { PLAIN } from './app.ts';
import { changing, type EditKind, type Expected, replacing, rewriting } from './edits.ts';
import { textOf, withFiles } from './sources.ts';

const WORD = fc.stringMatching(/^[a-z]{1,12}$/).map((word) => `w${word}`);
/** Modules of the standard library that nothing else of the program needs. */
const UNUSED = fc.constantFrom('colorsys', 'sched', 'this', 'rlcompleter', 'cmd', 'chunk', 'netrc');

/** In place of the comment of a plain module. */
const atTop = (name: string, expected: Expected, line: fc.Arbitrary<string> | string): EditKind =>
  replacing(name, expected, [PLAIN, '# What it may hold.', line]);

const IMPORTS: readonly EditKind[] = [
  atTop(
    'new import',
    'full',
    UNUSED.map((module) => `import ${module}`),
  ),
  atTop(
    'new import from',
    'full',
    UNUSED.map((module) => `from ${module} import *`),
  ),
  atTop(
    'new import of a module that is there',
    'full',
    fc.constantFrom(
      'import app.services.two',
      'from app import star',
      'from . import lazy',
      'from .services import one as first_one',
    ),
  ),
  atTop(
    'new import of what is nowhere',
    'full',
    WORD.map((word) => `import ${word}_nowhere`),
  ),
  atTop(
    'new import in a try',
    'full',
    UNUSED.map((module) => `try:\n    import ${module}\nexcept ImportError:\n    pass`),
  ),
  atTop(
    'new import for type checkers',
    'full',
    UNUSED.map((module) => `TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import ${module}`),
  ),
  atTop(
    'new import by name',
    'full',
    UNUSED.map((module) => `import importlib\nimportlib.import_module("${module}")`),
  ),
  atTop(
    'new import by built-in',
    'full',
    UNUSED.map((module) => `__import__("${module}")`),
  ),
  atTop(
    'new name of a handler',
    'full',
    fc.constantFrom('one', 'two').map((name) => `HANDLER = "app.services.${name}:answer"`),
  ),
  replacing('new import in a function', 'full', [
    PLAIN,
    '    total = value\n',
    UNUSED.map((module) => `    import ${module} as total\n`),
  ]),
  replacing('removed import', 'full', ['app/lazy.py', 'import keyword\n', 'keyword = None\n']),
  replacing('order of imports', 'any', [
    'app/lazy.py',
    'import keyword\nimport sys\n',
    'import sys\nimport keyword\n',
  ]),
  replacing('import moved into a function', 'full', [
    'app/lazy.py',
    'import keyword\n',
    'def keywords():\n    import keyword\n',
  ]),
  replacing('condition of an import', 'any', [
    'app/lazy.py',
    '"nowhere"',
    fc.constantFrom('"linux"', '"darwin"', '"win32"'),
  ]),
  replacing('module that is imported by name', 'full', [
    'app/dynamic.py',
    'import_module("app.services.two")',
    fc.constantFrom('import_module("app.services.one")', 'import_module("colorsys")'),
  ]),
  replacing('name of a handler', 'any', [
    'app/dynamic.py',
    '"app.services.two:answer"',
    fc.constantFrom('"app.services.one:answer"', '"colorsys:rgb_to_hls"', '""'),
  ]),
  replacing('library of ctypes', 'full', [
    'app/native.py',
    'libnotthere-1.so',
    WORD.map((word) => `lib${word}.so.6`),
  ]),
  replacing('folder of data', 'full', [
    'app/asking.py',
    '"templates")',
    fc.constantFrom('"services")', '"templates", "page.html")'),
  ]),
];

const NAMES: readonly EditKind[] = [
  replacing('new name in a package', 'full', [
    'app/__init__.py',
    'NAME = "app"',
    WORD.map((word) => `NAME = "app"\n${word} = None`),
  ]),
  replacing('submodule named in its package', 'full', [
    'app/__init__.py',
    'NAME = "app"',
    fc.integer({ min: 1, max: 8 }).map((number) => `NAME = "app"\nplain${number} = None`),
  ]),
  replacing('removed name in a package', 'full', [
    'app/services/__init__.py',
    'def known():',
    WORD.map((word) => `def ${word}():`),
  ]),
  replacing('__getattr__ of a package', 'full', [
    'app/__init__.py',
    'def describe',
    'def __getattr__(name):\n    return name\n\n\ndef describe',
  ]),
  replacing('__all__', 'any', [
    'app/names.py',
    '["one", "two"]',
    fc.constantFrom('["one"]', '["one", "two", "three"]', '["services"]'),
  ]),
  replacing('name in a module with a star', 'full', [
    'app/names.py',
    'def three',
    WORD.map((word) => `def ${word}`),
  ]),
  replacing('star import', 'full', [
    'app/star.py',
    'import *',
    fc.constantFrom('import one, two', 'import one'),
  ]),
];

/** The modules that can go without a line of others that names them. */
const FILES: readonly EditKind[] = [
  changing('removed file', 'full', (sources, number) =>
    withFiles(sources, { [PLAIN[number % 8] ?? '']: undefined }),
  ),
  changing('renamed module', 'full', (sources, number) => {
    const path = `app/plain${(number % 8) + 1}.py`;
    const main = textOf(sources, 'app/main.py').replace(
      `import app.plain${(number % 8) + 1}\n`,
      'import app.renamed\n',
    );
    return withFiles(sources, {
      [path]: undefined,
      'app/renamed.py': textOf(sources, path),
      'app/main.py': main,
    });
  }),
  changing('new module', 'full', (sources, number) =>
    withFiles(sources, { [`app/new${number}.py`]: 'NEW = 1\n' }),
  ),
  changing('new top-level module', 'full', (sources, number) =>
    withFiles(sources, { [`new${number}.py`]: 'NEW = 1\n' }),
  ),
  changing('module that shadows another', 'full', (sources) =>
    withFiles(sources, { 'keyword.py': 'kwlist = []\n' }),
  ),
  changing('package beside a module', 'full', (sources) =>
    withFiles(sources, { 'app/lazy/__init__.py': 'def late():\n    pass\n' }),
  ),
  changing('other case', 'full', (sources) =>
    withFiles(sources, { 'app/Lazy.py': 'def late():\n    pass\n' }),
  ),
  changing('new submodule that a package names', 'full', (sources) =>
    withFiles(sources, { 'app/services/known.py': 'KNOWN = 1\n' }),
  ),
  changing('new package', 'full', (sources, number) =>
    withFiles(sources, { [`app/package${number}/__init__.py`]: '' }),
  ),
  changing('module of a service', 'full', (sources, number) =>
    withFiles(sources, { [`app/services/s${number}.py`]: 'def answer():\n    return 1\n' }),
  ),
  changing('stub for type checkers', 'any', (sources, number) =>
    withFiles(sources, { 'app/lazy.pyi': `import colorsys  # ${number}\n` }),
  ),
  changing('compiled file of another interpreter', 'any', (sources, number) =>
    withFiles(sources, { 'app/__pycache__/lazy.cpython-39.pyc': String(number) }),
  ),
  changing('new data file', 'full', (sources, number) =>
    withFiles(sources, { [`assets/new${number}.txt`]: 'new' }),
  ),
  changing('new data file that is found', 'full', (sources, number) =>
    withFiles(sources, { [`app/templates/new${number}.html`]: 'new' }),
  ),
  changing('data file in a new folder', 'full', (sources, number) =>
    withFiles(sources, { [`assets/deep/${number}/new.txt`]: 'new' }),
  ),
  changing('removed data file', 'full', (sources) =>
    withFiles(sources, { 'app/templates/page.html': undefined }),
  ),
  changing('renamed data file', 'full', (sources, number) =>
    withFiles(sources, { 'assets/info.txt': undefined, [`assets/info${number}.txt`]: 'some data\n' }),
  ),
  changing('data file made executable', 'full', (sources) =>
    withFiles(sources, { 'assets/info.txt': { content: Buffer.from('some data\n'), executable: true } }),
  ),
  changing('module made executable', 'any', (sources) =>
    withFiles(sources, {
      'app/lazy.py': { content: Buffer.from(textOf(sources, 'app/lazy.py')), executable: true },
    }),
  ),
  changing('version', 'full', (sources, number) => withFiles(sources, { VERSION: `1.1.${number}\n` })),
  rewriting('data that looks like a library', 'full', [
    'assets/info.txt',
    () =>
      fc
        .uint8Array({ maxLength: 90 })
        .map((drawn) => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...drawn])),
  ]),
  rewriting('syntax error', 'full', [
    PLAIN,
    (text) =>
      fc
        .constantFrom('def broken(:\n', 'return 1\n', '"open\n', 'x = (\n', '\tx\n  y\n')
        .map((line) => `${text}\n${line}`),
  ]),
  rewriting('undecodable module', 'full', [
    PLAIN,
    () => fc.constant(Buffer.from('X = "\u00e9"\n', 'latin1')),
  ]),
];

/** Edits that change more than the file that is made from the changed one, or may. */
export const STRUCTURE_EDITS: readonly EditKind[] = [...IMPORTS, ...NAMES, ...FILES];
