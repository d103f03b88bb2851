"""A whole number of any size, typed in the digits of any script."""

from __future__ import annotations

from PySide6.QtCore import Signal

from petitiondesk.ui.language.translation import number
from petitiondesk.ui.widgets.line_field import LineField

_MOST_DIGITS = 12
_BETWEEN = str.maketrans("", "", " \u00a0\u202f'’,.\u066c")
"""What may stand between thousands."""


class CountField(LineField):
    """``counted`` carries the number whenever one is typed."""

    counted = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, characters=_MOST_DIGITS)
        self._value = 0
        self.edited.connect(self._typed)
        self.editingFinished.connect(lambda: self.set_value(self._value))

    def set_value(self, value: int) -> None:
        """Show a number that came from elsewhere, unless it is being typed in other words."""
        self._value = value
        if not self.hasFocus() or _number_in(self.text()) not in (None, value):
            self.set_text(number(value))
            self.set_problem(problem=False)

    def _typed(self, text: str) -> None:
        value = _number_in(text)
        self.set_problem(problem=value is None)
        if value is not None and value != self._value:
            self._value = value
            self.counted.emit(value)


def _number_in(text: str) -> int | None:
    digits = text.translate(_BETWEEN)
    return int(digits) if digits.isdecimal() and len(digits) <= _MOST_DIGITS else None
