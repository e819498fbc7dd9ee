"""All notes as one HTML page."""

from collections.abc import Mapping, Sequence
from typing import Any

from jinja2 import Environment

from notes_backend.models import Note
from notes_backend.resources import read_text


def run(notes: Sequence[Note], query: str) -> Mapping[str, Any]:
    """Return the page; `query` is its title."""
    # Notes are the user's text: escaping is on whatever the template's name is.
    template = Environment(autoescape=True).from_string(read_text("templates", "export.html"))
    return {"html": template.render(title=query or "Notes", notes=notes)}
