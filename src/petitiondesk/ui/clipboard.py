"""What the program copies: marked so that nobody keeps it, and taken back.

A desktop's clipboard list leaves out what is marked (KDE and those that followed it:
``x-kde-passwordManagerHint``; Windows: ``ExcludeClipboardContentFromMonitorProcessing``,
``CanIncludeInClipboardHistory`` and ``CanUploadToCloudClipboard``, "Clipboard formats"). Whoever
does not know the mark, keeps it all the same: that cannot be helped from here.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QClipboard

HINT: Final = "x-kde-passwordManagerHint"

_NO: Final = QByteArray(bytes(4))
"""A DWORD of 0."""

_MARKS: Final = {
    HINT: QByteArray(b"secret"),
    **{
        f'application/x-qt-windows-mime;value="{name}"': _NO
        for name in (
            "ExcludeClipboardContentFromMonitorProcessing",
            "CanIncludeInClipboardHistory",
            "CanUploadToCloudClipboard",
        )
    },
}

_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def owned(clipboard: QClipboard, mode: QClipboard.Mode) -> bool:
    """Tell whether it was us who put there what is there now."""
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return clipboard.ownsClipboard()


def marked(text: str) -> QMimeData:
    """Return a text that asks not to be kept."""
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    return data


def take_back(clipboard: QClipboard) -> None:
    """Empty the clipboards that hold something of ours; what others copied is theirs."""
    for mode in _MODES:
        if owned(clipboard, mode):
            clipboard.clear(mode)


class OwnClipboard(QObject):
    """Marks whatever a field of ours copies, also by selecting (X11), and takes it back."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        clipboard.changed.connect(self._mark)

    def take_back(self) -> None:
        """Empty the clipboards that hold something of ours."""
        take_back(self._clipboard)

    def _mark(self, mode: QClipboard.Mode) -> None:
        if mode not in _MODES or not owned(self._clipboard, mode):
            return
        held = self._clipboard.mimeData(mode)
        if held.hasText() and not held.hasFormat(HINT):
            self._clipboard.setMimeData(marked(held.text()), mode)
