"""Files that ship inside the package."""

from importlib.resources import files


def read_text(*path: str) -> str:
    """Return the text of a file below the package, for instance `read_text("data", "stopwords.txt")`.

    Asked through `importlib.resources`, so that it is found in a checkout, in an installed package and in the
    frozen program alike. Raises `FileNotFoundError` if a packager left the file out.
    """
    return files("notes_backend").joinpath(*path).read_text(encoding="utf-8")
