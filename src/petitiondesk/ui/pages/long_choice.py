"""Choosing one of hundreds: the list is filled when somebody comes to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent

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
        super().__init__(name, characters=_CHARACTERS)  # filled or not, it keeps its width
        self._all = options
        self._words_of = words_of
        self._filled = False

    def set_value(self, value: object) -> None:
        if isinstance(value, str):
            self.set_options(self._with(value, self.options()))
        super().set_value(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._fill()
        super().focusInEvent(event)

    def open_list(self) -> None:
        self._fill()
        super().open_list()

    def _fill(self) -> None:
        if not self._filled:
            self._filled = True
            present = self.value()
            self.set_options(self._with(present, self._all()) if present else self._all())

    def _with(self, value: str, options: Sequence[Option]) -> Sequence[Option]:
        """Return options among which a value is, known or not."""
        if any(value == each for each, _words in options):
            return options
        return [*options, (value, self._words_of(value))]
