"""Noticing that the app is gone, or asks to stop, through standard input."""

import os
from collections.abc import Callable
from threading import Thread


def watch_stdin(on_closed: Callable[[], None]) -> None:
    """Call `on_closed`, in a thread of its own, when standard input ends.

    The system closes the pipe when the app ends in whatever way, and the app closes it to stop the sidecar on
    Windows, where there is no SIGTERM. What is written to it is read and dropped.
    """
    # A daemon, because nothing can wake it up from reading when the program ends for another reason.
    Thread(target=_read_to_end, args=(on_closed,), name="watch-stdin", daemon=True).start()


def _read_to_end(on_closed: Callable[[], None]) -> None:
    try:
        # The descriptor, not sys.stdin: its lock, held while reading, would abort the interpreter at exit.
        while os.read(0, 4096):
            pass
    except OSError:
        # A standard input that cannot be read is as good as closed.
        pass
    on_closed()
