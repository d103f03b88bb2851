"""Locking: nothing that was on screen stays, in whatever window, menu or clipboard it was."""

from __future__ import annotations

from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from petitiondesk.ui.clipboard import take_back
from petitiondesk.ui.locking.idle_warning import IdleWarning


def close_everything_but(window: QWidget) -> None:
    """Close every other window, menu and tooltip, and take back what we copied."""
    for warning in window.findChildren(IdleWarning):
        warning.hide()  # of what is happening now
    QDrag.cancel()  # until it ends, what is deleted stays
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        popup.deleteLater()
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is not window:
            other.close()
            other.deleteLater()
    take_back(QGuiApplication.clipboard())
