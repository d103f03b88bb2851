"""From a cause to one of our errors."""

import errno
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petitiondesk.crypto.errors import NotEnoughMemoryError
from petitiondesk.vault import errors

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS})
_REFUSED = frozenset({errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE})


def internal_failure(mistake: Exception) -> errors.VaultInternalError:
    """Describe a mistake of ours without its message, which could hold content."""
    frames = traceback.extract_tb(mistake.__traceback__)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return errors.VaultInternalError(kind=type(mistake).__name__, place=place)


def storage_error(number: int) -> errors.VaultStorageError:
    """Choose our error for an operating system's error number."""
    if number in _FULL:
        return errors.VaultFullError(errno=number)
    if number in _READ_ONLY:
        return errors.VaultReadOnlyError(errno=number)
    if number in _REFUSED:
        return errors.VaultPermissionError(errno=number)
    if number in _GONE:
        return errors.VaultGoneError(errno=number)
    return errors.VaultStorageError(errno=number)


@contextmanager
def os_failures_named() -> Iterator[None]:
    """Let no `OSError` and no `CryptoError` of the block out unnamed."""
    try:
        yield
    except OSError as cause:
        raise storage_error(cause.errno or 0) from cause
    except NotEnoughMemoryError as cause:
        raise errors.VaultMemoryError(memory_kib=cause.memory_kib) from cause
