"""After the recovery code opened the vault: a passphrase that is known again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from petitiondesk.desk.vaults.vault_care import RecoveryCode, SealedVault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.front_page import FrontPage
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.widgets.buttons import PrimaryButton, QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel


class NewPassphrasePage(FrontPage):
    """``done`` says that the vault may be entered."""

    done = Signal()

    def __init__(
        self, vault: SealedVault, tasks: TaskRunner, advice: Advice, code: RecoveryCode
    ) -> None:
        super().__init__(
            translate("NewPassphrasePage", "Choose a new passphrase"),
            translate(
                "NewPassphrasePage",
                "Your recovery code opened the vault. A new passphrase takes the place of the one"
                " that you forgot; the code stays as it is.",
            ),
            "key",
        )
        self._vault, self._tasks, self._code = vault, tasks, code
        self.choice = PassphraseChoice(advice)
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._problem.hide()
        self._change = PrimaryButton(translate("NewPassphrasePage", "Change and open"))
        self._later = QuietButton(translate("NewPassphrasePage", "Later"))
        self._change.clicked.connect(self._put)
        self._later.clicked.connect(self.done)
        self.choice.entered.connect(self._put)
        self.choice.changed.connect(self._look)
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        for button in (self._change, self._later):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self.choice)
        self.body.addWidget(self._problem)
        self.body.addLayout(row)
        self.setFocusProxy(self.choice)
        self._look()

    def _look(self) -> None:
        self._change.setEnabled(self.choice.usable)

    def _put(self) -> None:
        if not self.choice.usable:
            return
        vault, code, passphrase = self._vault, self._code, self.choice.text()
        self._allow(allowed=False)
        self._tasks.run(
            lambda: vault.slots.change_passphrase(code, passphrase),
            owner=self,
            on_success=lambda _none: self.done.emit(),
            on_failure=self._fail,
            serial=True,
        )

    def _fail(self, error: PetitionDeskError) -> None:
        self._allow(allowed=True)
        sentence = sentence_about(error)
        self._problem.setText(sentence)
        self._problem.show()
        announce(self, sentence)

    def _allow(self, *, allowed: bool) -> None:
        for control in (self.choice, self._later):
            control.setEnabled(allowed)
        self._change.setEnabled(allowed and self.choice.usable)
