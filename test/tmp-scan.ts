import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layerProject } from './support/layer-project.ts';
import { scanAt, withProject } from './support/python-project.ts';

const base = {
  'main.py': 'import app.use\n',
  'app/__init__.py': '',
  'app/templates/a.html': 'a', 'app/templates/b.html': 'b', 'app/other/a.html': 'a', 'app/other/b.html': 'b',
  'app/one.py': 'X = 1\n', 'app/two.py': 'X = 2\n',
};
type T = [string, Record<string, string>, string, string, string];
const P = 'from pathlib import Path\nROOT = Path(__file__).parent\n';
const cases: T[] = [
  ['reexport by package', { 'app/pkg/__init__.py': 'from .paths import ROOT\n', 'app/pkg/paths.py': 'from pathlib import Path\nROOT = Path(__file__).parent.parent\n', 'app/use.py': 'from app.pkg import ROOT\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['reexport by package, attribute', { 'app/pkg/__init__.py': 'from .paths import ROOT\n', 'app/pkg/paths.py': 'from pathlib import Path\nROOT = Path(__file__).parent.parent\n', 'app/use.py': 'import app.pkg\n\ndef page():\n    return open(app.pkg.ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['reexport by star', { 'app/pkg/__init__.py': 'from .paths import *\n', 'app/pkg/paths.py': 'from pathlib import Path\nROOT = Path(__file__).parent.parent\n', 'app/use.py': 'from app.pkg import ROOT\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['reexport twice', { 'app/pkg/__init__.py': 'from .mid import ROOT\n', 'app/pkg/mid.py': 'from .paths import ROOT\n', 'app/pkg/paths.py': 'from pathlib import Path\nROOT = Path(__file__).parent.parent\n', 'app/use.py': 'from app.pkg import ROOT as R\nT = R / "templates"\n' }, 'app/use.py', '"templates"', '"other"'],
  ['module alias', { 'app/paths.py': P, 'app/use.py': 'import app.paths as p\n\ndef page():\n    return open(p.ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['module alias by assignment', { 'app/paths.py': P, 'app/use.py': 'import app.paths\np = app.paths\n\ndef page():\n    return open(p.ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['from package import module', { 'app/paths.py': P, 'app/use.py': 'from app import paths\n\ndef page():\n    return open(paths.ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['relative from . import module', { 'app/paths.py': P, 'app/use.py': 'from . import paths as q\n\ndef page():\n    return open(q.ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['name constant in third module', { 'app/paths.py': P, 'app/names.py': 'FOLDER = "templates"\n', 'app/use.py': 'from app.paths import ROOT\nfrom app.names import FOLDER\n\ndef page():\n    return open(ROOT / FOLDER / "a.html")\n' }, 'app/names.py', '"templates"', '"other"'],
  ['name constant reexported', { 'app/paths.py': P, 'app/names.py': 'FOLDER = "templates"\n', 'app/k/__init__.py': 'from app.names import FOLDER\n', 'app/use.py': 'from app.paths import ROOT\nfrom app.k import FOLDER\n\ndef page():\n    return open(ROOT / FOLDER / "a.html")\n' }, 'app/names.py', '"templates"', '"other"'],
  ['name constant reexported by star', { 'app/paths.py': P, 'app/names.py': 'FOLDER = "templates"\n', 'app/k/__init__.py': 'from app.names import *\n', 'app/use.py': 'from app.paths import ROOT\nfrom app.k import FOLDER\n\ndef page():\n    return open(ROOT / FOLDER / "a.html")\n' }, 'app/names.py', '"templates"', '"other"'],
  ['class attribute', { 'app/paths.py': 'from pathlib import Path\nclass Paths:\n    root = Path(__file__).parent\n', 'app/use.py': 'from app.paths import Paths\n\ndef page():\n    return open(Paths.root / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['instance attribute', { 'app/paths.py': 'from pathlib import Path\nclass Paths:\n    def __init__(self):\n        self.root = Path(__file__).parent\n', 'app/use.py': 'from app.paths import Paths\np = Paths()\n\ndef page():\n    return open(p.root / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['self attribute', { 'app/use.py': 'from pathlib import Path\nclass Paths:\n    def __init__(self):\n        self.root = Path(__file__).parent\n    def page(self):\n        return open(self.root / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['self attribute name', { 'app/use.py': 'from pathlib import Path\nclass Paths:\n    def __init__(self):\n        self.root = Path(__file__).parent\n        self.sub = "templates"\n    def page(self):\n        return open(self.root / self.sub / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['inherited class attribute', { 'app/base.py': 'from pathlib import Path\nclass Base:\n    root = Path(__file__).parent\n    sub = "templates"\n', 'app/use.py': 'from app.base import Base\nclass V(Base):\n    def page(self):\n        return open(self.root / self.sub / "a.html")\n' }, 'app/base.py', '"templates"', '"other"'],
  ['inherited class attribute in the child', { 'app/base.py': 'from pathlib import Path\nclass Base:\n    root = Path(__file__).parent\n    def page(self):\n        return open(self.root / self.sub / "a.html")\n', 'app/use.py': 'from app.base import Base\nclass V(Base):\n    sub = "templates"\n' }, 'app/use.py', '"templates"', '"other"'],
  ['dict', { 'app/use.py': P + 'D = {"t": ROOT / "templates"}\n\ndef page():\n    return open(D["t"] / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['dict value', { 'app/use.py': P + 'D = {"t": "templates"}\n\ndef page():\n    return open(ROOT / D["t"] / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['default argument', { 'app/use.py': P + '\ndef page(folder="templates"):\n    return open(ROOT / folder / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['call argument', { 'app/use.py': P + '\ndef page(folder):\n    print(open(ROOT / folder / "a.html"))\n\n\ndef use():\n    page("templates")\n' }, 'app/use.py', 'page("templates")', 'page("other")'],
  ['call argument in another module', { 'app/paths.py': P + '\ndef page(folder):\n    print(open(ROOT / folder / "a.html"))\n', 'app/use.py': 'from app.paths import page\n\ndef use():\n    page("templates")\n' }, 'app/use.py', 'page("templates")', 'page("other")'],
  ['call argument, returned', { 'app/paths.py': P + '\ndef page(folder):\n    return ROOT / folder / "a.html"\n', 'app/use.py': 'from app.paths import page\n\ndef use():\n    return open(page("templates"))\n' }, 'app/use.py', 'page("templates")', 'page("other")'],
  ['lambda', { 'app/paths.py': P + 'page = lambda folder: ROOT / folder\n', 'app/use.py': 'from app.paths import page\n\ndef use():\n    return open(page("templates") / "a.html")\n' }, 'app/use.py', 'page("templates")', 'page("other")'],
  ['yield', { 'app/paths.py': P + '\ndef page(folder):\n    yield ROOT / folder\n', 'app/use.py': 'from app.paths import page\n\ndef use():\n    for p in page("templates"):\n        open(p / "a.html")\n' }, 'app/use.py', 'page("templates")', 'page("other")'],
  ['property', { 'app/paths.py': 'from pathlib import Path\nclass Paths:\n    @property\n    def root(self):\n        return Path(__file__).parent\n', 'app/use.py': 'from app.paths import Paths\n\ndef page():\n    return open(Paths().root / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['method', { 'app/paths.py': 'from pathlib import Path\nclass Paths:\n    def file(self, name):\n        return Path(__file__).parent / name\n', 'app/use.py': 'from app.paths import Paths\n\ndef page():\n    return open(Paths().file("templates/a.html"))\n' }, 'app/use.py', '"templates/', '"other/'],
  ['staticmethod', { 'app/paths.py': 'from pathlib import Path\nclass Paths:\n    @staticmethod\n    def file(name):\n        return Path(__file__).parent / name\n', 'app/use.py': 'from app.paths import Paths as P\n\ndef page():\n    return open(P.file("templates/a.html"))\n' }, 'app/use.py', '"templates/', '"other/'],
  ['walrus', { 'app/use.py': P + '\ndef page():\n    if (folder := "templates"):\n        return open(ROOT / folder / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['tuple unpack', { 'app/use.py': P + 'A, B = "templates", 1\n\ndef page():\n    return open(ROOT / A / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['augmented', { 'app/use.py': P + 'A = "temp"\nA += "lates"\n\ndef page():\n    return open(ROOT / A / "a.html")\n' }, 'app/use.py', 'A = "temp"\nA += "lates"', 'A = "oth"\nA += "er"'],
  ['for over names', { 'app/use.py': P + 'ALL = ["templates"]\n\ndef page():\n    for n in ALL:\n        open(ROOT / n / "a.html")\n' }, 'app/use.py', '["templates"]', '["other"]'],
  ['setattr outside of class', { 'app/paths.py': P + 'class C:\n    pass\nC.sub = "templates"\n', 'app/use.py': 'from app.paths import C, ROOT\n\ndef page():\n    return open(ROOT / C.sub / "a.html")\n' }, 'app/paths.py', '"templates"', '"other"'],
  ['module attribute set outside', { 'app/paths.py': P + 'sub = "x"\n', 'app/use.py': 'import app.paths\napp.paths.sub = "templates"\n\ndef page():\n    return open(app.paths.ROOT / app.paths.sub / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['global statement', { 'app/use.py': P + 'A = None\n\ndef init():\n    global A\n    A = "templates"\n\ndef page():\n    return open(ROOT / A / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['try except import fallback', { 'app/paths.py': P, 'app/use.py': 'try:\n    from app.paths import ROOT\nexcept ImportError:\n    ROOT = None\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['import in function', { 'app/paths.py': P, 'app/use.py': 'def page():\n    from app.paths import ROOT\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['importlib of name constant', { 'app/names.py': 'N = "app.one"\n', 'app/use.py': 'import importlib\nfrom app.names import N\nM = importlib.import_module(N)\n' }, 'app/names.py', 'app.one', 'app.two'],
  ['importlib name without dot', { 'app/names.py': 'N = "one"\n', 'app/use.py': 'import importlib\nfrom app.names import N\nM = importlib.import_module("app." + N)\n' }, 'app/names.py', '"one"', '"two"'],
  ['importlib alias', { 'app/use.py': 'from importlib import import_module as load\nNAME = "one"\n\ndef use():\n    return load(f"app.{NAME}")\n' }, 'app/use.py', '"one"', '"two"'],
  ['importlib through own wrapper', { 'app/tools.py': 'import importlib\n\ndef load(name):\n    return importlib.import_module("app." + name)\n', 'app/use.py': 'from app.tools import load\n\ndef use():\n    return load("one")\n' }, 'app/use.py', '"one"', '"two"'],
  ['importlib through own wrapper without return', { 'app/tools.py': 'import importlib\n\ndef load(name):\n    importlib.import_module("app." + name)\n', 'app/use.py': 'from app.tools import load\n\ndef use():\n    load("one")\n' }, 'app/use.py', '"one"', '"two"'],
  ['importlib wrapper in same module', { 'app/use.py': 'import importlib\n\ndef load(name):\n    importlib.import_module("app." + name)\n\ndef use():\n    load("one")\n' }, 'app/use.py', '"one"', '"two"'],
  ['importlib wrapper in class', { 'app/use.py': 'import importlib\n\nclass L:\n    def load(self, name):\n        importlib.import_module("app." + name)\n\n    def use(self):\n        self.load("one")\n' }, 'app/use.py', '"one"', '"two"'],
  ['importlib wrapper for over list', { 'app/use.py': 'import importlib\nALL = ("one",)\n\ndef load(name):\n    importlib.import_module("app." + name)\n\nfor n in ALL:\n    load(n)\n' }, 'app/use.py', '"one"', '"two"'],
  ['module text in dict of package', { 'app/use.py': 'S = {"a": "app.one"}\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['module text with call', { 'app/use.py': 'S = "app.one:X()"\n' }, 'app/use.py', 'app.one:X', 'app.two:X'],
  ['module text implicit concatenation', { 'app/use.py': 'S = "app." "one"\n' }, 'app/use.py', '"one"', '"two"'],
  ['module text joined', { 'app/use.py': 'S = ".".join(["app", "one"])\nimport importlib\nimportlib.import_module(S)\n' }, 'app/use.py', '"one"', '"two"'],
  ['module text f-string', { 'app/use.py': 'A = "app"\nS = f"{A}.one"\n' }, 'app/use.py', '.one', '.two'],
  ['module text percent', { 'app/use.py': 'import importlib\nS = "app.%s" % "one"\nimportlib.import_module(S)\n' }, 'app/use.py', '"one"', '"two"'],
  ['module text in default', { 'app/use.py': 'def f(x="app.one"):\n    pass\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['module text in annotation', { 'app/use.py': 'def f(x: "app.one.X"):\n    pass\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['module text in a class', { 'app/use.py': 'class C:\n    S = "app.one"\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['module text in decorator', { 'app/use.py': 'def d(x):\n    return lambda f: f\n\n@d("app.one")\nclass C:\n    pass\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['getcwd', { 'app/use.py': 'import os\n\ndef f():\n    return open(os.getcwd() + "/app/templates/a.html")\n' }, 'app/use.py', 'templates', 'other'],
  ['cwd relative', { 'app/use.py': 'def f():\n    return open("app/templates/a.html")\n' }, 'app/use.py', 'templates', 'other'],
  ['pkgutil', { 'app/use.py': 'import pkgutil\n\ndef f():\n    return pkgutil.get_data("app", "templates/a.html")\n' }, 'app/use.py', 'templates', 'other'],
  ['resources', { 'app/use.py': 'from importlib.resources import files as ff\n\ndef f():\n    return ff("app").joinpath("templates", "a.html")\n' }, 'app/use.py', 'templates', 'other'],
  ['resources package var', { 'app/use.py': 'from importlib import resources as r\nP = "app.templates"\n\ndef f():\n    return r.read_text(P, "a.html")\n' }, 'app/use.py', 'a.html', 'b.html'],
  ['jinja', { 'app/use.py': 'from jinja2 import Environment, PackageLoader\n\nE = Environment(loader=PackageLoader("app", "templates"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['jinja default', { 'app/use.py': 'import jinja2\n\nE = jinja2.Environment(loader=jinja2.PackageLoader("app"))\n' }, 'app/use.py', '("app")', '("app", "other")'],
  ['os.path star', { 'app/use.py': 'from os.path import *\nF = join(dirname(__file__), "templates", "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['__file__ alias', { 'app/use.py': 'import os\nme = __file__\nhere = os.path.dirname(me)\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['sys.modules file', { 'app/use.py': 'import os, sys\nhere = os.path.dirname(sys.modules[__name__].__file__)\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['other module file', { 'app/use.py': 'import os\nimport app\nhere = os.path.dirname(app.__file__)\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['inspect file', { 'app/use.py': 'import inspect, os\nhere = os.path.dirname(inspect.getfile(inspect.currentframe()))\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['argv0', { 'app/use.py': 'import os, sys\nhere = os.path.dirname(sys.argv[0])\n\ndef f():\n    return open(os.path.join(here, "templates", "a.html"))\n' }, 'app/use.py', '"templates"', '"other"'],
  ['_MEIPASS getattr', { 'app/use.py': 'import os, sys\nhere = getattr(sys, "_MEIPASS", ".")\n\ndef f():\n    return open(os.path.join(here, "app/templates", "a.html"))\n' }, 'app/use.py', 'app/templates', 'app/other'],
  ['metadata alias', { 'app/use.py': 'from importlib.metadata import version as v\n\ndef f():\n    return v("pip")\n' }, 'app/use.py', '"pip"', '"setuptools"'],
  ['metadata via module alias', { 'app/use.py': 'import importlib.metadata as im\nN = "pip"\n\ndef f():\n    return im.version(N)\n' }, 'app/use.py', '"pip"', '"setuptools"'],
  ['metadata entry points group', { 'app/use.py': 'from importlib.metadata import entry_points\nG = "console_scripts"\n\ndef f():\n    return entry_points(group=G)\n' }, 'app/use.py', 'console_scripts', 'other.group'],
  ['metadata through wrapper', { 'app/tools.py': 'from importlib.metadata import version\n\ndef v(name):\n    return version(name)\n', 'app/use.py': 'from app.tools import v\nX = v("pip")\n' }, 'app/use.py', '"pip"', '"setuptools"'],
  ['condition constant elsewhere', { 'app/flags.py': 'ON = False\n', 'app/use.py': 'from app.flags import ON\nif ON:\n    import app.one\n' }, 'app/flags.py', 'False', 'True'],
  ['condition constant reexported', { 'app/flags.py': 'ON = False\n', 'app/k/__init__.py': 'from app.flags import ON\n', 'app/use.py': 'from app.k import ON\nif ON:\n    import app.nowhere\n' }, 'app/flags.py', 'False', 'True'],
  ['condition platform constant', { 'app/flags.py': 'import sys\nWIN = sys.platform == "win32"\n', 'app/use.py': 'from app import flags\nif flags.WIN:\n    import app.nowhere\n' }, 'app/flags.py', '"win32"', '"linux"'],
  ['condition function', { 'app/flags.py': 'def on():\n    return False\n', 'app/use.py': 'from app.flags import on\nif on():\n    import app.nowhere\n' }, 'app/flags.py', 'False', 'True'],
  ['condition TYPE_CHECKING redefined', { 'app/use.py': 'TYPE_CHECKING = False\nif TYPE_CHECKING:\n    import app.nowhere\n' }, 'app/use.py', 'TYPE_CHECKING = False', 'TYPE_CHECKING = True'],
  ['assert never', { 'app/use.py': 'def f():\n    return 1\n    import app.nowhere\n' }, 'app/use.py', 'return 1', 'print(1)'],
  ['raise before import in function', { 'app/use.py': 'def f():\n    if 1:\n        raise ValueError\n    import app.nowhere\n' }, 'app/use.py', 'raise ValueError', 'print()'],
  ['__all__ strings name submodule', { 'app/k/__init__.py': '__all__ = ["one"]\n', 'app/k/one.py': '', 'app/k/two.py': '', 'app/use.py': 'from app.k import *\n' }, 'app/k/__init__.py', '"one"', '"two"'],
  ['__all__ built', { 'app/k/__init__.py': 'A = ["one"]\n__all__ = A\n', 'app/k/one.py': '', 'app/k/two.py': '', 'app/use.py': 'from app.k import *\n' }, 'app/k/__init__.py', '"one"', '"two"'],
  ['__all__ from another', { 'app/n.py': 'A = ["one"]\n', 'app/k/__init__.py': 'from app.n import A\n__all__ = A\n', 'app/k/one.py': '', 'app/k/two.py': '', 'app/use.py': 'from app.k import *\n' }, 'app/n.py', '"one"', '"two"'],
  ['__path__ extended', { 'app/k/__init__.py': 'import os\n__path__.append(os.path.join(os.path.dirname(__file__), "deep"))\n', 'app/k/deep/z.py': '', 'app/k/other/z.py': '', 'app/use.py': 'import app.k.z\n' }, 'app/k/__init__.py', '"deep"', '"other"'],
  ['sys.path insert', { 'app/use.py': 'import sys, os\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "lib1"))\nimport zed\n', 'app/lib1/zed.py': '', 'app/lib2/zed.py': '' }, 'app/use.py', 'lib1', 'lib2'],
  ['sys.path insert constant', { 'app/c.py': 'L = "lib1"\n', 'app/use.py': 'import sys, os\nfrom app.c import L\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), L))\nimport zed\n', 'app/lib1/zed.py': '', 'app/lib2/zed.py': '' }, 'app/c.py', 'lib1', 'lib2'],
  ['lazy loader dict', { 'app/k/__init__.py': 'import importlib\n_L = {"X": "one"}\n\ndef __getattr__(name):\n    return getattr(importlib.import_module("." + _L[name], __name__), name)\n', 'app/k/one.py': 'X = 1\n', 'app/k/two.py': 'X = 2\n', 'app/use.py': 'from app.k import X\n' }, 'app/k/__init__.py', '"one"', '"two"'],
  ['uvicorn', { 'app/use.py': 'import uvicorn\nuvicorn.run("app.one:X", workers=2)\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['uvicorn name constant', { 'app/c.py': 'M = "one"\n', 'app/use.py': 'import uvicorn\nfrom app.c import M\nuvicorn.run(f"app.{M}:X", workers=2)\n' }, 'app/c.py', '"one"', '"two"'],
  ['ctypes constant', { 'app/c.py': 'M = "libone.so"\n', 'app/use.py': 'import ctypes\nfrom app.c import M\nctypes.CDLL(M)\n' }, 'app/c.py', 'libone', 'libtwo'],
  ['data path by env', { 'app/use.py': 'import os\nfrom pathlib import Path\nROOT = Path(os.environ.get("X", Path(__file__).parent))\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/use.py', '"templates"', '"other"'],
  ['written later', { 'app/use.py': P + '\ndef page():\n    return open(ROOT / "templates" / "a.html")\n\n\ndef write():\n    print("nothing")\n' }, 'app/use.py', 'print("nothing")', '(ROOT / "templates" / "a.html").write_text("x")'],
  ['written in another module', { 'app/paths.py': P, 'app/w.py': 'from app.paths import ROOT\n\ndef write():\n    print(ROOT)\n', 'app/use.py': 'import app.w\nfrom app.paths import ROOT\n\ndef page():\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/w.py', 'print(ROOT)', '(ROOT / "templates" / "a.html").write_text("x")'],
  ['written through parameter', { 'app/paths.py': P, 'app/w.py': 'def write(p):\n    print(p)\n', 'app/use.py': 'from app.w import write\nfrom app.paths import ROOT\n\ndef page():\n    write(ROOT / "templates" / "a.html")\n    return open(ROOT / "templates" / "a.html")\n' }, 'app/w.py', 'print(p)', 'open(p, "w")'],
  ['reader through parameter', { 'app/paths.py': P, 'app/w.py': 'def read(p):\n    print(p)\n', 'app/use.py': 'from app.w import read\nfrom app.paths import ROOT\n\ndef page():\n    read(ROOT / "templates")\n' }, 'app/w.py', 'print(p)', 'p.glob("a.*")'],
  ['docstring becomes value', { 'app/use.py': 'def f():\n    "app.one"\n    return 1\n' }, 'app/use.py', '    "app.one"\n', '    x = "app.one"\n'],
  ['docstring used by name', { 'app/use.py': '"""app.one"""\nimport importlib\nimportlib.import_module(__doc__)\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['expression statement in tuple', { 'app/use.py': '("app.one",)\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['string with newline', { 'app/use.py': 'X = """\napp.one\n"""\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['installed apps', { 'app/use.py': 'INSTALLED_APPS = ["one"]\n' }, 'app/use.py', '"one"', '"two"'],
  ['celery include', { 'app/use.py': 'from celery import Celery\nc = Celery("x", include=["app.one"])\n' }, 'app/use.py', 'app.one', 'app.two'],
  ['text without dot naming top module', { 'toplevel.py': '', 'other.py': '', 'app/use.py': 'X = "toplevel:main"\n' }, 'app/use.py', 'toplevel', 'other'],
  ['bytes', { 'app/use.py': 'X = b"app.one"\n' }, 'app/use.py', 'app.one', 'app.two'],
];
const zero = (scan: unknown) => JSON.stringify(scan, (k, v) => (k === 'line' || k === 'column' ? 0 : k === 'file' ? '' : v));
const only = process.argv[2];
for (const [what, files, file, from, to] of cases) {
  if (only && !what.includes(only)) continue;
  const all: Record<string, string> = { ...base, ...files };
  await withProject(all, async (root) => {
    const py = Object.fromEntries(Object.entries(all).filter(([p]) => p.endsWith('.py')));
    const proj = await layerProject(root, py);
    const before = await scanAt(root, {});
    const text = all[file] ?? '';
    if (!text.includes(from)) throw new Error(what);
    const answer = await proj.edited(file, text.replace(from, to));
    if (!answer.ok) { console.log('!!', what, answer.error); return; }
    const same = answer.surface === proj.modules.get(file)?.surface;
    const { rm, readdir } = await import('node:fs/promises');
    for (const n of await readdir(root)) if (n.startsWith('edit ')) await rm(join(root, n));
    await rm(join(root, 'built'), { recursive: true, force: true });
    await writeFile(join(root, file), text.replace(from, to));
    const after = await scanAt(root, {});
    const scanSame = zero(before) === zero(after);
    console.log(`${same && !scanSame ? 'WRONG' : same ? 'level1' : scanSame ? 'cautious' : 'full'}  ${what}`);
    if (same && !scanSame) console.log('   before', zero(before).slice(0, 1500), '\n   after ', zero(after).slice(0, 1500));
  });
}
