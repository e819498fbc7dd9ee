"""Who is bound to what inside one module: names to expressions, aliases to dotted names."""

import ast

BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)


class Scope:
    """The bindings of a module, class or function body, gathered when first asked for."""

    def __init__(self, node, parent=None, module=None):
        self.node = node
        self.parent = parent
        self.module = module or parent.module
        self.overrides = {}
        self._bindings = None

    @property
    def is_class(self):
        return isinstance(self.node, ast.ClassDef)

    @property
    def bindings(self):
        """Name → list of Binding. The walker adds those made inside expressions (`:=`, comprehensions)."""
        if self._bindings is None:
            self._bindings = {}
            for node in own_statements(self.node):
                bind(node, self._bindings)
        return self._bindings

    def lookup(self, name):
        """The bindings of `name` and the scope that has them, as the language looks names up."""
        scope = self
        while scope is not None:
            if name in scope.overrides:
                return [Binding("value", scope.overrides[name][0])], scope.overrides[name][1]
            if name in scope.bindings and (scope is self or not scope.is_class):
                return scope.bindings[name], scope
            scope = scope.parent
        return None, None

    def called_with(self, overrides):
        """This function's scope with parameters bound to (expression, scope of the caller)."""
        scope = Scope(self.node, self.parent)
        scope._bindings = self.bindings
        scope.overrides = overrides
        return scope


class Binding:
    """How a name got its value: `value`, `element` (of an iterable), `function`, or `unknown`."""

    __slots__ = ("how", "node", "index")

    def __init__(self, how, node=None, index=None):
        self.how = how
        self.node = node
        # The position inside an unpacked tuple, for `for name, path in …` and `a, b = …`.
        self.index = index


def own_statements(root):
    """The statements of a scope's body at any depth; of a nested scope only its definition."""
    todo = list(reversed(root.body)) if isinstance(root.body, list) else []
    while todo:
        node = todo.pop()
        yield node
        if not isinstance(node, SCOPES):
            todo.extend(reversed(inner_statements(node)))


def inner_statements(node):
    """The statements directly inside a compound statement. Expressions, which are most of a tree, are not visited."""
    found = []
    for name in BLOCKS:
        children = getattr(node, name, None)
        # The `body` of a lambda or a conditional expression is no list.
        if isinstance(children, list):
            found += children
    return found


def bind(node, bindings):
    if isinstance(node, ast.Assign):
        for target in node.targets:
            bind_target(target, "value", node.value, bindings)
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
        bind_target(node.target, "value", node.value, bindings)
    elif isinstance(node, ast.AugAssign):
        bind_target(node.target, "augment", node, bindings)
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        bind_target(node.target, "element", node.iter, bindings)
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        bindings.setdefault(node.name, []).append(Binding("function", node))
    elif isinstance(node, ast.ClassDef):
        bindings.setdefault(node.name, []).append(Binding("class", node))
    elif isinstance(node, (ast.With, ast.AsyncWith)):
        for item in node.items:
            if isinstance(item.optional_vars, ast.Name):
                bindings.setdefault(item.optional_vars.id, []).append(Binding("value", item.context_expr))


def bind_target(target, how, value, bindings):
    if isinstance(target, ast.Name):
        bindings.setdefault(target.id, []).append(Binding(how, value))
    elif isinstance(target, (ast.Tuple, ast.List)):
        for index, part in enumerate(target.elts):
            if isinstance(part, ast.Name):
                bindings.setdefault(part.id, []).append(Binding(how, value, index))


def statements_of(tree):
    """All statements at any depth, outer ones first."""
    todo = [tree]
    while todo:
        node = todo.pop()
        todo.extend(inner_statements(node))
        yield node


def import_aliases(tree, package):
    """Local name → dotted name, for every import statement in the module, whatever its scope."""
    aliases = {}
    for node in statements_of(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                aliases.setdefault(alias.asname or top, alias.name if alias.asname else top)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node.module, node.level, package)
            for alias in node.names:
                if base and alias.name != "*":
                    aliases.setdefault(alias.asname or alias.name, f"{base}.{alias.name}")
    return aliases


def absolute(module, level, package):
    """The absolute name meant by `from <level dots><module>`; None when it leaves the top-level package."""
    if not level:
        return module
    parts = package.split(".") if package else []
    if level > len(parts):
        return None
    base = ".".join(parts[: len(parts) - level + 1])
    return f"{base}.{module}" if module else base


def dotted(node):
    """`a.b.c` as text for a chain of attributes, or None."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name):
        return None
    parts.append(node.id)
    return ".".join(reversed(parts))
