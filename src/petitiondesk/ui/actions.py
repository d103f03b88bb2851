"""Everything that can be done, once: menu, palette and shortcuts are three ways to the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.language.translation import left_to_right
from petitiondesk.ui.looks.symbols import symbol


@dataclass(frozen=True, slots=True)
class Offer:
    """An action as it is offered.

    Attributes:
        name: stable, for programs: ``undo``.
        words: for people.
        call: what it does.
        keys: its shortcuts, the first one shown; none if empty.
        icon: a symbol; none if empty.
        in_menu: whether the menu shows it; palette and shortcut always reach it.
        everywhere: whether its shortcut works in menus, lists and dialogs, too.
    """

    name: str
    words: str
    call: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    in_menu: bool = True
    everywhere: bool = False


class Actions:
    """The actions of a window, in the order in which they were offered."""

    def __init__(self) -> None:
        self._actions: list[QAction] = []

    def offer(self, owner: QWidget, offer: Offer) -> QAction:
        """Make an action that lives and works as long as its owner does."""
        action = QAction(owner)
        action.setObjectName(offer.name)
        action.setShortcuts([QKeySequence(key) for key in offer.keys])
        action.setProperty("in_menu", offer.in_menu)
        if offer.everywhere:
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        # Menus would turn a shortcut around in a right-to-left interface.
        words = offer.words.replace("&", "&&")
        keys = left_to_right(keys_in_words(action)) if QGuiApplication.isRightToLeft() else ""
        action.setText(f"{words}\t{keys}" if keys else words)
        if offer.icon:
            action.setIcon(symbol(offer.icon))
        action.triggered.connect(lambda _checked: offer.call())
        owner.addAction(action)
        self._actions.append(action)
        return action

    def withdraw(self, owner: QWidget) -> None:
        """Take back what an owner offered, so that it can be offered in other words."""
        for action in self.all():
            if action.parent() is owner:
                owner.removeAction(action)
                self._actions.remove(action)
                action.deleteLater()

    def all(self) -> tuple[QAction, ...]:
        """Return the actions whose owners are alive."""
        self._actions = [action for action in self._actions if shiboken6.isValid(action)]
        return tuple(self._actions)

    def named(self, name: str) -> QAction:
        """Return an action by its name: while one view takes another's place, the newer one's."""
        return next(action for action in reversed(self.all()) if action.objectName() == name)


def works_everywhere(action: QAction) -> bool:
    """Return whether the shortcut of an action works in menus, lists and dialogs, too."""
    return action.shortcutContext() is Qt.ShortcutContext.ApplicationShortcut


def lend_to(dialog: QWidget, opener: QWidget) -> None:
    """Let a dialog hear what works everywhere from the moment it is open.

    Until the screen has given it the keyboard, keys still come to the window of its ``opener``. Qt
    drops them there, for the dialog blocks it; only for shortcuts of the dialog itself it looks.
    """
    theirs = opener.window().actions()
    dialog.addActions([action for action in theirs if works_everywhere(action)])


def words_of(action: QAction) -> str:
    """Return what an action is called."""
    return action.text().partition("\t")[0].replace("&&", "&")


def keys_in_words(action: QAction) -> str:
    """Return the shortcut of an action as keyboards name it; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
