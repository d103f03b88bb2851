"""Choosing a file or folder without leaving a trace of what was chosen.

Qt's own dialog, since those of desktops keep lists of recent files; and Qt's list is cleared.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

_REMEMBERED = ("QtProject", "FileDialog")
"""The organisation and the group under which Qt's dialog keeps where it was used last."""


def choose_file(
    parent: QWidget, title: str, patterns: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Let the person choose an existing file.

    Args:
        parent: stays usable behind the dialog's life.
        title: of the dialog.
        patterns: as ``Pictures (*.png *.jpg)``.
        on_chosen: takes the file; not called if none was chosen.
    """
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(patterns)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    """Let the person choose an existing folder."""
    dialog = _dialog(parent, title, on_chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _dialog(parent: QWidget, title: str, on_chosen: Callable[[Path], object]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setHistory([])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.finished.connect(lambda: dialog.setHistory([]))
    dialog.destroyed.connect(_forget)
    return dialog


def _forget() -> None:
    organisation, group = _REMEMBERED
    QSettings(QSettings.Scope.UserScope, organisation).remove(group)
