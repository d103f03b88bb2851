"""Opening the vault with its passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, translate
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField

_LONGEST_DELAY = 30
_SECOND_MS = 1_000


class UnlockPage(FrontPage):
    """``given`` carries a passphrase; ``sample_wanted`` asks for a trial without one."""

    given = Signal(str)
    sample_wanted = Signal()

    def __init__(self, sentence: str) -> None:
        super().__init__(translate("UnlockPage", "PetitionDesk is locked"), sentence, "lock")
        self._failures = 0
        self._left = 0
        self._field = PassphraseField(translate("UnlockPage", "Passphrase"))
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._problem.hide()
        self._open = PrimaryButton(translate("UnlockPage", "Open"), "unlock")
        self._sample = QuietButton(translate("UnlockPage", "Try the sample"))
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._count_down)
        self._field.entered.connect(self._give)
        self._open.clicked.connect(self._give)
        self._sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(self._sample)
        self.body.addWidget(self._field)
        self.body.addWidget(self._problem)
        self.body.addLayout(row)
        self.setFocusProxy(self._field)

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that the vault is being opened; it takes a moment on purpose."""
        opening = translate("UnlockPage", "Opening…")
        self._open.setText(opening if waiting else translate("UnlockPage", "Open"))
        for control in (self._open, self._field, self._sample):
            control.setEnabled(not waiting)

    def show_failure(self, sentence: str) -> None:
        """Say that it did not open; the entry is selected, and the next try waits a little."""
        self._failures += 1
        self.show_waiting(waiting=False)
        self._problem.setText(sentence)
        self._problem.show()
        self._field.select_all()
        announce(self, sentence)
        self._left = (
            min(_LONGEST_DELAY, 2 ** max(0, self._failures - 2)) if self._failures > 1 else 0
        )
        if self._left:
            self._failure = sentence
            self._open.setEnabled(False)
            self._say_delay()
            self._tick.start()

    def _give(self) -> None:
        if self._field.text() and self._open.isEnabled():
            self.show_waiting(waiting=True)
            self.given.emit(self._field.text())

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._tick.stop()
            self._open.setEnabled(True)
            self._problem.setText(self._failure)
        else:
            self._say_delay()

    def _say_delay(self) -> None:
        delay = counted(
            "UnlockPage",
            "The next try is possible in 1 second.",
            "The next try is possible in %Ln seconds.",
            self._left,
        )
        self._problem.setText(f"{self._failure} {delay}")
        self._problem.setAlignment(Qt.AlignmentFlag.AlignLeading)
