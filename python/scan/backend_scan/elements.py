"""The members of an iterable expression, as (expression, scope) pairs."""

import ast

MAX_DEPTH = 40
# Expressions looked at for one question; names bound again and again would multiply without end.
MAX_STEPS = 2000
WRAPPERS = {"sorted", "list", "tuple", "set", "frozenset", "reversed", "iter", "MappingProxyType"}


def elements(evaluator, node, scope, key=None, by_key=False):
    """What a loop over `node` sees. For a table: its keys; with `by_key` or a `key`, its values."""
    evaluator.steps += 1
    if evaluator.depth > MAX_DEPTH or evaluator.steps > MAX_STEPS:
        return []
    evaluator.depth += 1
    try:
        return _elements(evaluator, node, scope, key, by_key)
    finally:
        evaluator.depth -= 1


def _elements(evaluator, node, scope, key, by_key):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return listed(evaluator, node, scope, key)
    if isinstance(node, ast.Dict):
        return of_table(evaluator, node, scope, key, by_key)
    if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.BitOr)):
        sides = (node.left, node.right)
        return [pair for side in sides for pair in elements(evaluator, side, scope, None, by_key)]
    if isinstance(node, ast.IfExp):
        sides = (node.body, node.orelse)
        return [pair for side in sides for pair in elements(evaluator, side, scope, key, by_key)]
    if isinstance(node, ast.Call):
        return of_call(evaluator, node, scope)
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp)):
        return [(node.elt, scope)]
    return of_name(evaluator, node, scope, key, by_key)


def listed(evaluator, node, scope, key):
    if isinstance(key, int) and -len(node.elts) <= key < len(node.elts):
        return [(node.elts[key], scope)]
    pairs = []
    for part in node.elts:
        pairs += elements(evaluator, part.value, scope) if isinstance(part, ast.Starred) else [(part, scope)]
    return pairs


def of_table(evaluator, node, scope, key, by_key):
    pairs = []
    for name, value in zip(node.keys, node.values):
        if name is None:
            pairs += elements(evaluator, value, scope, key, by_key)
        elif key is not None:
            if isinstance(name, ast.Constant) and name.value == key:
                pairs.append((value, scope))
        else:
            pairs.append((value if by_key else name, scope))
    return pairs


def of_call(evaluator, node, scope):
    func = node.func
    if isinstance(func, ast.Attribute) and not node.args:
        if func.attr in ("values", "copy"):
            return elements(evaluator, func.value, scope, by_key=func.attr == "values")
        if func.attr == "keys":
            return elements(evaluator, func.value, scope)
        if func.attr == "items":
            return items(evaluator, func.value, scope)
    called = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", None)
    if called in WRAPPERS and node.args:
        return elements(evaluator, node.args[0], scope)
    if called == "enumerate" and node.args:
        members = elements(evaluator, node.args[0], scope)
        return [(pair(ast.Constant(value=None), member), inner) for member, inner in members]
    if called == "dict":
        return [(ast.Constant(value=keyword.arg), scope) for keyword in node.keywords if keyword.arg]
    return []


def items(evaluator, node, scope):
    keys = elements(evaluator, node, scope)
    values = elements(evaluator, node, scope, by_key=True)
    return [(pair(key, value), inner) for (key, inner), (value, _) in zip(keys, values)]


def pair(left, right):
    return ast.Tuple(elts=[left, right], ctx=ast.Load())


def of_name(evaluator, node, scope, key, by_key):
    """Follows a name, or an attribute of another own module, to the literal that it is bound to."""
    bindings, owner = scope.lookup(node.id) if isinstance(node, ast.Name) else (None, None)
    if bindings is None:
        target = evaluator.qualified(node, scope)
        container, _, name = (target or "").rpartition(".")
        other = evaluator.program.facts(container) if container else None
        if other is None or name not in other.scope.bindings:
            return []
        bindings, owner = other.scope.bindings[name], other.scope
    pairs = []
    for binding in bindings:
        if (binding.node, owner) in evaluator.open:
            continue
        if binding.how == "value" and binding.index is None:
            pairs += elements(evaluator, binding.node, owner, key, by_key)
        elif binding.how == "augment":
            pairs += elements(evaluator, binding.node.value, owner, key, by_key)
        elif binding.how == "element" and binding.index is None:
            for member, inner in elements(evaluator, binding.node, owner):
                pairs += elements(evaluator, member, inner, key, by_key)
    return pairs
