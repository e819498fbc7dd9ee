"""The installed distributions, read from their files. `importlib.metadata` is correct but far slower."""

import ast
import csv
import json
import os
import re

from .markers import parse_requirement

FINDER_FILE = re.compile(r"__editable___.*_finder\.py\Z")
NOT_PACKAGES = {"__pycache__", "bin", "tests", "test", "docs", "examples"}


def normalized(name):
    """A distribution's name as PEP 503 compares names."""
    return re.sub(r"[-_.]+", "-", name).lower()


class Distribution:
    """One `.dist-info` or `.egg-info` on the search path."""

    def __init__(self, folder, site):
        self.folder = folder
        self.site = site
        self._records = None
        self._top_level = None
        self.requires = []
        self.name, self.version = self._headers()
        self.editable = self._is_editable()
        self.locations = []

    def text(self, name):
        """The text of a metadata file; empty when there is none."""
        try:
            with open(os.path.join(self.folder, name), encoding="utf-8", errors="replace") as stream:
                return stream.read()
        except OSError:
            return ""

    def _headers(self):
        name = version = None
        text = self.text("METADATA") or self.text("PKG-INFO") if os.path.isdir(self.folder) else self._file_text()
        for line in text.splitlines():
            if not line:
                break
            key, _, value = line.partition(": ")
            if key == "Name":
                name = value.strip()
            elif key == "Version":
                version = value.strip()
            elif key == "Requires-Dist":
                self.requires.append(value.strip())
        stem = os.path.basename(self.folder).rpartition(".")[0].split("-")
        return name or stem[0], version or (stem[1] if len(stem) > 1 else "")

    def _file_text(self):
        try:
            with open(self.folder, encoding="utf-8", errors="replace") as stream:
                return stream.read()
        except OSError:
            return ""

    def _is_editable(self):
        try:
            return bool(json.loads(self.text("direct_url.json") or "{}").get("dir_info", {}).get("editable"))
        except (ValueError, AttributeError):
            return False

    @property
    def source_folder(self):
        """Where an editable distribution's project is."""
        # Loading urllib takes longer than the rest of most scans.
        from urllib.parse import urlparse
        from urllib.request import url2pathname

        try:
            url = urlparse(json.loads(self.text("direct_url.json")).get("url", ""))
        except ValueError:
            return None
        return url2pathname(url.path) if url.scheme == "file" else None

    @property
    def records(self):
        """Installed files relative to the site folder, with `/`."""
        if self._records is None:
            lines = self.text("RECORD").splitlines()
            self._records = [row[0].replace("\\", "/") for row in csv.reader(lines) if row]
        return self._records

    @property
    def top_level(self):
        """Names of the top-level modules and packages, sorted."""
        if self._top_level is None:
            names = set(self.text("top_level.txt").split()) or self._from_records()
            self._top_level = sorted(name for name in names if name.isidentifier())
        return self._top_level

    def _from_records(self):
        names = set()
        for record in self.records:
            top, slash, _ = record.partition("/")
            if slash and top.isidentifier() and record.endswith((".py", ".so", ".pyd")) and top not in NOT_PACKAGES:
                names.add(top)
            elif not slash and record.endswith((".py", ".so", ".pyd")) and not record.startswith("__editable__"):
                names.add(record.partition(".")[0])
        return names

    def entry_points(self, group):
        """[(name, module)] of one group."""
        found, current = [], None
        for line in self.text("entry_points.txt").splitlines():
            line = line.strip()
            if line.startswith("[") and line.endswith("]"):
                current = line[1:-1].strip()
            elif current == group and "=" in line and not line.startswith(("#", ";")):
                name, _, value = line.partition("=")
                found.append((name.strip(), value.partition(":")[0].partition("[")[0].strip()))
        return found


def read_distributions(search):
    """All distributions on the search path, first found first; and the mapping of editable finders."""
    found, mapping = {}, {}
    for site in search:
        try:
            names = sorted(os.listdir(site))
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                distribution = Distribution(os.path.join(site, name), site)
                found.setdefault(normalized(distribution.name), distribution)
            elif name.endswith(".egg-link"):
                add_egg_link(os.path.join(site, name), found)
            elif FINDER_FILE.match(name):
                mapping.update(finder_mapping(os.path.join(site, name)))
    for distribution in found.values():
        if distribution.editable:
            locate(distribution, mapping)
    return sorted(found.values(), key=lambda each: normalized(each.name)), mapping


def add_egg_link(path, found):
    try:
        with open(path, encoding="utf-8") as stream:
            folder = stream.readline().strip()
        names = [name for name in sorted(os.listdir(folder)) if name.endswith(".egg-info")]
    except OSError:
        return
    for name in names:
        distribution = Distribution(os.path.join(folder, name), folder)
        distribution.editable = True
        distribution.locations = [folder]
        found.setdefault(normalized(distribution.name), distribution)


def finder_mapping(path):
    """The literal `MAPPING` of a setuptools editable finder: top-level name → file or folder."""
    try:
        with open(path, encoding="utf-8") as stream:
            tree = ast.parse(stream.read())
    except (OSError, SyntaxError, ValueError):
        return {}
    for node in tree.body:
        target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(target, ast.Name) and target.id == "MAPPING":
            try:
                return dict(ast.literal_eval(node.value))
            except ValueError:
                return {}
    return {}


def locate(distribution, mapping):
    """Fills the folders and top-level names of an editable distribution."""
    source = distribution.source_folder
    stem = normalized(distribution.name).replace("-", "_")
    paths = [record for record in distribution.records if record.endswith((".pth", "_finder.py")) and "/" not in record]
    names = set()
    for record in paths:
        full = os.path.join(distribution.site, record)
        if record.endswith("_finder.py"):
            names |= set(finder_mapping(full))
        else:
            distribution.locations += path_lines(full)
    if names:
        distribution.locations += sorted({os.path.dirname(mapping[name]) for name in names if name in mapping})
    if not distribution.locations and source:
        distribution.locations = [folder for folder in (source, os.path.join(source, "src")) if os.path.isdir(folder)]
    known = names or set(distribution.text("top_level.txt").split()) or names_at(distribution.locations, stem)
    distribution._top_level = sorted(known)


def path_lines(path):
    """The folders named by a `.pth` file; its `import` lines are not run."""
    try:
        with open(path, encoding="utf-8", errors="replace") as stream:
            lines = [line.strip() for line in stream]
    except OSError:
        return []
    return [line for line in lines if line and not line.startswith(("#", "import ", "import\t")) and os.path.isdir(line)]


def names_at(folders, stem):
    """Without any list, the package that has the distribution's name."""
    return {stem} if any(os.path.exists(os.path.join(folder, stem)) for folder in folders) else set()


def describe(distribution, target):
    requires = [parse_requirement(text, target) for text in distribution.requires]
    return {
        "name": distribution.name,
        "version": distribution.version,
        "topLevel": distribution.top_level,
        "requires": sorted((item for item in requires if item), key=lambda item: (item["name"].lower(), item["extra"] or "")),
        "editable": distribution.editable,
    }
