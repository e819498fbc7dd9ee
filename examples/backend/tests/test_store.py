import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Timer

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


@pytest.mark.parametrize("attempt", range(10))
def test_programs_that_start_at_once_share_a_new_folder(tmp_path: Path, attempt: int) -> None:
    programs = 8
    together = Barrier(programs)

    # SQLite keeps connections apart in the same way, whether they are of one process or of several.
    def start(_: int) -> NoteStore:
        together.wait()
        return NoteStore(tmp_path / "new")

    with ThreadPoolExecutor(programs) as pool:
        stores = list(pool.map(start, range(programs)))
    added = stores[0].add(NoteInput(title="x"))
    assert [store.all() for store in stores] == [[added]] * programs
    for store in stores:
        store.close()


def test_a_writer_is_waited_for_but_not_forever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # It would wait until the writer is gone, and nothing would be left for the switch to the write-ahead log.
    monkeypatch.setattr(NoteStore, "_migrate", lambda _: None)
    writer = sqlite3.connect(tmp_path / FILE_NAME, check_same_thread=False, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with monkeypatch.context() as impatient, pytest.raises(sqlite3.OperationalError, match="locked"):
        impatient.setattr("notes_backend.store._PATIENCE", 0.1)
        NoteStore(tmp_path)
    Timer(0.2, writer.close).start()
    NoteStore(tmp_path).close()


def test_a_file_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(NewerStoreError, match="schema 99"):
        NoteStore(tmp_path)
    assert file.read_bytes() == before
