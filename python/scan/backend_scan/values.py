"""What an expression may be worth, as far as the source tells: texts, paths beside the code, modules."""

import os
from dataclasses import dataclass, replace
from itertools import islice, product

MAX_VALUES = 300


@dataclass(frozen=True)
class Text:
    """A string. When not `exact`, only its beginning and its `tail` are known (possibly nothing of it)."""

    text: str
    exact: bool = True
    tail: str = ""

    def plus(self, other):
        if self.exact:
            return Text(self.text + other.text, other.exact, other.tail)
        return Text(self.text, False, self.tail + other.text if other.exact else other.tail)


@dataclass(frozen=True)
class PathValue:
    """A path that starts at a module's `__file__`, at the bundle's root, or at the working directory.

    `root` is the folder that becomes the root of the bundle for this path; `named` says that the code
    has appended a name to the anchor, so that the path is about something and not only a starting point.
    """

    anchor: str
    root: str
    disk: str
    named: bool = False
    exact: bool = True

    def up(self, steps=1):
        disk = self.disk
        for _ in range(steps):
            disk = os.path.dirname(disk)
        return replace(self, disk=disk, named=False)

    def join(self, text):
        """Appends a Text; an unknown rest leaves the known part, marked as inexact."""
        if not self.exact:
            return self
        tail = text.text if text.exact else text.text.rpartition("/")[0]
        if os.path.isabs(tail):
            return None
        disk = os.path.normpath(os.path.join(self.disk, tail)) if tail else self.disk
        named = self.named or any(part not in ("", ".", "..") for part in tail.split("/"))
        return replace(self, disk=disk, named=named, exact=text.exact)


@dataclass(frozen=True)
class ModuleValue:
    """A module object, as `files(package)` and `package.__path__` take it."""

    name: str


UNKNOWN = Text("", False)


def concatenate(left, right):
    """`left + right` for texts and paths, as strings are joined."""
    if isinstance(left, Text) and isinstance(right, Text):
        return left.plus(right)
    if isinstance(left, PathValue) and isinstance(right, Text):
        return left.join(Text(right.text.lstrip("/\\"), right.exact))
    if isinstance(right, PathValue) and left == Text(""):
        return right
    return UNKNOWN


def concatenated(parts):
    """The texts or paths made of one value of each part, in order."""
    results = []
    for combination in islice(product(*parts), MAX_VALUES):
        value = Text("")
        for part in combination:
            value = concatenate(value, part) if value is not None else None
        results.append(value)
    return results


def template(value, opening):
    """The known ends of a text with places for values: `%s` or `{name}`."""
    start = value.text.partition(opening)[0]
    rest = value.text.rpartition(opening)[2]
    tail = rest.partition("}")[2] if opening == "{" else rest.lstrip("0123456789.-")[1:]
    return Text(start, False, tail)
