"""Bringing a database of an older schema up to date: all of it, or none.

A copy of the old database lies beside it until the new one has been opened once more, or until a
letter is erased. The steps may be cut short anywhere: the next opening begins anew.
"""

from __future__ import annotations

from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Final

import apsw
import msgspec

from petitiondesk.vault.check_steps import state_of
from petitiondesk.vault.connection import connect, database_failures_named, transaction
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.folder import copy_file
from petitiondesk.vault.ledger import Standing, write_standing
from petitiondesk.vault.schema import SCHEMA, SCHEMA_VERSION

_MAKE_ROOM: Final = """
ALTER TABLE vault RENAME TO vault_of_1;
ALTER TABLE draft_body RENAME TO draft_body_of_1;
ALTER TABLE setting RENAME TO setting_of_1;
"""

_MOVE_OVER: Final = """
INSERT INTO letter SELECT draft, letter_id, 'desk', changed, summary, sha256(body)
  FROM draft JOIN draft_body_of_1 USING (draft);
INSERT INTO draft_body SELECT draft, body FROM draft_body_of_1;
INSERT INTO undo SELECT letter, sha256(value), value
  FROM letter JOIN setting_of_1 ON name = 'history:' || letter_id WHERE length(value) > 0;
INSERT INTO setting SELECT name, value FROM setting_of_1 WHERE name NOT GLOB 'history:*';
DROP TABLE draft_body_of_1;
DROP TABLE draft;
DROP TABLE setting_of_1;
DROP TABLE vault_of_1;
"""
"""What undo gives back stood in settings whose names began with ``history:``."""


def old_schema_path(database: Path) -> Path:
    """Return where the database lies as it was before its schema changed."""
    return database.with_name(f"{database.name}.old")


def migrate(path: Path, key: bytes) -> None:
    """Bring a closed database of schema 1 to the present one, after a copy of it.

    Raises:
        VaultDamagedError: it is not as it was written.
        VaultStorageError: the disk refused.
    """
    _empty_log(path, key)
    with os_failures_named():
        # While no connection is open: closing a file of one's own ends the locks on it (POSIX).
        copy_file(path, old_schema_path(path))
    connection = connect(path, key, apsw.SQLITE_OPEN_READWRITE)
    with closing(connection), database_failures_named(connection):
        connection.create_scalar_function("sha256", _sha256, 1, deterministic=True)
        with transaction(connection):
            _rewrite(connection)


def _empty_log(path: Path, key: bytes) -> None:
    """Put what a killed process left in the log into the database, so that the copy is whole."""
    connection = connect(path, key, apsw.SQLITE_OPEN_READWRITE)
    with closing(connection), database_failures_named(connection):
        connection.pragma("journal_mode", "wal")
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _rewrite(connection: apsw.Connection) -> None:
    rows = connection.execute("SELECT id, epoch, (SELECT count(*) FROM draft) FROM vault")
    vault, epoch, letters = msgspec.convert(rows.fetchall()[0], type=tuple[str, int, int])
    connection.execute(_MAKE_ROOM)
    connection.execute(SCHEMA)
    connection.execute(_MOVE_OVER)
    if connection.execute("SELECT count(*) FROM draft_body").fetchall() != [(letters,)]:
        raise VaultDamagedError(part="database")
    write_standing(connection, Standing(vault, epoch, counter=1, state=state_of(connection)))
    connection.pragma("user_version", SCHEMA_VERSION)


def _sha256(*values: apsw.SQLiteValue) -> apsw.SQLiteValue:
    (value,) = values
    assert isinstance(value, bytes)
    return sha256(value).digest()
