"""The readiness card on top of a page: what is left here, why, and a way to the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.ui.measures import measures
from petitiondesk.ui.style_sheet import restyle
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SymbolLabel

_BESIDE = 64
"""From so many digits on, the button stands beside the words; where it is narrower, below them."""


class Banner(QFrame):
    """Shows the first thing to finish; hidden where nothing is. ``followed`` asks for its field."""

    followed = Signal()

    def __init__(self, go: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("face", "attention")
        unit = measures().unit
        self._title = PlainLabel()
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._sentence = PlainLabel()
        self._go = QuietButton(go)
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
        self._inside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inside.setSpacing(3 * unit)
        self._inside.addLayout(words, 1)
        aside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._inside.addWidget(self._go, alignment=aside)
        row.addLayout(self._inside, 1)
        self.hide()

    def show_things(self, count: int, sentence: str) -> None:
        """Say that ``count`` things stand in the way, and the first in a sentence."""
        title = counted("Banner", "One thing to finish here", "%Ln things to finish here", count)
        self._show("attention", "circle-alert", Tone.ATTENTION, title, sentence)
        self.setVisible(count > 0)

    def show_needs(self, count: int, sentence: str) -> None:
        """Say what a page that nobody has begun will need, without a warning."""
        title = counted("Banner", "One thing is needed here", "%Ln things are needed here", count)
        self._show("soft", "info", Tone.ACCENT, title, sentence)
        self.setVisible(count > 0)

    def show_advice(self, count: int, sentence: str) -> None:
        """Say that ``count`` things are worth a look, though none stands in the way."""
        title = counted("Banner", "One thing to look at here", "%Ln things to look at here", count)
        self._show("soft", "info", Tone.ACCENT, title, sentence)
        self.setVisible(count > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._inside.setDirection(across if self.width() >= measures().wide(_BESIDE) else down)

    def _show(self, face: str, icon: str, tone: Tone, title: str, sentence: str) -> None:
        if self.property("face") != face:
            self.setProperty("face", face)
            restyle(self)
        self._mark.show_symbol(icon, tone)
        self._title.setText(title)
        self._sentence.setText(sentence)
