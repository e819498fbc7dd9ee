"""Which handlers let the program go on after a failed import."""

import ast

from .scopes import dotted

IMPORT_ERRORS = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}


def is_guard(handler, context):
    """Whether the program goes on after a failed import. At top level, a handler that raises again is no guard."""
    if not names_import_error(handler.type):
        return False
    last = handler.body[-1]
    return context.lazy or not (isinstance(last, ast.Raise) or ends_program(last))


def ends_program(statement):
    value = statement.value if isinstance(statement, ast.Expr) else None
    return isinstance(value, ast.Call) and dotted(value.func) in ("sys.exit", "exit", "quit", "os._exit")


def names_import_error(node):
    if node is None:
        return True
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return any((dotted(part) or "").rpartition(".")[2] in IMPORT_ERRORS for part in parts)


def assigned_names(statements):
    names = set()
    for statement in statements:
        for part in ast.walk(statement):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                names.add(part.id)
    return names
