"""What goes in and out over HTTP."""

from datetime import datetime

from pydantic import BaseModel, Field


class NoteInput(BaseModel):
    """A note as the app writes it; `body` is Markdown."""

    title: str = Field(min_length=1, max_length=200)
    body: str = Field(default="", max_length=1_000_000)


class Note(NoteInput):
    """A stored note."""

    id: int
    created_at: datetime
    updated_at: datetime
