"""What assistive technology is told beyond what Qt's widgets say by themselves."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLE = "accessible_role"


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


def give_role(widget: QWidget, role: QAccessible.Role) -> None:
    """Let a widget appear to assistive technology in this role."""
    widget.setProperty(_ROLE, role.value)


def install_roles() -> None:
    """Teach Qt the roles given by :func:`give_role`; once, after the application is made."""
    QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence spoken politely while the window has focus; the focus stays."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _interface_of(_class_name: str, target: QObject) -> QAccessibleInterface | None:
    role = target.property(_ROLE) if isinstance(target, QWidget) else None
    if role is None or not isinstance(target, QWidget):
        return None
    interface = _WithRole(target, QAccessible.Role(role))
    target.__dict__["accessible_interface"] = interface  # lives as long as its widget
    return interface
