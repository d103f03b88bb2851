"""The menu of the right mouse button in text: Qt's own, without the undo that is the letter's."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

_NOT_OURS = frozenset({"edit-undo", "edit-redo"})
_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def show_editing_menu(menu: QMenu, at: QPoint) -> None:
    """Show a text's standard menu without undo and redo, and without waiting for it."""
    for action in menu.actions():
        if action.objectName() in _NOT_OURS:
            menu.removeAction(action)
    while menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)


def is_undo(event: QEvent) -> bool:
    """Tell whether a text wants to keep Undo or Redo to itself."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return any(event.matches(key) for key in _UNDOING)
