"""A drop-down list for what may never be chosen: it is made once there are two values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from petitiondesk.ui.widgets.choice import Choice, Option


class LateChoice(QWidget):
    """Shows nothing where there is nothing to choose from. ``chosen`` carries the value taken.

    Qt makes ten widgets for a list that nobody has opened: a quarter of a megabyte.
    """

    chosen = Signal(object)

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._choice: Choice | None = None
        self._options: Sequence[Option] = ()
        self._value: object = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other values; the present one stays where it is among them."""
        self._options = options
        if self._choice is None and len(options) > 1:
            self._make()
        if self._choice is not None:
            self._choice.set_options(options)
        self.set_value(self._value)
        self.setVisible(len(options) > 1)

    def value(self) -> Any:  # noqa: ANN401 - whatever the options hold
        """Return the value that is shown, or would be."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value that came from elsewhere; an unknown one shows nothing."""
        self._value = value if any(value == each for each, _words in self._options) else None
        if self._choice is not None:
            self._choice.set_value(self._value)

    def _make(self) -> None:
        self._choice = Choice(self._name)
        self._choice.chosen.connect(self._take)
        self._row.addWidget(self._choice)
        self.setFocusProxy(self._choice)

    def _take(self, value: object) -> None:
        self._value = value
        self.chosen.emit(value)
