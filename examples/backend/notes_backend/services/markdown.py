"""The bodies of notes as HTML."""

from collections.abc import Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt

from notes_backend.models import Note


def run(notes: Sequence[Note], query: str) -> Mapping[str, Any]:
    """Return the HTML of each note by its number; of one note if `query` is a number."""
    # Raw HTML in a note stays text: the app shows the result inside its own window.
    renderer = MarkdownIt("commonmark", {"html": False})
    chosen = [note for note in notes if not query or str(note.id) == query]
    return {"html": {str(note.id): renderer.render(note.body) for note in chosen}}
