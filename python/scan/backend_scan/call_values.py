"""What calls give back: methods of texts and tables, path-making calls, functions of the application itself."""

import ast

from .elements import elements
from .path_calls import path_call
from .scopes import own_statements
from .values import UNKNOWN, concatenated, template


def call(evaluator, node, scope):
    paths = path_call(evaluator, node, scope)
    if paths is not None:
        return paths
    if isinstance(node.func, ast.Attribute):
        method = METHODS.get(node.func.attr)
        if method is not None:
            return method(evaluator, node, scope)
    return inlined(evaluator, node, scope)


def format_call(evaluator, node, scope):
    values = evaluator.texts(node.func.value, scope)
    return [template(value, "{") if "{" in value.text else value for value in values]


def join_call(evaluator, node, scope):
    if not node.args or not isinstance(node.args[0], (ast.List, ast.Tuple)):
        return [UNKNOWN]
    parts = []
    for index, part in enumerate(node.args[0].elts):
        if index:
            parts.append(evaluator.values(node.func.value, scope))
        parts.append(evaluator.values(part, scope))
    return concatenated(parts)


def get_call(evaluator, node, scope):
    """`TABLE.get(key, default)`: any value of the table, and the default."""
    if not node.args:
        return [UNKNOWN]
    defaults = [(argument, scope) for argument in node.args[1:2]]
    return evaluator.all_of([*elements(evaluator, node.func.value, scope, key=None, by_key=True), *defaults])


def same_text(evaluator, node, scope):
    return evaluator.values(node.func.value, scope)


METHODS = {"format": format_call, "join": join_call, "get": get_call, "strip": same_text, "lower": same_text}


def inlined(evaluator, node, scope):
    """A call of a function in the application's own source: what it returns for these arguments."""
    owner, function = find_function(evaluator, node.func, scope)
    if function is None or isinstance(function, ast.AsyncFunctionDef):
        return [UNKNOWN]
    inner = owner.scope_of(function).called_with(arguments(function, node, scope))
    return evaluator.all_of([(result, inner) for result in returns(function)])


def find_function(evaluator, func, scope):
    module = scope.module
    if isinstance(func, ast.Name):
        bindings, _ = scope.lookup(func.id)
        found = [binding.node for binding in bindings or () if binding.how == "function"]
        if found:
            return module, found[0]
    target = evaluator.qualified(func, scope)
    owner, _, name = (target or "").rpartition(".")
    other = evaluator.program.facts(owner) if owner else None
    found = [binding.node for binding in other.scope.bindings.get(name, ()) if binding.how == "function"] if other else []
    return (other, found[0]) if found else (None, None)


def arguments(function, node, scope):
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    given = {name: (value, scope) for name, value in zip(names, node.args) if not isinstance(value, ast.Starred)}
    given.update({keyword.arg: (keyword.value, scope) for keyword in node.keywords if keyword.arg})
    if function.args.vararg:
        rest = ast.Tuple(elts=node.args[len(names) :], ctx=ast.Load())
        given[function.args.vararg.arg] = (rest, scope)
    return given


def returns(function):
    return [node.value for node in own_statements(function) if isinstance(node, ast.Return) and node.value is not None]
