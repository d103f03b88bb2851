"""Yes or no."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from petitiondesk.ui.symbols import Tone, symbol


class Toggle(QCheckBox):
    """A box to tick. ``chosen`` says what the person made of it."""

    chosen = Signal(bool)

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.clicked.connect(self.chosen)

    def set_value(self, *, on: bool) -> None:
        """Show a value that came from elsewhere."""
        self.setChecked(on)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = QStyle.SubElement.SE_CheckBoxIndicator
            place = self.style().subElementRect(box, option, self)
            symbol("check", Tone.ON_ACCENT).paint(QPainter(self), place)
