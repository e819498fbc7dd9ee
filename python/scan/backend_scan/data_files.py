"""Files beside the code that the code opens: paths from `__file__`, package resources, templates, `sys._MEIPASS`."""

import ast
import fnmatch
import os

from .path_calls import argument
from .values import PathValue, Text

SKIPPED_FOLDERS = {
    "__pycache__", "node_modules", ".git", ".hg", ".svn", ".venv", "venv", ".tox", ".mypy_cache", ".pytest_cache", ".ruff_cache",
}  # fmt: skip
CODE = (".py", ".pyc", ".pyo", ".pyi", ".so", ".pyd", ".pyx", ".dylib")
FOLDER_READERS = {
    "iterdir", "glob", "rglob", "listdir", "scandir", "walk", "iglob", "copytree", "StaticFiles", "Jinja2Templates",
    "FileSystemLoader", "TemplateLookup", "TemplateResponse", "send_from_directory", "add_static", "add_static_files", "static",
}  # fmt: skip
FOLDER_KEYWORDS = {"directory", "folder", "static_folder", "template_folder", "path", "searchpath", "directories"}
MAKERS = {
    "mkdir", "makedirs", "touch", "write_text", "write_bytes", "connect", "FileHandler", "RotatingFileHandler",
    "TimedRotatingFileHandler",
}  # fmt: skip
SECRETS = (".env", ".env.*", "*.pem", "*.key", "*.p12", "*.pfx", "id_rsa*", "id_ed25519*", "*.keystore")
MAX_FILES = 5000


class DataReferences:
    """Findings of one module: `used` = (PathValue, line, pattern, whole), `made` = paths that the code creates."""

    def __init__(self, program, facts):
        self.program = program
        self.evaluator = program.evaluator
        self.facts = facts
        self.used = []
        self.made = set()
        self.seen = set()

    def collect(self):
        if not self.program.may_hold_paths(self.facts):
            return self
        for node, _, scope in self.facts.found.expressions:
            if isinstance(node, ast.Subscript):
                continue
            if isinstance(node, ast.Call):
                self.reader_or_maker(node, scope)
            if node not in self.seen and may_be_path(node):
                self.expression(node, scope)
        return self

    def expression(self, node, scope):
        for value in self.evaluator.values(node, scope):
            if not isinstance(value, PathValue):
                continue
            if value.named:
                # The parts of a path are no references of their own.
                self.seen.update(ast.walk(node))
                self.used.append((value, node.lineno, None, node not in self.facts.found.definitions))
            elif not value.exact and is_package(value.disk) and value.disk != self.program.root:
                # `files("app") / name`: any data file of the package may be meant.
                self.seen.update(ast.walk(node))
                self.used.append((value, node.lineno, "*", True))

    def reader_or_maker(self, node, scope):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in FOLDER_READERS or "static" in name or "template" in name:
            self.folder(node, name, scope)
        elif name in MAKERS or name == "open" and opens_for_writing(node):
            self.made.update(value.disk for value in self.subjects(node, scope) if value.named)
        elif name in ("Flask", "Blueprint", "Quart"):
            self.flask(node, scope)

    def subjects(self, node, scope):
        """The paths that a call is about: its object and its arguments."""
        parts = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg in FOLDER_KEYWORDS)]
        if isinstance(node.func, ast.Attribute):
            parts.append(node.func.value)
        members = []
        for part in parts:
            members += part.elts if isinstance(part, (ast.List, ast.Tuple)) else [part]
        return [value for part in members for value in self.evaluator.values(part, scope) if isinstance(value, PathValue)]

    def folder(self, node, name, scope):
        pattern = None
        if name in ("glob", "rglob") and node.args and isinstance(node.func, ast.Attribute):
            pattern = next(iter(self.evaluator.exact_texts(node.args[0], scope)), None)
        if pattern is not None:
            self.seen.update(ast.walk(node))
        for value in self.subjects(node, scope):
            if value.exact and (value.named or pattern is not None):
                self.used.append((value, node.lineno, pattern, True))

    def flask(self, node, scope):
        """Flask looks for `templates` and `static` beside the module unless it is told otherwise."""
        named = {keyword.arg for keyword in node.keywords}
        if not self.facts.aliases.get("Flask", self.facts.aliases.get("Blueprint", "")).startswith("flask"):
            return
        base = PathValue("file", self.facts.root, os.path.dirname(self.facts.file))
        for keyword, folder in (("template_folder", "templates"), ("static_folder", "static")):
            value = argument(node, 99, keyword)
            texts = self.evaluator.texts(value, scope) if value is not None else [Text(folder)]
            if value is not None or (keyword not in named and ast.unparse(node.func).endswith("Flask")):
                self.used += [(path, node.lineno, None, True) for path in map(base.join, texts) if path and path.exact]


def is_package(folder):
    return os.path.isfile(os.path.join(folder, "__init__.py"))


def may_be_path(node):
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, (ast.Div, ast.Add))
    return isinstance(node, (ast.Call, ast.JoinedStr))


def opens_for_writing(node):
    mode = argument(node, 0 if isinstance(node.func, ast.Attribute) else 1, "mode")
    return isinstance(mode, ast.Constant) and isinstance(mode.value, str) and any(letter in mode.value for letter in "wax+")


def is_secret(path):
    name = os.path.basename(path)
    return any(fnmatch.fnmatch(name, pattern) for pattern in SECRETS)


def files_below(folder, pattern=None, code=False):
    """Absolute paths of the files in `folder` at any depth, sorted, without caches and (mostly) without code."""
    found = []
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in SKIPPED_FOLDERS)
        for name in sorted(files):
            if (code or not name.endswith(CODE)) and (pattern is None or fnmatch.fnmatch(name, pattern)):
                found.append(os.path.join(base, name))
        if len(found) > MAX_FILES:
            break
    return found


class DataFiles:
    """Turns the references of all modules into what should be in the bundle, and where."""

    def __init__(self, program):
        self.program = program
        self.entries = {}
        # Where data may come to be that is not there: what is missing, and folders that are not taken as a whole.
        self.looked = set()

    def add_all(self, references):
        made = set().union(*(reference.made for reference in references)) if references else set()
        used = [(reference, *use) for reference in references for use in reference.used]
        targets = {value.disk for _, value, *_ in used}
        for reference, value, line, pattern, whole in used:
            if self.is_base(value.disk, whole, targets):
                continue
            self.add(reference.facts, value, line, (pattern, made))

    def is_base(self, path, whole, targets):
        """A folder that only serves to name files in it is not wanted as a whole."""
        return not whole and os.path.isdir(path) and any(other.startswith(path + os.sep) for other in targets)

    def add(self, facts, value, line, how):
        pattern, made = how
        path = value.disk
        if "*" in path and value.exact:
            path, pattern = os.path.split(path)
        # With an unknown name at its end, any file of the folder may be meant.
        if not os.path.exists(path):
            self.looked.add(path)
            return
        if not (value.exact or os.path.isdir(path)):
            return
        if path.endswith(CODE) or self.holds(path, facts.file):
            if pattern is None or not os.path.isdir(path):
                return
        files = files_below(path, os.path.basename(pattern) if pattern else None) if os.path.isdir(path) else [path]
        if os.path.isdir(path):
            files = [file for file in files if not is_secret(file)]
        self.entry((path, pattern or ""), files, (facts, value, line), self.status(value, path, made))

    def entry(self, key, files, used_by, status):
        path, pattern = key
        facts, value, line = used_by
        if key in self.entries:
            return
        is_folder = os.path.isdir(path)
        # A folder that holds code too is given file by file: code is the packager's to collect.
        whole = is_folder and not pattern and len(files) == len(files_below(path, None, code=True))
        if is_folder and not (whole and files):
            self.looked.add(path)
        if not files or len(files) > MAX_FILES:
            return
        self.entries[key] = {
            "source": self.program.display(path),
            "destination": destination(path, value.root),
            "kind": "folder" if is_folder else "file",
            "whole": whole,
            "files": [os.path.relpath(file, path).replace(os.sep, "/") for file in files] if is_folder else [],
            "file": self.program.display(facts.file),
            "line": line,
            "package": self.installed_package(value),
            "status": status,
        }

    def add_sources(self, facts, value, line):
        """The sources of a listed folder: the loader looks for them by name at run time."""
        files = [file for file in files_below(value.disk, "*.py", code=True) if not file.endswith("__main__.py")]
        self.entry((value.disk, "*.py"), files, (facts, value, line), self.status(value, value.disk, set()))

    def all(self):
        return [self.entries[key] for key in sorted(self.entries)]

    def looked_at(self):
        """Those in the project, from its root."""
        inside = self.program.root + os.sep
        return sorted(self.program.display(path) for path in self.looked if path.startswith(inside))

    def holds(self, folder, file):
        return file.startswith(folder + os.sep) or folder == file

    def installed_package(self, value):
        """The top-level package, when the data belongs to an installed distribution."""
        if value.disk == self.program.root or value.disk.startswith(self.program.root + os.sep):
            if not any(part in value.disk[len(self.program.root) :] for part in ("site-packages", "dist-packages")):
                return None
        top = destination(value.disk, value.root).partition("/")[0]
        return None if top == ".." else top

    def status(self, value, path, made):
        if value.anchor == "cwd":
            return "working-directory"
        if destination(path, value.root).startswith(".."):
            return "outside"
        if is_secret(path):
            return "secret"
        if any(path == other or path.startswith(other + os.sep) or other.startswith(path + os.sep) for other in made):
            return "written"
        return "certain"


def destination(path, root):
    """Where `path` must be below the bundle's root for the code to find it."""
    try:
        return os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:  # another drive
        return ".."
