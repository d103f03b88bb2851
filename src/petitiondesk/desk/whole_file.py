"""Writing files so that they are there whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from petitiondesk.desk.errors import FolderGivenError, InputError, OutputError, OutputTrouble

_PIECE: Final = 1024 * 1024
"""So many bytes are written and synced at a time; a slow memory stick takes half a second."""

_SHARING_VIOLATION: Final = 32
"""What Windows calls it that another program has a file open."""

_LOCKS: Final = (".~lock.{name}#", "~${name}", "~${rest}")
"""Files that LibreOffice and Word put beside one that they have open; Word leaves out the first two
letters of a long name."""

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
        InputError: if it is not a file that can be read; a folder is told as one.
    """
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as cause:
        if path.is_dir():  # Windows gives another reason
            raise FolderGivenError(path=path) from cause
        raise InputError(path=path) from cause


def check_place(path: Path, *, replace: bool) -> None:
    """Refuse a place where nothing can be written, before a person types or waits for anything.

    Args:
        path: what is to be written.
        replace: whether an existing file may be replaced.

    Raises:
        OutputError: a file is there already, or there is no such folder.
    """
    if os.path.lexists(path) and not replace:
        raise OutputError(path=path, trouble=OutputTrouble.EXISTS)
    if not path.parent.is_dir():
        raise OutputError(path=path, trouble=OutputTrouble.GONE)


def write_whole(path: Path, content: bytes, *, replace: bool) -> None:
    """Write a file under a temporary name beside its place, sync it, and only then name it.

    It is for its owner alone, on a system that has owners.

    Args:
        path: the final name.
        content: all of it.
        replace: whether an existing file may be replaced.

    Raises:
        OutputError: if it could not be written; an existing file is untouched.
    """
    with WholeFiles(replace=replace) as files:
        files.write(path, content)
        files.name_all()


class WholeFiles:
    """Files that get their names together, once all of them are on the disk.

    Where anything is raised before the end of its ``with`` block, no file of it is left behind; one
    that has replaced an earlier file stays.

    Args:
        replace: whether existing files may be replaced.
    """

    def __init__(self, *, replace: bool) -> None:
        self._replace = replace
        self._written: dict[Path, Path] = {}
        self._named: list[Path] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_details: object) -> None:
        failed = kind is not None and not self._replace
        for path in (*self._written.values(), *(self._named if failed else ())):
            with suppress(OSError):
                path.unlink()

    def write(
        self, path: Path, content: bytes, between: Callable[[], object] = lambda: None
    ) -> Path:
        """Write a file under a temporary name beside its place, sync it, and return that name.

        Args:
            path: the final name.
            content: all of it.
            between: called between pieces; may raise, so that slow disks can be cancelled.

        Raises:
            OutputError: if it could not be written.
        """
        if self._replace and _is_open_elsewhere(path):
            raise OutputError(path=path, trouble=OutputTrouble.IN_USE)
        temporary = path.with_name(f".{os.urandom(8).hex()}.part")
        self._written[path] = temporary
        with _told(path), open(temporary, "xb", opener=_for_owner) as file:
            for start in range(0, len(content), _PIECE):
                between()
                file.write(content[start : start + _PIECE])
                file.flush()
                os.fsync(file.fileno())
        return temporary

    def name_all(self) -> None:
        """Give every file its name.

        Raises:
            OutputError: if one could not be named.
        """
        for path, temporary in self._written.items():
            with _told(path):
                if self._replace:
                    temporary.replace(path)
                else:
                    _name_new(temporary, path)
                self._named.append(path)
        for folder, path in {path.parent: path for path in self._named}.items():
            with _told(path):
                _sync_folder(folder)


def _for_owner(path: str, flags: int) -> int:
    """Open a file for its owner alone: it may hold names that others must not see."""
    return os.open(path, flags, 0o600)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell of the system's refusals in our own error."""
    try:
        yield
    except OSError as cause:
        in_use = getattr(cause, "winerror", None) == _SHARING_VIOLATION
        known = _TROUBLES.get(cause.errno or 0, OutputTrouble.OTHER)
        trouble = OutputTrouble.IN_USE if in_use else known
        raise OutputError(path=path, trouble=trouble) from cause


def _is_open_elsewhere(path: Path) -> bool:
    """Tell whether an office program has a file open: it would write over what replaces it."""
    names = (lock.format(name=path.name, rest=path.name[2:]) for lock in _LOCKS)
    return any(os.path.lexists(path.with_name(name)) for name in names)


def _name_new(temporary: Path, path: Path) -> None:
    """Give the file its final name unless another has it: a link refuses, a rename replaces."""
    try:
        path.hardlink_to(temporary)
    except OSError as cause:
        if cause.errno not in (errno.EPERM, errno.ENOTSUP) or path.exists():
            raise
        temporary.replace(path)  # a file system without links, such as that of a memory stick


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where the system can sync a folder."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
