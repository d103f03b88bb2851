"""A new lock for everything: old copies, and whoever knew an old passphrase, stay behind."""

from __future__ import annotations

from PySide6.QtCore import Qt

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.vaults.new_key import (
    LostWays,
    RekeyProgress,
    RekeyStage,
    lost_by_new_key,
    make_new_key,
)
from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.desk.vaults.vault_care import RecoveryCode, SealedVault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import Job, TaskRunner
from petitiondesk.ui.first_run.sheet_proof import SheetProof
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.vault_settings.proof_box import ProofBox
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import PlainLabel
from petitiondesk.ui.widgets.running import Running


class LockPage(SettingsPage):
    """Asks for the passphrase, says what is lost, offers a new sheet, and seals everything anew."""

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
        self._job: Job | None = None
        self.proof = ProofBox(vault, tasks)
        self.proof.proved.connect(self._look)
        self.lost = PlainLabel(tone=Tone.ATTENTION)
        self.sheet = SheetProof(draw_sheet())
        self._about = PlainLabel(
            translate(
                "LockPage",
                "Here is a new recovery sheet. Without it, only your passphrase opens the vault.",
            )
        )
        self.make = QuietButton(translate("LockPage", "Make the new lock"), "lock")
        self.without = QuietButton(translate("LockPage", "Make it without a recovery sheet"))
        self.running = Running()
        self.running.cancelled.connect(self._cancel)
        self.make.clicked.connect(lambda: self._begin(RecoveryCode(self.sheet.code())))
        self.without.clicked.connect(lambda: self._begin(None))
        self.sheet.changed.connect(lambda: self.make.setEnabled(self.sheet.proved))
        self.make.setEnabled(False)
        self.body.addWidget(self.proof)
        self._parts = (self.lost, self._about, self.sheet, self.make, self.without)
        for piece in self._parts[:3]:
            self.body.addWidget(piece)
        for button in (self.make, self.without):
            self.body.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.running)
        self._set_shown(shown=False)
        self.setFocusProxy(self.proof)

    def _look(self) -> None:
        """Find out what opens the vault now and will not any more."""
        vault = self._vault
        self._tasks.run(
            lambda: lost_by_new_key(vault.care.status()),
            owner=self,
            on_success=self._offer,
            on_failure=self.fail,
            serial=True,
        )

    def _offer(self, lost: LostWays) -> None:
        self.lost.setText("\n".join(_in_words(lost)))
        self._set_shown(shown=True)
        self.sheet.setFocus()

    def _begin(self, code: RecoveryCode | None) -> None:
        vault, passphrase = self._vault, self.proof.given
        assert isinstance(passphrase, str)  # no code is taken here: it is what gets replaced
        self._set_shown(shown=False)
        self.say("")
        self._show(RekeyProgress(RekeyStage.COPY))
        self.running.cancel.setFocus()
        self._job = self._tasks.run_long(
            lambda job: make_new_key(vault, passphrase, code, job.report, job.cancelled),
            owner=self,
            on_success=self._done,
            on_failure=self._failed,
            on_progress=self._show,
        )

    def _show(self, progress: RekeyProgress) -> None:
        words = _stage_in_words(progress.stage)
        self.running.show_progress(words, progress.done, progress.total)
        may_stop = progress.stage in (RekeyStage.COPY, RekeyStage.CHECK)
        self.running.cancel.setEnabled(may_stop)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _done(self, _none: object) -> None:
        self.running.hide()
        self.say(
            translate("LockPage", "Done. Copies made before still open as they did: delete them.")
        )
        self.changed.emit()

    def _failed(self, error: PetitionDeskError) -> None:
        self.running.hide()
        self._set_shown(shown=True)
        if isinstance(error, CancelledError):
            words = translate("LockPage", "Cancelled. Everything opens as it did before.")
            self.say(words, Tone.MUTED)
        else:
            self.fail(error)

    def _set_shown(self, *, shown: bool) -> None:
        for piece in self._parts:
            piece.setVisible(shown)
        self.lost.setVisible(shown and bool(self.lost.text()))


def _in_words(lost: LostWays) -> list[str]:
    said = []
    if lost.passphrases:
        said.append(
            counted(
                "LockPage",
                "1 other passphrase will open nothing any more.",
                "%Ln other passphrases will open nothing any more.",
                lost.passphrases,
            )
        )
    if lost.recovery:
        words = translate("LockPage", "The recovery sheet of now will open nothing any more.")
        said.append(words)
    if lost.keyring:
        said.append(
            translate(
                "LockPage",
                "The system keyring does not answer, and will not open the vault any more. You can"
                " switch it on again later.",
            )
        )
    return said


def _stage_in_words(stage: RekeyStage) -> str:
    return {
        RekeyStage.COPY: translate("LockPage", "Sealing everything anew. You can go on working."),
        RekeyStage.CHECK: translate("LockPage", "Checking what was sealed…"),
        RekeyStage.CHANGE_OVER: translate("LockPage", "Changing the lock…"),
        RekeyStage.DONE: translate("LockPage", "Done."),
    }[stage]
