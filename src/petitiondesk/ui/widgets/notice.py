"""A lasting word about something that went wrong, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel


class Notice(QFrame):
    """Stays until it is no longer true. ``pressed`` says that its button was."""

    pressed = Signal()

    def __init__(self, button: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "problem")
        unit = measures().unit
        self._words = PlainLabel()
        do = QuietButton(button)
        do.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(7 * unit, 2 * unit, 7 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        mark = SymbolLabel("triangle-alert", Tone.PROBLEM)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(do)
        self.hide()

    def show_words(self, sentence: str) -> None:
        """Show and announce it; an empty sentence takes it away."""
        if sentence and sentence != self._words.text():
            announce(self, sentence)
        self._words.setText(sentence)
        self.setVisible(bool(sentence))

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()
