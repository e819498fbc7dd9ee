"""The lines that an app waits for, on standard output, each flushed, unless this copy is to do it wrong."""

import sys

from desk.behaviour import asked


def say(line, stream=None):
    print(line, file=stream or sys.stdout, flush=not asked("buffered"))


def say_ready():
    if asked("malformed"):
        say(asked("malformed"))
    how = asked("ready", "once")
    if how == "stderr":
        say("READY", sys.stderr)
    elif how != "never":
        for _ in range(2 if how == "twice" else 1):
            say("READY")
