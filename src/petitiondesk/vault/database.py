"""The encrypted database of a vault: opened, checked, and handed out as its tables.

`docs/format/vault.md` describes the schema and the pages.
"""

from contextlib import closing, suppress
from pathlib import Path

import apsw

from petitiondesk.vault.chain import START
from petitiondesk.vault.connection import (
    check_file,
    connect,
    database_failures_named,
    transaction,
)
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultError,
    VaultGoneError,
    VaultStorageError,
    VaultVersionError,
)
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.folder import forget_file
from petitiondesk.vault.ledger import Ledger, Standing, read_standing, write_standing
from petitiondesk.vault.letter_table import LetterTable
from petitiondesk.vault.migration import migrate, old_schema_path
from petitiondesk.vault.revision_table import RevisionTable, chain_rows, is_linked
from petitiondesk.vault.schema import APPLICATION_ID, SCHEMA, SCHEMA_VERSION
from petitiondesk.vault.search_table import SearchTable
from petitiondesk.vault.setting_table import SettingTable


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
            connection.execute(SCHEMA)
            write_standing(connection, Standing(vault, epoch))
            connection.pragma("application_id", APPLICATION_ID)
            connection.pragma("user_version", SCHEMA_VERSION)


class Database:
    """The one open connection to a vault's database.

    Attributes:
        ledger: where the vault stands.
        letters: drafts, shelves, undo.
        revisions: letters as they were.
        settings: small things beside them.
        search: which letters have which words.
    """

    def __init__(self, path: Path, key: bytes, vault: str) -> None:
        """Open a database; one of an older schema is brought up to date first.

        Args:
            path: the database file.
            key: the 32-byte key of the pages.
            vault: the id that it must hold.

        Raises:
            VaultDamagedError: it is missing, has been changed, or belongs to another vault.
            VaultVersionError: a newer version of the program wrote it.
            VaultStorageError: the disk refused.
        """
        self._path = path
        self._connection, updated = _open_current(path, key, vault)
        try:
            with database_failures_named(self._connection):
                _check_head(self._connection)
                _make_log(self._connection)
                self._identity = self._present_identity()
            if not updated:
                self._forget_old_schema()
        except BaseException:
            self._connection.close()
            raise
        self.ledger = Ledger(self._connection, self._refuse_moved)
        self.search = SearchTable(self.ledger)
        self.letters = LetterTable(self.ledger, self.search)
        self.revisions = RevisionTable(self.ledger)
        self.settings = SettingTable(self.ledger)

    def erase_letter(self, letter_id: str, made: str) -> None:
        """Erase a letter, from the pages, the log of recent writes and what an update left."""
        self.letters.erase(letter_id, made)
        with database_failures_named(self._connection):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        self._forget_old_schema()

    def close(self) -> None:
        """Index what was typed last, move the log of recent writes into the database, and let go.

        A full or vanished disk does not hold this up: what was committed lies in the log, and the
        next opening takes it from there.
        """
        with suppress(apsw.Error, VaultError):
            self.search.index()
        with suppress(apsw.Error):
            self._connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        with suppress(apsw.Error):
            self._connection.close()

    def abandon(self) -> None:
        """Let go of the database without another write: the disk does not keep its word."""
        with suppress(apsw.Error):
            self._connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            self._connection.close()

    def _forget_old_schema(self) -> None:
        with os_failures_named():
            forget_file(old_schema_path(self._path))

    def _refuse_moved(self) -> None:
        # A POSIX system writes to a file that has been unlinked without complaint: such a save
        # is not acknowledged.
        if self._present_identity() != self._identity:
            raise VaultGoneError

    def _present_identity(self) -> tuple[tuple[int, int], ...]:
        """Name the files that the paths lead to now."""
        files = (self._path, self._path.with_name(f"{self._path.name}-wal"))
        with os_failures_named():
            return tuple((found.st_dev, found.st_ino) for found in (file.stat() for file in files))


def _open_current(path: Path, key: bytes, vault: str) -> tuple[apsw.Connection, bool]:
    """Return a connection to a database of the present schema, and whether it was updated."""
    connection, version = _open_ours(path, key, vault)
    if version == SCHEMA_VERSION:
        return connection, False
    connection.close()
    migrate(path, key)
    return _open_ours(path, key, vault)[0], True


def _open_ours(path: Path, key: bytes, vault: str) -> tuple[apsw.Connection, int]:
    check_file(path)
    connection = connect(path, key, apsw.SQLITE_OPEN_READWRITE)
    try:
        with database_failures_named(connection):
            return connection, _checked_version(connection, vault)
    except BaseException:
        connection.close()
        raise


def _checked_version(connection: apsw.Connection, vault: str) -> int:
    """Return the schema's version of a database that is this vault's."""
    if connection.pragma("application_id") != APPLICATION_ID:
        raise VaultDamagedError(part="database")
    version = connection.pragma("user_version")
    assert isinstance(version, int)
    if version > SCHEMA_VERSION:
        raise VaultVersionError(found=version, supported=SCHEMA_VERSION)
    if version < 1 or connection.execute("SELECT id FROM vault").fetchall() != [(vault,)]:
        raise VaultDamagedError(part="database")
    return version


def _check_head(connection: apsw.Connection) -> None:
    """Compare what the vault's row says of the chain with its last row."""
    standing = read_standing(connection)
    rows = chain_rows(connection, "ORDER BY r.seq DESC LIMIT 1", ())
    if not rows:
        intact = (standing.revisions, standing.head) == (0, START)
    else:
        row, link, before = rows[0]
        intact = is_linked(row, link, before)
        intact = intact and (standing.revisions, standing.head) == (row.seq, link)
    if not intact:
        raise VaultDamagedError(part="revisions")


def _make_log(connection: apsw.Connection) -> None:
    if connection.pragma("journal_mode", "wal") != "wal":
        raise VaultStorageError
    # A write brings the log file into being, so that its disappearance can be noticed.
    connection.execute("UPDATE vault SET epoch = epoch")
