"""Showing once a page that one may change how the vault opens: an open desk is not enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.vault_care import SealedVault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.measures import measures
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.passphrase_field import PassphraseField


class ProofBox(QWidget):
    """``proved`` says that the passphrase opens the vault; it is kept as long as the page is."""

    proved = Signal()

    def __init__(self, vault: SealedVault, tasks: TaskRunner) -> None:
        super().__init__()
        self._vault, self._tasks = vault, tasks
        self.passphrase = ""
        self.field = PassphraseField(translate("ProofBox", "Your passphrase, to change something"))
        self.button = QuietButton(translate("ProofBox", "Go on"))
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._problem.hide()
        self.field.entered.connect(self._prove)
        self.button.clicked.connect(self._prove)
        row = QHBoxLayout()
        row.setSpacing(2 * measures().unit)
        row.addWidget(self.field, 1)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._problem)
        self.setFocusProxy(self.field)

    def problem_in_words(self) -> str:
        """Return what is said about the last try."""
        return self._problem.text()

    def _prove(self) -> None:
        passphrase, vault = self.field.text(), self._vault
        if not passphrase or not self.field.isEnabled():
            return
        self._allow(allowed=False)
        self._tasks.run(
            lambda: vault.slots.prove(passphrase),
            owner=self,
            on_success=lambda _none: self._take(passphrase),
            on_failure=self._fail,
            serial=True,
        )

    def _take(self, passphrase: str) -> None:
        self.passphrase = passphrase
        self.field.clear()
        self.hide()
        self.proved.emit()

    def _fail(self, error: PetitionDeskError) -> None:
        self._allow(allowed=True)
        words = sentence_about(error)
        self._problem.setText(words)
        self._problem.show()
        self.field.select_all()
        announce(self, words)

    def _allow(self, *, allowed: bool) -> None:
        self.field.setEnabled(allowed)
        self.button.setEnabled(allowed)
