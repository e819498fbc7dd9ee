/** Programs in which a change that looks like one of a body, or of nothing, makes another program. */
import { LAYER_APP_INPUTS } from './app.ts';
import type { Source } from './sources.ts';

/** Files by path, as `withFiles` takes them. */
export type Changes = Readonly<Record<string, string | Buffer | Source | undefined>>;

export interface TrapEdit {
  what: string;
  change: Changes;
  /** `full`: anything else would be wrong; absent: whatever gives the right bytes. */
  must?: '1' | 'full';
}

export interface Trap {
  name: string;
  files: Changes;
  inputs?: Readonly<Record<string, string>>;
  pyinstaller?: string;
  edits: readonly TrapEdit[];
}

const link = (to: string): Source => ({ content: Buffer.alloc(0), link: to });
const { 'add-data': _, 'exclude-modules': excluded, ...common } = LAYER_APP_INPUTS;

/** The inputs of a trap, but for the cache. */
export function inputsOf({ inputs = {} }: Trap): Record<string, string> {
  const given: Record<string, string> = { ...common, 'exclude-modules': excluded, ...inputs };
  // What the spec says for itself.
  if (inputs['spec'] !== undefined)
    for (const name of ['entry', 'name', 'exclude-modules']) delete given[name];
  return given;
}

/** The files of a trap that it does not bring itself. */
export const COMMON: Changes = {
  VERSION: '1.0.0\n',
  'app/__init__.py': '',
  'app/main.py': 'import app.part\n\n\ndef main():\n    print(app.part.run())\n',
  'app/part.py': 'def run():\n    return 1\n',
};

const main = (...lines: string[]) => `${lines.join('\n')}\n\n\ndef main():\n    pass\n`;

const spec = (head: string, analysis: string, name = "'trap'") => `${head}
a = Analysis(['start.py'], pathex=['.'], excludes=${JSON.stringify(excluded.split('\n'))}, ${analysis})
pyz = PYZ(a.pure)
exe = EXE(pyz, a.scripts, exclude_binaries=True, name=${name})
COLLECT(exe, a.binaries, a.datas, name=${name})
`;

const ROLES: readonly Trap[] = [
  {
    name: 'a runtime hook that is a module too',
    inputs: { 'runtime-hooks': 'app/early.py' },
    files: { 'app/early.py': 'EARLY = 1\n', 'app/main.py': main('import app.early') },
    edits: [{ what: 'a constant of it', change: { 'app/early.py': 'EARLY = 2\n' }, must: 'full' }],
  },
  {
    name: 'a script that is a module too and has the name of another',
    inputs: { entry: 'app/keyword.py' },
    files: {
      'app/keyword.py': 'import sys\nsys.path.insert(0, ".")\nimport app.user\nSTART = 1\n',
      'app/user.py': 'import app.keyword\n',
    },
    edits: [
      {
        what: 'a constant of it',
        change: { 'app/keyword.py': 'import sys\nsys.path.insert(0, ".")\nimport app.user\nSTART = 2\n' },
        must: 'full',
      },
    ],
  },
  {
    name: 'a module that is collected as data too',
    inputs: { 'add-data': 'app/part.py:sources' },
    files: {},
    edits: [
      { what: 'its body', change: { 'app/part.py': 'def run():\n    return 2\n' }, must: '1' },
      { what: 'a comment in it', change: { 'app/part.py': '# why\ndef run():\n    return 1\n' }, must: '1' },
    ],
  },
  {
    name: 'a script as the entry',
    inputs: { entry: 'run.py' },
    files: {
      'run.py':
        'import app.part\n\nWORD = "one"\nif __name__ == "__main__":\n    print(app.part.run(), WORD)\n',
    },
    edits: [
      {
        what: 'a constant of it',
        change: {
          'run.py':
            'import app.part\n\nWORD = "two"\nif __name__ == "__main__":\n    print(app.part.run(), WORD)\n',
        },
        must: '1',
      },
      { what: 'another module of its name', change: { 'run/__init__.py': 'X = 1\n' }, must: 'full' },
    ],
  },
  {
    name: 'one source under two names',
    inputs: { entry: 'app/start.py' },
    files: {
      'app/start.py': 'import part\nimport sys\nsys.path.insert(0, "..")\n',
      'app/user.py': 'from app import part\n',
      'app/part.py': 'PART = 1\n',
    },
    edits: [{ what: 'its body', change: { 'app/part.py': 'PART = 2\n' } }],
  },
  {
    name: 'bytecode without documentation and assertions',
    inputs: { optimize: '2' },
    files: { 'app/part.py': '"""Documentation."""\n\n\ndef run():\n    """Runs."""\n    return 1\n' },
    edits: [
      {
        what: 'an assertion',
        change: {
          'app/part.py':
            '"""More."""\n\n\ndef run():\n    """More."""\n    assert run, "why"\n    return __debug__\n',
        },
        must: '1',
      },
    ],
  },
  {
    name: 'an older PyInstaller',
    pyinstaller: '5.13.2',
    // It does not start without some of what is left out elsewhere.
    inputs: { 'exclude-modules': '', optimize: '2' },
    files: { 'app/part.py': 'def run():\n    return 1\n' },
    edits: [
      {
        what: 'documentation and an assertion',
        change: {
          'app/part.py':
            '"""More."""\n\n\ndef run():\n    """More."""\n    assert run, "why"\n    return __debug__\n',
        },
      },
    ],
  },
];

const PROGRAMS: readonly Trap[] = [
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
    inputs: { 'extra-args': '--add-data=assets:assets\n--collect-data=app\n--hidden-import=colorsys' },
    files: { 'assets/one.txt': 'one\n' },
    edits: [
      { what: 'another file in the folder', change: { 'assets/two.txt': 'two\n' }, must: 'full' },
      { what: 'a first data file in the package', change: { 'app/first.txt': 'first\n' }, must: 'full' },
      { what: 'a changed file', change: { 'assets/one.txt': 'changed\n' } },
    ],
  },
];

const PLACES: readonly Trap[] = [
  {
    name: 'links',
    inputs: { 'add-data': 'assets:assets\nlinked.txt:.' },
    files: {
      'shared/real.py': 'REAL = 1\n',
      'shared/other.py': 'REAL = 3\n',
      'shared/folder/one.txt': 'one\n',
      'shared/text.txt': 'text\n',
      'app/linked.py': link('../shared/real.py'),
      assets: link('shared/folder'),
      'linked.txt': link('shared/text.txt'),
      'app/main.py': main('import app.linked'),
    },
    edits: [
      { what: 'the module that it leads to', change: { 'shared/real.py': 'REAL = 2\n' } },
      { what: 'a link to another module', change: { 'app/linked.py': link('../shared/other.py') } },
      { what: 'another file in a linked folder', change: { 'shared/folder/two.txt': 'two\n' }, must: 'full' },
      { what: 'a file in a linked folder', change: { 'shared/folder/one.txt': 'changed\n' } },
      { what: 'a linked file', change: { 'shared/text.txt': 'changed\n' } },
      { what: 'a file instead of the link', change: { 'linked.txt': { content: Buffer.from('text\n') } } },
    ],
  },
  {
    name: 'files outside of the workspace',
    inputs: { 'add-data': '../outside:outside\n../outside/*.txt:texts' },
    files: { '../outside/one.txt': 'one\n' },
    edits: [
      { what: 'a changed one', change: { '../outside/one.txt': 'changed\n' } },
      { what: 'a new one', change: { '../outside/two.txt': 'two\n' }, must: 'full' },
    ],
  },
  {
    name: 'packages without a file of their own',
    files: {
      'space/one.py': 'ONE = 1\n',
      'app/main.py': main('import space.one', 'import space.deep.two'),
      'space/deep/two.py': 'TWO = 2\n',
    },
    edits: [
      { what: 'they get one', change: { 'space/__init__.py': '' }, must: 'full' },
      { what: 'a body in one', change: { 'space/deep/two.py': 'TWO = 3\n' }, must: '1' },
    ],
  },
  {
    name: 'two folders of sources',
    files: {
      'pyproject.toml': '[project]\nname = "trap"\nversion = "1.0.0"\n',
      'src/app/__init__.py': '',
      'src/app/main.py': main('import util'),
      'src/util.py': 'UTIL = 1\n',
      'app/__init__.py': undefined,
      'app/main.py': undefined,
      'app/part.py': undefined,
    },
    edits: [
      { what: 'the same module in the other', change: { 'util.py': 'UTIL = 2\n' } },
      { what: 'a body', change: { 'src/util.py': 'UTIL = 3\n' }, must: '1' },
    ],
  },
  {
    name: 'names that are submodules or not',
    files: {
      'app/main.py': main('from app.pkg import one, two, three, four'),
      'app/pkg/__init__.py':
        'for one in ():\n    pass\n\n\ndef make():\n    global two\n    two = 2\n\n\nthree = 3\ndel three\n\n\nclass C:\n    four = 4\n',
      'app/pkg/one.py': '',
      'app/pkg/two.py': '',
      'app/pkg/three.py': '',
      'app/pkg/four.py': '',
    },
    edits: [
      ...[
        ['for one in', 'for other in'],
        ['global two\n    two', 'global other\n    other'],
        ['\ndel three', ''],
        ['    four =', '    other ='],
      ].map(([from = '', to = '']) => ({
        what: `${from.trim()} → ${to.trim()}`,
        change: {
          'app/pkg/__init__.py':
            'for one in ():\n    pass\n\n\ndef make():\n    global two\n    two = 2\n\n\nthree = 3\ndel three\n\n\nclass C:\n    four = 4\n'.replace(
              from,
              to,
            ),
        },
      })),
    ],
  },
  {
    name: 'modules that are only read',
    files: {
      'app/main.py': main(
        'import sys',
        'TYPE_CHECKING = False',
        'if TYPE_CHECKING:\n    import app.typed',
        'if sys.platform == "nowhere":\n    import app.elsewhere',
      ),
      'app/typed.py': 'from pathlib import Path\n',
      'app/elsewhere.py': 'import colorsys\n',
      'app/unused.py': 'X = 1\n',
    },
    edits: [
      { what: 'an import in one', change: { 'app/elsewhere.py': 'import sched\n' } },
      {
        what: 'data in one',
        change: {
          'app/typed.py':
            'from pathlib import Path\nTEXT = open(Path(__file__).parent / "text.txt").read()\n',
        },
      },
      { what: 'an import in one that nobody imports', change: { 'app/unused.py': 'import colorsys\n' } },
    ],
  },
  {
    name: 'data of many kinds',
    inputs: {
      'add-data': 'pyproject.toml:.\nassets/*.txt:assets\nVERSION:.',
      'collect-data': 'app',
      strip: 'true',
    },
    files: {
      'pyproject.toml': '[project]\nname = "trap"\nversion = "1.0.0"\ndescription = "One"\n',
      'assets/one.txt': 'one\n',
      'app/data/one.json': '{}\n',
    },
    edits: [
      { what: 'another file that fits a pattern', change: { 'assets/two.txt': 'two\n' }, must: 'full' },
      { what: 'another file in a package', change: { 'app/data/two.json': '{}\n' }, must: 'full' },
      { what: 'a file in a package', change: { 'app/data/one.json': '{"a": 1}\n' }, must: '1' },
      {
        what: 'what the project says of itself',
        change: { 'pyproject.toml': '[project]\nname = "trap"\nversion = "1.0.0"\ndescription = "Two"\n' },
      },
      {
        what: 'its name',
        change: { 'pyproject.toml': '[project]\nname = "other"\nversion = "1.0.0"\ndescription = "One"\n' },
      },
      { what: 'its version', change: { VERSION: '2.0.0\n' }, must: 'full' },
      {
        what: 'a file that becomes a folder',
        change: { 'assets/one.txt': undefined, 'assets/one.txt/deep.txt': 'deep\n' },
      },
    ],
  },
  {
    name: 'a module that is no Python yet',
    files: {
      'app/main.py': main('try:\n    import app.broken\nexcept Exception:\n    pass'),
      'app/broken.py': 'def (\n',
    },
    edits: [{ what: 'it is one now', change: { 'app/broken.py': 'import colorsys\n' } }],
  },
];

export const TRAPS: readonly Trap[] = [...ROLES, ...PROGRAMS, ...PLACES];
