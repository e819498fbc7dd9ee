"""Compiles modules of an application; reads a request (JSON) on standard input and answers (JSON) on standard output.

Run it as `python -s -S -B <folder>/layer` with PYTHONHASHSEED=0. It imports nothing but the standard library and
nothing of the application, so that the interpreter an environment was made from can stand in for the environment.
"""

import gc
import json
import sys
import warnings

from app_layer.entry import find_module
from app_layer.modules import compile_modules, make_modules

TASKS = {"compile": compile_modules, "make": make_modules, "find": find_module}


def main():
    sys.setrecursionlimit(10_000)
    # All trees live until the end: looking for garbage among them takes time and frees nothing.
    gc.disable()
    # Of the sources; they say nothing about the code that comes out.
    warnings.simplefilter("ignore")
    request = json.load(sys.stdin.buffer)
    # Escapes keep the answer independent of the console's encoding.
    sys.stdout.write(json.dumps(TASKS[request["task"]](request), ensure_ascii=True, separators=(",", ":")))


main()
