"""A whole number that the wheel leaves alone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from petitiondesk.ui.looks.measures import measures


class NumberField(QSpinBox):
    """A number from ``least`` to ``most``. ``edited`` carries what the person made of it."""

    edited = Signal(int)

    def __init__(
        self, name: str, *, least: int = 0, most: int = 9999, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._known = least
        self.setRange(least, most)
        self.setAccessibleName(name)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setMaximumWidth(measures().wide(10))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._tell)

    def set_value(self, value: int) -> None:
        """Show a number that came from elsewhere."""
        self._known = value
        self.setValue(value)

    def _tell(self, value: int) -> None:
        if value != self._known:
            self._known = value
            self.edited.emit(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
