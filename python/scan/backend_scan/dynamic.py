"""Modules that are named at run time: `import_module`, texts, prefixes, listed folders, entry points."""

import ast
import re

from .elements import elements
from .path_calls import argument
from .scopes import absolute
from .values import ModuleValue, PathValue, Text

IMPORTERS = {"importlib.import_module", "__import__", "builtins.__import__", "importlib.__import__"}
OBJECT_IMPORTERS = {
    "pkgutil.resolve_name", "django.utils.module_loading.import_string", "werkzeug.utils.import_string",
    "uvicorn.run", "uvicorn.Config", "granian.Granian", "uvicorn.importer.import_from_string",
}  # fmt: skip
WALKERS = {"pkgutil.iter_modules": False, "pkgutil.walk_packages": True}
FILE_IMPORTERS = {
    "importlib.util.spec_from_file_location", "importlib.machinery.SourceFileLoader", "runpy.run_path", "imp.load_source",
}  # fmt: skip
LISTERS = {"os.listdir", "os.scandir", "os.walk", "glob.glob", "glob.iglob"}
LIST_METHODS = {"iterdir", "glob", "rglob"}
MODULE_TEXT = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?::[A-Za-z_][\w.]*(?:\(\))?)?\Z")


class Dynamic:
    """Findings of one module. Each name is (module, line, via, context)."""

    def __init__(self, program, facts):
        self.program = program
        self.facts = facts
        self.evaluator = program.evaluator
        self.names = []
        # (module names, path, line, context): a listed folder that holds modules.
        self.listed = []
        # Lines of imports whose name is known only at run time.
        self.opaque = []
        self.loads_files = False

    def collect(self):
        for node, context, scope in self.facts.found.expressions:
            if isinstance(node, ast.Call):
                self.call(node, context, scope)
        for node, context in self.facts.found.texts:
            self.text(node, context)
        if self.opaque or self.loads_files:
            self.names += [(name, line, "folder", context) for names, _, line, context in self.listed for name in names]
        else:
            self.listed = []
        return self

    def call(self, node, context, scope):
        target = self.evaluator.qualified(node.func, scope)
        if target in IMPORTERS:
            self.import_call(node, context, scope)
        elif target == "map" and len(node.args) == 2:
            if self.evaluator.qualified(node.args[0], scope) in IMPORTERS:
                members = elements(self.evaluator, node.args[1], scope)
                self.imported(self.evaluator.all_of(members), "", node, context)
        elif target in OBJECT_IMPORTERS:
            first = argument(node, 0, "app", "name", "target")
            for text in self.evaluator.exact_texts(first, scope) if first is not None else []:
                self.object_name(text, node, context, certain=True)
        elif target == "runpy.run_module" and node.args:
            # The program may run a tool such as pip this way: certain only for the application's own modules.
            names = self.evaluator.exact_texts(node.args[0], scope)
            self.names += [(name, node.lineno, "text", context) for name in names]
        elif target in WALKERS:
            self.walked(node, context, scope, WALKERS[target])
        elif target in FILE_IMPORTERS:
            self.loads_files = True
        elif target in LISTERS or (isinstance(node.func, ast.Attribute) and node.func.attr in LIST_METHODS):
            self.list_call(node, context, scope, target)
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "autodiscover_tasks":
            self.tasks(node, context, scope)

    def import_call(self, node, context, scope):
        name = argument(node, 0, "name")
        if name is None:
            return
        package = argument(node, 1, "package")
        base = self.package_name(package, scope) if package is not None else ""
        self.imported(self.evaluator.values(name, scope), base, node, context)

    def package_name(self, node, scope):
        names = self.evaluator.exact_texts(node, scope)
        return names[0] if names else self.facts.package

    def imported(self, values, base, node, context):
        for value in values:
            if not isinstance(value, Text):
                continue
            text = relative(value.text, base)
            if text is None:
                continue
            if value.exact:
                self.names.append((text, node.lineno, "dynamic", context))
            else:
                self.prefixed(Text(text, False, value.tail), node, context)

    def prefixed(self, value, node, context):
        if not value.text:
            self.opaque.append(node.lineno)
            return
        parent, _, _ = value.text.rpartition(".")
        finder = self.program.finder
        names = finder.submodules(parent) if parent else finder.top_level(self.facts.root)
        for name in names:
            if name.startswith(value.text) and name.endswith(value.tail):
                self.names.append((name, node.lineno, "prefix", context))

    def walked(self, node, context, scope, recursive):
        """`pkgutil.iter_modules(package.__path__)`; a prefix or a later import of each is implied."""
        path = argument(node, 0, "path")
        for package in self.packages(path, scope) if path is not None else []:
            for name in self.program.finder.submodules(package, recursive):
                self.names.append((name, node.lineno, "walk", context))

    def packages(self, node, scope):
        """The packages meant by the path argument of `iter_modules`."""
        if isinstance(node, ast.Name) and node.id == "__path__":
            return [self.facts.package]
        if isinstance(node, ast.Attribute) and node.attr == "__path__":
            values = self.evaluator.values(node.value, scope)
            return [value.name for value in values if isinstance(value, ModuleValue)]
        members = self.evaluator.all_of(elements(self.evaluator, node, scope))
        return [name for name in map(self.package_at, members) if name]

    def package_at(self, value):
        """The package whose folder a path is."""
        if not isinstance(value, PathValue) or not value.disk.startswith(value.root):
            return None
        name = value.disk[len(value.root) :].strip("/\\").replace("\\", ".").replace("/", ".")
        found = self.program.finder.find(name) if name else None
        return name if found is not None and found.is_package else None

    def list_call(self, node, context, scope, target):
        folder = node.args[0] if target in LISTERS and node.args else getattr(node.func, "value", None)
        if folder is None:
            return
        recursive = target == "os.walk" or getattr(node.func, "attr", "") == "rglob"
        for value in self.evaluator.values(folder, scope):
            if not isinstance(value, PathValue) or not value.exact:
                continue
            if "*" in value.disk:
                value = value.up()
            package = self.package_at(value)
            names = self.program.finder.submodules(package, recursive) if package else []
            if names:
                self.listed.append((names, value, node.lineno, context))

    def tasks(self, node, context, scope):
        """Celery loads `<package>.tasks` of each package in the list."""
        packages = argument(node, 0, "packages")
        pairs = elements(self.evaluator, packages, scope) if packages is not None else []
        for package in self.evaluator.all_of(pairs):
            if isinstance(package, Text) and package.exact and self.program.finder.find(f"{package.text}.tasks"):
                self.names.append((f"{package.text}.tasks", node.lineno, "text", context))

    def text(self, node, context):
        """A text anywhere that names an existing module: `pkg.mod`, `pkg.mod:app`, `pkg.mod.Class`."""
        value = node.value
        if len(value) > 200 or ("." not in value and ":" not in value) or not MODULE_TEXT.match(value):
            return
        self.object_name(value, node, context, certain=False)

    def object_name(self, text, node, context, certain):
        """Adds the module in a text such as `pkg.mod:app`. Without certainty, the attribute must be there to be seen."""
        module, colon, attribute = text.partition(":")
        found = self.program.finder.find(module)
        if found is None and not colon and "." in module:
            module, _, attribute = module.rpartition(".")
            found = self.program.finder.find(module) if "." in module or certain else None
        if found is None or found.is_namespace or not (found.source or certain):
            return
        if attribute and not certain and not self.has(found, attribute.partition(".")[0].rstrip("()")):
            return
        self.names.append((module, node.lineno, "dynamic" if certain else "text", context))

    def has(self, module, attribute):
        facts = self.program.facts(module.name)
        if facts is None:
            return attribute[:1].isupper()
        return attribute in facts.scope.bindings or attribute in facts.aliases


def relative(name, base):
    """`.name` in package `base` as an absolute name; None when it cannot be told."""
    level = len(name) - len(name.lstrip("."))
    if not level:
        return name
    if not base:
        return None
    parent = absolute(None, level, base)
    return f"{parent}.{name[level:]}" if parent else None
