"""Shortcuts by the position of keys, for layouts without Latin letters or with shifted digits.

Qt looks shortcuts up by the character that a key types: with a Ukrainian or Arabic layout alone
Ctrl+L would not lock, and on a French one Alt+1 would not open the first step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence

from petitiondesk.ui.actions import works_everywhere

_Modifier = Qt.KeyboardModifier
_HELD = _Modifier.ControlModifier | _Modifier.AltModifier
_ALL = _HELD | _Modifier.ShiftModifier


def latin_key(event: QKeyEvent, positions: Mapping[int, str]) -> Qt.Key | None:
    """Return the key of this position on an American keyboard, where the layout's is no help.

    None where neither Ctrl nor Alt is held, where the layout types a Latin letter or a digit
    itself, or where the position has no place in the table.
    """
    key = event.key()
    if not event.modifiers() & _HELD:
        return None
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return None
    said = positions.get(event.nativeScanCode())
    return Qt.Key(ord(said)) if said else None


class PhysicalKeys(QObject):
    """Watches windows for shortcuts that only their position gives away.

    It also hears the shortcuts that must work everywhere: a menu, a list and a dialog keep every
    key to themselves, and locking must not wait for them. Those are heard when Qt asks who wants
    the key (ShortcutOverride), for it asks the window that has the keyboard. From the moment a menu
    is open the press itself goes to the menu, and only some time later does the screen give it the
    keyboard. What a dialog needs besides, `petitiondesk.ui.actions.lend_to` tells.

    Args:
        actions: returns the actions that may be meant.
        positions: scan code → character, for this platform.
    """

    def __init__(
        self,
        parent: QObject,
        actions: Callable[[], Iterable[QAction]],
        positions: Mapping[int, str],
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._positions = positions

    def follow(self, application: QGuiApplication) -> None:
        """Listen to whatever window gets the keyboard."""
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())

    def _watch(self, window: QObject | None) -> None:
        """Listen to a window, too; a window that is watched already is not watched twice."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._hear_asking(event)
        return event.type() == QEvent.Type.KeyPress and self._hear_press(event)

    def _hear_asking(self, event: QKeyEvent) -> bool:
        """Do what works everywhere; a key that is taken here is no shortcut any more."""
        action = self._meant(latin_key(event, self._positions) or Qt.Key(event.key()), event)
        if action is None or not works_everywhere(action):
            return False
        event.accept()
        action.trigger()
        return True

    def _hear_press(self, event: QKeyEvent) -> bool:
        key = latin_key(event, self._positions)
        if key is None:
            return False
        action = self._meant(key, event)
        if action is None:
            return self._pass_on(key, event)
        if not works_everywhere(action):  # those were heard when Qt asked
            action.trigger()
        return True

    def _meant(self, key: Qt.Key, event: QKeyEvent) -> QAction | None:
        wanted = QKeySequence(QKeyCombination(event.modifiers() & _ALL, key))
        meant = (each for each in self._actions() if each.isEnabled())
        return next((each for each in meant if wanted in each.shortcuts()), None)

    @staticmethod
    def _pass_on(key: Qt.Key, event: QKeyEvent) -> bool:
        """Give copying, pasting and the like to the field that has the focus."""
        target = cast("QObject | None", QGuiApplication.focusObject())
        if target is None or not event.modifiers() & _Modifier.ControlModifier:
            return False
        meant = QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat())
        QCoreApplication.sendEvent(target, meant)
        return meant.isAccepted()
