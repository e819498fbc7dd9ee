"""Distributions whose metadata the code asks for, and the groups of entry points that it loads."""

import ast

from .path_calls import argument

DISTRIBUTION_CALLS = {"version", "distribution", "metadata", "requires", "files"}
PKG_RESOURCES_CALLS = {"get_distribution", "require", "get_provider"}
MODULES = ("importlib.metadata.", "importlib_metadata.")
NOT_FOUND = ("PackageNotFoundError", "DistributionNotFound", "ImportError", "Exception", "ModuleNotFoundError")


class Metadata:
    """Findings of one module: `asked` = (distribution, line, guarded), `groups` = (group, line)."""

    def __init__(self, program, facts):
        self.evaluator = program.evaluator
        self.facts = facts
        self.asked = []
        self.groups = []

    def collect(self):
        guarded = guarded_lines(self.facts.tree) if self.mentions_metadata() else ()
        for node, context, scope in self.facts.found.expressions:
            if isinstance(node, ast.Call):
                self.call(node, scope, context.optional or node.lineno in guarded)
            elif isinstance(node, ast.Subscript):
                self.subscript(node, scope)
        return self

    def mentions_metadata(self):
        return any("metadata" in name or "pkg_resources" in name or "importlib" in name for name in self.facts.aliases.values())

    def call(self, node, scope, guarded):
        target = self.evaluator.qualified(node.func, scope) or ""
        module, _, name = target.rpartition(".")
        if f"{module}." in MODULES and name in DISTRIBUTION_CALLS or module == "pkg_resources" and name in PKG_RESOURCES_CALLS:
            first = argument(node, 0, "distribution_name")
            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:
                self.asked.append((requirement_name(text), node.lineno, guarded))
        elif name == "entry_points" and f"{module}." in MODULES:
            self.group(keyword(node, "group"), scope, node)
        elif target == "pkg_resources.iter_entry_points":
            self.group(argument(node, 0, "group"), scope, node)
        elif isinstance(node.func, ast.Attribute):
            self.method(node, scope)

    def method(self, node, scope):
        if node.func.attr == "load_setuptools_entrypoints":
            self.group(argument(node, 0, "group"), scope, node)
        elif node.func.attr in ("select", "get") and self.is_entry_points(node.func.value, scope):
            self.group(keyword(node, "group") if node.func.attr == "select" else argument(node, 0, "name"), scope, node)

    def subscript(self, node, scope):
        if self.is_entry_points(node.value, scope):
            self.group(node.slice, scope, node)

    def is_entry_points(self, node, scope):
        """Whether an expression is `entry_points()`, directly or through one name."""
        if isinstance(node, ast.Name):
            bindings, owner = scope.lookup(node.id)
            values = [binding.node for binding in bindings or () if binding.how == "value"]
            return any(isinstance(value, ast.Call) and self.is_entry_points(value, owner) for value in values)
        if not isinstance(node, ast.Call):
            return False
        target = self.evaluator.qualified(node.func, scope) or ""
        return target.endswith(".entry_points") and target.startswith(MODULES)

    def group(self, node, scope, place):
        if node is not None:
            self.groups += [(text, place.lineno) for text in self.evaluator.exact_texts(node, scope)]


def keyword(node, name):
    return next((part.value for part in node.keywords if part.arg == name), None)


def requirement_name(text):
    """`pkg_resources.require("name>=1")` takes a requirement."""
    for index, character in enumerate(text):
        if not (character.isalnum() or character in "._-"):
            return text[:index].strip()
    return text


def guarded_lines(tree):
    """Lines inside a `try` that handles a missing distribution."""
    lines = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and any(handles_absence(handler.type) for handler in node.handlers):
            for statement in node.body:
                lines.update(range(statement.lineno, (statement.end_lineno or statement.lineno) + 1))
    return lines


def handles_absence(node):
    if node is None:
        return True
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return any(ast.unparse(part).rpartition(".")[2] in NOT_FOUND for part in parts)
