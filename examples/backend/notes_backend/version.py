"""The version of the running program, from whichever source is there."""

import importlib.metadata
from pathlib import Path

DISTRIBUTION = "notes-backend"

_PACKAGE = Path(__file__).parent
# Beside the modules in an installed or frozen package, one level up in a checkout.
_VERSION_FILES = (_PACKAGE / "VERSION", _PACKAGE.parent / "VERSION")


def version() -> str:
    """Return the version from the file VERSION, else from the installed distribution.

    Raises `RuntimeError` if neither is there. A made-up version would be worse: the app compares it with its
    own to notice a stale sidecar.
    """
    for file in _VERSION_FILES:
        if file.is_file():
            return file.read_text(encoding="utf-8").strip()
    installed = distribution_version()
    if installed is None:
        raise RuntimeError(
            f"{DISTRIBUTION} knows no version of itself: the file VERSION and its metadata are both missing"
        )
    return installed


def distribution_version() -> str | None:
    """Return the version in the distribution's metadata, or None where the package was never installed."""
    try:
        # Spelt out, because PyInstaller collects the metadata of a name that it can read here.
        return importlib.metadata.version("notes-backend")
    except importlib.metadata.PackageNotFoundError:
        return None
