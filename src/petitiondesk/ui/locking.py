"""Locking: nothing that was on screen stays, in whatever window, menu or clipboard it was."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


def close_everything_but(window: QWidget) -> None:
    """Close every other window, menu and tooltip, and take back what we copied."""
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        popup.deleteLater()
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
            other.hide()
    clipboard = QGuiApplication.clipboard()
    for owned, mode in (
        (clipboard.ownsClipboard(), clipboard.Mode.Clipboard),
        (clipboard.ownsSelection(), clipboard.Mode.Selection),
    ):
        if owned:
            clipboard.clear(mode)
