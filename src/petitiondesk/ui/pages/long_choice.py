"""Choosing one of hundreds: the list is filled when somebody comes to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox

from petitiondesk.ui.widgets.choice import Choice, Option

_CHARACTERS = 18


class LongChoice(Choice):
    """A drop-down list that knows only its present value until it has the focus.

    Assistive technology lists every option of every list there is: hundreds of countries on each
    card would make it wait.

    Args:
        name: what assistive technology calls it.
        options: gives the values and their words.
        words_of: gives the words of a value that came from the letter, known or not.
    """

    def __init__(
        self, name: str, options: Callable[[], Sequence[Option]], words_of: Callable[[str], str]
    ) -> None:
        super().__init__(name)
        self._options = options
        self._words_of = words_of
        self._filled = False
        # The list is long before it is filled: its width must not depend on that.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(_CHARACTERS)

    def set_value(self, value: object) -> None:
        if isinstance(value, str) and self.findData(value) < 0:
            self.addItem(self._words_of(value), value)
        super().set_value(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        present = self.value()
        options = list(self._options())
        if present is not None and present not in [value for value, _words in options]:
            options.append((present, self._words_of(present)))
        self.set_options(options)
