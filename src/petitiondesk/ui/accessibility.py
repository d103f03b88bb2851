"""What assistive technology is told beyond what Qt's widgets say by themselves."""

from __future__ import annotations

import sys
from typing import Protocol, cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"
_Action = QAccessibleActionInterface


class _WithRole(QAccessibleWidget):
    """A widget in a role of its own choice, named by its accessible name or its text."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        if kind is QAccessible.Text.Name and not said:
            return str(self._widget.property("text") or "")
        return said

    def state(self) -> QAccessible.State:
        state = super().state()
        if self._widget.property("checkable"):
            state.selectable = True
            state.selected = bool(self._widget.property("checked"))
        return state


class Chooser(Protocol):
    """A drop-down list. ``opened`` holds its entries while it is open."""

    opened: QWidget | None

    def words(self) -> str:
        """Return what is chosen."""

    def open_list(self) -> None:
        """Open it."""


class _OfChooser(_WithRole):
    """A drop-down list as Qt's own appears: under Linux its name is what is chosen."""

    @property
    def _chooser(self) -> Chooser:
        return cast("Chooser", self._widget)

    def text(self, kind: QAccessible.Text) -> str:
        names_itself = kind is QAccessible.Text.Name and sys.platform == "linux"
        if names_itself or kind is QAccessible.Text.Value:
            return self._chooser.words() or super().text(QAccessible.Text.Name)
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = self._chooser.opened is not None
        return state

    def childCount(self) -> int:
        return int(self._chooser.opened is not None)

    def child(self, index: int) -> QAccessibleInterface:
        del index  # there is one, or none
        opened = cast("QObject", self._chooser.opened)
        return QAccessible.queryAccessibleInterface(opened)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return 0 if child.object() is self._chooser.opened else -1

    def actionNames(self) -> list[str]:
        return [_Action.showMenuAction(), _Action.pressAction()]

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            self._chooser.open_list()
        else:
            super().doAction(name)


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget appear to assistive technology in this role."""
    widget.setProperty(_ROLE, role.value)


def install_roles() -> None:
    """Teach Qt the roles given by :func:`give_role`; once, after the application is made."""
    QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken politely while the window has focus; the focus stays."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def tell_value(chooser: QWidget) -> None:
    """Say that something else is chosen now: what a chooser is named by."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(chooser, QAccessible.Event.NameChanged))


def _interface_of(_class_name: str, target: QObject) -> QAccessibleInterface | None:
    role = target.property(_ROLE) if isinstance(target, QWidget) else None
    if role is None or not isinstance(target, QWidget):
        return None
    kind = _OfChooser if role == QAccessible.Role.ComboBox.value else _WithRole
    interface = kind(target, QAccessible.Role(role))
    target.__dict__["accessible_interface"] = interface  # lives as long as its widget
    return interface
