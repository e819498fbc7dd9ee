import sqlite3
from pathlib import Path

import pytest

from notes_backend.models import NoteInput
from notes_backend.store import FILE_NAME, NewerStoreError, NoteStore


def test_notes_survive_a_restart_and_the_file_is_closed(tmp_path: Path) -> None:
    first = NoteStore(tmp_path)
    added = first.add(NoteInput(title="Äpfel", body="eins"))
    first.close()
    # Without a clean close the write-ahead log would still be there.
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]

    second = NoteStore(tmp_path)
    assert second.get(added.id) == added
    second.close()


def test_changes_and_removals_of_unknown_notes_are_reported(tmp_path: Path) -> None:
    store = NoteStore(tmp_path)
    assert store.replace(1, NoteInput(title="x")) is None
    assert store.remove(1) is False
    assert store.count() == 0
    store.close()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerStoreError, match="schema 99"):
        NoteStore(tmp_path)
