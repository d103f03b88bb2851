"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from petitiondesk.desk.errors import InputError, OutputError, OutputTrouble

_TROUBLES = {
    errno.EEXIST: OutputTrouble.EXISTS,
    errno.ENOSPC: OutputTrouble.FULL,
    errno.EDQUOT: OutputTrouble.FULL,
    errno.EFBIG: OutputTrouble.FULL,
    errno.EROFS: OutputTrouble.READ_ONLY,
    errno.EACCES: OutputTrouble.DENIED,
    errno.EPERM: OutputTrouble.DENIED,
    errno.ENOENT: OutputTrouble.GONE,
    errno.ENOTDIR: OutputTrouble.GONE,
}


def read_limited(path: Path, limit: int) -> bytes:
    """Return the file's bytes, at most ``limit`` + 1: enough to see that it is too large.

    Raises:
        InputError: if it is not a file that can be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as cause:
        raise InputError(path=path) from cause


def write_whole(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file under a temporary name beside its place, sync it, and only then name it.

    Args:
        path: the final name.
        content: all of it.
        replace: whether an existing file may be replaced.

    Raises:
        OutputError: if it could not be written; an existing file is untouched.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_synced(temporary, content)
        if replace:
            temporary.replace(path)
        else:
            _name_new(temporary, path)
        _sync_folder(path.parent)
    except OSError as cause:
        trouble = _TROUBLES.get(cause.errno or 0, OutputTrouble.OTHER)
        raise OutputError(path=path, trouble=trouble) from cause
    finally:
        with suppress(OSError):
            temporary.unlink()


def _name_new(temporary: Path, path: Path) -> None:
    """Give the file its final name unless another has it: a link refuses, a rename replaces."""
    try:
        path.hardlink_to(temporary)
    except OSError as cause:
        if cause.errno not in (errno.EPERM, errno.ENOTSUP) or path.exists():
            raise
        temporary.replace(path)  # a file system without links, such as that of a memory stick


def _write_synced(path: Path, content: bytes) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can sync a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
