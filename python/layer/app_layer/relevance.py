"""Which units of a module the scan of the sources may look into: names of files and modules start or end there."""

import re

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
        self.found = set()
        self.has_words = WORDS.search(facts.data) is not None
        self._roots(wanted)
        self._forward()
        self._backward()

    def units(self):
        return [unit for unit in self.facts.units if unit in self.found]

    def demands(self):
        """Dotted names outside of the module that its relevant units mention."""
        facts, found = self.facts, set()
        for chains in [unit.chains for unit in self.found] + [unit.guards() for unit in facts.units if unit.imports]:
            for chain in chains:
                dotted = qualified(facts, chain)
                if dotted is not None:
                    found.add(dotted)
                else:
                    top = chain.partition(".")[0]
                    found.update(f"{star}.{top}" for star in facts.stars if star and top)
        return found

    def _roots(self, wanted):
        facts = self.facts
        for name in [*wanted, *(["__all__"] if facts.is_package else [])]:
            self.found.update(facts.by_name.get(name, ()))
        for unit in facts.units:
            if unit.module_texts():
                self.found.add(unit)
            for chain in unit.guards() if unit.imports else ():
                self.found.update(self._binders(unit, chain))
        if not self.has_words:
            return
        asks = any(name.startswith(METADATA_MODULES) for name in facts.imported())
        sinks = SINKS | METADATA_CALLS if asks else SINKS
        for unit in facts.units:
            parts = self._parts(unit)
            if parts & ANCHORS or "_MEIPASS" in unit.texts:
                self._hold(unit)
            elif parts & sinks:
                self.found.add(unit)

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
        if unit.gives:
            self.holders |= unit.binds

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

    def _backward(self):
        """What a relevant unit mentions decides with it what it says."""
        todo = list(self.found)
        while todo:
            unit = todo.pop()
            for chain in unit.chains:
                for binder in self._binders(unit, chain):
                    if binder not in self.found:
                        self.found.add(binder)
                        todo.append(binder)

    def _binders(self, unit, chain):
        return [binder for name in local_names(unit, chain) for binder in self.facts.by_name.get(name, ())]


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
