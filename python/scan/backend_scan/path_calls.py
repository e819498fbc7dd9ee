"""Calls that make paths: `pathlib`, `os.path`, `importlib.resources`, `pkgutil.get_data` and their kin."""

import ast
import os

from .values import UNKNOWN, PathValue, Text

SAME = {
    "pathlib.Path", "pathlib.PurePath", "pathlib.PosixPath", "pathlib.WindowsPath", "str", "os.fspath",
    "os.path.abspath", "os.path.realpath", "os.path.normpath", "os.path.expanduser", "os.fsdecode",
    "anyio.Path",
}  # fmt: skip
SAME_METHODS = {"resolve", "absolute", "as_posix", "expanduser", "__str__"}
RESOURCE_CALLS = {
    "importlib.resources.read_text", "importlib.resources.read_binary", "importlib.resources.open_text",
    "importlib.resources.open_binary", "importlib.resources.path", "importlib.resources.contents",
    "importlib.resources.is_resource", "pkgutil.get_data", "pkg_resources.resource_filename",
    "pkg_resources.resource_string", "pkg_resources.resource_stream", "pkg_resources.resource_listdir",
    "pkg_resources.resource_exists",
}  # fmt: skip
LOADERS = {"jinja2.PackageLoader", "jinja2.loaders.PackageLoader"}


def path_call(evaluator, node, scope):
    """The values of a path-making call; None when it is not one."""
    target = evaluator.qualified(node.func, scope) or ""
    target = target.replace("importlib_resources.", "importlib.resources.")
    if target in SAME:
        return joined(evaluator, node.args, scope)
    if target == "os.path.join":
        return joined(evaluator, node.args, scope)
    if target == "os.path.dirname":
        return [value.up() for value in first(evaluator, node, scope) if isinstance(value, PathValue)]
    if target in ("os.getcwd", "pathlib.Path.cwd"):
        return [PathValue("cwd", evaluator.program.root, evaluator.program.root)]
    if target == "getattr":
        return attribute_by_name(evaluator, node, scope)
    if target == "importlib.resources.files":
        return [folder_of(evaluator, value) for value in first(evaluator, node, scope)] if node.args else [package_folder(scope)]
    if target == "importlib.resources.as_file":
        return first(evaluator, node, scope)
    if target in RESOURCE_CALLS:
        return resource(evaluator, node, scope)
    if target in LOADERS:
        return template_folder(evaluator, node, scope)
    return path_method(evaluator, node, scope)


def path_method(evaluator, node, scope):
    func = node.func
    if not isinstance(func, ast.Attribute):
        return None
    if func.attr in SAME_METHODS:
        return evaluator.values(func.value, scope)
    if func.attr == "joinpath":
        return joined(evaluator, [func.value, *node.args], scope)
    if func.attr in ("with_name", "with_suffix") and node.args:
        bases = [value for value in evaluator.values(func.value, scope) if isinstance(value, PathValue)]
        return [renamed(base, func.attr, text) for base in bases for text in evaluator.texts(node.args[0], scope)]
    return None


def first(evaluator, node, scope):
    return evaluator.values(node.args[0], scope) if node.args else [UNKNOWN]


def joined(evaluator, parts, scope):
    """`os.path.join` and `Path(a, b)`: the parts after each other."""
    if not parts:
        return [UNKNOWN]
    results = evaluator.values(parts[0], scope)
    for part in parts[1:]:
        values = evaluator.values(part, scope)
        results = [append(base, value) for base in results for value in values]
    return [result for result in results if result is not None] or [UNKNOWN]


def append(base, value):
    if isinstance(value, PathValue):
        return value
    if isinstance(base, PathValue) and isinstance(value, Text):
        return base.join(value)
    if isinstance(base, Text) and isinstance(value, Text) and base.exact:
        return Text(f"{base.text}/{value.text}", value.exact)
    return UNKNOWN


def renamed(base, method, text):
    if not text.exact:
        return UNKNOWN
    folder, name = os.path.split(base.disk)
    new = text.text if method == "with_name" else os.path.splitext(name)[0] + text.text
    return PathValue(base.anchor, base.root, folder).join(Text(new))


def attribute_by_name(evaluator, node, scope):
    """`getattr(sys, "_MEIPASS", default)`."""
    if len(node.args) < 2 or not isinstance(node.args[1], ast.Constant) or node.args[1].value != "_MEIPASS":
        return [UNKNOWN]
    default = evaluator.values(node.args[2], scope) if len(node.args) > 2 else []
    return [PathValue("bundle", scope.module.root, scope.module.root), *default]


def package_folder(scope):
    folder = os.path.dirname(scope.module.file)
    return PathValue("file", scope.module.root, folder)


def folder_of(evaluator, value):
    """The folder of a package, given by name or as a module object."""
    name = value.text if isinstance(value, Text) and value.exact else getattr(value, "name", None)
    found = evaluator.program.finder.find(name) if name else None
    if found is None:
        return UNKNOWN
    if found.is_package and found.locations:
        return PathValue("file", found.root, found.locations[0])
    return PathValue("file", found.root, os.path.dirname(found.origin)) if found.source else UNKNOWN


def argument(node, index, *names):
    for keyword in node.keywords:
        if keyword.arg in names:
            return keyword.value
    return node.args[index] if index < len(node.args) else None


def resource(evaluator, node, scope):
    package = argument(node, 0, "package", "anchor", "package_or_requirement")
    name = argument(node, 1, "resource", "resource_name")
    if package is None:
        return [UNKNOWN]
    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]
    if name is None:
        return folders
    texts = evaluator.texts(name, scope)
    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]


def template_folder(evaluator, node, scope):
    package = argument(node, 0, "package_name")
    path = argument(node, 1, "package_path")
    if package is None:
        return [UNKNOWN]
    texts = evaluator.texts(path, scope) if path is not None else [Text("templates")]
    folders = [folder_of(evaluator, value) for value in evaluator.values(package, scope)]
    return [folder.join(text) for folder in folders if isinstance(folder, PathValue) for text in texts]
