"""Shortcuts by the position of keys, for layouts without Latin letters or with shifted digits.

Qt looks shortcuts up by the character that a key types: with a Ukrainian or Arabic layout alone
Ctrl+L would not lock, and on a French one Alt+1 would not open the first step.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence

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

    It also hears the shortcuts that must work whatever is open: a menu, a list and a dialog keep
    every key to themselves, and locking must not wait for them.

    Args:
        actions: returns the actions that may be meant.
        positions: scan code → character, for this platform.
        always: the names of the actions that work whatever is open.
    """

    def __init__(
        self,
        parent: QObject,
        actions: Callable[[], Iterable[QAction]],
        positions: Mapping[int, str],
        always: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._positions = positions
        self._always = always

    def follow(self, application: QGuiApplication) -> None:
        """Listen to whatever window gets the keyboard."""
        application.focusWindowChanged.connect(self._watch_next)
        self._watch_next(application.focusWindow())

    def watch(self, window: QObject) -> None:
        """Listen to a window, too; a window that is watched already is not watched twice."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def _watch_next(self, window: QObject | None) -> None:
        if window is not None:
            self.watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        held = event.modifiers() & _ALL
        key = latin_key(event, self._positions)
        if key is None:
            return self._trigger(Qt.Key(event.key()), held, self._always)
        return self._trigger(key, held) or self._pass_on(key, event)

    def _trigger(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier, only: frozenset[str] | None = None
    ) -> bool:
        wanted = QKeySequence(QKeyCombination(modifiers, key))
        for action in self._actions():
            meant = only is None or action.objectName() in only
            if meant and action.isEnabled() and wanted in action.shortcuts():
                action.trigger()
                return True
        return False

    @staticmethod
    def _pass_on(key: Qt.Key, event: QKeyEvent) -> bool:
        """Give copying, pasting and the like to the field that has the focus."""
        target = cast("QObject | None", QGuiApplication.focusObject())
        if target is None or not event.modifiers() & _Modifier.ControlModifier:
            return False
        meant = QKeyEvent(event.type(), key, event.modifiers(), "", event.isAutoRepeat())
        QCoreApplication.sendEvent(target, meant)
        return meant.isAccepted()
