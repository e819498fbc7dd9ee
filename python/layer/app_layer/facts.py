"""What one source says that may matter beyond its own code: units, imports, texts, names."""

import ast
import re

from .imports import import_contexts

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# As the scan of the sources reads texts: `pkg.mod`, `pkg.mod:app` (python/scan, dynamic.py).
MODULE_TEXT = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?::[A-Za-z_][\w.]*(?:\(\))?)?\Z")


class Unit:
    """A statement at the top of a module or of a class: the grain in which code is relevant or not."""

    def __init__(self, node, owner):
        self.node = node
        # The class that it is in, or None.
        self.owner = owner
        # Dotted chains (`sys.path.append`), and attributes of anything else (`.name`).
        self.chains = set()
        self.texts = []
        self.imports = []
        self.binds = bound_names(node, owner)
        self._guards = None
        self._read(node)

    @property
    def gives(self):
        """Whether another unit can get a value from it by one of its names: a function must return something."""
        if isinstance(self.node, FUNCTIONS):
            return self.owner is None and any(isinstance(part, ast.Return) and part.value for part in ast.walk(self.node))
        return not isinstance(self.node, ast.ClassDef)

    def guards(self):
        """The chains in the expressions that decide whether an import of this unit runs."""
        if self._guards is None:
            heads = import_contexts(self.node)[1]
            self._guards = {chain for head in heads for chain in Unit(head, self.owner).chains}
        return self._guards

    def _read(self, node):
        documentation = docstring_nodes(node)
        todo = [node]
        while todo:
            part = todo.pop()
            kind = type(part)
            if kind is ast.Constant:
                if type(part.value) is str and part not in documentation:
                    self.texts.append(part.value)
                continue
            if kind is ast.Name:
                self.chains.add(part.id)
                continue
            if kind is ast.Attribute:
                start = self._chain(part)
                if start is not None:
                    todo.append(start)
                continue
            if kind is ast.Import or kind is ast.ImportFrom:
                self.imports.append(part)
                continue
            # A class at the top is a unit for its head alone; its statements are units too.
            for name in part._fields:
                if part is node and kind is ast.ClassDef and self.owner is None and name == "body":
                    continue
                child = getattr(part, name, None)
                if isinstance(child, list):
                    todo.extend(inner for inner in child if isinstance(inner, ast.AST))
                elif isinstance(child, ast.AST):
                    todo.append(child)

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


def bound_names(node, owner):
    """Names that a statement gives to the module, or as `Class.name` to its class."""
    prefix = f"{owner}." if owner else ""
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        return {prefix + node.name}
    return {prefix + part.id for part in ast.walk(node) if isinstance(part, ast.Name) and not isinstance(part.ctx, ast.Load)} | {
        prefix + part.name for part in ast.walk(node) if isinstance(part, (*FUNCTIONS, ast.ClassDef))
    }


def docstring_nodes(node):
    """The constants of statements that are nothing but a text."""
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)}
