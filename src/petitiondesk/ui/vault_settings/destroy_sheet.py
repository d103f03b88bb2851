"""Destroying the vault: what it does, what nobody can promise, and a button to hold."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.ports import Vault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.vault_settings.destroyed_page import DestroyedPage
from petitiondesk.ui.vault_settings.hold_button import HoldButton
from petitiondesk.ui.widgets.labels import PlainLabel


class DestroySheet(Sheet):
    """Works on an open and on a locked vault, and asks for no passphrase.

    ``destroyed_vault`` carries the page that says what became of it.
    """

    destroyed_vault = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, vault: Vault | None) -> None:
        super().__init__(parent, translate("DestroySheet", "Destroy the vault"))
        self._desk, self._vault = desk, vault
        self._tasks = TaskRunner(self)
        self.hold = HoldButton(
            translate("DestroySheet", "Hold for three seconds to destroy everything"), "trash"
        )
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self._problem.hide()
        for words in (
            translate(
                "DestroySheet",
                "All letters, versions and settings on this computer go, for good and at once."
                " Nothing asks again.",
            ),
            translate(
                "DestroySheet",
                "What nobody can promise: copies and backups elsewhere stay, and open as before.",
            ),
            translate(
                "DestroySheet",
                "A flash drive may keep what was overwritten. With your passphrase, somebody with"
                " a laboratory might still read it.",
            ),
        ):
            self.body.addWidget(PlainLabel(words))
        self.body.addWidget(self.hold, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._problem)
        self.body.addStretch(1)
        self.hold.held.connect(self._destroy)
        self.show()
        self.raise_()
        self.hold.setFocus()

    def _destroy(self) -> None:
        self.hold.setEnabled(False)
        vaults, folder, vault = self._desk.vaults, self._desk.vault_folder, self._vault
        self._tasks.run(
            lambda: vaults.destroy(folder, vault),
            owner=self,
            on_success=lambda found: self.destroyed_vault.emit(DestroyedPage(found)),
            on_failure=self._fail,
        )

    def _fail(self, error: PetitionDeskError) -> None:
        self.hold.setEnabled(True)
        words = sentence_about(error)
        self._problem.setText(words)
        self._problem.show()
        announce(self, words)
