"""What the pages of the vault's view have in common: a heading, a sentence, and what went wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.question import show_in_view

_BELOW_SENTENCE: Final = 2
"""The place behind heading and sentence."""


class SettingsPage(QWidget):
    """``changed`` says that the vault stands otherwise now; ``begun`` that it shows other things.

    Whoever shows a page that has begun anew scrolls to its beginning.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__()
        self._said = PlainLabel()
        self._said.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(3 * measures().unit)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * measures().unit)
        column.addWidget(Heading(heading, level=2))
        column.addWidget(PlainLabel(sentence, tone=Tone.MUTED))
        column.addLayout(self.body)
        column.addWidget(self._said)
        column.addStretch(1)

    def say_above(self) -> None:
        """Say things above the page's body: it is long, or begins anew at its top."""
        self._column.removeWidget(self._said)
        self._column.insertWidget(_BELOW_SENTENCE, self._said)

    def say(self, sentence: str, tone: Tone = Tone.READY) -> None:
        """Say what came of something; an empty sentence takes it away."""
        self._said.setText(sentence)
        self._said.set_tone(tone)
        self._said.setVisible(bool(sentence))
        if sentence:
            show_in_view(self._said)
            announce(self, sentence)

    def fail(self, error: PetitionDeskError) -> None:
        """Say what did not work."""
        self.say(sentence_about(error), Tone.PROBLEM)

    def said(self) -> str:
        """Return what was said last."""
        return self._said.text()
