"""What the routes need from the running application."""

from typing import Annotated

from fastapi import Depends, Request

from notes_backend.store import NoteStore


def _store(request: Request) -> NoteStore:
    store = request.app.state.store
    assert isinstance(store, NoteStore)  # noqa: S101 - set at start-up, before any request is taken
    return store


Store = Annotated[NoteStore, Depends(_store)]
