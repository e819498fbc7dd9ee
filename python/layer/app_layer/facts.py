"""What one source says that may matter beyond its own code: units, imports, texts, names."""

import ast
import re

from .imports import import_contexts

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DEFINITIONS = (*FUNCTIONS, ast.ClassDef)
# As the scan of the sources reads texts: `pkg.mod`, `pkg.mod:app` (python/scan, dynamic.py).
MODULE_TEXT = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?::[A-Za-z_][\w.]*(?:\(\))?)?\Z")


class Unit:
    """A statement at the top of a module or of a class: the grain in which code is relevant or not."""

    def __init__(self, node, owner, inner=False):
        self.node = node
        # The class that it is in, or None.
        self.owner = owner
        # Dotted chains (`sys.path.append`), and attributes of anything else (`.name`).
        self.chains = set()
        self.texts = []
        self.imports = []
        # Names that it gives to the module, or as `Class.name` to its class.
        self.binds = set()
        # Whether the statements of a class are units of their own.
        self.is_split = isinstance(node, ast.ClassDef) and owner is None and not inner
        self._guards = None
        self._prefix = f"{owner}." if owner else ""
        self._read(node)

    def guards(self):
        """The chains in the expressions that decide whether an import of this unit runs."""
        if self._guards is None:
            heads = import_contexts(self.node)[1]
            self._guards = {chain for head in heads for chain in Unit(head, self.owner).chains}
        return self._guards

    def _read(self, node):
        is_definition = isinstance(node, DEFINITIONS)
        if is_definition:
            self.binds.add(self._prefix + node.name)
        todo = [node]
        while todo:
            part = todo.pop()
            kind = type(part)
            if kind is ast.Name:
                self.chains.add(part.id)
                if not is_definition and type(part.ctx) is not ast.Load:
                    self.binds.add(self._prefix + part.id)
            elif kind is ast.Constant:
                if type(part.value) is str:
                    self.texts.append(part.value)
            elif kind is ast.Attribute:
                start = self._chain(part)
                if start is not None:
                    todo.append(start)
            elif kind is ast.Import or kind is ast.ImportFrom:
                self.imports.append(part)
            elif kind is not ast.Expr or type(part.value) is not ast.Constant:
                if kind in DEFINITIONS and not is_definition:
                    self.binds.add(self._prefix + part.name)
                push_children(part, todo, part is node and self.is_split)

    def module_texts(self):
        """Texts that may name a module."""
        return [text for text in self.texts if ("." in text or ":" in text) and len(text) <= 200 and MODULE_TEXT.match(text)]

    def _chain(self, node):
        """Adds the dotted chain of attributes; what it starts from, if that is no name, is returned."""
        names = []
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if isinstance(node, ast.Name):
            self.chains.add(".".join([node.id, *reversed(names)]))
            return None
        self.chains.add("." + ".".join(reversed(names)))
        return node


class Facts:
    """One module. Raises what `ast.parse` raises."""

    def __init__(self, name, package, data, code):
        self.name = name
        self.data = data
        self.code = code
        # The package that relative imports start from.
        self.package = name if package else name.rpartition(".")[0]
        self.is_package = package
        self.tree = ast.parse(data)
        self.units = list(units_of(self.tree.body))
        self.aliases, self.stars = self._aliases()
        self.by_name = {}
        for unit in self.units:
            for bound in unit.binds:
                self.by_name.setdefault(bound, []).append(unit)

    def _aliases(self):
        """Local name → dotted name for every import whatever its scope, and the modules of `from … import *`."""
        aliases, stars = {}, set()
        for unit in self.units:
            for node in unit.imports:
                if isinstance(node, ast.Import):
                    for alias in node.names:
                        top = alias.name.partition(".")[0]
                        aliases.setdefault(alias.asname or top, alias.name if alias.asname else top)
                    continue
                base = self.absolute(node.module, node.level)
                for alias in node.names:
                    if alias.name == "*":
                        stars.add(base)
                    else:
                        aliases.setdefault(alias.asname or alias.name, f"{base}.{alias.name}")
        return aliases, stars

    def absolute(self, module, level):
        if not level:
            return module
        parts = self.package.split(".")
        base = ".".join(parts[: max(len(parts) - level + 1, 0)])
        return f"{base}.{module}" if module else base

    def imported(self):
        """The dotted names that it imports, and those above them."""
        return {*self.aliases.values(), *self.stars}



def units_of(body):
    for node in body:
        yield Unit(node, None)
        if isinstance(node, ast.ClassDef):
            for inner in node.body:
                yield Unit(inner, node.name)


def push_children(node, todo, without_body):
    """`ast.iter_child_nodes` without its generators. A class at the top is a unit for its head alone: `without_body`."""
    for name in node._fields:
        child = getattr(node, name, None)
        if type(child) is list:
            if not (without_body and name == "body"):
                todo.extend(part for part in child if isinstance(part, ast.AST))
        elif isinstance(child, ast.AST) and not isinstance(child, ast.expr_context):
            todo.append(child)
