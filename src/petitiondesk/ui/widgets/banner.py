"""The readiness card on top of a page: what is left here, why, and a way to the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.ui.keyboard.tab_order import let_tab_into
from petitiondesk.ui.language.translation import counted
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import restyle
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel

_BESIDE = 64
"""From so many digits on, the button stands beside the words; where it is narrower, below them."""


class Banner(QFrame):
    """Shows the first thing to finish; hidden where nothing is. ``followed`` asks for its field.

    What it is made of is made for the first thing.
    """

    followed = Signal()

    def __init__(self, go: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "attention")
        self._words_of_button = go
        self._inside: QBoxLayout | None = None
        self.hide()

    def _make(self) -> None:
        unit = measures().unit
        self._title = PlainLabel()
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._sentence = PlainLabel()
        self._go = QuietButton(self._words_of_button)
        self._go.clicked.connect(self.followed)
        words = QVBoxLayout()
        words.setSpacing(unit // 2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        row.setSpacing(3 * unit)
        self._mark = SymbolLabel("circle-alert", Tone.ATTENTION)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        inside = self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inside.setSpacing(3 * unit)
        inside.addLayout(words, 1)
        aside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        inside.addWidget(self._go, alignment=aside)
        row.addLayout(inside, 1)
        let_tab_into(self)
        self._turn()

    def show_things(self, count: int, sentence: str) -> None:
        """Say that ``count`` things stand in the way, and the first in a sentence."""
        title = counted("Banner", "One thing to finish here", "%Ln things to finish here", count)
        self._show(count, "attention", "circle-alert", Tone.ATTENTION, title, sentence)

    def show_needs(self, count: int, sentence: str) -> None:
        """Say what a page that nobody has begun will need, without a warning."""
        title = counted("Banner", "One thing is needed here", "%Ln things are needed here", count)
        self._show(count, "soft", "info", Tone.ACCENT, title, sentence)

    def show_advice(self, count: int, sentence: str) -> None:
        """Say that ``count`` things are worth a look, though none stands in the way."""
        title = counted("Banner", "One thing to look at here", "%Ln things to look at here", count)
        self._show(count, "soft", "info", Tone.ACCENT, title, sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        if self._inside is None:
            return
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._inside.setDirection(across if self.width() >= measures().wide(_BESIDE) else down)

    def _show(
        self, count: int, face: str, icon: str, tone: Tone, title: str, sentence: str
    ) -> None:
        if not count:
            self.hide()
            return
        if self._inside is None:
            self._make()
        if self.property("face") != face:
            self.setProperty("face", face)
            restyle(self)
        self._mark.show_symbol(icon, tone)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.show()
