"""Which file a module name leads to, asked in the way of the packager: without the folder of this program."""

import os
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder


def find_module(request):
    """{"origin": file or None, "outside": whether the name belongs to the interpreter itself}."""
    name = request["module"]
    own = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inherited = [entry for entry in sys.path if os.path.abspath(entry) != own]
    if BuiltinImporter.find_spec(name) or FrozenImporter.find_spec(name) or name in stdlib_names():
        return {"origin": None, "outside": True}
    spec = PathFinder.find_spec(name, [*request["first"], *inherited, *request["last"]])
    return {"origin": spec.origin if spec else None, "outside": False}


def stdlib_names():
    """Empty before Python 3.10; there the search alone has to do, which finds what is installed."""
    return getattr(sys, "stdlib_module_names", ())
