"""A lasting word about something that went wrong, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.keyboard.tab_order import let_tab_into
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel


class Notice(QFrame):
    """Stays until it is no longer true. ``pressed`` says that its button was.

    What it is made of is made when it says something: most days nothing goes wrong.
    """

    pressed = Signal()

    def __init__(self, button: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "problem")
        self._button = button
        self.hide()

    def _make(self) -> None:
        unit = measures().unit
        self._words = PlainLabel()
        do = QuietButton(self._button)
        do.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 2 * unit, 7 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        mark = SymbolLabel("triangle-alert", Tone.PROBLEM)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(do)
        let_tab_into(self)

    def show_words(self, sentence: str) -> None:
        """Show and announce it; an empty sentence takes it away."""
        if sentence and sentence != self.words():
            announce(self, sentence)
        if sentence and self.layout() is None:
            self._make()
        if self.layout() is not None:
            self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def words(self) -> str:
        """Return what it says."""
        return self._words.text() if self.layout() is not None else ""
