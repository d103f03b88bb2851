"""What stands before the vault: a calm card in the middle of the window, without any letter."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SymbolLabel

_WIDTH = 56


class FrontPage(QWidget):
    """A heading, a sentence, and a column for whatever follows."""

    def __init__(self, heading: str, sentence: str, icon: str) -> None:
        super().__init__()
        unit = measures().unit
        self.heading = Heading(heading)
        self.sentence = PlainLabel(sentence, tone=Tone.MUTED)
        self.body = QVBoxLayout()
        self.body.setSpacing(4 * unit)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._area = _centred(self._card(icon))
        around.addWidget(self._area)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll so that what has the keyboard is seen: large text does not fit small screens."""
        if now is not None and self._area.isAncestorOf(now):
            self._area.ensureWidgetVisible(now, 0, 4 * measures().unit)

    def _card(self, icon: str) -> QFrame:
        unit = measures().unit
        card = QFrame()
        card.setProperty("face", "card")
        card.setMaximumWidth(measures().wide(_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(3 * unit)
        top.addWidget(SymbolLabel(icon, Tone.ACCENT))
        top.addWidget(self.heading, 1)
        column = QVBoxLayout(card)
        column.setContentsMargins(8 * unit, 8 * unit, 8 * unit, 8 * unit)
        column.setSpacing(3 * unit)
        column.addLayout(top)
        column.addWidget(self.sentence)
        column.addSpacing(2 * unit)
        column.addLayout(self.body)
        return card


def _centred(card: QWidget) -> QScrollArea:
    inside = QWidget()
    across = QHBoxLayout(inside)
    across.addStretch(1)
    across.addWidget(card, 6, Qt.AlignmentFlag.AlignVCenter)
    across.addStretch(1)
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
