"""The bytes of a `.pyc` that depend on nothing but the source, its name in tracebacks, and the interpreter."""

import marshal
import sys
from _frozen_importlib_external import MAGIC_NUMBER
from types import CodeType

# PEP 552: a hash-based file whose source is never looked at; the hash is zero. PyInstaller writes the same.
HEADER = MAGIC_NUMBER + (0b01).to_bytes(4, "little") + bytes(8)
LINES = "co_linetable" if hasattr(CodeType, "co_linetable") else "co_lnotab"
NAMES = tuple(name for name in ("co_filename", "co_name", "co_qualname") if hasattr(CodeType, name))
PARTS = (
    "co_code", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_filename", "co_name", "co_qualname",
    "co_exceptiontable", LINES,
)  # fmt: skip


def compile_source(data, code_name, optimize):
    """The code object of a source's bytes. Raises what `compile` raises."""
    return compile(data, code_name, "exec", dont_inherit=True, optimize=optimize)


def pyc_bytes(code):
    """
    Header and code. Two things in the bytes depend on what else the process has done, and are settled here:
    `marshal` marks an object as one that may come again if something else refers to it at that moment (bpo-34093), so
    everything in the code is referred to while it is written. And which texts are interned, which is written too, depends
    on who else has interned them; by that again whether two equal frozen sets are one object (`intern_constants` in
    codeobject.c makes them anew). So all texts are interned, and all equal constants are one object.
    Raises ValueError for a set whose order cannot be settled.
    """
    code = settled(code, {})
    held = []
    hold(code, held)
    return HEADER + marshal.dumps(code)


def settled(value, known):
    """The same value, of which equal parts are one object. `known`: key of a constant → that object."""
    if isinstance(value, CodeType):
        names = {name: sys.intern(getattr(value, name)) for name in NAMES}
        return value.replace(co_consts=tuple(settled(part, known) for part in value.co_consts), **names)
    if isinstance(value, str):
        return sys.intern(value)
    key = key_of(value)
    if key not in known:
        known[key] = rebuilt(value, known)
    return known[key]


def rebuilt(value, known):
    if isinstance(value, tuple):
        return tuple(settled(part, known) for part in value)
    if isinstance(value, slice):
        return slice(*(settled(part, known) for part in (value.start, value.stop, value.step)))
    if not isinstance(value, frozenset):
        return value
    # Before 3.11 (gh-37596) a set is written in its own order: that of the hashes, then of the insertion.
    if sys.version_info < (3, 11) and any(part is None or part is Ellipsis for part in value):
        raise ValueError("a set of constants holds None, which this Python writes in an order of its own")
    return frozenset(settled(part, known) for part in sorted(value, key=key_of))


def key_of(value):
    """A text that equal constants of one type share, and no others; of code, which is never equal, its identity."""
    name = type(value).__name__
    if isinstance(value, tuple):
        return f"{name}({','.join(map(key_of, value))})"
    if isinstance(value, frozenset):
        return f"{name}({','.join(sorted(map(key_of, value)))})"
    if isinstance(value, slice):
        return f"{name}({key_of((value.start, value.stop, value.step))})"
    if isinstance(value, CodeType):
        return f"{name} {id(value)}"
    return f"{name} {value!r}"


def hold(value, held):
    held.append(value)
    if isinstance(value, CodeType):
        for name in PARTS:
            hold(getattr(value, name, None), held)
    elif isinstance(value, (tuple, frozenset)):
        for part in value:
            hold(part, held)
    elif isinstance(value, slice):
        hold((value.start, value.stop, value.step), held)


def read_code(path):
    """The code in a `.pyc` of this interpreter, or None."""
    with open(path, "rb") as stream:
        data = stream.read()
    if data[:4] != MAGIC_NUMBER:
        return None
    try:
        return marshal.loads(data[16:])
    except (EOFError, ValueError, TypeError):
        return None
