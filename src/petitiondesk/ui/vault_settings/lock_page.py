"""A new lock for everything: old copies, and whoever knew an old passphrase, stay behind."""

from __future__ import annotations

from PySide6.QtCore import Qt

from petitiondesk.desk.recovery_sheet import draw_sheet
from petitiondesk.desk.vault_care import RecoveryCode, SealedVault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.first_run.sheet_proof import SheetProof
from petitiondesk.ui.translation import translate
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.vault_settings.proof_box import ProofBox
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.running import Running


class LockPage(SettingsPage):
    """Asks for the passphrase, offers a new recovery sheet, and then seals everything anew."""

    def __init__(self, vault: SealedVault, tasks: TaskRunner) -> None:
        super().__init__(
            translate("LockPage", "New lock for everything"),
            translate(
                "LockPage",
                "Somebody may have copied your vault and learnt a passphrase or sheet of then."
                " A new lock shuts them out of all that you write from now on.",
            ),
        )
        self._vault, self._tasks = vault, tasks
        self.proof = ProofBox(vault, tasks)
        self.proof.proved.connect(self._offer)
        self.sheet = SheetProof(draw_sheet())
        self._about = PlainLabel(
            translate(
                "LockPage",
                "Earlier recovery sheets will open nothing any more. Here is a new one; without it,"
                " only your passphrase opens the vault.",
            )
        )
        self.make = QuietButton(translate("LockPage", "Make the new lock"), "lock")
        self.without = QuietButton(translate("LockPage", "Make it without a recovery sheet"))
        self.running = Running(can_cancel=False)
        self.make.clicked.connect(lambda: self._rekey(RecoveryCode(self.sheet.code())))
        self.without.clicked.connect(lambda: self._rekey(None))
        self.sheet.changed.connect(lambda: self.make.setEnabled(self.sheet.proved))
        self.make.setEnabled(False)
        self.body.addWidget(self.proof)
        self._parts = (self._about, self.sheet)
        for piece in self._parts:
            self.body.addWidget(piece)
            piece.hide()
        for button in (self.make, self.without):
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
            button.hide()
        self.body.addWidget(self.running)
        self.setFocusProxy(self.proof)

    def _offer(self) -> None:
        self._set_shown(shown=True)
        self.sheet.setFocus()

    def _rekey(self, code: RecoveryCode | None) -> None:
        vault, passphrase = self._vault, self.proof.passphrase
        self._set_shown(shown=False)
        self.say("")
        self.running.show_progress(
            translate(
                "LockPage",
                "Making the new lock. It cannot be stopped halfway; a power cut does no harm.",
            )
        )
        self._tasks.run(
            lambda: vault.care.rekey(passphrase, recovery_code_typed=code),
            owner=self,
            on_success=self._done,
            on_failure=self._failed,
            serial=True,
        )

    def _done(self, _none: object) -> None:
        self.running.hide()
        self.say(
            translate("LockPage", "Done. Copies made before still open as they did: delete them.")
        )
        self.changed.emit()

    def _failed(self, error: PetitionDeskError) -> None:
        self.running.hide()
        self._set_shown(shown=True)
        self.fail(error)

    def _set_shown(self, *, shown: bool) -> None:
        for piece in (*self._parts, self.make, self.without):
            piece.setVisible(shown)
