import { expect, test } from 'vitest';
import type { Scan } from '../../src/build-backend/scan/scan-types.ts';
import { certainLines, type ProjectFiles, scanFiles } from '../support/python-project.ts';

/** A package with modules that only the construct under test can lead to. */
const app: ProjectFiles = {
  'app/__init__.py': '',
  'app/a.py': 'value = 1\n',
  'app/b.py': 'class Thing: ...\napp = 1\n',
  'app/services/__init__.py': '',
  'app/services/user.py': '',
  'app/services/billing.py': '',
  'app/services/deep/__init__.py': '',
  'app/services/deep/more.py': '',
  'app/unused.py': '',
};

async function reached(main: string, files: ProjectFiles = {}, platform: NodeJS.Platform = 'linux') {
  const scan = await scanFiles({ ...app, ...files, 'main.py': main }, { platform });
  return scan.modules.map(({ name }) => name).filter((name) => name !== '__main__' && name !== 'app');
}

const services = [
  'app.services',
  'app.services.billing',
  'app.services.deep',
  'app.services.deep.more',
  'app.services.user',
];

const found: [string, string, string[]][] = [
  ['import of a submodule', 'import app.a', ['app.a']],
  ['import inside a function', 'def f():\n    import app.a', ['app.a']],
  ['import inside a class', 'class C:\n    from app import a', ['app.a']],
  ['a submodule taken from its package', 'from app import a, b', ['app.a', 'app.b']],
  ['import_module with a name', 'import importlib\nimportlib.import_module("app.a")', ['app.a']],
  ['an aliased import_module', 'from importlib import import_module as im\nim("app.a")', ['app.a']],
  ['__import__', '__import__("app.a")', ['app.a']],
  ['relative import_module', 'import importlib\nimportlib.import_module(".a", package="app")', ['app.a']],
  [
    'an f-string',
    'from importlib import import_module\ndef f(n): import_module(f"app.services.{n}")',
    services,
  ],
  [
    'concatenation',
    'from importlib import import_module\ndef f(n): import_module("app.services." + n)',
    services,
  ],
  [
    'format',
    'from importlib import import_module\ndef f(n): import_module("app.services.{}".format(n))',
    services,
  ],
  [
    'percent',
    'from importlib import import_module\ndef f(n): import_module("app.services.%s" % n)',
    services,
  ],
  [
    'a prefix in a constant',
    'from importlib import import_module\nP = "app.services"\ndef f(n): import_module(f"{P}.{n}")',
    services,
  ],
  [
    'a prefix and an ending',
    'from importlib import import_module\ndef f(n): import_module(f"app.{n}.user")',
    ['app.services', 'app.services.user'],
  ],
  [
    'a loop over a tuple',
    'from importlib import import_module\nN = ("a", "b")\nfor n in N:\n    import_module("app." + n)',
    ['app.a', 'app.b'],
  ],
  [
    'a comprehension over a table',
    'from importlib import import_module\nT = {"x": "a"}\nm = [import_module(f"app.{v}") for v in T.values()]',
    ['app.a'],
  ],
  [
    'items of a table',
    'from importlib import import_module\nT = {"a": 1}\nfor k, v in T.items():\n    import_module("app." + k)',
    ['app.a'],
  ],
  [
    'a value of a table',
    'from importlib import import_module\nT = {"x": "a"}\ndef f(k): import_module("app." + T[k])',
    ['app.a'],
  ],
  ['map', 'from importlib import import_module\nlist(map(import_module, ["app.a"]))', ['app.a']],
  ['pkg.mod:app for uvicorn', 'import uvicorn\nuvicorn.run("app.b:app")', ['app.b']],
  ['a string of a server standing anywhere', 'TARGET = "app.b:app"', ['app.b']],
  ['a dotted path of a module', 'INSTALLED = ["app.a"]', ['app.a']],
  ['a dotted path of a class', 'MIDDLEWARE = ["app.b.Thing"]', ['app.b']],
  ['resolve_name', 'import pkgutil\npkgutil.resolve_name("app.a:value")', ['app.a']],
  [
    'iter_modules',
    'import pkgutil, app.services\nfor m in pkgutil.iter_modules(app.services.__path__): print(m)',
    services.filter((name) => name !== 'app.services.deep.more'),
  ],
  [
    'walk_packages',
    'import pkgutil\nfrom app import services\nfor m in pkgutil.walk_packages(services.__path__): print(m)',
    services,
  ],
  [
    'a folder that is listed and imported',
    'from importlib import import_module\nfrom pathlib import Path\nfor p in (Path(__file__).parent / "app" / "services").glob("*.py"):\n    import_module(compute(p))',
    services.filter((name) => name !== 'app.services.deep.more'),
  ],
  [
    'a platform test that holds',
    'import sys\nif sys.platform.startswith("linux"):\n    import app.a',
    ['app.a'],
  ],
  [
    'the other branch of a platform test',
    'import os\nif os.name == "nt":\n    import app.b\nelse:\n    import app.a',
    ['app.a'],
  ],
  [
    'the version',
    'import sys\nif sys.version_info >= (3, 8):\n    import app.a\nelse:\n    import app.b',
    ['app.a'],
  ],
  ['the main block of the entry', 'if __name__ == "__main__":\n    import app.a', ['app.a']],
];

test.each(found)('finds %s', async (_, main, expected) => {
  expect(await reached(main)).toEqual([...expected].sort());
});

const ignored: [string, string][] = [
  ['TYPE_CHECKING', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import app.a'],
  ['another platform', 'import sys\nif sys.platform == "win32":\n    import app.a'],
  [
    'a flag derived from the platform',
    'import platform\nWINDOWS = platform.system() == "Windows"\nif WINDOWS:\n    import app.a',
  ],
  [
    'what follows a return on this platform',
    'import sys\ndef f():\n    if sys.platform != "win32":\n        return\n    import app.a',
  ],
  ['documentation', '"""See app.a and app.b:app."""\ndef f():\n    "app.a"'],
  ['a logger’s name', 'import logging\nlogging.getLogger("app.a")'],
  ['a quoted type', 'def f(x: "app.b.Thing") -> "app.a": ...\ny: "app.a" = None'],
  ['a string with an attribute that is not there', 'X = "app.a:nothing"\nY = "app.a.nothing"'],
  ['a plain word', 'X = "app"'],
  ['a name of a module in a sentence', 'X = "uses app.a for this"'],
];

test.each(ignored)('does not take %s for an import', async (_, main) => {
  expect(await reached(main)).toEqual([]);
});

test('the main block of a module that is not the entry never runs', async () => {
  const scan = await scanFiles({
    ...app,
    'main.py': 'import app.a',
    'app/a.py': 'if __name__ == "__main__":\n    import pytest_missing',
  });
  expect(scan.references.map(({ module }) => module)).toEqual(['app.a']);
});

test('a relative import, a star import and a parent package are followed', async () => {
  const files = {
    'app/__init__.py': 'from . import b\n',
    'app/services/__init__.py': '__all__ = ["user"]\n',
  };
  expect(await reached('from app.services import *', files)).toEqual([
    'app.b',
    'app.services',
    'app.services.user',
  ]);
});

test('a name that the package binds itself is no submodule', async () => {
  const files = { 'app/__init__.py': 'unused = 3\n' };
  expect(await reached('from app import unused', files)).toEqual([]);
});

const entryPoint = (scan: Scan, module: string) =>
  scan.references.find((reference) => reference.module === module);

const guards: [string, string][] = [
  ['except ImportError', 'try:\n    import absent_one\nexcept ImportError:\n    absent_one = None'],
  [
    'except ModuleNotFoundError in a tuple',
    'try:\n    import absent_one\nexcept (ModuleNotFoundError, ValueError):\n    pass',
  ],
  ['except Exception', 'try:\n    import absent_one\nexcept Exception:\n    pass'],
  ['suppress', 'from contextlib import suppress\nwith suppress(ImportError):\n    import absent_one'],
  ['find_spec', 'import importlib.util\nif importlib.util.find_spec("absent_one"):\n    import absent_one'],
  [
    'a flag from find_spec',
    'from importlib.util import find_spec\nHAS = find_spec("absent_one") is not None\nif HAS:\n    import absent_one',
  ],
  [
    'a flag set by the handler',
    'try:\n    import zlib_absent\n    HAS = True\nexcept ImportError:\n    HAS = False\nif HAS:\n    import absent_one',
  ],
  ['a fallback that is not needed', 'try:\n    import json\nexcept ImportError:\n    import absent_one'],
  [
    'a lazy import that answers with an error',
    'def f():\n    try:\n        import absent_one\n    except ImportError as e:\n        raise RuntimeError from e',
  ],
  ['a module reached only through a guard', 'try:\n    import app.gpu\nexcept ImportError:\n    pass'],
];

test.each(guards)('%s makes an import optional', async (_, main) => {
  const scan = await scanFiles({ ...app, 'app/gpu.py': 'import absent_one', 'main.py': main });
  expect(entryPoint(scan, 'absent_one')).toMatchObject({ kind: 'absent', optional: true });
});

const unguarded: [string, string][] = [
  ['no guard', 'import absent_one'],
  ['except KeyError', 'try:\n    import absent_one\nexcept KeyError:\n    pass'],
  [
    'a handler at top level that raises',
    'try:\n    import absent_one\nexcept ImportError:\n    raise SystemExit("install it")',
  ],
  ['a fallback that is needed', 'try:\n    import absent_two\nexcept ImportError:\n    import absent_one'],
  ['a lazy import', 'def f():\n    import absent_one'],
];

test.each(unguarded)('%s leaves an import needed', async (_, main) => {
  const scan = await scanFiles({ 'main.py': main });
  expect(entryPoint(scan, 'absent_one')).toMatchObject({ kind: 'absent', optional: false });
});

test('only imports that the packager cannot see become hidden imports', async () => {
  const main =
    'from importlib import import_module\nimport app.a\nimport_module("app.a")\nimport_module("app.b")';
  const scan = await scanFiles({ ...app, 'main.py': main });
  expect(certainLines(scan)).toEqual(['hidden-imports app.b']);
});
