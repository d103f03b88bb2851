"""What an input method, a keyboard and a wheel do to a widget."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QWidget


def compose(widget: QWidget, text: str) -> None:
    """Shows a syllable that is not text yet."""
    QCoreApplication.sendEvent(widget, QInputMethodEvent(text, []))


def commit(widget: QWidget, text: str) -> None:
    """Makes text of it."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QCoreApplication.sendEvent(widget, event)


def roll(widget: QWidget, notches: int = -1) -> None:
    """Turns the wheel over a widget."""
    at = QPointF(5, 5)
    turned = QPoint(0, 120 * notches)
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(at.toPoint())),
        turned,
        turned,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(widget, event)


def key_at(
    position: int,
    character: str,
    modifiers: Qt.KeyboardModifier,
    kind: QEvent.Type = QEvent.Type.KeyPress,
) -> QKeyEvent:
    """The press of a key by its place, on a layout that types `character` there."""
    return QKeyEvent(kind, ord(character.upper()), modifiers, position, 0, 0, character)
