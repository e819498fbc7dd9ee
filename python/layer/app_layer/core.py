"""The statements of a unit that a value can come from, so that not all of it counts."""

import ast

from .facts import DEFINITIONS, Unit


def core_of(unit, is_root):
    """
    The parts of a unit that `is_root`, and those that bind the names which these mention, and so on: what the scan can
    follow to a value. A definition inside is one part.
    """
    parts = [Unit(part, unit.owner, inner=True) for part in statements_in(unit.node)]
    found = [part for part in parts if is_root(part)]
    for part in found:
        names = {chain.partition(".")[0] for chain in part.chains}
        found += [other for other in parts if other not in found and not names.isdisjoint(plain(other.binds))]
    return [part for part in parts if part in found]


def plain(names):
    return {name.rpartition(".")[2] for name in names}


def returns(part):
    return isinstance(part.node, ast.Return)


def statements_in(node):
    """Simple statements, inner definitions, and what stands at the head of compound statements."""
    todo = [node]
    while todo:
        part = todo.pop(0)
        inner = [child for child in ast.iter_child_nodes(part) if holds_statements(child)]
        if not inner or (part is not node and isinstance(part, DEFINITIONS)):
            yield part
            continue
        yield head_of(part)
        todo = [*inner, *todo]


def holds_statements(node):
    return isinstance(node, (ast.stmt, ast.ExceptHandler)) or type(node).__name__ == "match_case"


def head_of(node):
    """The statement without its blocks, as one that binds and mentions the same names."""
    parts = [child for child in ast.iter_child_nodes(node) if not holds_statements(child)]
    return ast.Expr(value=ast.List(elts=parts, ctx=ast.Load()))
