"""Import statements with all that decides whether they run."""

import ast


def import_contexts(node):
    """
    Each import statement below `node` as text, with all around it that tells under which circumstances it runs; and the
    expressions that do. What may leave a block before the import counts in full.
    """
    found, heads = [], []
    _imports_in([node], (), found, heads)
    return found, heads


def _imports_in(body, context, found, heads):
    left = ()
    for node in body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            found.append((*context, *left, ast.dump(node)))
            continue
        for label, head, inner in blocks_of(node):
            if has_imports(inner):
                heads.extend(head)
                _imports_in(inner, (*context, *left, label, *map(ast.dump, head)), found, heads)
        if may_leave(node):
            heads.append(node)
            left += (ast.dump(node),)


def has_imports(body):
    """Whether there is an import statement at any depth; expressions, which hold none, are not visited."""
    todo = list(body)
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            return True
        for _, _, inner in blocks_of(node):
            todo.extend(inner)
    return False


def blocks_of(node):
    """(label, what decides about it, statements) of each block of a compound statement."""
    kind = type(node).__name__
    head = [getattr(node, name) for name in ("test", "iter", "subject") if isinstance(getattr(node, name, None), ast.AST)]
    head += [item.context_expr for item in getattr(node, "items", ()) if isinstance(item, ast.withitem)]
    handlers = list(getattr(node, "handlers", ()))
    for name in ("body", "orelse", "finalbody"):
        block = getattr(node, name, None)
        if isinstance(block, list):
            yield f"{kind}.{name}", head + (handlers if name != "finalbody" else []), block
    for handler in handlers:
        yield f"{kind}.handler", [*node.body, *handlers], handler.body
    for case in getattr(node, "cases", ()):
        yield f"{kind}.case", head, case.body


def may_leave(node):
    leaves = (ast.Return, ast.Raise, ast.Continue, ast.Break, ast.Assert)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return False
    return any(isinstance(part, leaves) for part in ast.walk(node))
