"""The vault's folder: what lies in it, and how a file in it is replaced without a gap."""

import os
import shutil
import stat
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from petitiondesk.vault.errors import VaultDamagedError
from petitiondesk.vault.failures import os_failures_named

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600
_COPY_BYTES: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """The places in one vault's folder.

    Attributes:
        path: the folder itself, absolute.
    """

    path: Path

    @property
    def header(self) -> Path:
        """The header file; a folder with one holds a vault."""
        return self.path / "header.json"

    @property
    def new_header(self) -> Path:
        """The header that is about to take its place."""
        return self.path / "header.json.new"

    @property
    def database(self) -> Path:
        """The database."""
        return self.path / "vault.db"

    @property
    def new_database(self) -> Path:
        """The database of a vault that is being made, or of one that gets a new data key."""
        return self.path / "vault.db.new"

    @property
    def backup_copy(self) -> Path:
        """The copy of the database from which a backup is being written."""
        return self.path / "backup.db.new"

    @property
    def lock(self) -> Path:
        """The file whose operating-system lock says who may write."""
        return self.path / "lock"

    def own_files(self) -> tuple[Path, ...]:
        """Return all places where this program may have put a file, the header first."""
        databases = (self.database, self.new_database, self.backup_copy)
        old = self.database.with_name(f"{self.database.name}.old")
        return (
            self.header,
            self.new_header,
            *databases,
            *(log_of(each) for each in databases),
            *(journal_of(each) for each in databases),
            old,
            old.with_name(f"{old.name}.new"),
            self.lock,
        )

    def holds_a_vault(self) -> bool:
        """Tell whether there is a vault, or the remains of one."""
        return self.header.exists() or self.database.exists()

    def holds_remains(self) -> bool:
        """Tell whether there is a vault, or any file that one leaves; a lock alone is none."""
        return any(path.exists() for path in self.own_files() if path != self.lock)

    def foreign_names(self) -> set[str]:
        """Return the names in the folder that do not belong to an unfinished vault."""
        ours = {self.lock.name, self.new_header.name, self.new_database.name}
        ours.add(f"{self.new_database.name}-journal")
        return {found.name for found in self.path.iterdir()} - ours


def log_of(database: Path) -> Path:
    """Return where SQLite keeps the log of recent writes to a database."""
    return database.with_name(f"{database.name}-wal")


def journal_of(database: Path) -> Path:
    """Return where SQLite keeps what it would roll back while a database is being made."""
    return database.with_name(f"{database.name}-journal")


def vault_exists(folder: Path) -> bool:
    """Tell whether a folder holds a vault, or the remains of one that must not be overwritten.

    Raises:
        VaultStorageError: the folder cannot be looked into.
    """
    with os_failures_named():
        return VaultFolder(folder).holds_a_vault()


def make_folder(path: Path) -> None:
    """Make a folder for its owner only, with its parents, so that it survives a power cut.

    Raises:
        OSError: the disk refused.
    """
    missing = [place for place in (path, *path.parents) if not place.exists()]
    path.mkdir(parents=True, exist_ok=True)
    path.chmod(FOLDER_MODE)
    for place in missing:
        sync_folder(place.parent)


def read_regular_file(path: Path, limit: int, *, part: str) -> bytes:
    """Read at most `limit` bytes of a file that must be a plain one.

    Args:
        path: the file.
        limit: how many bytes to read at most.
        part: what to call it in a `VaultDamagedError`.

    Raises:
        VaultDamagedError: it is a pipe, a device or a folder.
        OSError: it cannot be read.
    """
    # Without O_NONBLOCK a named pipe in the place of the file would hold us for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise VaultDamagedError(part=part)
        return file.read(limit)


def replace_file(path: Path, new_path: Path, content: bytes) -> None:
    """Put a file in place so that a power cut leaves the old one or the new one, whole.

    Raises:
        OSError: the disk refused; what was there before is untouched.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(new_path, flags, FILE_MODE), "wb") as file:
        file.write(content)
        file.flush()
        sync_file(file.fileno())
    new_path.replace(path)
    sync_folder(path.parent)


def copy_file(source: Path, target: Path) -> None:
    """Copy a file beside itself, whole on the disk under its name when this returns.

    Raises:
        OSError: the disk refused; no half copy stands under the name.
    """
    unfinished = target.with_name(f"{target.name}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with (
        source.open("rb") as read,
        os.fdopen(os.open(unfinished, flags, FILE_MODE), "wb") as written,
    ):
        shutil.copyfileobj(read, written, _COPY_BYTES)
        written.flush()
        sync_file(written.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)


def forget_file(path: Path) -> None:
    """Take a file and what is left of an unfinished copy of it away; none is no error.

    Raises:
        OSError: the disk refused.
    """
    for each in (path, path.with_name(f"{path.name}.new")):
        each.unlink(missing_ok=True)


def sync_file(descriptor: int) -> None:
    """Return when the file's bytes will survive a power cut."""
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415 - there is none on Windows

        # fsync leaves the bytes in the drive's cache there (fsync(2) of macOS).
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Return when the names in the folder will survive a power cut (Windows does so by itself)."""
    if sys.platform != "win32":
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
