"""Files that are dropped on the window: they are only read, whatever the drag meant to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent


def let_in(event: QDragEnterEvent) -> None:
    """Take a drag that carries files of this computer and can leave them there, and no other."""
    if event.possibleActions() & Qt.DropAction.CopyAction and files_in(event.mimeData()):
        _as_copy(event)


def files_of(event: QDropEvent) -> tuple[Path, ...]:
    """Return the files of a drop, and have them left where they are."""
    _as_copy(event)
    return files_in(event.mimeData())


def _as_copy(event: QDropEvent) -> None:
    """Say that the files are copied: a file manager deletes what was moved."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def files_in(data: QMimeData) -> tuple[Path, ...]:
    """Return the files of this computer among what is dragged."""
    return tuple(Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile())
