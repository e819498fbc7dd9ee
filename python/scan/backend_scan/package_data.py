"""Data files that packages bring along: what a bundle may miss."""

import os

from .data_files import CODE, files_below, is_secret
from .finder import OWN

NOISE_SUFFIXES = (
    *CODE, ".pyi", ".c", ".h", ".cc", ".cpp", ".hpp", ".cxx", ".pxd", ".pxi", ".f", ".f90", ".dll", ".a", ".lib", ".o", ".md",
    ".rst", ".map", ".so.1", ".in", ".build", ".cmake", ".orig",
)  # fmt: skip
NOISE_NAMES = {
    "py.typed", "license", "licence", "copying", "notice", "readme", "authors", "changelog", "install", "makefile",
    ".gitignore", ".ds_store",
}  # fmt: skip
NOISE_FOLDERS = {"tests", "test", "testing", "testsuite", "test_data", "__pycache__", "include", "docs", "benchmarks"}


def is_noise(path):
    """Whether a file inside a package is never read by the running program. `path` has `/`."""
    *folders, name = path.lower().split("/")
    if any(folder in NOISE_FOLDERS or folder.endswith((".dist-info", ".egg-info", ".libs")) for folder in folders):
        return True
    stem = name.partition(".")[0] or name
    return name in NOISE_NAMES or stem in NOISE_NAMES or name.endswith(NOISE_SUFFIXES) or ".so." in name


def of_distribution(distribution, packages):
    """[{package, files}] for the top-level packages of an installed distribution that the code uses."""
    found = {}
    for record in distribution.records:
        top, slash, _ = record.partition("/")
        if slash and top in packages and not is_noise(record):
            found.setdefault(top, []).append(record)
    return [{"distribution": distribution.name, "package": top, "files": sorted(files)} for top, files in sorted(found.items())]


def of_own_packages(finder, names):
    """The same for the application's own top-level packages in the source tree."""
    described = []
    for name in sorted(names):
        module = finder.find(name)
        if module is None or module.kind != OWN or not module.is_package:
            continue
        files = []
        for location in module.locations:
            for file in files_below(location):
                tail = os.path.relpath(file, location).replace(os.sep, "/")
                if not is_noise(tail) and not is_secret(tail):
                    files.append(f"{name}/{tail}")
        if files:
            described.append({"distribution": None, "package": name, "files": sorted(files)})
    return described
