"""Functions over all notes, loaded when they are first asked for.

Each service is one module of this package with a function `run(notes, query)`. Loading them late keeps the
start of the app short, and hides them from a packager: nothing imports them by name. They have to be named to
it (`--collect-submodules notes_backend.services`), or be found by a scan of the sources.
"""

import importlib
import sys
from collections.abc import Mapping, Sequence
from typing import Any, Protocol, cast

from notes_backend.models import Note

SERVICES = ("export", "markdown", "search", "statistics", "summary")


class Service(Protocol):
    """What the module of a service offers."""

    def run(self, notes: Sequence[Note], query: str) -> Mapping[str, Any]:
        """Return an answer about `notes` that can be written as JSON; what `query` means is the service's."""


def load(name: str) -> Service:
    """Return the module of the service `name`, one of `SERVICES`.

    Raises `KeyError` for any other name, so that a request cannot choose what is imported, and `ImportError`
    if the packager left out the module or something that it imports.
    """
    if name not in SERVICES:
        raise KeyError(name)
    return cast(Service, importlib.import_module(f"notes_backend.services.{name}"))


def is_loaded(name: str) -> bool:
    """Tell whether the service was asked for since the program started."""
    return f"notes_backend.services.{name}" in sys.modules
