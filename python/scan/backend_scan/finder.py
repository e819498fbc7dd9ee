"""Finds modules as the interpreter would, without importing anything, not even parent packages."""

import os
import pkgutil
import sys
import sysconfig
from dataclasses import dataclass
from importlib.machinery import FrozenImporter, all_suffixes

OWN, INSTALLED, STDLIB, BUILTIN, FROZEN = "own", "installed", "stdlib", "builtin", "frozen"


@dataclass(frozen=True)
class Module:
    """A module that exists. `origin` is its file; a namespace package has none."""

    name: str
    kind: str
    origin: str | None
    locations: tuple | None
    # The folder on the search path below which it was found: its place in a frozen program starts there.
    root: str | None

    @property
    def is_package(self):
        return self.locations is not None

    @property
    def is_namespace(self):
        return self.is_package and self.origin is None

    @property
    def source(self):
        return self.origin if self.origin and self.origin.endswith((".py", ".pyw")) else None


def root_of(name, entry):
    """The folder of the search path, given the folder in which the module `name` was found."""
    for _ in range(name.count(".")):
        entry = os.path.dirname(entry)
    return entry


def real(path):
    return os.path.normcase(os.path.realpath(path))


def is_below(path, folder):
    folder = folder.rstrip(os.sep)
    return path == folder or path.startswith(folder + os.sep)


class Finder:
    """Resolves dotted names on a search path. Every answer is kept."""

    def __init__(self, search, mapping, own_folders):
        self.search = [entry for entry in dict.fromkeys(search) if os.path.exists(entry)]
        self.mapping = mapping
        self.own_folders = [real(folder) for folder in own_folders]
        paths = sysconfig.get_paths()
        self.stdlib = {real(paths[key]) for key in ("stdlib", "platstdlib")}
        self.stdlib |= {os.path.join(folder, "lib-dynload") for folder in self.stdlib}
        self.stdlib |= {real(entry) for entry in sys.path if entry.endswith(".zip")}
        # On Windows the standard library's extension modules stand apart.
        self.stdlib.add(real(os.path.join(sys.base_prefix, "DLLs")))
        self.known = {}
        self.real_folders = {}

    def find(self, name):
        """The module called `name`, or None."""
        if name not in self.known:
            self.known[name] = None
            self.known[name] = self._find(name)
        return self.known[name]

    def _find(self, name):
        parent, _, _ = name.rpartition(".")
        if name in sys.builtin_module_names:
            return Module(name, BUILTIN, None, None, None)
        if not parent:
            return self._find_frozen(name) or self._find_mapped(name) or self._search(name, self.search)
        package = self.find(parent)
        if package is None or not package.is_package:
            return None
        return self._find_frozen(name) or self._search(name, package.locations)

    def _find_frozen(self, name):
        if name.partition(".")[0] not in sys.stdlib_module_names:
            return None
        spec = FrozenImporter.find_spec(name)
        # A frozen package (3.11: none but for tests) would have no folder to look into.
        return Module(name, FROZEN, None, None, None) if spec and spec.submodule_search_locations is None else None

    def _find_mapped(self, name):
        location = self.mapping.get(name)
        if location is None:
            return None
        folder = os.path.dirname(location)
        if os.path.isdir(location):
            init = os.path.join(location, "__init__.py")
            origin = init if os.path.isfile(init) else None
            return Module(name, self.kind_of(location), origin, (location,), folder)
        for suffix in ("", *all_suffixes()):
            if os.path.isfile(location + suffix):
                return Module(name, self.kind_of(location + suffix), location + suffix, None, folder)
        return None

    def _search(self, name, entries):
        portions = []
        for entry in entries:
            # FileFinder is asked directly: PathFinder wants the parents of a namespace package imported.
            finder = pkgutil.get_importer(entry)
            spec = finder.find_spec(name) if hasattr(finder, "find_spec") else None
            if spec is None:
                continue
            if spec.loader is None:
                portions += [(location, root_of(name, entry)) for location in spec.submodule_search_locations or ()]
                continue
            return self._from_spec(spec, root_of(name, entry))
        if not portions:
            return None
        folders = tuple(folder for folder, _ in portions)
        return Module(name, self.kind_of(folders[0]), None, folders, portions[0][1])

    def _from_spec(self, spec, root):
        locations = spec.submodule_search_locations
        if locations is not None:
            locations = self._extended(spec, tuple(locations))
        return Module(spec.name, self.kind_of(spec.origin or root), spec.origin, locations, root)

    def _extended(self, spec, locations):
        """Old-style namespace packages name their other portions at run time."""
        if not spec.origin or "." in spec.name or not spec.origin.endswith(".py"):
            return locations
        try:
            with open(spec.origin, "rb") as stream:
                text = stream.read(4096)
        except OSError:
            return locations
        if b"extend_path" not in text and b"declare_namespace" not in text:
            return locations
        others = (os.path.join(entry, spec.name) for entry in self.search)
        return tuple(dict.fromkeys((*locations, *(folder for folder in others if os.path.isdir(folder)))))

    def kind_of(self, path):
        """Whether a file belongs to the application, to an installed distribution or to Python itself."""
        folder, name = os.path.split(path)
        if folder not in self.real_folders:
            self.real_folders[folder] = real(folder)
        path = os.path.join(self.real_folders[folder], os.path.normcase(name))
        parts = path.replace("\\", "/").split("/")
        in_site = "site-packages" in parts or "dist-packages" in parts
        if not in_site and any(is_below(path, folder) for folder in self.stdlib):
            return STDLIB
        own = any(is_below(path, own) and not in_site_folder(path[len(own) :]) for own in self.own_folders)
        return OWN if own else INSTALLED

    def submodules(self, name, recursive=True):
        """The names of all modules below the package `name`, sorted; nothing is imported."""
        package = self.find(name)
        if package is None or not package.is_package:
            return []
        names = []
        for location in package.locations:
            for tail in module_names_in(location):
                names.append(f"{name}.{tail}")
        found = [child for child in sorted(set(names)) if self.find(child)]
        if not recursive:
            return found
        return sorted({*found, *(deeper for child in found for deeper in self.submodules(child))})

    def top_level(self, folder):
        """The names of the modules directly in a folder of the search path."""
        return [name for name in module_names_in(folder) if self.find(name)]


def in_site_folder(tail):
    """Whether the part of a path below the project leads into an environment inside the project."""
    parts = tail.replace("\\", "/").split("/")
    return "site-packages" in parts or "dist-packages" in parts or "node_modules" in parts


def module_names_in(folder):
    """Names of the modules and packages in `folder`, sorted; `__init__` and `__main__` are not among them."""
    names = set()
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return []
    for entry in entries:
        if entry.name.startswith(("__init__.", "__main__.")):
            continue
        stem = next((entry.name[: -len(end)] for end in all_suffixes() if entry.name.endswith(end)), None)
        if stem is None and entry.is_dir() and holds_modules(entry.path):
            stem = entry.name
        if stem and stem.isidentifier():
            names.add(stem)
    return sorted(names)


def holds_modules(folder):
    try:
        return any(name.endswith(".py") for name in os.listdir(folder))
    except OSError:
        return False
