"""The scan as a whole: from a request to the answer."""

import os
import platform

from . import package_data
from .data_files import DataFiles
from .entry import find_entry, own_folders, search_path
from .finder import INSTALLED, OWN, Finder
from .graph import Graph
from .installed import describe, normalized, read_distributions
from .program import Program
from .providers import Providers

SCHEMA = 1


def scan(request):
    """The answer for one request; both are plain JSON values (see `scan-types.ts`)."""
    root = os.path.abspath(request["root"])
    search = search_path(request, root)
    distributions, mapping = read_distributions(search)
    providers = Providers(distributions)
    finder = Finder(search, mapping, own_folders(request["entry"], root, distributions, search))
    program = Program(finder, root, request["platform"])
    entry = find_entry(request["entry"], program)
    graph = Graph(program)
    graph.follow(entry.modules)
    groups = follow_groups(graph, distributions)
    needed = graph.settle(entry.modules)
    return answer(Run(program, graph, entry, needed, groups, distributions, providers))


class Run:
    """The parts of a finished scan."""

    def __init__(self, program, graph, entry, needed, groups, distributions, providers):
        self.program = program
        self.graph = graph
        self.entry = entry
        self.needed = needed
        self.groups = groups
        self.distributions = distributions
        self.providers = providers


def follow_groups(graph, distributions):
    """The entry points of each group that the code loads, with the distributions that provide them."""
    groups, done = [], set()
    while len(done) < len(graph.metadata):
        findings = graph.metadata[len(done)]
        done.add(len(done))
        for group, line in findings.groups:
            providers = []
            for distribution in distributions:
                for name, module in distribution.entry_points(group):
                    providers.append({"distribution": distribution.name, "name": name, "module": module})
                    found = graph.program.finder.find(module)
                    if found is not None and found.kind == OWN and found.name not in graph.seen:
                        graph.seen.add(found.name)
                        graph.queue.append(found.name)
            file = graph.program.display(findings.facts.file)
            groups.append({"group": group, "file": file, "line": line, "providers": providers})
        graph.follow([])
    return sorted(groups, key=lambda item: (item["group"], item["file"], item["line"]))


def answer(run):
    program, graph = run.program, run.graph
    data = data_of(run)
    return {
        "schema": SCHEMA,
        "python": platform.python_version(),
        "entry": run.entry.described(program),
        "searchPaths": run.entry.search_paths(run.distributions),
        "modules": sorted((module_of(run, facts) for facts in graph.modules.values()), key=lambda item: item["name"]),
        "references": references_of(run),
        "opaqueImports": opaque_of(run),
        "pluginFolders": plugin_folders(run),
        "metadata": metadata_of(run),
        "entryPointGroups": run.groups,
        "data": data.all(),
        "looked": data.looked_at(),
        "packageData": package_data_of(run),
        "distributions": [describe(distribution, program.platform) for distribution in run.distributions],
        "syntaxErrors": errors_of(run),
    }


def module_of(run, facts):
    found = run.program.finder.find(facts.name)
    return {
        "name": facts.name,
        "file": run.program.display(facts.file),
        "package": bool(found and found.is_package),
        "needed": facts.name in run.needed,
        "distribution": run.providers.of(found) if found else None,
    }


def references_of(run):
    described = {}
    for reference in run.graph.references:
        module = run.program.finder.find(reference["module"])
        item = {
            "module": reference["module"],
            "file": run.program.display(reference["file"]),
            "line": reference["line"],
            "via": reference["via"],
            "optional": reference["optional"],
            "kind": reference["kind"],
            "namespace": bool(module and module.is_namespace),
            "distribution": run.providers.of(module) if module and module.kind in (INSTALLED, OWN) else None,
        }
        key = (item["module"], item["file"], item["line"], item["via"])
        kept = described.setdefault(key, item)
        kept["optional"] = kept["optional"] and item["optional"]
    return [described[key] for key in sorted(described)]


def opaque_of(run):
    places = {(run.program.display(found.facts.file), line) for found in run.graph.dynamic for line in found.opaque}
    return [{"file": file, "line": line} for file, line in sorted(places)]


PLUGIN_NAMES = {
    "plugins", "services", "connectors", "providers", "handlers", "extensions", "addons", "adapters", "drivers",
    "integrations", "backends", "modules", "tools", "tasks", "commands", "channels", "agents",
}  # fmt: skip


def plugin_folders(run):
    """Packages with a plugin-like name next to reached code that hold modules nothing refers to."""
    finder, found = run.program.finder, []
    packages = sorted(name for name, facts in run.graph.modules.items() if facts.package == name)
    for parent in ["", *packages]:
        children = finder.submodules(parent, recursive=False) if parent else top_names(run)
        for name in children:
            module = finder.find(name)
            if name.rpartition(".")[2] not in PLUGIN_NAMES or not module.is_package or module.kind != OWN:
                continue
            missing = [child for child in finder.submodules(name) if child not in run.graph.modules]
            if missing:
                found.append({"package": name, "modules": missing})
    return sorted(found, key=lambda item: item["package"])


def top_names(run):
    roots = sorted({facts.root for facts in run.graph.modules.values() if not run.providers.is_site(facts.root)})
    return sorted({name for root in roots for name in run.program.finder.top_level(root)})


def metadata_of(run):
    installed = {normalized(distribution.name) for distribution in run.distributions}
    asked = {}
    for findings in run.graph.metadata:
        for name, line, guarded in findings.asked:
            place = (name, run.program.display(findings.facts.file), line)
            asked[place] = {
                "distribution": name,
                "installed": normalized(name) in installed,
                "optional": guarded,
                "file": place[1],
                "line": line,
            }
    return [asked[place] for place in sorted(asked)]


def data_of(run):
    files = DataFiles(run.program)
    files.add_all(run.graph.data)
    for findings in run.graph.dynamic:
        for _, value, line, _ in findings.listed:
            files.add_sources(findings.facts, value, line)
    return files


def package_data_of(run):
    """Of the distributions that the code imports itself, and of the application's own packages."""
    named = [each for each in run.graph.references if each["kind"] in (INSTALLED, OWN) and each["via"] != "text"]
    used = {each["module"].partition(".")[0] for each in named}
    used |= {name.partition(".")[0] for name in run.graph.modules}
    described = []
    for distribution in run.distributions:
        packages = used & set(distribution.top_level)
        if packages and not distribution.editable:
            described += package_data.of_distribution(distribution, packages)
    listed = {item["package"] for item in described}
    own = {name for name in used if name not in listed and is_source(run, name)}
    described += package_data.of_own_packages(run.program.finder, own)
    return sorted(described, key=lambda item: item["package"])


def is_source(run, name):
    """Whether a package lies in the project, even where an installed distribution claims its name."""
    module = run.program.finder.find(name)
    return module is not None and not run.providers.is_site(module.root)


def errors_of(run):
    """Of the modules that the entry reaches; a file that was only looked at for its names does not matter."""
    modules = [run.program.finder.find(name) for name in run.graph.seen]
    reached = {module.origin for module in modules if module} | {run.entry.file}
    errors = [
        {"file": run.program.display(path), "line": error.line, "column": error.column, "message": error.message}
        for path, error in run.program.errors.items()
        if path in reached
    ]
    return sorted(errors, key=lambda item: (item["file"], item["line"]))
