"""Notes: list, read, add, change, delete."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, status

from notes_backend.models import Note, NoteInput
from notes_backend.routes.context import Store

router = APIRouter(prefix="/api/notes", tags=["notes"])


@router.get("")
def list_notes(
    store: Store,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
    offset: Annotated[int, Query(ge=0)] = 0,
) -> list[Note]:
    """Return one page of notes, the last changed first."""
    return store.page(limit, offset)


@router.post("", status_code=status.HTTP_201_CREATED)
def add_note(note: NoteInput, store: Store) -> Note:
    """Store a new note."""
    return store.add(note)


@router.get("/{note_id}")
def get_note(note_id: int, store: Store) -> Note:
    """Return one note."""
    return _found(store.get(note_id), note_id)


@router.put("/{note_id}")
def replace_note(note_id: int, note: NoteInput, store: Store) -> Note:
    """Change a note's title and body."""
    return _found(store.replace(note_id, note), note_id)


@router.delete("/{note_id}", status_code=status.HTTP_204_NO_CONTENT)
def remove_note(note_id: int, store: Store) -> None:
    """Delete a note."""
    if not store.remove(note_id):
        raise _not_found(note_id)


def _found(note: Note | None, note_id: int) -> Note:
    if note is None:
        raise _not_found(note_id)
    return note


def _not_found(note_id: int) -> HTTPException:
    return HTTPException(status.HTTP_404_NOT_FOUND, f"There is no note {note_id}.")
