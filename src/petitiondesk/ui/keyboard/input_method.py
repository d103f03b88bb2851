"""Half-typed syllables: what an input method is composing is not yet text, and is never lost."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputMethodEvent

_METHOD = "QT_IM_MODULE"
_FCITX = ("fcitx", "fcitx5")


def prefer_known_input_method(
    environment: MutableMapping[str, str], installed: Iterable[str]
) -> None:
    """Let a desktop with fcitx be reached through ibus, which fcitx understands.

    Qt's wheels bring no plugin for fcitx; without this, nobody who uses it could type Chinese.

    Args:
        environment: of the process, before the application is made.
        installed: file names of Qt's input context plugins.
    """
    wanted = environment.get(_METHOD, "")
    if wanted in _FCITX and not any("fcitx" in name for name in installed):
        environment[_METHOD] = "ibus"


class Composition(QObject):
    """Remembers what is being composed in the field that has the focus, and can settle it."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._watched: QObject | None = None
        self._composing = ""
        application.focusObjectChanged.connect(self._follow)

    @property
    def text(self) -> str:
        """What is composed and not yet text; empty for nothing."""
        return self._composing

    def settle(self) -> None:
        """Make text of what is composed. To be called before saving, locking and changing step.

        Calling it twice is calling it once.
        """
        QGuiApplication.inputMethod().commit()
        if self._composing:
            self._commit_here()
            QGuiApplication.inputMethod().reset()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QInputMethodEvent) and watched is self._watched:
            self._composing = event.preeditString()
        return False

    def _follow(self, focused: QObject | None) -> None:
        self._commit_here()
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched, self._composing = focused, ""
        if focused is not None:
            focused.installEventFilter(self)

    def _commit_here(self) -> None:
        """Put into the field what an input method did not commit by itself."""
        target, text = self._watched, self._composing
        if text and target is not None and shiboken6.isValid(target):
            event = QInputMethodEvent("", [])
            event.setCommitString(text)
            self._composing = ""
            QCoreApplication.sendEvent(target, event)
