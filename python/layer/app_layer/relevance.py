"""Which units of a module the scan of the sources may look into: names of files and modules start or end there."""

import ast
import re

from .core import core_of, plain, returns
from .facts import FUNCTIONS

# From here a value goes on: a path beside the code, whoever holds it, is a reference to data where it is used.
ANCHORS = {
    "__file__", "__path__", "__spec__", "_MEIPASS", "get_data", "PackageLoader", "getcwd", "cwd",
    "resources", "importlib_resources", "pkg_resources",
}  # fmt: skip
# Here a value ends: names of modules, distributions, groups of entry points, libraries.
SINKS = {
    "import_module", "__import__", "resolve_name", "import_string", "import_from_string", "run_module", "run_path",
    "iter_modules", "walk_packages", "spec_from_file_location", "SourceFileLoader", "load_source", "autodiscover_tasks",
    "entry_points", "iter_entry_points", "load_setuptools_entrypoints", "uvicorn", "granian", "Granian", "pkgutil", "runpy",
    "importlib_metadata", "metadata", "CDLL", "WinDLL", "OleDLL", "PyDLL", "cdll", "windll", "oledll", "pydll", "LoadLibrary",
    "find_library", "matplotlib", "Flask", "Quart", "Blueprint",
}  # fmt: skip
# PyInstaller's names of calls that ask for metadata, wherever a module imports one of these (analysis.py, metadata_required).
METADATA_MODULES = ("importlib.metadata", "importlib_metadata", "pkg_resources")
METADATA_CALLS = {"metadata", "distribution", "version", "files", "requires", "get_distribution", "require"}
WORDS = re.compile(rf"\b(?:{'|'.join(sorted(ANCHORS | SINKS))})\b".encode())


class Relevance:
    """
    The relevant units of one module. `tainted`: dotted names of other modules that hold paths. `wanted`: names of this
    module that the relevant units of other modules mention.
    """

    def __init__(self, facts, tainted, wanted):
        self.facts = facts
        self.tainted = tainted
        # Names of this module that hold paths.
        self.holders = set()
        # Units that count whole, since a value starts or ends there.
        self.found = set()
        # Units that such code takes a value from, with the parts that it can come from.
        self.followed = {}
        # Dotted names outside of the module that relevant code mentions.
        self.demands = set()
        self.sinks = SINKS
        self._roots()
        self._forward()
        self._backward(wanted)

    def parts(self):
        """What counts, in the order of the source."""
        for unit in self.facts.units:
            if unit in self.found:
                yield unit
            else:
                yield from self.followed.get(unit, ())

    def _roots(self):
        facts = self.facts
        self.found.update(unit for unit in facts.units if unit.module_texts())
        if WORDS.search(facts.data) is None:
            return
        if any(name.startswith(METADATA_MODULES) for name in facts.imported()):
            self.sinks = SINKS | METADATA_CALLS
        for unit in facts.units:
            if self._is_anchor(unit):
                self._hold(unit)
            elif self._is_sink(unit):
                self.found.add(unit)

    def _is_anchor(self, unit):
        return "_MEIPASS" in unit.texts or not ANCHORS.isdisjoint(self._parts(unit))

    def _is_sink(self, unit):
        return not self.sinks.isdisjoint(self._parts(unit))

    def _parts(self, unit):
        parts = set()
        for chain in unit.chains:
            parts.update(chain.split("."))
            dotted = qualified(self.facts, chain)
            if dotted is not None:
                parts.update(dotted.split("."))
        return parts

    def _hold(self, unit):
        self.found.add(unit)
        if self._gives(unit):
            self.holders |= unit.binds

    def _gives(self, unit):
        """Whether another unit can get a path by one of the names: of a function, what it returns; of a class nothing."""
        if isinstance(unit.node, FUNCTIONS):
            parts = [] if unit.owner else core_of(unit, returns)
            return any(self._is_anchor(part) or self._uses_path(part) for part in parts)
        return not isinstance(unit.node, ast.ClassDef)

    def _forward(self):
        """Units that use a path are relevant, and what they give may be one."""
        if not self.tainted and not self.holders:
            return
        known = -1
        while known != len(self.holders):
            known = len(self.holders)
            for unit in self.facts.units:
                if self._uses_path(unit):
                    self._hold(unit)

    def _uses_path(self, unit):
        for chain in unit.chains:
            if not self.holders.isdisjoint(local_names(unit, chain)):
                return True
            dotted = qualified(self.facts, chain)
            if dotted is not None and any(is_of(dotted, name) for name in self.tainted):
                return True
            if dotted is None and self.facts.stars:
                top = chain.partition(".")[0]
                if any(f"{star}.{top}" in self.tainted for star in self.facts.stars):
                    return True
        return False

    def _backward(self, wanted):
        """What relevant code mentions decides with it what it says."""
        facts = self.facts
        todo = [(unit, part.chains) for unit in self.found for part in self._starts(unit)]
        todo += [(unit, unit.guards()) for unit in facts.units if unit.imports]
        for name in [*wanted, *(["__all__"] if facts.is_package else [])]:
            for binder in facts.by_name.get(name, ()):
                self._follow(binder, todo)
        while todo:
            unit, chains = todo.pop()
            for chain in chains:
                self.demands |= outer_names(facts, chain)
                for binder in self._binders(unit, chain):
                    # What it binds itself, its parts have followed.
                    if binder is not unit:
                        self._follow(binder, todo)

    def _follow(self, unit, todo):
        if unit in self.followed:
            return
        is_function = unit.owner is None and isinstance(unit.node, FUNCTIONS)
        self.followed[unit] = core_of(unit, returns) if is_function else [unit]
        todo += [(unit, part.chains) for part in self.followed[unit]]

    def _starts(self, unit):
        """The parts of a whole unit that say something of files and modules."""
        if not isinstance(unit.node, (*FUNCTIONS, ast.If, ast.Try, ast.With)):
            return [unit] if self._is_anchor(unit) or self._is_sink(unit) or self._uses_path(unit) else []
        local = set()

        def is_start(part):
            if self._is_anchor(part) or self._uses_path(part) or any(chain.partition(".")[0] in local for chain in part.chains):
                local.update(plain(part.binds))
                return True
            return self._is_sink(part)

        known = -1
        while known != len(local):
            known = len(local)
            parts = core_of(unit, is_start)
        return parts

    def _binders(self, unit, chain):
        return [binder for name in local_names(unit, chain) for binder in self.facts.by_name.get(name, ())]


def outer_names(facts, chain):
    """The dotted names of other modules that a chain may mean."""
    dotted = qualified(facts, chain)
    if dotted is not None:
        return {dotted}
    top = chain.partition(".")[0]
    return {f"{star}.{top}" for star in facts.stars if star and top}


def local_names(unit, chain):
    """The names of `by_name` that a chain may mean."""
    top, _, rest = chain.partition(".")
    names = [top]
    if unit.owner:
        names.append(f"{unit.owner}.{top}")
        if top in ("self", "cls"):
            names.append(f"{unit.owner}.{rest.partition('.')[0]}")
    return names


def qualified(facts, chain):
    """The dotted name of a chain that starts at an imported name, else None."""
    top, dot, rest = chain.partition(".")
    target = facts.aliases.get(top)
    return None if target is None else target + dot + rest


def is_of(dotted, name):
    return dotted == name or dotted.startswith(name + ".")
