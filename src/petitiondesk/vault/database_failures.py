"""From what the database library raises to one of our errors."""

from collections.abc import Callable

import apsw

from petitiondesk.vault import errors
from petitiondesk.vault.failures import storage_error

_DATABASE_ERRORS: tuple[tuple[type[apsw.Error], Callable[[int], errors.VaultError]], ...] = (
    (apsw.FullError, lambda number: errors.VaultFullError(errno=number)),
    (apsw.ReadOnlyError, lambda number: errors.VaultReadOnlyError(errno=number)),
    (apsw.BusyError, lambda _: errors.VaultInUseError()),
    (apsw.LockedError, lambda _: errors.VaultInUseError()),
    (apsw.NotADBError, lambda _: errors.VaultDamagedError(part="database")),
    (apsw.CorruptError, lambda _: errors.VaultDamagedError(part="database")),
)
_DISK_ERRORS = (apsw.IOError, apsw.CantOpenError, apsw.PermissionsError)
_UNREADABLE = frozenset(
    {apsw.SQLITE_IOERR_SHORT_READ, apsw.SQLITE_IOERR_DATA, apsw.SQLITE_IOERR_CORRUPTFS}
)

# A disk that fails while writing, rather than refusing to: later writes could be lost unseen.
_UNSYNCED = frozenset(
    {
        apsw.SQLITE_IOERR_FSYNC,
        apsw.SQLITE_IOERR_DIR_FSYNC,
        apsw.SQLITE_IOERR_TRUNCATE,
        apsw.SQLITE_IOERR_WRITE,
    }
)


def database_error(cause: apsw.Error, number: int) -> errors.VaultError | None:
    """Choose our error for one of the database library; None where the mistake is ours.

    Args:
        cause: what the library raised.
        number: the operating system's error number behind it, 0 where there is none.
    """
    for kind, name in _DATABASE_ERRORS:
        if isinstance(cause, kind):
            return name(number)
    if not isinstance(cause, _DISK_ERRORS):
        return None
    if getattr(cause, "extendedresult", 0) in _UNREADABLE:
        return errors.VaultDamagedError(part="database")
    return _storage_error(cause, number)


def _storage_error(cause: apsw.Error, number: int) -> errors.VaultStorageError:
    extended = getattr(cause, "extendedresult", 0)
    refused = storage_error(number)
    told = type(refused) is not errors.VaultStorageError
    if extended not in _UNSYNCED or (told and extended == apsw.SQLITE_IOERR_WRITE):
        return refused
    return errors.VaultUnsyncedError(errno=number)
