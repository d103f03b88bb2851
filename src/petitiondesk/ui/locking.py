"""Locking: nothing that was on screen stays, in whatever window, menu or clipboard it was."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def close_everything_but(window: QWidget) -> None:
    """Close every other window, menu and tooltip, and take back what we copied."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        popup.deleteLater()
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.close()
            other.deleteLater()
    take_back(QGuiApplication.clipboard())


def take_back(clipboard: QClipboard) -> None:
    """Empty the clipboards that hold something of ours; what others copied is theirs."""
    for owned, mode in (
        (clipboard.ownsClipboard(), QClipboard.Mode.Clipboard),
        (clipboard.ownsSelection(), QClipboard.Mode.Selection),
    ):
        if owned:
            clipboard.clear(mode)
