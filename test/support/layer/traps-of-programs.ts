/** Programs of the project that run while a program is built, and options that are passed on. */
import { main, spec, type Trap } from './trap.ts';

export const PROGRAM_TRAPS: readonly Trap[] = [
  {
    name: 'a spec that imports a module of the program',
    inputs: { spec: 'trap.spec' },
    files: {
      'trap.spec': spec('import sys\nsys.path.insert(0, ".")\nfrom app.about import NAME', '', 'NAME'),
      'start.py': 'import app.about, app.part\n',
      'app/about.py': 'NAME = "trap"\n',
    },
    edits: [{ what: 'a constant of it', change: { 'app/about.py': 'NAME = "other"\n' }, must: 'full' }],
  },
  {
    name: 'a spec that reads the text of a module',
    inputs: { spec: 'trap.spec' },
    files: {
      'trap.spec': spec('NAME = open("app/about.py").read().split(\'"\')[1]', '', 'NAME'),
      'start.py': 'import app.about, app.part\n',
      'app/about.py': 'NAME = "trap"\n',
    },
    edits: [
      { what: 'a constant of it', change: { 'app/about.py': 'NAME = "other"\n' }, must: 'full' },
      {
        what: 'a module that it does not read',
        change: { 'app/part.py': 'def run():\n    return 2\n' },
        must: '1',
      },
    ],
  },
  {
    name: 'a spec that reads what it collects',
    inputs: { spec: 'trap.spec' },
    files: {
      'trap.spec': spec(
        'NAMES = open("assets/names.txt").read().split()',
        "hiddenimports=NAMES, datas=[('assets', 'assets')]",
      ),
      'start.py': 'import app.part\n',
      'assets/names.txt': 'keyword\n',
    },
    edits: [{ what: 'another name in it', change: { 'assets/names.txt': 'colorsys\n' }, must: 'full' }],
  },
  {
    name: 'a spec that collects documentation and what a tool makes',
    inputs: { spec: 'trap.spec' },
    files: {
      'trap.spec': spec('', "datas=[('docs', 'help'), ('web/node_modules', 'web'), ('.config', 'config')]"),
      'start.py': 'import app.part\n',
      'docs/one.md': 'one\n',
      'web/node_modules/one.js': 'one\n',
      '.config/one.ini': 'one\n',
    },
    edits: [
      { what: 'another page', change: { 'docs/two.md': 'two\n' }, must: 'full' },
      { what: 'another word', change: { 'docs/one.md': 'changed\n' } },
      { what: 'another file of a tool', change: { 'web/node_modules/two.js': 'two\n' }, must: 'full' },
      { what: 'another setting', change: { '.config/two.ini': 'two\n' }, must: 'full' },
    ],
  },
  {
    name: 'a hook of the project that asks a module',
    inputs: { 'hooks-dir': 'hooks' },
    files: {
      'hooks/hook-app.py':
        'from PyInstaller.utils.hooks import get_module_attribute\n\nhiddenimports = get_module_attribute("app.about", "NAMES").split()\n',
      'app/main.py': main('import app.about'),
      'app/about.py': 'NAMES = "keyword"\n',
    },
    edits: [
      { what: 'another name in it', change: { 'app/about.py': 'NAMES = "colorsys"\n' }, must: 'full' },
      {
        what: 'another hook',
        change: { 'hooks/hook-app.part.py': 'hiddenimports = ["colorsys"]\n' },
        must: 'full',
      },
    ],
  },
  {
    name: 'a package that is imported to find its modules',
    inputs: { 'collect-submodules': 'app.plugins' },
    files: {
      'app/plugins/__init__.py': 'READY = True\n',
      'app/plugins/one.py': 'ONE = 1\n',
      'app/plugins/deep/__init__.py': 'DEEP = True\n',
      'app/plugins/deep/two.py': 'TWO = 2\n',
    },
    edits: [
      {
        what: 'it refuses to be imported',
        change: { 'app/plugins/deep/__init__.py': 'DEEP = True\nraise ImportError("not here")\n' },
        must: 'full',
      },
      { what: 'a body in it', change: { 'app/plugins/one.py': 'ONE = 2\n' } },
      { what: 'another plugin', change: { 'app/plugins/three.py': 'THREE = 3\n' }, must: 'full' },
    ],
  },
  {
    name: 'options that are passed on',
    inputs: { 'extra-args': '--collect-data=app\n--hidden-import=colorsys' },
    files: {},
    edits: [
      {
        what: 'a first data file in the package',
        change: { 'app/first.txt': 'first\n' },
        must: 'full',
      },
      { what: 'a body', change: { 'app/part.py': 'def run():\n    return 2\n' }, must: '1' },
    ],
  },
];
