/** Places from which sources come, and what is not yet there. */
import { link, main, type Trap } from './trap.ts';

const BIG = Buffer.from(
  Array.from({ length: 9_000_000 }, (_, index) => (index * index * 31 + (index >> 7)) % 251),
);
const LONG =
  'a folder with spaces and more of them/and a long name in it ü with many words/one "file" of it\'s data.txt';

export const PLACE_TRAPS: readonly Trap[] = [
  {
    name: 'long names and large data',
    inputs: { 'add-data': 'assets:assets' },
    files: { [`assets/${LONG}`]: 'one\n', 'assets/big.bin': BIG },
    edits: [
      { what: 'a file with a long name', change: { [`assets/${LONG}`]: 'two\n' }, must: '1' },
      { what: 'large data', change: { 'assets/big.bin': BIG.subarray(1) }, must: '1' },
      { what: 'none of it', change: { 'assets/big.bin': '' }, must: '1' },
    ],
  },
  {
    name: 'one file that holds everything',
    inputs: { mode: 'onefile' },
    files: {},
    edits: [
      { what: 'a body', change: { 'app/part.py': 'def run():\n    return 2\n' }, must: 'full' },
      { what: 'a page of documentation', change: { 'README.md': 'read me\n' } },
    ],
  },
  {
    name: 'without layers',
    inputs: { layers: 'false' },
    files: {},
    edits: [{ what: 'a body', change: { 'app/part.py': 'def run():\n    return 2\n' }, must: 'full' }],
  },
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
      {
        what: 'its version',
        change: {
          VERSION: '2.0.0\n',
          'pyproject.toml': '[project]\nname = "trap"\nversion = "2.0.0"\ndescription = "One"\n',
        },
        must: 'full',
      },
      {
        what: 'a file that becomes a folder',
        change: { 'assets/one.txt': undefined, 'assets/one.txt/deep.txt': 'deep\n' },
      },
    ],
  },
  {
    name: 'data that is looked for and is not there yet',
    files: {
      'app/part.py': `from pathlib import Path

HERE = Path(__file__).parent
ALL = sorted(HERE.glob("*.sql"))
ONE = HERE / "settings.json"
PAGES = HERE / "pages"


def run():
    return ONE.read_text(), [page.read_text() for page in PAGES.iterdir()], open(HERE.parent / "words" / "two.txt")
`,
      'words/one.txt': 'one\n',
    },
    edits: [
      { what: 'a file', change: { 'app/settings.json': '{}\n' }, must: 'full' },
      { what: 'a file that fits a pattern', change: { 'app/one.sql': 'select 1\n' }, must: 'full' },
      { what: 'a folder', change: { 'app/pages/one.html': '<p>\n' }, must: 'full' },
      { what: 'a file beside another', change: { 'words/two.txt': 'two\n' }, must: 'full' },
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
