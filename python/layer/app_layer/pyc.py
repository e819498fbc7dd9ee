"""The bytes of a `.pyc` that depend on nothing but the source, its name in tracebacks, and the interpreter."""

import marshal
from _frozen_importlib_external import MAGIC_NUMBER
from types import CodeType

# PEP 552: a hash-based file whose source is never looked at; the hash is zero. PyInstaller writes the same.
HEADER = MAGIC_NUMBER + (0b01).to_bytes(4, "little") + bytes(8)
LINES = "co_linetable" if hasattr(CodeType, "co_linetable") else "co_lnotab"
PARTS = (
    "co_code", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars", "co_filename", "co_name", "co_qualname",
    "co_exceptiontable", LINES,
)  # fmt: skip


def compile_source(data, code_name, optimize):
    """The code object of a source's bytes. Raises what `compile` raises."""
    return compile(data, code_name, "exec", dont_inherit=True, optimize=optimize)


def pyc_bytes(code):
    """
    Header and code. `marshal` marks an object as one that may come again if something else refers to it at that
    moment (bpo-34093), so the bytes would depend on what else the process has done. Here everything in the code is
    referred to while it is written: every such object is marked, always.
    """
    held = []
    hold(code, held)
    return HEADER + marshal.dumps(code)


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
