"""Making the vault: a passphrase, typed twice. There is nothing else to decide."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, translate
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField

LONG_ENOUGH = 14
"""Characters. Four or five ordinary words; the vault makes each guess expensive."""


class CreatePage(FrontPage):
    """``given`` carries the passphrase; ``sample_wanted`` asks for a trial without one."""

    given = Signal(str)
    sample_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            translate("CreatePage", "Write a letter together"),
            translate(
                "CreatePage",
                "Everything stays on this computer, sealed with a passphrase. No account, no"
                " internet. It cannot protect you from a person who sees you type."
                " If you forget the passphrase, nobody can open the vault again.",
            ),
            "stamp",
        )
        self._first = PassphraseField(translate("CreatePage", "Choose a passphrase"))
        self._second = PassphraseField(translate("CreatePage", "Type it again"))
        self._judgement, self._again = SmallLabel(), SmallLabel()
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._problem.hide()
        self._make = PrimaryButton(translate("CreatePage", "Set up my vault"), "shield-check")
        self._sample = QuietButton(translate("CreatePage", "Try the sample"))
        self._arrange()
        for field in (self._first, self._second):
            field.edited.connect(self._judge)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(self._give)
        self._make.clicked.connect(self._give)
        self._sample.clicked.connect(self.sample_wanted)
        self.setFocusProxy(self._first)
        self._judge()

    def show_waiting(self, *, waiting: bool) -> None:
        """Say that the vault is being made."""
        making = translate("CreatePage", "Setting up…")
        self._make.setText(making if waiting else translate("CreatePage", "Set up my vault"))
        for control in (self._first, self._second, self._sample):
            control.setEnabled(not waiting)
        self._make.setEnabled(not waiting and self._usable())

    def show_failure(self, sentence: str) -> None:
        """Say why no vault was made."""
        self.show_waiting(waiting=False)
        self._problem.setText(sentence)
        self._problem.show()
        self._first.select_all()
        announce(self, sentence)

    def _usable(self) -> bool:
        text = self._first.text()
        return len(text) >= LONG_ENOUGH and text == self._second.text()

    def _judge(self) -> None:
        first, second = self._first.text(), self._second.text()
        missing = LONG_ENOUGH - len(first)
        if not first:
            words = translate("CreatePage", "Four or five words that only you would put together.")
        elif missing > 0:
            words = counted("CreatePage", "1 more character.", "%Ln more characters.", missing)
        else:
            words = translate("CreatePage", "Long enough.")
        self._judgement.setText(words)
        self._judgement.set_tone(Tone.READY if first and missing <= 0 else Tone.MUTED)
        same = first == second
        self._again.setText(
            translate("CreatePage", "The same twice.")
            if same
            else translate("CreatePage", "The two are not the same.")
        )
        self._again.set_tone(Tone.READY if same else Tone.MUTED)
        self._again.setVisible(bool(second))
        self._make.setEnabled(self._usable())

    def _give(self) -> None:
        if self._usable():
            self.show_waiting(waiting=True)
            self.given.emit(self._first.text())

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        row.addWidget(self._make)
        row.addStretch(1)
        row.addWidget(self._sample)
        for field, said in ((self._first, self._judgement), (self._second, self._again)):
            pair = QVBoxLayout()
            pair.setSpacing(measures().unit)
            pair.addWidget(field)
            pair.addWidget(said)
            self.body.addLayout(pair)
        self.body.addWidget(self._problem)
        self.body.addLayout(row)
