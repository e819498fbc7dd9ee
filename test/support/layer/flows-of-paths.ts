/** Ways that the place of a data file takes through a program. */
import { type Flow, ROOT } from './flow.ts';

export const PATH_FLOWS: readonly Flow[] = [
  [
    'module alias',
    {
      'app/paths.py': ROOT,
      'app/use.py':
        'import app.paths as p\n\ndef page():\n    return open(p.ROOT / "templates" / "a.html")\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'from package import module',
    {
      'app/paths.py': ROOT,
      'app/use.py':
        'from app import paths\n\ndef page():\n    return open(paths.ROOT / "templates" / "a.html")\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'relative from . import module',
    {
      'app/paths.py': ROOT,
      'app/use.py':
        'from . import paths as q\n\ndef page():\n    return open(q.ROOT / "templates" / "a.html")\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'name constant in third module',
    {
      'app/paths.py': ROOT,
      'app/names.py': 'FOLDER = "templates"\n',
      'app/use.py':
        'from app.paths import ROOT\nfrom app.names import FOLDER\n\ndef page():\n    return open(ROOT / FOLDER / "a.html")\n',
    },
    'app/names.py',
    '"templates"',
    '"other"',
  ],
  [
    'dict',
    {
      'app/use.py': `${ROOT}D = {"t": ROOT / "templates"}\n\ndef page():\n    return open(D["t"] / "a.html")\n`,
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'dict value',
    {
      'app/use.py': `${ROOT}D = {"t": "templates"}\n\ndef page():\n    return open(ROOT / D["t"] / "a.html")\n`,
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'call argument, returned',
    {
      'app/paths.py': `${ROOT}\ndef page(folder):\n    return ROOT / folder / "a.html"\n`,
      'app/use.py': 'from app.paths import page\n\ndef use():\n    return open(page("templates"))\n',
    },
    'app/use.py',
    'page("templates")',
    'page("other")',
  ],
  [
    'walrus',
    {
      'app/use.py': `${ROOT}\ndef page():\n    if (folder := "templates"):\n        return open(ROOT / folder / "a.html")\n`,
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'tuple unpack',
    { 'app/use.py': `${ROOT}A, B = "templates", 1\n\ndef page():\n    return open(ROOT / A / "a.html")\n` },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'for over names',
    {
      'app/use.py': `${ROOT}ALL = ["templates"]\n\ndef page():\n    for n in ALL:\n        open(ROOT / n / "a.html")\n`,
    },
    'app/use.py',
    '["templates"]',
    '["other"]',
  ],
  [
    'import in function',
    {
      'app/paths.py': ROOT,
      'app/use.py':
        'def page():\n    from app.paths import ROOT\n    return open(ROOT / "templates" / "a.html")\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'getcwd',
    { 'app/use.py': 'import os\n\ndef f():\n    return open(os.getcwd() + "/app/templates/a.html")\n' },
    'app/use.py',
    'templates',
    'other',
  ],
  [
    'pkgutil',
    { 'app/use.py': 'import pkgutil\n\ndef f():\n    return pkgutil.get_data("app", "templates/a.html")\n' },
    'app/use.py',
    'templates',
    'other',
  ],
  [
    'resources',
    {
      'app/use.py':
        'from importlib.resources import files as ff\n\ndef f():\n    return ff("app").joinpath("templates", "a.html")\n',
    },
    'app/use.py',
    'templates',
    'other',
  ],
  [
    'resources package var',
    {
      'app/use.py':
        'from importlib import resources as r\nP = "app.templates"\n\ndef f():\n    return r.read_text(P, "a.html")\n',
    },
    'app/use.py',
    'a.html',
    'b.html',
  ],
  [
    'jinja',
    {
      'app/use.py':
        'from jinja2 import Environment, PackageLoader\n\nE = Environment(loader=PackageLoader("app", "templates"))\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'jinja default',
    { 'app/use.py': 'import jinja2\n\nE = jinja2.Environment(loader=jinja2.PackageLoader("app"))\n' },
    'app/use.py',
    '("app")',
    '("app", "other")',
  ],
  [
    '__file__ alias',
    {
      'app/use.py':
        'import os\nme = __file__\nhere = os.path.dirname(me)\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'other module file',
    {
      'app/use.py':
        'import os\nimport app\nhere = os.path.dirname(app.__file__)\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    '_MEIPASS getattr',
    {
      'app/use.py':
        'import os, sys\nhere = getattr(sys, "_MEIPASS", ".")\n\ndef f():\n    return open(os.path.join(here, "app/templates", "a.html"))\n',
    },
    'app/use.py',
    'app/templates',
    'app/other',
  ],
  [
    'data path by env',
    {
      'app/use.py':
        'import os\nfrom pathlib import Path\nROOT = Path(os.environ.get("X", Path(__file__).parent))\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n',
    },
    'app/use.py',
    '"templates"',
    '"other"',
  ],
  [
    'written later',
    {
      'app/use.py': `${ROOT}\ndef page():\n    return open(ROOT / "templates" / "a.html")\n\n\ndef write():\n    print("nothing")\n`,
    },
    'app/use.py',
    'print("nothing")',
    '(ROOT / "templates" / "a.html").write_text("x")',
  ],
  [
    'written in another module',
    {
      'app/paths.py': ROOT,
      'app/w.py': 'from app.paths import ROOT\n\ndef write():\n    print(ROOT)\n',
      'app/use.py':
        'import app.w\nfrom app.paths import ROOT\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n',
    },
    'app/w.py',
    'print(ROOT)',
    '(ROOT / "templates" / "a.html").write_text("x")',
  ],
];
