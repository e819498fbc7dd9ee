import { expect, test } from 'vitest';
import { unreachableData } from '../../src/build-backend/scan/data-proposals.ts';
import { certainLines, type ProjectFiles, scanFiles, suggestedLines } from '../support/python-project.ts';

/** A package with data; `app.x` is the module under test. */
const app: ProjectFiles = {
  'main.py': 'import app.x',
  'app/__init__.py': '',
  'app/data/settings.json': '{}',
  'app/data/more.txt': '',
  'app/templates/index.html': '',
  'app/static/style.css': '',
  'app/mixed/__init__.py': '',
  'app/mixed/rules.yml': '',
  'shared/words.txt': '',
};

const path = 'from pathlib import Path\nHERE = Path(__file__).parent\n';

const opened: [string, string, string[]][] = [
  [
    'Path(__file__).parent / name',
    `${path}text = (HERE / "data" / "settings.json").read_text()`,
    ['app/data/settings.json:app/data'],
  ],
  [
    'joinpath and resolve',
    'from pathlib import Path\nopen(Path(__file__).resolve().parent.joinpath("data", "more.txt"))',
    ['app/data/more.txt:app/data'],
  ],
  ['with_name', 'from pathlib import Path\nopen(Path(__file__).with_name("data"))', ['app/data:app/data']],
  [
    'os.path.join',
    'import os\nopen(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "settings.json"))',
    ['app/data/settings.json:app/data'],
  ],
  [
    'an f-string',
    'import os\nHERE = os.path.dirname(__file__)\nopen(f"{HERE}/data/more.txt")',
    ['app/data/more.txt:app/data'],
  ],
  [
    'concatenation',
    'import os\nopen(os.path.dirname(__file__) + "/data/more.txt")',
    ['app/data/more.txt:app/data'],
  ],
  ['an unknown name in a folder', `${path}def f(n): return open(HERE / "data" / n)`, ['app/data:app/data']],
  ['a pattern', `${path}names = list((HERE / "data").glob("*.json"))`, ['app/data/settings.json:app/data']],
  [
    'static files',
    `${path}app.mount("/s", StaticFiles(directory=HERE / "static"))`,
    ['app/static:app/static'],
  ],
  [
    'static files through a name that names files too',
    `${path}S = HERE / "static"\nopen(S / "style.css")\nmount(StaticFiles(directory=S))`,
    ['app/static/style.css:app/static', 'app/static:app/static'],
  ],
  [
    'a folder that only names its files',
    `${path}D = HERE / "data"\nopen(D / "more.txt")`,
    ['app/data/more.txt:app/data'],
  ],
  [
    'importlib.resources.files',
    'from importlib.resources import files\nfiles("app").joinpath("data/more.txt").read_text()',
    ['app/data/more.txt:app/data'],
  ],
  [
    'files(__package__)',
    'import importlib.resources as r\nr.files(__package__) / "data" / "more.txt"',
    ['app/data/more.txt:app/data'],
  ],
  [
    'read_text',
    'from importlib import resources\nresources.read_text("app.mixed", "rules.yml")',
    ['app/mixed/rules.yml:app/mixed'],
  ],
  ['get_data', 'import pkgutil\npkgutil.get_data("app", "data/more.txt")', ['app/data/more.txt:app/data']],
  [
    'PackageLoader',
    'from jinja2 import PackageLoader\nPackageLoader("app")',
    ['app/templates:app/templates'],
  ],
  [
    'Flask’s own folders',
    'from flask import Flask\nweb = Flask(__name__)',
    ['app/static:app/static', 'app/templates:app/templates'],
  ],
  [
    'sys._MEIPASS',
    'import os, sys\nbase = getattr(sys, "_MEIPASS", ".")\nopen(os.path.join(base, "shared", "words.txt"))',
    ['shared/words.txt:shared'],
  ],
  [
    'a function around sys._MEIPASS',
    'import os, sys\ndef resource_path(name):\n    try:\n        base = sys._MEIPASS\n    except AttributeError:\n        base = os.path.abspath(".")\n    return os.path.join(base, name)\nopen(resource_path("shared/words.txt"))',
    ['shared/words.txt:shared'],
  ],
  [
    'a folder above the package',
    'from pathlib import Path\nopen(Path(__file__).parents[1] / "shared" / "words.txt")',
    ['shared/words.txt:shared'],
  ],
  [
    'a base from another module',
    'from app.config import DATA\nopen(DATA / "more.txt")',
    ['app/data/more.txt:app/data'],
  ],
  ['the data beside code', `${path}use(HERE / "mixed")`, ['app/mixed/rules.yml:app/mixed']],
];

test.each(opened)('adds what is opened through %s', async (_, source, expected) => {
  const files = { ...app, 'app/config.py': `${path}DATA = HERE / "data"\n`, 'app/x.py': source };
  expect(certainLines(await scanFiles(files)).filter((line) => line.startsWith('add-data'))).toEqual(
    expected.map((line) => `add-data ${line}`).sort(),
  );
});

const doubtful: [string, string, string[]][] = [
  ['what does not exist', `${path}open(HERE / "nothing.json")`, []],
  ['the folder of the code itself', `${path}sys.path.insert(0, str(HERE))`, []],
  ['a source file', `${path}run(HERE / "mixed" / "__init__.py")`, []],
  [
    'a folder that the code creates',
    `${path}D = HERE / "data"\nD.mkdir(exist_ok=True)`,
    ['add-data app/data:app/data'],
  ],
  [
    'a file that the code writes',
    `${path}open(HERE / "data" / "more.txt", "w")`,
    ['add-data app/data/more.txt:app/data'],
  ],
  ['a secret', `${path}load_dotenv(HERE / ".env")`, ['add-data app/.env:app']],
  [
    'the working directory',
    'from pathlib import Path\nopen(Path.cwd() / "shared" / "words.txt")',
    ['add-data shared/words.txt:shared'],
  ],
];

test.each(doubtful)('never adds %s by itself', async (_, source, suggested) => {
  const scan = await scanFiles({ ...app, 'app/.env': 'KEY=1', 'app/x.py': source });
  expect(certainLines(scan)).toEqual([]);
  expect(suggestedLines(scan)).toEqual(suggested);
});

test('data outside of what the bundle can hold is reported, not added', async () => {
  const files = {
    'backend/main.py':
      'from pathlib import Path\nopen(Path(__file__).parent.parent / "shared" / "words.txt")',
    'shared/words.txt': '',
  };
  const scan = await scanFiles(files, { entry: { kind: 'script', file: 'backend/main.py' } });
  expect(certainLines(scan)).toEqual([]);
  expect(unreachableData(scan)).toMatchObject([
    { source: 'shared/words.txt', file: 'backend/main.py', line: 2 },
  ]);
});

test('loader code that reads sources from a folder gets them as files', async () => {
  const files = {
    'main.py': `import importlib.util\n${path}for p in (HERE / "plugins").glob("*.py"):\n    importlib.util.spec_from_file_location(p.stem, p)`,
    'plugins/one.py': '',
    'plugins/__pycache__/one.cpython-311.pyc': '',
  };
  expect(certainLines(await scanFiles(files))).toEqual([
    'add-data plugins/one.py:plugins',
    'hidden-imports plugins.one',
  ]);
});

test('listing a folder without importing from it proposes no module', async () => {
  const files = { 'main.py': `${path}names = list((HERE / "plugins").glob("*.py"))`, 'plugins/one.py': '' };
  expect(certainLines(await scanFiles(files)).filter((line) => line.startsWith('hidden'))).toEqual([]);
});

test('data files of own packages are listed for the check after the build, without noise', async () => {
  const noise = { 'app/py.typed': '', 'app/README.md': '', 'app/tests/data.json': '', 'app/x.py': '' };
  const scan = await scanFiles({ ...app, ...noise });
  expect(scan.packageData).toEqual([
    {
      distribution: null,
      package: 'app',
      files: [
        'app/data/more.txt',
        'app/data/settings.json',
        'app/mixed/rules.yml',
        'app/static/style.css',
        'app/templates/index.html',
      ],
    },
  ]);
});

test('a secret in a folder stays out of the bundle', async () => {
  const files = { ...app, 'app/data/.env': 'KEY=1', 'app/x.py': `${path}use(HERE / "data")` };
  expect(certainLines(await scanFiles(files))).toEqual([
    'add-data app/data/more.txt:app/data',
    'add-data app/data/settings.json:app/data',
  ]);
});
