"""Where the program starts, and on which paths its modules are looked for."""

import os
import site
import sys

from .finder import real


class Entry:
    """The start of the program: its modules as (facts, runs as the program), or the reason why there are none."""

    def __init__(self, request, modules, file, found):
        self.request = request
        self.modules = modules
        self.file = file
        self.found = found

    def described(self, program):
        return {
            "found": self.found,
            "file": program.display(self.file) if self.file else None,
            "module": self.modules[-1][0].name if self.modules else None,
        }

    def search_paths(self, distributions):
        """Folders that the packager must be told: those of editable installs that only an import hook knows."""
        folders = {folder for each in distributions if each.editable for folder in each.locations}
        return sorted(os.path.abspath(folder).replace(os.sep, "/") for folder in folders)


def search_path(request, root):
    """As the program itself would see it: its own folder, what the request adds, then the interpreter's path."""
    entry = request["entry"]
    first = os.path.dirname(os.path.join(root, entry["file"])) if entry["kind"] == "script" else root
    given = [os.path.join(root, path) for path in request.get("searchPaths", [])]
    environment = [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
    paths = [os.path.abspath(path) for path in (first, *given, *environment)]
    return list(dict.fromkeys([*paths, *sys.path, *user_site()]))


def user_site():
    """An isolated interpreter leaves the user's packages out; the packager does not."""
    if sys.prefix != sys.base_prefix or os.environ.get("PYTHONNOUSERSITE"):
        return []
    folder = site.getusersitepackages()
    return [folder] if os.path.isdir(folder) else []


def own_folders(entry, root, distributions, search):
    """The project; editable installs; and, when an installed program is frozen, the packages of its distribution."""
    folders = [root, *(folder for each in distributions if each.editable for folder in each.locations)]
    if entry["kind"] == "module":
        top = entry["module"].partition(".")[0]
        # What the project itself holds under that name comes first on the path.
        if not any(os.path.exists(os.path.join(path, name)) for path in own_paths(search, root) for name in (top, f"{top}.py")):
            for each in distributions:
                if top in each.top_level and not each.editable:
                    folders += packages_of(each)
    return folders


def own_paths(search, root):
    return [path for path in search if real(path).startswith(real(root)) and "site-packages" not in path]


def packages_of(distribution):
    paths = [os.path.join(distribution.site, name) for name in distribution.top_level]
    return [path if os.path.isdir(path) else f"{path}.py" for path in paths]


def find_entry(entry, program):
    return from_script(entry, program) if entry["kind"] == "script" else from_module(entry, program)


def from_script(entry, program):
    file = os.path.abspath(os.path.join(program.root, entry["file"]))
    if not os.path.isfile(file):
        return Entry(entry, [], file, False)
    facts = program.read_file("__main__", file, os.path.dirname(file))
    return Entry(entry, [(facts, True)] if facts else [], file, True)


def from_module(entry, program):
    """A package is run through its `__main__`, unless a function of it is called."""
    runs = not entry.get("function")
    module = program.finder.find(entry["module"])
    if runs and module is not None and module.is_package:
        module = program.finder.find(f"{entry['module']}.__main__") or module
    if module is None or module.source is None:
        return Entry(entry, [], None, False)
    parts = module.name.split(".")
    parents = [program.facts(".".join(parts[:end])) for end in range(1, len(parts))]
    facts = program.facts(module.name)
    modules = [(parent, False) for parent in parents if parent] + ([(facts, runs)] if facts else [])
    return Entry(entry, modules, module.origin, True)
