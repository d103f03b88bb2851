"""A copy of an open database under another name or key, made page by page and then checked."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

import apsw

from petitiondesk.vault.beside import done_beside
from petitiondesk.vault.check_steps import check_step
from petitiondesk.vault.connection import connect, database_failures_named
from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.folder import FILE_MODE, journal_of, log_of
from petitiondesk.vault.ledger import Ledger
from petitiondesk.vault.messages_checks import CheckPlace
from petitiondesk.vault.plain_files import sync_path

STEP_PAGES: Final = 512
"""How many pages (2 MiB) one step copies: some ten milliseconds."""

Done = tuple[int, int]
"""How many pages are copied, of how many."""


def copy_steps(ledger: Ledger, target: Path, key: bytes) -> Iterator[Done]:
    """Copy a database, a piece with every step; whole on the disk when the steps end.

    What the same connection writes between two steps is in the copy too (sqlite3_backup_step);
    what it writes once they have ended is not.

    Args:
        ledger: of the open database.
        target: where; what is there is overwritten.
        key: the 32-byte key of the copy's pages.

    Raises:
        VaultDamagedError: a page of the source is not as it was written.
        VaultStorageError: the disk refused.
        OSError: likewise.
    """
    forget_copy(target)
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    with closing(connect(target, key, flags)) as copy:
        # What is cut short is thrown away, not rolled back. Defensive mode refuses "off".
        assert copy.pragma("journal_mode", "memory") == "memory"
        with ledger.reading() as source, database_failures_named(copy):
            backup = copy.backup("main", source, "main")
            try:
                while not backup.step(STEP_PAGES):
                    yield backup.page_count - backup.remaining, backup.page_count
            finally:
                backup.close(force=True)
    sync_path(target)
    target.chmod(FILE_MODE)


def check_copy(path: Path, key: bytes, *, thorough: bool) -> Iterator[None]:
    """Check everything in a copy, beside other work; yields some twenty times a second.

    Raises:
        VaultDamagedError: it is not as it was written.
        VaultStorageError: the disk refused.
    """
    place: CheckPlace | None = CheckPlace()
    with closing(connect(path, key, apsw.SQLITE_OPEN_READWRITE)) as connection:
        ledger = Ledger(connection, lambda: None)
        while place is not None:
            step = partial(check_step, ledger, place, thorough=thorough)
            checked = yield from done_beside(step, connection.interrupt)
            if checked.damage:
                raise VaultDamagedError(part="database")
            place = checked.next


def forget_copy(path: Path) -> None:
    """Take a copy away, whole or not; none is no error.

    Raises:
        OSError: the disk refused.
    """
    for each in (path, log_of(path), journal_of(path)):
        each.unlink(missing_ok=True)
