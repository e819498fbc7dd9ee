"""Walks one module's statements: import statements with their guards, and the expressions for later."""

import ast
from dataclasses import dataclass, field, replace

from .guards import assigned_names, is_guard, names_import_error
from .scopes import absolute, bind

LEAVES = (ast.Return, ast.Raise, ast.Continue, ast.Break)
EXPRESSIONS = {ast.BinOp, ast.JoinedStr, ast.Subscript}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
TRIES = tuple(getattr(ast, name) for name in ("Try", "TryStar") if hasattr(ast, name))


@dataclass(frozen=True)
class Context:
    """Under which circumstances a statement runs."""

    lazy: bool = False
    optional: bool = False
    # Needed only when one of these modules is absent: `except ImportError: import this`.
    instead_of: tuple = ()
    # Needed only when all of these modules are present: the `else:` of that `try`.
    together_with: tuple = ()


@dataclass(frozen=True)
class Import:
    """One module named by the source. `names` are the names of a `from` import, resolved later."""

    module: str
    line: int
    via: str
    context: Context
    names: tuple = ()


@dataclass
class Found:
    """What the walk leaves for later. Of nested expressions the outer one always comes first."""

    imports: list = field(default_factory=list)
    # (node, context) of each string literal that is no documentation.
    texts: list = field(default_factory=list)
    # (node, context, scope) of each call, operation, subscript and f-string.
    expressions: list = field(default_factory=list)
    # Expressions that only give a name to their value.
    definitions: set = field(default_factory=set)


class Walker:
    """Fills a `Found` from a module's tree."""

    def __init__(self, module, conditions):
        self.module = module
        self.conditions = conditions
        self.found = Found()
        self.flags = set()
        self.asks_for_specs = any(
            name.startswith("importlib") for name in module.aliases.values()
        )

    def walk(self):
        self.block(self.module.tree.body, Context(), self.module.scope)
        return self.found

    def block(self, statements, context, scope):
        """Walks statements in order; True when the end of the block is certainly not reached."""
        for statement in statements:
            handler = HANDLERS.get(type(statement))
            if handler is None:
                self.expressions(statement, context, scope)
                if isinstance(statement, LEAVES):
                    return True
            elif handler(self, statement, context, scope):
                return True
        return False

    def add(self, module, node, context, via="import", names=()):
        if module:
            self.found.imports.append(Import(module, node.lineno, via, context, names))

    def expressions(self, node, context, scope):
        """Collects what is interesting in the expressions of one statement (or of one expression)."""
        todo = [node]
        while todo:
            part = todo.pop()
            kind = type(part)
            if kind is ast.Constant:
                if type(part.value) is str and part.lineno:
                    self.found.texts.append((part, context))
                continue
            if kind is ast.Name:
                continue
            if kind is ast.Call:
                self.found.expressions.append((part, context, scope))
                if called_name(part) == "getLogger":
                    continue
            elif kind is ast.comprehension or kind is ast.NamedExpr:
                bind(part, scope.bindings)
            elif kind in EXPRESSIONS:
                self.found.expressions.append((part, context, scope))
            if kind is ast.JoinedStr:
                todo.extend(value for value in part.values if type(value) is ast.FormattedValue)
            elif isinstance(part, FUNCTIONS) or kind is ast.ClassDef:
                continue
            else:
                push_children(part, todo)


def push_children(node, todo):
    """`ast.iter_child_nodes` without its generators: this is where the scan spends its time."""
    for name in node._fields:
        child = getattr(node, name, None)
        if isinstance(child, list):
            todo.extend(part for part in child if isinstance(part, ast.AST))
        elif isinstance(child, ast.AST):
            todo.append(child)


def called_name(call):
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def plain_import(walker, node, context, scope):
    for alias in node.names:
        walker.add(alias.name, node, context)


def from_import(walker, node, context, scope):
    base = absolute(node.module, node.level, walker.module.package)
    walker.add(base, node, context, names=tuple(alias.name for alias in node.names))


def condition(walker, node, context, scope):
    decided = walker.conditions.decide(node.test, scope)
    if decided is not None:
        return walker.block(node.body if decided else node.orelse, context, scope)
    walker.expressions(node.test, context, scope)
    if depends_on_guard(walker, node.test):
        context = replace(context, optional=True)
    left = walker.block(node.body, context, scope)
    return walker.block(node.orelse, context, scope) and left and bool(node.orelse)


def depends_on_guard(walker, test):
    """`if HAS_TORCH:` or `if importlib.util.find_spec("torch"):`."""
    for part in ast.walk(test):
        if isinstance(part, ast.Name) and part.id in walker.flags:
            return True
        if isinstance(part, ast.Call) and called_name(part) in ("find_spec", "find_loader"):
            return True
    return False


def attempt(walker, node, context, scope):
    guards = any(is_guard(handler, context) for handler in node.handlers)
    body_context = replace(context, optional=True) if guards else context
    start = len(walker.found.imports)
    left = walker.block(node.body, body_context, scope)
    tried = tuple(found.module for found in walker.found.imports[start:]) if guards else ()
    handled = replace(context, instead_of=context.instead_of + tried)
    for handler in node.handlers:
        if guards:
            walker.flags |= assigned_names(handler.body)
        if handler.type is not None:
            walker.expressions(handler.type, context, scope)
        left = walker.block(handler.body, handled, scope) and left
    walker.block(node.orelse, replace(context, together_with=context.together_with + tried), scope)
    return walker.block(node.finalbody, context, scope) or left


def with_block(walker, node, context, scope):
    inner = context
    for item in node.items:
        walker.expressions(item.context_expr, context, scope)
        call = item.context_expr
        if isinstance(call, ast.Call) and called_name(call) == "suppress":
            if any(names_import_error(argument) for argument in call.args):
                inner = replace(inner, optional=True)
    # What a suppressing block leaves out is not certain to be left by what follows it.
    return walker.block(node.body, inner, scope) and inner is context


def loop(walker, node, context, scope):
    walker.expressions(node.iter, context, scope)
    walker.block(node.body, context, scope)
    walker.block(node.orelse, context, scope)


def while_loop(walker, node, context, scope):
    if walker.conditions.decide(node.test, scope) is not False:
        walker.expressions(node.test, context, scope)
        walker.block(node.body, context, scope)
    walker.block(node.orelse, context, scope)


def function(walker, node, context, scope):
    for part in (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults)):
        walker.expressions(part, context, scope)
    walker.block(node.body, replace(context, lazy=True), walker.module.scope_of(node, scope))


def class_body(walker, node, context, scope):
    for part in (*node.decorator_list, *node.bases, *(keyword.value for keyword in node.keywords)):
        walker.expressions(part, context, scope)
    walker.block(node.body, context, walker.module.scope_of(node, scope))


def annotated(walker, node, context, scope):
    """The annotation is left out: a quoted type is not a module."""
    if node.value is not None:
        walker.found.definitions.add(node.value)
        walker.expressions(node.value, context, scope)


def assignment(walker, node, context, scope):
    if walker.asks_for_specs and depends_on_guard(walker, node.value):
        walker.flags |= assigned_names([node])
    names = [target.id for target in node.targets if isinstance(target, ast.Name)]
    walker.found.definitions.add(node.value)
    if "__all__" not in names:
        walker.expressions(node.value, context, scope)


def bare(walker, node, context, scope):
    """A text that stands alone is documentation."""
    if not isinstance(node.value, ast.Constant):
        walker.expressions(node.value, context, scope)


def asserted(walker, node, context, scope):
    """`assert sys.platform == "win32"` ends a block for type checkers and at run time."""
    walker.expressions(node.test, context, scope)
    return walker.conditions.decide(node.test, scope) is False


def match(walker, node, context, scope):
    walker.expressions(node.subject, context, scope)
    for case in node.cases:
        if case.guard is not None:
            walker.expressions(case.guard, context, scope)
        walker.block(case.body, context, scope)


HANDLERS = {
    ast.Import: plain_import,
    ast.ImportFrom: from_import,
    ast.If: condition,
    ast.With: with_block,
    ast.AsyncWith: with_block,
    ast.For: loop,
    ast.AsyncFor: loop,
    ast.While: while_loop,
    ast.FunctionDef: function,
    ast.AsyncFunctionDef: function,
    ast.ClassDef: class_body,
    ast.AnnAssign: annotated,
    ast.Assign: assignment,
    ast.Expr: bare,
    ast.Assert: asserted,
    ast.Match: match,
    **{kind: attempt for kind in TRIES},
}
