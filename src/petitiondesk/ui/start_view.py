"""What the main window asks of the start screen; ui/start fills it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class StartView(QWidget):
    """All letters of the vault, and ways to a new one.

    ``open_wanted`` carries the id of a draft, ``letter_made`` a letter to keep and open: a new
    one, a sample, or one read from a file. ``lock_wanted`` asks to lock.
    """

    open_wanted = Signal(str)
    letter_made = Signal(object)
    lock_wanted = Signal()

    def open_file(self, path: Path) -> None:
        """Read a letter file; one that the vault has already asks before it is added."""
        raise NotImplementedError
