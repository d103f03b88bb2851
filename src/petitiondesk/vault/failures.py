"""From a cause to one of our errors, and over the pipe and back."""

import errno
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from petitiondesk.crypto.errors import NotEnoughMemoryError
from petitiondesk.vault import errors
from petitiondesk.vault.messages import Failed

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS})
_REFUSED = frozenset({errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE})


def _known(base: type[errors.VaultError]) -> Iterator[tuple[str, type[errors.VaultError]]]:
    yield base.__name__, base
    for derived in base.__subclasses__():
        yield from _known(derived)


_ERRORS = dict(_known(errors.VaultError))


def encode_failure(error: errors.VaultError) -> Failed:
    """Turn an error into what crosses the pipe: its name and its attributes, nothing else."""
    return Failed(error=type(error).__name__, data=vars(error))


def decode_failure(failed: Failed) -> errors.VaultError:
    """Turn what crossed the pipe into the error that was raised on the other side."""
    return _ERRORS[failed.error](**failed.data)


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
