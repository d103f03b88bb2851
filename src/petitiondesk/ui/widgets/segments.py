"""Choosing one of a few: buttons side by side. The wheel does not change it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLayout, QPushButton, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.choice import Option


class Segments(QWidget):
    """Buttons side by side, one of them pressed; below each other where there is no room.

    Tab reaches the group once; the arrows move and choose. ``chosen`` carries the value.

    Args:
        name: what assistive technology calls the group.
        options: the values, and their words.
        wraps: whether many of them go on in the next line, as words do.
    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _words in options]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        row = self._row = _lines() if wraps else _line()
        self.setLayout(row)
        for index, (_value, words) in enumerate(options):
            button = QPushButton(words.replace("&", "&&"))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("look", "segment")
            button.setAccessibleDescription(name)
            button.setMinimumWidth(_width_when_chosen(button))
            self._group.addButton(button, index)
            row.addWidget(button)
        if isinstance(row, QBoxLayout):
            row.addStretch(1)
        self._group.idClicked.connect(lambda index: self.chosen.emit(self._values[index]))
        self.set_value(self._values[0])

    def value(self) -> Any:  # noqa: ANN401 - whatever the options hold
        """Return the value that is shown."""
        return self._values[self._group.checkedId()]

    def set_value(self, value: object) -> None:
        """Show a value that came from elsewhere."""
        chosen = self._values.index(value)
        for index, button in enumerate(self._group.buttons()):
            button.setChecked(index == chosen)
            tab = Qt.FocusPolicy.StrongFocus if index == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)

    def minimumSizeHint(self) -> QSize:
        """Room for the widest button."""
        widest = max(each.minimumWidth() for each in self._group.buttons())
        return QSize(widest, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not isinstance(self._row, QBoxLayout):
            return
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        gaps = (len(self._values) - 1) * self._row.spacing()
        needed = gaps + sum(each.minimumWidth() for each in self._group.buttons())
        self._row.setDirection(across if self.width() >= needed else down)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        self._move(step)

    def _move(self, step: int) -> None:
        index = max(0, min(len(self._values) - 1, self._group.checkedId() + step))
        if index != self._group.checkedId():
            self.set_value(self._values[index])
            self._group.button(index).setFocus()
            self.chosen.emit(self._values[index])


def _line() -> QLayout:
    row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(measures().unit)
    return row


def _lines() -> QLayout:
    from petitiondesk.ui.widgets.flow import Flow  # noqa: PLC0415 - few have so many

    return Flow()


def _width_when_chosen(button: QPushButton) -> int:
    """Return the width of a button with its words in the heavier weight of the chosen one."""
    font = button.font()
    font.setWeight(font.Weight.DemiBold)
    return QFontMetrics(font).horizontalAdvance(button.text()) + 8 * measures().unit
