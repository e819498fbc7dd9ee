"""The sentences that say most, chosen by how frequent their words are."""

import heapq
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from notes_backend.models import Note
from notes_backend.resources import read_text

_SENTENCES = 3
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_WORD = re.compile(r"\w{3,}")


def run(notes: Sequence[Note], query: str) -> Mapping[str, Any]:
    """Return the best sentences of all notes (of those whose title contains `query`), in their own order."""
    chosen = [note for note in notes if query.casefold() in note.title.casefold()]
    sentences = [match.strip() for note in chosen for match in _SENTENCE.findall(note.body) if match.strip()]
    frequency = Counter(word for sentence in sentences for word in _words(sentence))
    best = heapq.nlargest(
        _SENTENCES, range(len(sentences)), key=lambda index: _score(sentences[index], frequency)
    )
    return {
        "notes": len(chosen),
        "sentences": [sentences[index] for index in sorted(best)],
        "keywords": [word for word, _ in frequency.most_common(10)],
    }


def _score(sentence: str, frequency: Counter[str]) -> float:
    """Return the mean frequency of the sentence's words, so that length alone does not win."""
    words = _words(sentence)
    return sum(frequency[word] for word in words) / len(words) if words else 0.0


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.casefold()) if word not in _stopwords()]


@cache
def _stopwords() -> frozenset[str]:
    lines = read_text("data", "stopwords.txt").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
