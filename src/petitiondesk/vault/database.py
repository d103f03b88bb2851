"""The encrypted database: one draft a letter, and settings.

`docs/format/vault.md` describes the schema and the pages.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

import apsw

from petitiondesk.vault.connection import (
    check_file,
    connect,
    database_failures_named,
    transaction,
)
from petitiondesk.vault.errors import (
    DraftMissingError,
    VaultDamagedError,
    VaultGoneError,
    VaultStorageError,
    VaultVersionError,
)
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.messages import DraftSummary

SCHEMA_VERSION: Final = 1
"""The version this program writes, and the newest it reads (`PRAGMA user_version`)."""

APPLICATION_ID: Final = 0x50445631
"""Marks the file as a vault of ours (`PRAGMA application_id`): "PDV1" in ASCII."""

_SCHEMA: Final = """
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  epoch INTEGER NOT NULL
) STRICT;
CREATE TABLE draft (
  draft INTEGER PRIMARY KEY,
  letter_id TEXT NOT NULL UNIQUE,
  changed TEXT NOT NULL,
  summary BLOB NOT NULL
) STRICT;
CREATE TABLE draft_body (
  draft INTEGER PRIMARY KEY REFERENCES draft ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
"""


def create_database(path: Path, key: bytes, vault: str, epoch: int) -> None:
    """Write a new, empty database, whole on the disk when this returns.

    Args:
        path: where; nothing may be there.
        key: the 32-byte key of the pages.
        vault: the vault's id, kept inside so that header and database prove they belong together.
        epoch: the header's epoch, mirrored inside.

    Raises:
        VaultStorageError: the disk refused.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    connection = connect(path, key, flags)
    with closing(connection), database_failures_named(connection):
        connection.pragma("journal_mode", "delete")
        with transaction(connection):
            connection.execute(_SCHEMA)
            connection.execute("INSERT INTO vault VALUES (1, ?, ?)", (vault, epoch))
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", SCHEMA_VERSION)


class Database:
    """The one open connection to a vault's database."""

    def __init__(self, path: Path, key: bytes, vault: str) -> None:
        """Open a database.

        Args:
            path: the database file.
            key: the 32-byte key of the pages.
            vault: the id that it must hold.

        Raises:
            VaultDamagedError: it is missing, has been changed, or belongs to another vault.
            VaultVersionError: a newer version of the program wrote it.
            VaultStorageError: the disk refused.
        """
        check_file(path)
        self._path = path
        self._connection = connect(path, key, apsw.SQLITE_OPEN_READWRITE)
        try:
            with self._failures_named():
                self._prepare(vault)
                self._identity = self._present_identity()
        except BaseException:
            self._connection.close()
            raise

    @property
    def epoch(self) -> int:
        """The header's epoch as the database last knew it."""
        with self._failures_named():
            return int(self._connection.execute("SELECT epoch FROM vault").get)

    def put_epoch(self, epoch: int) -> None:
        """Mirror the header's epoch."""
        with self._writing():
            self._connection.execute("UPDATE vault SET epoch = ?", (epoch,))

    def put_draft(self, letter_id: str, summary: bytes, draft: bytes, changed: str) -> None:
        """Store a draft in place of the one before; it survives a power cut from here on."""
        with self._writing():
            row = self._connection.execute(
                "INSERT INTO draft (letter_id, changed, summary) VALUES (?, ?, ?)"
                " ON CONFLICT (letter_id) DO UPDATE"
                " SET changed = excluded.changed, summary = excluded.summary RETURNING draft",
                (letter_id, changed, summary),
            ).get
            self._connection.execute(
                "INSERT INTO draft_body VALUES (?, ?)"
                " ON CONFLICT (draft) DO UPDATE SET body = excluded.body",
                (row, draft),
            )

    def get_draft(self, letter_id: str) -> bytes:
        """Return the bytes of a draft.

        Raises:
            DraftMissingError: there is none.
        """
        with self._failures_named():
            rows = self._connection.execute(
                "SELECT body FROM draft JOIN draft_body USING (draft) WHERE letter_id = ?",
                (letter_id,),
            ).fetchall()
        if not rows:
            raise DraftMissingError(letter_id=letter_id)
        return _bytes(rows[0][0])

    def list_drafts(self, after: str, limit: int) -> tuple[DraftSummary, ...]:
        """Return up to `limit` summaries whose letter ids come after `after`, in their order."""
        with self._failures_named():
            rows = self._connection.execute(
                "SELECT letter_id, summary, changed FROM draft"
                " WHERE letter_id > ? ORDER BY letter_id LIMIT ?",
                (after, limit),
            ).fetchall()
        return tuple(
            DraftSummary(letter_id=str(letter_id), summary=_bytes(summary), changed=str(changed))
            for letter_id, summary, changed in rows
        )

    def delete_draft(self, letter_id: str) -> None:
        """Erase a draft, from the pages and from the log of recent writes; no draft, no error."""
        with self._writing():
            self._connection.execute("DELETE FROM draft WHERE letter_id = ?", (letter_id,))
        with self._failures_named():
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def put_setting(self, name: str, value: bytes) -> None:
        """Store a setting in place of the one before."""
        with self._writing():
            self._connection.execute("REPLACE INTO setting VALUES (?, ?)", (name, value))

    def get_setting(self, name: str) -> bytes | None:
        """Return a setting, or None where there is none."""
        with self._failures_named():
            rows = self._connection.execute(
                "SELECT value FROM setting WHERE name = ?", (name,)
            ).fetchall()
        return _bytes(rows[0][0]) if rows else None

    def close(self) -> None:
        """Move what the log of recent writes holds into the database, and let go of it.

        A full or vanished disk does not hold this up: what was committed lies in the log, and the
        next opening takes it from there.
        """
        with suppress(apsw.Error):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        with suppress(apsw.Error):
            self._connection.close()

    def _prepare(self, vault: str) -> None:
        connection = self._connection
        if connection.pragma("application_id") != APPLICATION_ID:
            raise VaultDamagedError(part="database")
        version = connection.pragma("user_version")
        if version > SCHEMA_VERSION:
            raise VaultVersionError(found=version, supported=SCHEMA_VERSION)
        if connection.execute("SELECT id FROM vault").get != vault:
            raise VaultDamagedError(part="database")
        if connection.pragma("journal_mode", "wal") != "wal":
            raise VaultStorageError
        # A write brings the log file into being, so that its disappearance can be noticed.
        connection.execute("UPDATE vault SET epoch = epoch")

    def _present_identity(self) -> tuple[tuple[int, int], ...]:
        """Name the files that the paths lead to now."""
        files = (self._path, self._path.with_name(f"{self._path.name}-wal"))
        with os_failures_named():
            return tuple((found.st_dev, found.st_ino) for found in (file.stat() for file in files))

    @contextmanager
    def _failures_named(self) -> Iterator[None]:
        with database_failures_named(self._connection):
            yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Commit the block as one transaction, or raise and leave all as it was."""
        with self._failures_named(), transaction(self._connection):
            yield
        # A POSIX system writes to a file that has been unlinked without complaint: such a save
        # is not acknowledged.
        if self._present_identity() != self._identity:
            raise VaultGoneError


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)  # the tables are STRICT
    return value
