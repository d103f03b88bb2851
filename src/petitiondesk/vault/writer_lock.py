"""One writer a vault: an operating-system lock that ends with the process that holds it."""

import os
import sys
from pathlib import Path

from petitiondesk.vault.errors import VaultInUseError
from petitiondesk.vault.folder import FILE_MODE

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriterLock:
    """The right to write to one vault, held until it is released or the process ends."""

    def __init__(self, path: Path) -> None:
        """Take the lock.

        The file stays when the lock is released: removing it would let two processes hold locks
        on two files of the same name.

        Args:
            path: the lock file; made where it is missing.

        Raises:
            VaultInUseError: another process holds the lock.
            OSError: the file cannot be opened or locked.
        """
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, FILE_MODE)
        try:
            _lock(self._descriptor)
        except BlockingIOError as cause:
            os.close(self._descriptor)
            raise VaultInUseError from cause
        except OSError:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Give the right back."""
        os.close(self._descriptor)
