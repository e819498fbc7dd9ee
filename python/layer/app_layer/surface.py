"""
The surface of a module: a digest of all that its source can change outside of its own `.pyc`.

What a packager or our own scan reads from a module's source or code, and where it is in the digest:

PyInstaller (lib/modulegraph, depend/analysis, depend/utils, depend/bytecode; read in 5.13 and 6.22)
- import statements in order, with level and names, and whether they stand in a function, a condition or a `try`
  (`_scan_ast`, `_scan_bytecode`; the latter decides the edges and the warnings file): `imports`
- names that a package's `__init__`, its classes included, binds or deletes (`STORE_NAME`, `STORE_GLOBAL`, …): they decide
  whether `from package import x` means a submodule; those of a module that is imported with a star join them: `names`
- calls with constant arguments: `ctypes.CDLL` and its kin, `find_library`, `cdll.name` (`scan_code_for_ctypes`); functions
  of importlib.metadata, importlib_metadata and pkg_resources (`metadata_required`); `matplotlib.use` (its hook): `units`
- `extend_path` and `declare_namespace`, which are calls in relevant units: `units`
Hooks that change the code of a module are noticed by comparing the code: such a module is no part of the layer.

Our scan (python/scan)
- import statements with their guards: what surrounds each of them, and what the names in it are bound to: `imports`, `units`
- texts that name modules, except documentation: their units count as relevant; what such texts of other modules may ask
  this one for: `asked`
- everything that evaluates expressions (dynamic imports, entry points, metadata, data beside the code) starts at a few
  names (`relevance.py`) and follows names from there, into other modules too. Units from which or to which such a value
  can go count whole, without documentation: `units`. Others cannot change its answer.

The digest holds no lines and no columns. It says too much in places (a relevant function counts whole), never too little:
the one costs time, the other would cost the truth.
"""

import ast
from hashlib import sha256
from types import CodeType

from .imports import import_contexts
from .relevance import Relevance


def surface_of(facts, context):
    """64 hexadecimal digits. `context` is what `contexts_of` said about the module when all were seen together."""
    relevance = Relevance(facts, set(context["tainted"]), set(context["wanted"]))
    said = {
        "imports": imports_of(facts),
        "names": sorted(global_names(facts.code)) if context["names"] else [],
        "asked": [name for name in context["asked"] if name in facts.by_name or name in facts.aliases],
        "units": [text_of(part) for part in relevance.parts()],
        "head": namespace_words(facts),
    }
    return sha256(repr(sorted(said.items())).encode("utf-8", "surrogatepass")).hexdigest()


def imports_of(facts):
    """In the order of the source. The statements of a class are read with the class."""
    having = {unit.owner or unit.node for unit in facts.units if unit.imports}
    outer = [unit.node for unit in facts.units if unit.owner is None]
    return [
        found
        for node in outer
        if node in having or (isinstance(node, ast.ClassDef) and node.name in having)
        for found in import_contexts(node)[0]
    ]


def text_of(unit):
    node = unit.node
    owner = unit.owner or ""
    if unit.is_split:
        parts = [*node.decorator_list, *node.bases, *node.keywords]
        return [owner, node.name, *map(ast.dump, parts)]
    return [owner, ast.dump(without_documentation(node))]


def without_documentation(node):
    """Changes the tree: each statement that is nothing but a constant becomes the same one."""
    for part in ast.walk(node):
        if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant):
            part.value = ast.Constant(value=None)
    return node


def global_names(code):
    """As modulegraph reads them: names of the module and of class bodies alike."""
    import dis

    names, todo = set(), [code]
    while todo:
        current = todo.pop(0)
        todo.extend(const for const in current.co_consts if isinstance(const, CodeType))
        for instruction in dis.get_instructions(current):
            if instruction.opname in ("STORE_NAME", "STORE_GLOBAL"):
                names.add(instruction.argval)
            elif instruction.opname in ("DELETE_NAME", "DELETE_GLOBAL"):
                names.discard(instruction.argval)
    return names


def namespace_words(facts):
    """The scan looks for these words in the beginning of a package's source."""
    head = facts.data[:4096]
    return [word for word in (b"extend_path", b"declare_namespace") if facts.is_package and word in head]
