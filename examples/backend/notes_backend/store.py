"""Notes on disk: one SQLite file."""

import sqlite3
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from notes_backend.models import Note, NoteInput

FILE_NAME = "notes.sqlite3"
# Seconds to wait for another program that has the file.
_PATIENCE = 5.0

# Each entry takes the file from the version of its index to the next; never change one that was released.
_MIGRATIONS = (
    """
    CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL
    )
    """,
    "CREATE INDEX note_by_update ON note (updated_at DESC, id DESC)",
)


class NewerStoreError(Exception):
    """The file has a schema that this version does not know."""


class NoteStore:
    """Reads and writes notes; safe to use from several threads, closed once."""

    def __init__(self, folder: Path) -> None:
        """Open the store in `folder`, which is created if it is missing, and bring its tables up to date.

        Raises `OSError` or `sqlite3.Error` if the folder or the file cannot be used, and
        `NewerStoreError` if the file was written by a newer version of this program.
        """
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = Lock()
        # Requests run in a pool of threads; the lock, not the connection's own check, keeps them apart.
        self._connection = sqlite3.connect(
            folder / FILE_NAME, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
        )
        self._connection.row_factory = sqlite3.Row
        try:
            self._migrate()
            self._use_write_ahead_log()
        except BaseException:
            self._connection.close()
            raise

    def _migrate(self) -> None:
        with self._connection:  # Commits, or rolls back all of it.
            # Locks before it looks: of two programs that start at once, the second one finds the work done.
            self._connection.execute("BEGIN IMMEDIATE")
            (current,) = self._connection.execute("PRAGMA user_version").fetchone()
            if current > len(_MIGRATIONS):
                raise NewerStoreError(
                    f"the notes were written by a newer version (schema {current}, known: {len(_MIGRATIONS)})"
                )
            for number, statement in enumerate(_MIGRATIONS[current:], start=current + 1):
                self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {number}")

    def _use_write_ahead_log(self) -> None:
        # Readers never wait for the writer, and a killed process leaves a file that repairs itself.
        deadline = time.monotonic() + _PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
                break
            except sqlite3.OperationalError as error:
                # By itself, SQLite waits here for readers, but not for another program that writes.
                is_busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not is_busy or time.monotonic() > deadline:
                    raise
            time.sleep(0.01)
        self._connection.execute("PRAGMA synchronous = NORMAL")

    def close(self) -> None:
        """Close the file; the write-ahead log is merged into it and removed."""
        with self._lock:
            self._connection.close()

    def count(self) -> int:
        """Return the number of notes."""
        (count,) = self._query("SELECT count(*) FROM note")[0]
        return int(count)

    def all(self) -> list[Note]:
        """Return every note, the last changed first."""
        return [_note(row) for row in self._query("SELECT * FROM note ORDER BY updated_at DESC, id DESC")]

    def page(self, limit: int, offset: int) -> list[Note]:
        """Return `limit` notes from `offset` on, the last changed first."""
        sql = "SELECT * FROM note ORDER BY updated_at DESC, id DESC LIMIT ? OFFSET ?"
        return [_note(row) for row in self._query(sql, (limit, offset))]

    def get(self, note_id: int) -> Note | None:
        """Return one note, or None if there is none of that number."""
        rows = self._query("SELECT * FROM note WHERE id = ?", (note_id,))
        return _note(rows[0]) if rows else None

    def add(self, note: NoteInput) -> Note:
        """Store a new note and return it with its number."""
        now = _now()
        sql = "INSERT INTO note (title, body, created_at, updated_at) VALUES (?, ?, ?, ?) RETURNING *"
        return _note(self._query(sql, (note.title, note.body, now, now))[0])

    def replace(self, note_id: int, note: NoteInput) -> Note | None:
        """Change a note and return it, or None if there is none of that number."""
        sql = "UPDATE note SET title = ?, body = ?, updated_at = ? WHERE id = ? RETURNING *"
        rows = self._query(sql, (note.title, note.body, _now(), note_id))
        return _note(rows[0]) if rows else None

    def remove(self, note_id: int) -> bool:
        """Delete a note; False if there was none of that number."""
        return bool(self._query("DELETE FROM note WHERE id = ? RETURNING id", (note_id,)))

    def _query(self, sql: str, values: Sequence[str | int] = ()) -> list[sqlite3.Row]:
        with self._lock:
            return self._connection.execute(sql, values).fetchall()


def _now() -> str:
    return datetime.now(UTC).isoformat()


def _note(row: sqlite3.Row) -> Note:
    return Note.model_validate(dict(row))
