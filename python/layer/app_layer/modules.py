"""The two tasks: all modules of a clean build, and single modules that changed since."""

from .facts import Facts
from .project import contexts_of
from .pyc import compile_source, pyc_bytes, read_code
from .surface import surface_of


def compile_modules(request):
    """Writes `output` of each module; {"ok": true, "surface"} or {"ok": false, "error"} for each, in order."""
    return [compiled(module) for module in request["modules"]]


def compiled(module):
    try:
        data = read(module["source"])
        code = compile_source(data, module["codeName"], module["optimize"])
        surface = surface_of(Facts(module["module"], module["package"], data, code), module["context"])
        content = pyc_bytes(code)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {"ok": False, "error": described(error)}
    write(module["output"], content)
    return {"ok": True, "surface": surface}


def make_modules(request):
    """
    Of each module that the packager compiled into `built`: the same code written in our way, to `built` itself. Where
    the code is not the same (a hook changed it, or the source is another one), the file stays as it is: {"ok": false}.
    `readers` are the other sources of the program: they can ask something of the modules.
    """
    made = [made_from(module) for module in request["modules"]]
    readers = [facts_of(reader) for reader in request["readers"]]
    contexts = contexts_of([facts for facts in [*(facts for _, facts in made), *readers] if facts is not None])
    return [answer(found, facts, contexts) for found, facts in made]


def made_from(module):
    """(what is known of the code, facts; None if the source has none)."""
    facts = facts_of(module)
    try:
        built = read_code(module["built"])
        code = next((each for each in candidates(module, facts, built) if each[1] == built), None)
        content = None if code is None else pyc_bytes(code[1])
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return {"ok": False, "error": described(error)}, facts
    if content is None:
        return {"ok": False, "error": "the packager's code is not that of the source"}, facts
    facts.code = code[1]
    write(module["built"], content)
    return {"ok": True, "codeName": built.co_filename, "optimize": code[0]}, facts


def candidates(module, facts, built):
    """(level, code) of the source at each of the levels that may have been used."""
    if facts is None or built is None:
        return
    for optimize in module["optimize"]:
        yield optimize, compile_source(facts.data, built.co_filename, optimize)


def facts_of(module):
    try:
        data = read(module["source"])
        return Facts(module["module"], module["package"], data, None)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def answer(found, facts, contexts):
    if not found["ok"]:
        return found
    context = contexts[facts.name]
    return {**found, "context": context, "surface": surface_of(facts, context)}


def described(error):
    if isinstance(error, SyntaxError):
        return f"{error.msg}, line {error.lineno}" if error.lineno else error.msg
    return f"{type(error).__name__}: {error}"


def read(path):
    with open(path, "rb") as stream:
        return stream.read()


def write(path, data):
    with open(path, "wb") as stream:
        stream.write(data)
