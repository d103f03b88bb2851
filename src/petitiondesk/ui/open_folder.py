"""Showing a folder in the file manager of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> None:
    """Show a folder; where the desktop has nothing for it, nothing happens."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
