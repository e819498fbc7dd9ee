"""Works out the values that an expression can have, by reading only. An unknown part is `UNKNOWN`."""

import ast

from .call_values import call
from .elements import MAX_DEPTH, MAX_STEPS, elements
from .scopes import dotted
from .values import MAX_VALUES, UNKNOWN, ModuleValue, PathValue, Text, concatenated, template



class Evaluator:
    """Evaluates expressions in their scope; names imported from the application's own modules are followed."""

    def __init__(self, program):
        self.program = program
        self.depth = 0
        self.steps = 0
        # Bindings being worked out: `path = path / "x"` must not ask for itself.
        self.open = set()

    def values(self, node, scope):
        """All values that `node` may have, without duplicates; at least one."""
        handler = HANDLERS.get(type(node))
        if self.depth == 0:
            self.steps = 0
        self.steps += 1
        if handler is None or self.depth > MAX_DEPTH or self.steps > MAX_STEPS:
            return [UNKNOWN]
        self.depth += 1
        try:
            found = [value for value in handler(self, node, scope) if value is not None]
        finally:
            self.depth -= 1
        return list(dict.fromkeys(found))[:MAX_VALUES] or [UNKNOWN]

    def texts(self, node, scope):
        return [value for value in self.values(node, scope) if isinstance(value, Text)]

    def exact_texts(self, node, scope):
        return [value.text for value in self.texts(node, scope) if value.exact]

    def qualified(self, node, scope):
        """The dotted name that an expression such as `im.import_module` stands for, or None."""
        name = dotted(node)
        if name is None:
            return None
        top, dot, rest = name.partition(".")
        return scope.module.aliases.get(top, top) + dot + rest

    def all_of(self, pairs):
        """The values of several (expression, scope) pairs."""
        return [value for node, scope in pairs for value in self.values(node, scope)]

    def bound(self, bindings, scope):
        return [value for binding in bindings for value in self._bound_once(binding, scope)]

    def _bound_once(self, binding, scope):
        key = (binding.node, scope)
        if key in self.open:
            return [UNKNOWN]
        self.open.add(key)
        try:
            return self._bound(binding, scope)
        finally:
            self.open.discard(key)

    def _bound(self, binding, scope):
        if binding.how == "augment":
            return [UNKNOWN]
        if binding.how == "value" and binding.index is None:
            return self.values(binding.node, scope)
        if binding.how == "value":
            return self.all_of(pick([(binding.node, scope)], binding.index))
        if binding.how == "element":
            return self.all_of(pick(elements(self, binding.node, scope), binding.index))
        return [UNKNOWN]


def pick(pairs, index):
    """With an index, the expressions at that place of each tuple."""
    if index is None:
        return pairs
    tuples = [(node, scope) for node, scope in pairs if isinstance(node, (ast.Tuple, ast.List))]
    return [(node.elts[index], scope) for node, scope in tuples if index < len(node.elts)]


def constant(_, node, __):
    return [Text(node.value)] if isinstance(node.value, str) else [UNKNOWN]


def name(evaluator, node, scope):
    module = scope.module
    bindings, owner = scope.lookup(node.id)
    if bindings is not None:
        return evaluator.bound(bindings, owner)
    if node.id == "__file__" and module.file:
        return [PathValue("file", module.root, module.file)]
    if node.id in ("__name__", "__package__"):
        return [Text(module.name if node.id == "__name__" else module.package)]
    return imported(evaluator, module.aliases.get(node.id))


def imported(evaluator, target):
    """What another of the application's modules binds to an imported name."""
    if target is None:
        return [UNKNOWN]
    owner, _, attribute = target.rpartition(".")
    other = evaluator.program.facts(owner) if owner else None
    if other is not None and attribute in other.scope.bindings:
        return evaluator.bound(other.scope.bindings[attribute], other.scope)
    return [ModuleValue(target)] if evaluator.program.finder.find(target) else [UNKNOWN]


def attribute(evaluator, node, scope):
    target = evaluator.qualified(node, scope)
    if target == "sys._MEIPASS":
        return [bundle_root(scope)]
    if target == "__spec__.parent":
        return [Text(scope.module.package)]
    if node.attr == "parent":
        return [value.up() for value in evaluator.values(node.value, scope) if isinstance(value, PathValue)]
    if node.attr in ("__name__", "__package__"):
        modules = evaluator.values(node.value, scope)
        return [Text(value.name) for value in modules if isinstance(value, ModuleValue)]
    if node.attr == "__file__":
        return [file_of(evaluator, value.name) for value in evaluator.values(node.value, scope) if isinstance(value, ModuleValue)]
    if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
        return class_attribute(evaluator, node.attr, scope)
    return imported(evaluator, target)


def class_attribute(evaluator, name, scope):
    while scope is not None:
        if scope.is_class and name in scope.bindings:
            return evaluator.bound(scope.bindings[name], scope)
        scope = scope.parent
    return [UNKNOWN]


def bundle_root(scope):
    return PathValue("bundle", scope.module.root, scope.module.root)


def file_of(evaluator, name):
    found = evaluator.program.finder.find(name)
    return PathValue("file", found.root, found.origin) if found and found.source else UNKNOWN


def formatted(evaluator, node, scope):
    parts = []
    for part in node.values:
        inner = part.value if isinstance(part, ast.FormattedValue) else part
        parts.append(evaluator.values(inner, scope))
    return concatenated(parts)


def operation(evaluator, node, scope):
    lefts = evaluator.values(node.left, scope)
    if isinstance(node.op, ast.Add):
        return concatenated([lefts, evaluator.values(node.right, scope)])
    if isinstance(node.op, ast.Mod):
        return [template(value, "%") for value in lefts if isinstance(value, Text)]
    if isinstance(node.op, ast.Div):
        rights = evaluator.texts(node.right, scope)
        return [left.join(right) for left in lefts if isinstance(left, PathValue) for right in rights]
    return [UNKNOWN]


def choice(evaluator, node, scope):
    return evaluator.all_of([(node.body, scope), (node.orelse, scope)])


def either(evaluator, node, scope):
    return evaluator.all_of([(value, scope) for value in node.values])


def subscript(evaluator, node, scope):
    if isinstance(node.value, ast.Attribute) and node.value.attr == "parents":
        steps = node.slice.value if isinstance(node.slice, ast.Constant) else None
        paths = evaluator.values(node.value.value, scope)
        known = isinstance(steps, int) and steps >= 0
        return [path.up(steps + 1) for path in paths if known and isinstance(path, PathValue)]
    index = node.slice.value if isinstance(node.slice, ast.Constant) else None
    return evaluator.all_of(elements(evaluator, node.value, scope, key=index, by_key=True))


def await_or_walrus(evaluator, node, scope):
    return evaluator.values(node.value, scope)


HANDLERS = {
    ast.Constant: constant,
    ast.Name: name,
    ast.Attribute: attribute,
    ast.JoinedStr: formatted,
    ast.BinOp: operation,
    ast.IfExp: choice,
    ast.BoolOp: either,
    ast.Subscript: subscript,
    ast.Call: call,
    ast.NamedExpr: await_or_walrus,
}
