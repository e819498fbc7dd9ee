"""Follows imports from the entry through the application's own modules."""

import sys
from collections import deque

from .data_files import DataReferences
from .dynamic import Dynamic
from .elements import elements
from .finder import INSTALLED, OWN
from .metadata import Metadata
from .statements import Context

# Found by looking at a whole package: what such a module needs may be missing on purpose. A name with a known
# beginning is not among them: where the loader has no guard, each module of that name must work.
WEAK = {"walk", "folder", "entry-point"}


class Graph:
    """The own modules that the entry reaches, and every module that they name."""

    def __init__(self, program):
        self.program = program
        self.finder = program.finder
        self.modules = {}
        self.references = []
        self.edges = {}
        self.dynamic = []
        self.metadata = []
        self.data = []
        self.queue = deque()
        self.seen = set()

    def follow(self, entries):
        """`entries` are (facts, runs as the program); returns when everything has been read."""
        for facts, is_program in entries:
            self.modules.setdefault(facts.name, facts)
            self.seen.add(facts.name)
            self.read(facts, None if is_program else False)
        while self.queue:
            facts = self.program.facts(self.queue.popleft())
            if facts is not None:
                self.modules[facts.name] = facts
                self.read(facts, False)

    def read(self, facts, is_main):
        if not self.program.walk(facts, is_main):
            return
        for found in facts.found.imports:
            self.statement(facts, found)
        dynamic = Dynamic(self.program, facts).collect()
        for name, line, via, context in dynamic.names:
            self.name(facts, name, (line, via, context))
        self.dynamic.append(dynamic)
        self.metadata.append(Metadata(self.program, facts).collect())
        self.data.append(DataReferences(self.program, facts).collect())

    def statement(self, facts, found):
        """An import statement: the module itself, and the submodules among the names taken from it."""
        how = (found.line, "lazy" if found.context.lazy else "import", found.context)
        module = self.name(facts, found.module, how)
        if module is None or not module.is_package:
            return
        for name in found.names:
            if name == "*":
                self.star(facts, module, found)
            elif self.finder.find(f"{module.name}.{name}") and not self.program.binds(module, name):
                self.name(facts, f"{module.name}.{name}", how)
            elif module.is_namespace and not self.finder.find(f"{module.name}.{name}"):
                self.name(facts, f"{module.name}.{name}", how)

    def star(self, facts, package, found):
        """`from package import *` loads the submodules that `__all__` names."""
        inner = self.program.facts(package.name)
        if inner is None or "__all__" not in inner.scope.bindings:
            return
        bindings = [binding for binding in inner.scope.bindings["__all__"] if binding.how == "value"]
        pairs = [pair for binding in bindings for pair in elements(self.program.evaluator, binding.node, inner.scope)]
        for value in self.program.evaluator.all_of(pairs):
            name = f"{package.name}.{getattr(value, 'text', '')}"
            if self.finder.find(name) and not self.program.binds(package, value.text):
                self.name(facts, name, (found.line, "star", found.context))

    def name(self, facts, name, how):
        """Adds one reference; returns the module when it exists."""
        line, via, context = how
        module = self.finder.find(name)
        if module is not None and via == "text" and module.kind not in (OWN, INSTALLED):
            return module
        reference = {
            "module": name,
            "file": facts.file,
            "line": line,
            "via": via,
            "optional": self.is_optional(context),
            "kind": module.kind if module else self.absence(name),
            "from": facts.name,
        }
        self.references.append(reference)
        if module is not None and module.kind == OWN:
            self.reach(module.name, reference)
        elif reference["kind"] == "absent" and self.own_parent(name):
            self.reach(self.own_parent(name), reference)
        return module

    def own_parent(self, name):
        """The nearest package of the application's own above a module that does not exist; it is run first."""
        parent = name.rpartition(".")[0]
        while parent and not self.finder.find(parent):
            parent = parent.rpartition(".")[0]
        return parent if parent and self.finder.find(parent).kind == OWN else ""

    def is_optional(self, context: Context):
        if context.optional:
            return True
        if context.instead_of and all(self.finder.find(name) for name in context.instead_of):
            return True
        return any(self.finder.find(name) is None for name in context.together_with)

    def absence(self, name):
        """`absent`, or `unresolved` where a package may make the module at run time (`six.moves`, `os.path`)."""
        parent = name.rpartition(".")[0]
        while parent:
            module = self.finder.find(parent)
            if module is not None:
                return "absent" if module.kind == OWN or module.is_namespace else "unresolved"
            parent = parent.rpartition(".")[0]
        return "unresolved" if name.partition(".")[0] in sys.stdlib_module_names else "absent"

    def reach(self, name, reference):
        """Importing `a.b.c` runs `a` and `a.b` too."""
        parts = name.split(".")
        for end in range(1, len(parts) + 1):
            target = ".".join(parts[:end])
            self.edges.setdefault(reference["from"], []).append((target, reference))
            if target not in self.seen:
                self.seen.add(target)
                self.queue.append(target)

    def settle(self, entries):
        """Marks as optional what only optional modules need; returns the modules that are needed for sure."""
        needed = {facts.name for facts, _ in entries}
        todo = deque(sorted(needed))
        while todo:
            for target, reference in self.edges.get(todo.popleft(), ()):
                if not reference["optional"] and reference["via"] not in WEAK and target not in needed:
                    needed.add(target)
                    todo.append(target)
        for reference in self.references:
            reference["optional"] = reference["optional"] or reference["from"] not in needed
        return needed
