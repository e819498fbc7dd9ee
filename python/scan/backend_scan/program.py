"""The application's own modules: read once, each with its names, scopes and findings."""

import ast
import os

from .conditions import Conditions
from .evaluator import Evaluator
from .finder import OWN
from .scopes import Scope, dotted, import_aliases
from .sources import SourceError, parse, read_source
from .statements import Walker


ANCHORS = (
    b"__file__", b"_MEIPASS", b"resources", b"get_data", b"PackageLoader", b"getcwd", b"cwd(", b"Flask(", b"Quart(",
)  # fmt: skip


class ModuleFacts:
    """One own module that has been read."""

    def __init__(self, name, file, root, source, is_package):
        tree = parse(source)
        self.name = name
        self.package = name if is_package else name.rpartition(".")[0]
        self.file = file
        self.root = root
        self.tree = tree
        self.scope = Scope(tree, module=self)
        self.aliases = import_aliases(tree, self.package)
        # Whether a path that starts at the code itself can be in it.
        self.anchored = any(anchor in source for anchor in ANCHORS)
        self.found = None
        self._scopes = {}

    def scope_of(self, node, parent=None):
        if node not in self._scopes:
            self._scopes[node] = Scope(node, parent or self.scope)
        return self._scopes[node]

    def qualified(self, node):
        name = dotted(node)
        if name is None:
            return None
        top, dot, rest = name.partition(".")
        return self.aliases.get(top, top) + dot + rest


class Program:
    """All that the scan knows about the source; `facts` reads a module when it is first asked for."""

    def __init__(self, finder, root, platform):
        self.finder = finder
        self.root = root
        self.platform = platform
        self.evaluator = Evaluator(self)
        self.errors = {}
        self.entry_name = None
        self._facts = {}
        self._bound = {}
        self._anchored = {}

    def facts(self, name):
        """The facts of the own module `name`; None for all others and for one with a syntax error."""
        if name not in self._facts:
            module = self.finder.find(name)
            own = module is not None and module.kind == OWN and module.source is not None
            self._facts[name] = self._read(module) if own else None
        return self._facts[name]

    def _read(self, module):
        return self.read_file(module.name, module.origin, module.root, module.is_package)

    def read_file(self, name, file, root, is_package=False):
        try:
            facts = ModuleFacts(name, file, root, read_source(file), is_package)
        except SourceError as error:
            self.errors[file] = error
            return None
        self._facts[name] = facts
        return facts

    def walk(self, facts, is_main):
        """The findings of a module; `is_main` is None where it runs as the program and False elsewhere."""
        conditions = Conditions(self.platform, is_main, facts.qualified)
        try:
            facts.found = Walker(facts, conditions).walk()
        except RecursionError:
            self.errors[facts.file] = SourceError("the source is nested too deeply to be read")
            return False
        return True

    def may_hold_paths(self, facts):
        """Whether the module, or one of the own modules that it takes names from, can name a file beside the code."""
        if facts.name not in self._anchored:
            reached, found = self._anchors_from(facts)
            # Without any anchor, none of the modules on the way has one either.
            self._anchored.update({facts.name: True} if found else dict.fromkeys(reached, False))
        return self._anchored[facts.name]

    def _anchors_from(self, facts):
        todo, seen = [facts], {facts.name}
        while todo:
            current = todo.pop()
            if current.anchored or self._anchored.get(current.name):
                return seen, True
            targets = {part for target in current.aliases.values() for part in (target, target.rpartition(".")[0])}
            for name in sorted(targets - seen - {""}):
                seen.add(name)
                other = self.facts(name) if self._anchored.get(name) is not False else None
                if other is not None:
                    todo.append(other)
        return seen, False

    def binds(self, package, name):
        """Whether a package's `__init__` gives `name` to something that is not the submodule of that name."""
        if package.name not in self._bound:
            self._bound[package.name] = self._bound_names(package)
        return name in self._bound[package.name]

    def _bound_names(self, package):
        if package.source is None:
            return set()
        facts = self.facts(package.name)
        try:
            tree = facts.tree if facts else parse(read_source(package.source))
        except SourceError:
            return set()
        scope = facts.scope if facts else Scope(tree, module=tree)
        aliases = import_aliases_at_top(tree, package.name)
        others = {alias for alias, target in aliases.items() if target != f"{package.name}.{alias}"}
        return set(scope.bindings) | others

    def display(self, path):
        """A path as the report shows it: from the project's root with `/`; elsewhere from its search folder."""
        path = os.path.abspath(path)
        if path == self.root or path.startswith(self.root + os.sep):
            return os.path.relpath(path, self.root).replace(os.sep, "/")
        for entry in sorted(self.finder.search, key=len, reverse=True):
            if path.startswith(os.path.abspath(entry) + os.sep):
                return os.path.relpath(path, entry).replace(os.sep, "/")
        return path.replace(os.sep, "/")


def import_aliases_at_top(tree, package):
    """Aliases of the statements that run on import, not of those inside functions."""
    statements = [node for node in ast.iter_child_nodes(tree) if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    return import_aliases(ast.Module(body=statements, type_ignores=[]), package)
