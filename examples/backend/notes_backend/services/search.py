"""Notes that fit some words, misspelt and unaccented ones included."""

import difflib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from notes_backend.models import Note

_CLOSE_ENOUGH = 0.8
_WORD = re.compile(r"\w+")


def run(notes: Sequence[Note], query: str) -> Mapping[str, Any]:
    """Return the numbers and titles of the notes in which every word of `query` occurs, the closest first."""
    wanted = _words(query)
    rated = [(_rate(wanted, _words(f"{note.title} {note.body}")), note) for note in notes]
    hits = sorted((pair for pair in rated if pair[0] > 0), key=lambda pair: -pair[0])
    return {"hits": [{"id": note.id, "title": note.title, "score": round(score, 3)} for score, note in hits]}


def _rate(wanted: set[str], found: set[str]) -> float:
    """Return the mean likeness of the wanted words, 0 if one of them is missing or none is wanted."""
    scores = [_likeness(word, found) for word in wanted]
    return sum(scores) / len(scores) if scores and all(scores) else 0.0


def _likeness(word: str, found: set[str]) -> float:
    close = difflib.get_close_matches(word, found, n=1, cutoff=_CLOSE_ENOUGH)
    return difflib.SequenceMatcher(None, word, close[0]).ratio() if close else 0.0


def _words(text: str) -> set[str]:
    """Return the words without case and accents: `Café` is found as `cafe`."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return set(_WORD.findall("".join(char for char in decomposed if not unicodedata.combining(char))))
