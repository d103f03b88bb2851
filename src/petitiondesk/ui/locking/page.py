"""What is on screen while the vault closes, and if the last save did not work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel


class LockingPage(FrontPage):
    """Shows nothing of the letter. ``try_again`` and ``give_up`` answer a failed save."""

    try_again = Signal()
    give_up = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("LockingPage", "Locking…"),
            translate("LockingPage", "Your work is being saved."),
            "lock",
        )
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._again = PrimaryButton(translate("LockingPage", "Save again"), "save")
        self._lose = QuietButton(translate("LockingPage", "Lock without saving"))
        self._again.clicked.connect(self.try_again)
        self._lose.clicked.connect(self.give_up)
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        row.addWidget(self._again)
        row.addWidget(self._lose)
        row.addStretch(1)
        self.body.addWidget(self._problem)
        self.body.addLayout(row)
        self._offer(wanted=False)

    def show_failure(self, sentence: str) -> None:
        """Say that the last save did not work, and what can be done."""
        self._problem.setText(sentence)
        self._offer(wanted=True)
        self._again.setFocus()

    def _offer(self, *, wanted: bool) -> None:
        for piece in (self._problem, self._again, self._lose):
            piece.setVisible(wanted)
