import { type Sources, sourcesOf } from './sources.ts';

/** Modules that are only imported; nothing asks them for anything. */
export const PLAIN = Array.from({ length: 8 }, (_, index) => `app/plain${index + 1}.py`);

/** The lines that edits look for stand in each plain module once. */
const plain = (number: number) => `"""Plain module ${number}."""

# What it may hold.
LIMIT = 10
NAMES = ("one", "two")


def first(value, other=None):
    """Adds."""
    total = value
    return total


def spare(value):
    return value


class Thing:
    """A thing."""

    size = 3

    def method(self, value=1):
        return self.size + value
`;

const MAIN = `"""Begins here."""
import sys

import app.asking
import app.dynamic
import app.lazy
import app.native
import app.old
import app.star
${PLAIN.map((path) => `import ${path.replace('/', '.').replace('.py', '')}`).join('\n')}
import helper


def main():
    """Says what a service answers."""
    greeting = "hello"
    service = app.dynamic.load()
    print(greeting, helper.help_with(service), app.plain1.first(2), *sys.argv[1:])
`;

const FILES = {
  VERSION: '1.0.0\n',
  'app/__init__.py': `"""The application."""
from app.settings import SETTINGS

NAME = "app"


def describe():
    text = NAME
    return text
`,
  'app/main.py': MAIN,
  'app/settings.py':
    'SETTINGS = {"colour": "red"}\n\n\ndef setting(name):\n    value = SETTINGS.get(name)\n    return value\n',
  'app/star.py': 'from app.names import *\n\n\ndef use():\n    return one()\n',
  'app/names.py':
    '__all__ = ["one", "two"]\n\n\ndef one():\n    result = 1\n    return result\n\n\ndef two():\n    return 2\n\n\ndef three():\n    return 3\n',
  'app/lazy.py': `import keyword
import sys

if sys.platform == "nowhere":
    import app.services.never

TYPE_CHECKING = False


def late():
    import reprlib

    return reprlib.repr(keyword.kwlist)
`,
  'app/dynamic.py': `import importlib

HANDLER = "app.services.two:answer"


def load():
    module = importlib.import_module("app.services.two")
    return module.answer()
`,
  'app/native.py': `import ctypes


def library():
    return ctypes.CDLL("libnotthere-1.so")
`,
  'app/asking.py': `import os

FOLDER = os.path.join(os.path.dirname(__file__), "templates")


def page(name):
    path = os.path.join(FOLDER, "page.html")
    with open(path) as stream:
        return stream.read()
`,
  'app/old.py': Buffer.from(
    '# -*- coding: latin-1 -*-\nWORD = "caf\u00e9"\n\n\ndef word():\n    return WORD\n',
    'latin1',
  ),
  'app/templates/page.html': '<p>page</p>\n',
  'app/services/__init__.py': 'def known():\n    names = ["one", "two"]\n    return names\n',
  'app/services/one.py': 'def answer():\n    text = "first"\n    return text\n',
  'app/services/two.py': 'def answer():\n    text = "second"\n    return text\n',
  'app/services/never.py': 'NEVER = True\n',
  'helper.py': 'def help_with(text):\n    result = text\n    return result\n',
  'assets/info.txt': 'some data\n',
};

/** The sources of a small program in which every way to depend on a file occurs. */
export function layerApp(): Sources {
  const plains = PLAIN.map((path, index) => [path, plain(index + 1)]);
  return sourcesOf({ ...FILES, ...Object.fromEntries(plains) });
}

/** Parts of the standard library that a program without work to do can be frozen without: half of the time. */
const HEAVY = `decimal _decimal _pydecimal ssl _ssl hashlib _hashlib bz2 _bz2 lzma _lzma zipfile tarfile shutil random
  statistics urllib tempfile csv email inspect dis ast tokenize pkgutil unittest logging threading datetime calendar
  socket select selectors subprocess signal pickle _pickle struct zlib textwrap contextlib typing gzip quopri base64
  bisect numbers fractions importlib.metadata importlib.resources string argparse gettext json _compression pathlib
  fnmatch glob copy dataclasses`;

/** The inputs of build-backend that freeze it, but for the interpreter and the cache. */
export const LAYER_APP_INPUTS = {
  entry: 'app.main:main',
  name: 'layered',
  environment: 'active',
  'check-imports': 'off',
  'add-data': 'assets:assets',
  'exclude-modules': HEAVY.split(/\s+/).join('\n'),
};
