"""Decides `if` tests that depend only on where the frozen program will run."""

import ast
import sys

SYSTEM_NAMES = {"win32": "Windows", "darwin": "Darwin", "linux": "Linux"}
COMPARE = {
    ast.Eq: lambda a, b: a == b,
    ast.NotEq: lambda a, b: a != b,
    ast.Lt: lambda a, b: a < b,
    ast.LtE: lambda a, b: a <= b,
    ast.Gt: lambda a, b: a > b,
    ast.GtE: lambda a, b: a >= b,
    ast.In: lambda a, b: a in b,
    ast.NotIn: lambda a, b: a not in b,
}


class Unknown(Exception):
    """The source does not tell."""


class Conditions:
    """Tests evaluated for a target platform, the running interpreter's version and one module."""

    def __init__(self, platform, is_main, qualified):
        self.is_main = is_main
        self.qualified = qualified
        self.facts = {
            "sys.platform": platform,
            "os.name": "nt" if platform == "win32" else "posix",
            "sys.version_info": tuple(sys.version_info[:3]),
            "sys.version_info.major": sys.version_info[0],
            "sys.version_info.minor": sys.version_info[1],
            "typing.TYPE_CHECKING": False,
            "typing_extensions.TYPE_CHECKING": False,
            "TYPE_CHECKING": False,
        }
        self.system = SYSTEM_NAMES.get(platform, platform)

    def decide(self, test, scope):
        """True, False, or None when the test depends on something else."""
        try:
            return bool(self.value(test, scope, 0))
        except Unknown:
            return None
        except Exception:  # a comparison of unlike types, an index out of range: not decidable
            return None

    def value(self, node, scope, depth):
        handler = HANDLERS.get(type(node))
        if handler is None or depth > 10:
            raise Unknown
        return handler(self, node, scope, depth + 1)


def constant(_, node, __, ___):
    return node.value


def sequence(conditions, node, scope, depth):
    return tuple(conditions.value(part, scope, depth) for part in node.elts)


def known_name(conditions, node, scope, depth):
    target = conditions.qualified(node)
    if target in conditions.facts:
        return conditions.facts[target]
    if target == "__name__":
        if conditions.is_main is None:
            raise Unknown
        return "__main__" if conditions.is_main else "(imported)"
    if isinstance(node, ast.Name):
        bindings, owner = scope.lookup(node.id)
        if bindings is not None and len(bindings) == 1 and bindings[0].how == "value" and bindings[0].index is None:
            # A constant flag could be changed from outside; only what derives from the platform is followed.
            if not isinstance(bindings[0].node, ast.Constant):
                return conditions.value(bindings[0].node, owner, depth)
    raise Unknown


def negation(conditions, node, scope, depth):
    if not isinstance(node.op, ast.Not):
        raise Unknown
    return not conditions.value(node.operand, scope, depth)


def boolean(conditions, node, scope, depth):
    """One decided operand can decide the whole (`WINDOWS and flag`)."""
    deciding = isinstance(node.op, ast.Or)
    unknown = False
    for operand in node.values:
        try:
            if bool(conditions.value(operand, scope, depth)) is deciding:
                return deciding
        except Unknown:
            unknown = True
    if unknown:
        raise Unknown
    return not deciding


def comparison(conditions, node, scope, depth):
    left = conditions.value(node.left, scope, depth)
    for operator, comparator in zip(node.ops, node.comparators):
        right = conditions.value(comparator, scope, depth)
        compare = COMPARE.get(type(operator))
        if compare is None:
            raise Unknown
        if not compare(left, right):
            return False
        left = right
    return True


def call(conditions, node, scope, depth):
    if conditions.qualified(node.func) == "platform.system" and not node.args:
        return conditions.system
    func = node.func
    if isinstance(func, ast.Attribute) and func.attr in ("startswith", "lower") and not node.keywords:
        text = conditions.value(func.value, scope, depth)
        return getattr(text, func.attr)(*(conditions.value(argument, scope, depth) for argument in node.args))
    raise Unknown


def subscript(conditions, node, scope, depth):
    container = conditions.value(node.value, scope, depth)
    if isinstance(node.slice, ast.Slice):
        ends = (node.slice.lower, node.slice.upper)
        lower, upper = (conditions.value(end, scope, depth) if end else None for end in ends)
        return container[lower:upper]
    return container[conditions.value(node.slice, scope, depth)]


HANDLERS = {
    ast.Constant: constant,
    ast.Tuple: sequence,
    ast.List: sequence,
    ast.Set: sequence,
    ast.Name: known_name,
    ast.Attribute: known_name,
    ast.UnaryOp: negation,
    ast.BoolOp: boolean,
    ast.Compare: comparison,
    ast.Call: call,
    ast.Subscript: subscript,
}
