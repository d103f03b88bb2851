"""Backups: one now, and a vault from an earlier one, beside the present."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QLocale, Qt

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.vaults.vault_care import (
    BACKUP_SUFFIX,
    BackupProgress,
    BackupStage,
    SealedVault,
    VaultStatus,
    backup_name,
    make_backup,
)
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import Job, TaskRunner
from petitiondesk.ui.language.translation import left_to_right, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.file_choice import choose_file, choose_folder, choose_new_file
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.passphrase_field import PassphraseField
from petitiondesk.ui.widgets.question import show_in_view
from petitiondesk.ui.widgets.running import Running


class BackupPage(SettingsPage):
    """The file is sealed: what opens the vault opens it, and nothing else."""

    def __init__(self, desk: Desk, vault: SealedVault, tasks: TaskRunner) -> None:
        super().__init__(
            translate("BackupPage", "Backups"),
            translate(
                "BackupPage",
                "One sealed file with everything. Keep it on another disk. It opens with the same"
                " passphrase.",
            ),
        )
        self._desk, self._vault, self._tasks = desk, vault, tasks
        self._job: Job | None = None
        self.card = ActionCard("save", translate("BackupPage", "Last backup"))
        self.now = self.card.offer(translate("BackupPage", "Make a backup now…"), self._choose)
        self.running = Running()
        self.running.cancelled.connect(self._cancel)
        words = translate(
            "BackupPage", "A restored vault lies in a folder of its own. This one stays as it is."
        )
        beside = ActionCard("history", translate("BackupPage", "An earlier backup"), words)
        beside.offer(translate("BackupPage", "Restore a backup beside it…"), self._choose_backup)
        self.field = PassphraseField(translate("BackupPage", "Passphrase of the backup"))
        self.field.entered.connect(self._restore)
        self.go = QuietButton(translate("BackupPage", "Restore"))
        self.go.clicked.connect(self._restore)
        for piece in (self.card, beside, self.field):
            self.body.addWidget(piece)
        self.body.addWidget(self.go, alignment=Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.running)
        self.field.hide()
        self.go.hide()
        self.setFocusProxy(self.now)

    def show_status(self, status: VaultStatus) -> None:
        """Say when the last backup was made."""
        if not status.last_backup:
            self.card.show_state(translate("BackupPage", "There is no backup yet."), Tone.ATTENTION)
            return
        made = dt.datetime.fromisoformat(status.last_backup).astimezone()
        day = QLocale().toString(made.date(), QLocale.FormatType.LongFormat)  # type: ignore[call-overload]  # PySide takes Python's dates
        self.card.show_state(day, Tone.READY)  # a sentence around it would have to decline it

    def back_up_to(self, path: Path) -> None:
        """Write a backup and read it back."""
        self.say("")
        self.now.setEnabled(False)
        vault, clock = self._vault, self._desk.clock
        self._show(BackupProgress(BackupStage.COPY))
        self._job = self._tasks.run_long(
            lambda job: make_backup(vault, path, clock, job.report, job.cancelled),
            owner=self,
            on_success=lambda _none: self._done(path),
            on_failure=self._failed,
            on_progress=self._show,
        )

    def restore_from(self, backup: Path, folder: Path) -> None:
        """Ask for the passphrase of a backup that is to become a vault in a folder."""
        self._wanted = (backup, folder)
        self.say("")
        self.field.show()
        self.go.show()
        self.field.setFocus()
        show_in_view(self.go)

    def _restore(self) -> None:
        passphrase = self.field.text()
        if not passphrase or not self.go.isEnabled():
            return
        vaults, (backup, folder) = self._desk.vaults, self._wanted
        self.go.setEnabled(False)
        self.field.setEnabled(False)
        self.running.cancel.hide()
        self.running.show_progress(translate("BackupPage", "Restoring…"))

        def restored(_none: object) -> None:
            self._settle()
            self.field.clear()
            self.field.hide()
            self.go.hide()
            words = translate("BackupPage", "Restored. To open it, start PetitionDesk with: %1")
            self.say(words.replace("%1", left_to_right(f"--vault {folder}")))

        self._tasks.run(
            lambda: vaults.restore(backup, folder, passphrase).lock(),
            owner=self,
            on_success=restored,
            on_failure=self._failed,
        )

    def _choose(self) -> None:
        title = translate("BackupPage", "Where the backup is to be")
        kind = translate("BackupPage", "Backup (%1)").replace("%1", f"*{BACKUP_SUFFIX}")
        choose_new_file(self, title, kind, backup_name(self._desk.clock), self.back_up_to)

    def _choose_backup(self) -> None:
        title = translate("BackupPage", "The backup to restore")
        kind = translate("BackupPage", "Backup (%1)").replace("%1", f"*{BACKUP_SUFFIX}")
        choose_file(self, title, kind, self._choose_place)

    def _choose_place(self, backup: Path) -> None:
        title = translate("BackupPage", "An empty folder for the restored vault")
        choose_folder(self, title, lambda folder: self.restore_from(backup, folder))

    def _show(self, progress: BackupProgress) -> None:
        self.running.cancel.show()
        self.running.show_progress(_in_words(progress.stage), progress.done, progress.total)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _settle(self) -> None:
        self.running.hide()
        for control in (self.now, self.go, self.field):
            control.setEnabled(True)

    def _done(self, path: Path) -> None:
        self._settle()
        words = translate("BackupPage", "Made, and read back: %1")
        self.say(words.replace("%1", left_to_right(path.name)))
        self.changed.emit()

    def _failed(self, error: PetitionDeskError) -> None:
        self._settle()
        if isinstance(error, CancelledError):
            self.say(translate("BackupPage", "Cancelled. Nothing was written."), Tone.MUTED)
        else:
            self.fail(error)


def _in_words(stage: BackupStage) -> str:
    return {
        BackupStage.COPY: translate("BackupPage", "Copying…"),
        BackupStage.CHECK: translate("BackupPage", "Checking the copy…"),
        BackupStage.WRITE: translate("BackupPage", "Writing the backup…"),
        BackupStage.READ_BACK: translate("BackupPage", "Reading it back…"),
        BackupStage.DONE: translate("BackupPage", "Done."),
    }[stage]
