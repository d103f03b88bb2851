"""The few ways in which the vault opens files: nothing but plain ones, never through a surprise."""

import os
import stat
from pathlib import Path
from typing import IO, Final

from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.errors import VaultError
from petitiondesk.vault.folder import FILE_MODE, sync_file

_BINARY: Final = getattr(os, "O_BINARY", 0)


def open_regular(path: Path, *, refusal: VaultError) -> IO[bytes]:
    """Open a file for reading that must be a plain one.

    Args:
        path: the file.
        refusal: what is raised where it is a pipe, a device or a folder.

    Raises:
        OSError: it cannot be read.
    """
    # Without O_NONBLOCK a named pipe in the place of the file would hold us for ever.
    descriptor = os.open(path, os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0))
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise refusal
    return os.fdopen(descriptor, "rb")


def open_new(path: Path) -> IO[bytes]:
    """Open a file for its owner only, empty, for writing and reading back.

    Raises:
        OSError: the disk refused.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_TRUNC | _BINARY
    return os.fdopen(os.open(path, flags, FILE_MODE), "w+b")


def sync_path(path: Path) -> None:
    """Return when the bytes of a file that somebody else wrote will survive a power cut.

    Raises:
        OSError: the disk refused.
    """
    descriptor = os.open(path, os.O_RDWR | _BINARY)
    try:
        sync_file(descriptor)
    finally:
        os.close(descriptor)


def overwrite(path: Path, limit: int) -> None:
    """Put random bytes in the place of a file's own, through to the disk.

    Args:
        path: the file; never followed where it is a link.
        limit: how many bytes at most.

    Raises:
        OSError: the disk refused.
    """
    descriptor = os.open(path, os.O_WRONLY | _BINARY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "wb") as file:
        length = min(os.fstat(descriptor).st_size, limit)
        file.write(random_bytes(max(1, length)))
        file.flush()
        sync_file(descriptor)
