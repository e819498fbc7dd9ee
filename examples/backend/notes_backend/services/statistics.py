"""How many notes there are, and how long."""

import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from notes_backend.models import Note


def run(notes: Sequence[Note], query: str) -> Mapping[str, Any]:
    """Return counts of notes and words; `query` limits them to the months that start with it (`2026-11`)."""
    chosen = [note for note in notes if note.created_at.isoformat().startswith(query)]
    words = [len(note.body.split()) for note in chosen]
    return {
        "notes": len(chosen),
        "words": sum(words),
        "median_words": statistics.median(words) if words else 0,
        "deviation_words": round(statistics.stdev(words), 2) if len(words) > 1 else 0.0,
        "by_month": dict(sorted(Counter(note.created_at.strftime("%Y-%m") for note in chosen).items())),
    }
