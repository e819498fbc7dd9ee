/** Ways that the name of a module, a distribution or a library takes through a program. */
import type { Flow } from './flow.ts';

export const MODULE_FLOWS: readonly Flow[] = [
  [
    'importlib of name constant',
    {
      'app/names.py': 'N = "app.one"\n',
      'app/use.py': 'import importlib\nfrom app.names import N\nM = importlib.import_module(N)\n',
    },
    'app/names.py',
    'app.one',
    'app.two',
  ],
  [
    'importlib name without dot',
    {
      'app/names.py': 'N = "one"\n',
      'app/use.py': 'import importlib\nfrom app.names import N\nM = importlib.import_module("app." + N)\n',
    },
    'app/names.py',
    '"one"',
    '"two"',
  ],
  [
    'importlib alias',
    {
      'app/use.py':
        'from importlib import import_module as load\nNAME = "one"\n\ndef use():\n    return load(f"app.{NAME}")\n',
    },
    'app/use.py',
    '"one"',
    '"two"',
  ],
  [
    'module text in dict of package',
    { 'app/use.py': 'S = {"a": "app.one"}\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
  ['module text with call', { 'app/use.py': 'S = "app.one:X()"\n' }, 'app/use.py', 'app.one:X', 'app.two:X'],
  [
    'module text implicit concatenation',
    { 'app/use.py': 'S = "app." "one"\n' },
    'app/use.py',
    '"one"',
    '"two"',
  ],
  [
    'module text joined',
    { 'app/use.py': 'S = ".".join(["app", "one"])\nimport importlib\nimportlib.import_module(S)\n' },
    'app/use.py',
    '"one"',
    '"two"',
  ],
  [
    'module text in default',
    { 'app/use.py': 'def f(x="app.one"):\n    pass\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
  [
    'module text in a class',
    { 'app/use.py': 'class C:\n    S = "app.one"\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
  [
    'module text in decorator',
    { 'app/use.py': 'def d(x):\n    return lambda f: f\n\n@d("app.one")\nclass C:\n    pass\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
  [
    'metadata alias',
    { 'app/use.py': 'from importlib.metadata import version as v\n\ndef f():\n    return v("pip")\n' },
    'app/use.py',
    '"pip"',
    '"setuptools"',
  ],
  [
    'metadata via module alias',
    { 'app/use.py': 'import importlib.metadata as im\nN = "pip"\n\ndef f():\n    return im.version(N)\n' },
    'app/use.py',
    '"pip"',
    '"setuptools"',
  ],
  [
    'metadata entry points group',
    {
      'app/use.py':
        'from importlib.metadata import entry_points\nG = "console_scripts"\n\ndef f():\n    return entry_points(group=G)\n',
    },
    'app/use.py',
    'console_scripts',
    'other.group',
  ],
  [
    'assert never',
    { 'app/use.py': 'def f():\n    return 1\n    import app.nowhere\n' },
    'app/use.py',
    'return 1',
    'print(1)',
  ],
  [
    'raise before import in function',
    { 'app/use.py': 'def f():\n    if 1:\n        raise ValueError\n    import app.nowhere\n' },
    'app/use.py',
    'raise ValueError',
    'print()',
  ],
  [
    '__all__ strings name submodule',
    {
      'app/k/__init__.py': '__all__ = ["one"]\n',
      'app/k/one.py': '',
      'app/k/two.py': '',
      'app/use.py': 'from app.k import *\n',
    },
    'app/k/__init__.py',
    '"one"',
    '"two"',
  ],
  [
    '__all__ built',
    {
      'app/k/__init__.py': 'A = ["one"]\n__all__ = A\n',
      'app/k/one.py': '',
      'app/k/two.py': '',
      'app/use.py': 'from app.k import *\n',
    },
    'app/k/__init__.py',
    '"one"',
    '"two"',
  ],
  [
    '__all__ from another',
    {
      'app/n.py': 'A = ["one"]\n',
      'app/k/__init__.py': 'from app.n import A\n__all__ = A\n',
      'app/k/one.py': '',
      'app/k/two.py': '',
      'app/use.py': 'from app.k import *\n',
    },
    'app/n.py',
    '"one"',
    '"two"',
  ],
  [
    'lazy loader dict',
    {
      'app/k/__init__.py':
        'import importlib\n_L = {"X": "one"}\n\ndef __getattr__(name):\n    return getattr(importlib.import_module("." + _L[name], __name__), name)\n',
      'app/k/one.py': 'X = 1\n',
      'app/k/two.py': 'X = 2\n',
      'app/use.py': 'from app.k import X\n',
    },
    'app/k/__init__.py',
    '"one"',
    '"two"',
  ],
  [
    'uvicorn',
    { 'app/use.py': 'import uvicorn\nuvicorn.run("app.one:X", workers=2)\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
  [
    'uvicorn name constant',
    {
      'app/c.py': 'M = "one"\n',
      'app/use.py': 'import uvicorn\nfrom app.c import M\nuvicorn.run(f"app.{M}:X", workers=2)\n',
    },
    'app/c.py',
    '"one"',
    '"two"',
  ],
  [
    'docstring becomes value',
    { 'app/use.py': 'def f():\n    "app.one"\n    return 1\n' },
    'app/use.py',
    '    "app.one"\n',
    '    x = "app.one"\n',
  ],
  ['expression statement in tuple', { 'app/use.py': '("app.one",)\n' }, 'app/use.py', 'app.one', 'app.two'],
  [
    'celery include',
    { 'app/use.py': 'from celery import Celery\nc = Celery("x", include=["app.one"])\n' },
    'app/use.py',
    'app.one',
    'app.two',
  ],
];
