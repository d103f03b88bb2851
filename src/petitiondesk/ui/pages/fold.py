"""What is rarely needed, folded away under a button that says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.pages.word_tool import WordTool
from petitiondesk.ui.widgets.card import Card


class Fold(QWidget):
    """Put fields into :attr:`body`; they are shown while the button is pressed.

    ``opening`` says that they are about to be: what is dear to make can wait for it.
    """

    opening = Signal()

    def __init__(self, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._button = WordTool(words, "chevron-right")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._show)
        self.setFocusProxy(self._button)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4 * measures().unit)
        self._inside = QWidget()
        self._inside.setLayout(self.body)
        self._inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * measures().unit)
        column.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)

    @property
    def is_open(self) -> bool:
        """Whether the fields are shown."""
        return self._button.isChecked()

    def set_words(self, words: str) -> None:
        """Say what is folded away."""
        self._words = words
        self._button.show_as(words, self._chevron())

    def set_open(self, *, open_: bool) -> None:
        """Show or fold away the fields."""
        self._button.setChecked(open_)

    def _show(self, shown: bool) -> None:
        if shown:
            self.opening.emit()
        self._inside.setVisible(shown)
        self._button.show_as(self._words, self._chevron())

    def _chevron(self) -> str:
        return "chevron-down" if self.is_open else "chevron-right"


def unfold_around(field: QWidget) -> None:
    """Open every card and fold that a field stands in."""
    around = field.parentWidget()
    while around is not None:
        if isinstance(around, (Card, Fold)) and not around.is_open:
            around.set_open(open_=True)
        around = around.parentWidget()
