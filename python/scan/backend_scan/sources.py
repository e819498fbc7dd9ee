"""Reads one source file into a syntax tree, or into the reason why it has none."""

import ast
import io
import tokenize
import warnings


class SourceError(Exception):
    """A source that has no syntax tree. Lines and columns count from 1."""

    def __init__(self, message, line=1, column=1):
        super().__init__(message)
        self.message = message
        self.line = line or 1
        self.column = column or 1


def read_source(path):
    """The bytes of the file at `path`; raises `SourceError`."""
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise SourceError(f"the file cannot be read: {error.strerror or error}") from None


def parse(data):
    """The tree of a source's bytes, decoded as Python does (byte order mark, coding line)."""
    if b"\0" in data:
        before = data[: data.index(b"\0")]
        raise SourceError("the file contains a null byte (is it UTF-16, or not text?)", before.count(b"\n") + 1)
    check_encoding(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(data)
    except SyntaxError as error:
        raise SourceError(error.msg or "invalid syntax", error.lineno, error.offset) from None
    except (RecursionError, MemoryError):
        raise SourceError("the source is nested too deeply to be read") from None
    except ValueError as error:
        raise SourceError(str(error)) from None


def check_encoding(data):
    """Python's own message for a byte that does not decode has no line number; this one has."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    except SyntaxError as error:
        if "unknown encoding" in (error.msg or ""):
            raise SourceError(error.msg) from None
        encoding = "utf-8"
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        message = f"byte 0x{data[error.start]:02x} is not {encoding}; save the file as UTF-8 or add a coding line"
        raise SourceError(message, line, column) from None
