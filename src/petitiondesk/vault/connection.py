"""One connection to an encrypted database file: cipher, settings, transactions, named failures.

SQLite through SQLite3 Multiple Ciphers: every page is encrypted and authenticated with
ChaCha20-Poly1305 under a raw key. `docs/format/vault.md` describes the bytes.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from petitiondesk.vault.database_failures import database_error
from petitiondesk.vault.errors import VaultDamagedError, VaultStorageError
from petitiondesk.vault.failures import os_failures_named
from petitiondesk.vault.folder import read_regular_file

# Bytes 16 to 23 of the first page stand in clear (SQLite file format, section 1.3): page size 4096,
# two journal versions, 32 reserved bytes a page, and three fixed payload fractions. The cipher
# skips authentication where the file claims to reserve nothing, so the claim is checked first.
_CLEAR_BYTES: Final = slice(16, 24)
_CLEAR_VARIANTS: Final = frozenset(
    {bytes.fromhex("1000010120402020"), bytes.fromhex("1000020220402020")}
)

_SETTINGS: Final[tuple[tuple[str, int | str], ...]] = (
    ("page_size", 4096),
    ("locking_mode", "exclusive"),  # one connection; keeps the log's index in memory, not on disk
    ("synchronous", "full"),  # NORMAL loses acknowledged saves at a power cut
    ("fullfsync", 1),  # macOS: through the drive's cache
    ("checkpoint_fullfsync", 1),
    ("secure_delete", 1),  # erased text is overwritten in its page
    ("temp_store", "memory"),  # no temporary files
    ("cache_size", -16 * 1024),  # KiB: the index of words is read all over with every save
    ("mmap_size", 0),  # no decrypted page is ever mapped from a file
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("foreign_keys", 1),
)


def check_file(path: Path) -> None:
    """Look at a database file before SQLite does.

    Raises:
        VaultDamagedError: it is missing, no plain file, or its clear bytes are not ours.
        VaultStorageError: it cannot be read.
    """
    with os_failures_named():
        try:
            start = read_regular_file(path, _CLEAR_BYTES.stop, part="database")
        except FileNotFoundError as cause:
            raise VaultDamagedError(part="database") from cause
    if start[_CLEAR_BYTES] not in _CLEAR_VARIANTS:
        raise VaultDamagedError(part="database")


def connect(path: Path, key: bytes, flags: int) -> apsw.Connection:
    """Open a file with the cipher, the key and every setting that does not depend on content."""
    try:
        connection = apsw.Connection(str(path), flags=flags)
    except apsw.CantOpenError as cause:
        raise VaultStorageError from cause
    try:
        with database_failures_named(connection):
            _configure(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: apsw.Connection, key: bytes) -> None:
    connection.pragma("cipher", "chacha20")
    connection.pragma("legacy", 0)
    connection.pragma("key", f"raw:{key.hex()}")
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    for name, value in _SETTINGS:
        connection.pragma(name, value)


@contextmanager
def transaction(connection: apsw.Connection) -> Iterator[None]:
    """Commit the block, whole and through to the disk, or leave all as it was.

    Not the library's own block: SQLite ends the transaction by itself when the disk is full, and
    the library then reports a missing savepoint in place of the cause.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def database_failures_named(connection: apsw.Connection) -> Iterator[None]:
    """Let no error of the database library out of the block that a person could have caused."""
    try:
        yield
    except apsw.Error as cause:
        named = database_error(cause, connection.system_errno)
        if named is None:
            raise
        raise named from cause
