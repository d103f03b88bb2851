"""Showing once a page that one may change how the vault opens: an open desk is not enough."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from petitiondesk.desk.vaults.vault_care import Proof, RecoveryCode, SealedVault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.widgets.buttons import FlatButton, QuietButton
from petitiondesk.ui.widgets.code_field import CodeField
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField


class ProofBox(QFrame):
    """``proved`` says that what was typed opens the vault; it is kept as long as the page is.

    Attributes:
        given: what was proved; empty until then.
        other: the way to the recovery code; hidden until its page shows it.
    """

    proved = Signal()

    def __init__(self, vault: SealedVault, tasks: TaskRunner) -> None:
        super().__init__()
        self._vault, self._tasks = vault, tasks
        self.given: Proof = ""
        self.setProperty("face", "soft")
        self.field = PassphraseField(translate("ProofBox", "Your passphrase, to change something"))
        self.code = CodeField(translate("ProofBox", "Your recovery code, to change something"))
        self.button = QuietButton(translate("ProofBox", "Go on"))
        self.other = FlatButton("", "key")
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._lay_out()
        self._problem.hide()
        self.other.hide()
        for field in (self.field, self.code):
            field.entered.connect(self._prove)
        self.button.clicked.connect(self._prove)
        self.other.clicked.connect(self.use_the_other)
        self._show_way(by_code=False)

    def keep(self, proof: Proof) -> None:
        """Keep what proves further changes; with an empty one, ask anew."""
        self.given = proof
        self.setVisible(not proof)
        self._allow(allowed=not proof)

    def use_the_other(self) -> None:
        """Ask for the recovery code in place of the passphrase, or the other way round."""
        self._show_way(by_code=self.code.isHidden())
        self._problem.hide()
        self._way().setFocus()

    def problem_in_words(self) -> str:
        """Return what is said about the last try."""
        return self._problem.text()

    def _way(self) -> PassphraseField | CodeField:
        return self.field if self.code.isHidden() else self.code

    def _show_way(self, *, by_code: bool) -> None:
        self.code.setVisible(by_code)
        self.field.setVisible(not by_code)
        self.other.setText(
            translate("ProofBox", "Use the passphrase")
            if by_code
            else translate("ProofBox", "Use the recovery code")
        )
        self.setFocusProxy(self._way())

    def _prove(self) -> None:
        typed, vault = self._way().text(), self._vault
        if not typed.strip() or not self.button.isEnabled():
            return
        proof = RecoveryCode(typed) if self._way() is self.code else typed
        self._allow(allowed=False)
        self._tasks.run(
            lambda: vault.slots.prove(proof),
            owner=self,
            on_success=lambda _none: self._take(proof),
            on_failure=self._fail,
            serial=True,
        )

    def _take(self, proof: Proof) -> None:
        self.field.clear()
        self.code.clear()
        self.keep(proof)
        self.proved.emit()

    def _fail(self, error: PetitionDeskError) -> None:
        self._allow(allowed=True)
        words = sentence_about(error)
        self._problem.setText(words)
        self._problem.show()
        self._way().select_all()
        announce(self, words)

    def _allow(self, *, allowed: bool) -> None:
        for control in (self.field, self.code, self.button, self.other):
            control.setEnabled(allowed)

    def _lay_out(self) -> None:
        gap = measures().unit
        row = QHBoxLayout()
        row.setSpacing(2 * gap)
        row.addWidget(self.button)
        row.addWidget(self.other)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * gap, 4 * gap, 4 * gap, 4 * gap)
        column.setSpacing(2 * gap)
        for piece in (self.field, self.code, self._problem):
            column.addWidget(piece)
        column.addLayout(row)
