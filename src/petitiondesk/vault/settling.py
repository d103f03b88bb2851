"""What a vault's making or a new data key left when it was cut short, put in order at opening."""

from contextlib import closing
from pathlib import Path

import apsw

from petitiondesk.vault.connection import check_file, connect, database_failures_named
from petitiondesk.vault.database_copy import forget_copy
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.folder import VaultFolder, journal_of, log_of, sync_folder


def settle_database(folder: VaultFolder, key: bytes, vault: str) -> None:
    """Let the new database take its name where the header is already its own; else drop it.

    A header is put in place only when the database that belongs to it is whole on the disk. So
    one that opens under the header's key is whole, and one that does not is of no use.

    Raises:
        VaultStorageError: the disk refused to be read.
        OSError: the disk refused.
    """
    forget_copy(folder.backup_copy)
    folder.new_header.unlink(missing_ok=True)
    new = folder.new_database
    if not new.exists():
        return
    # A whole database has none; that of half a one would be rolled back to an empty file.
    journal_of(new).unlink(missing_ok=True)
    if not folder.database.exists() or _opens(new, key, vault):
        take_name(folder)
    else:
        forget_copy(new)
        sync_folder(folder.path)


def take_name(folder: VaultFolder) -> None:
    """Put the new database in the place of the one before, whose log is of no use to it."""
    log_of(folder.database).unlink(missing_ok=True)
    folder.new_database.replace(folder.database)
    log_of(folder.new_database).unlink(missing_ok=True)
    sync_folder(folder.path)


def _opens(path: Path, key: bytes, vault: str) -> bool:
    try:
        check_file(path)
        connection = connect(path, key, apsw.SQLITE_OPEN_READWRITE)
        with closing(connection), database_failures_named(connection):
            return connection.execute("SELECT id FROM vault").fetchall() == [(vault,)]
    except (VaultDamagedError, apsw.SQLError):  # not ours, or without its tables
        return False
