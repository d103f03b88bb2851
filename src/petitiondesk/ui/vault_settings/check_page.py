"""Checking that everything in the vault is as it was written."""

from __future__ import annotations

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.vaults.vault_care import Damage, SealedVault, Stage, check_everything
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import Job, TaskRunner
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.vault_settings.action_card import ActionCard
from petitiondesk.ui.vault_settings.page import SettingsPage
from petitiondesk.ui.widgets.running import Running


class CheckPage(SettingsPage):
    """Work goes on meanwhile."""

    def __init__(self, vault: SealedVault, tasks: TaskRunner) -> None:
        super().__init__(
            translate("CheckPage", "Check the vault"),
            translate(
                "CheckPage",
                "Every letter, every version and every page of the file. You can go on working.",
            ),
        )
        self._vault, self._tasks = vault, tasks
        self._job: Job | None = None
        words = translate("CheckPage", "It takes from seconds to minutes, and can be cancelled.")
        card = ActionCard("shield-check", translate("CheckPage", "Everything in the vault"), words)
        self.start = card.offer(translate("CheckPage", "Check now"), self.check)
        self.running = Running()
        self.running.cancelled.connect(self._cancel)
        self.body.addWidget(card)
        self.body.addWidget(self.running)
        self.setFocusProxy(self.start)

    def check(self) -> None:
        """Check everything."""
        self.say("")
        self.start.setEnabled(False)
        self._show(Stage.TABLES)
        vault = self._vault
        self._job = self._tasks.run_long(
            lambda job: check_everything(vault, job.report, job.cancelled),
            owner=self,
            on_success=self._tell,
            on_failure=self._failed,
            on_progress=self._show,
        )

    def _show(self, stage: Stage) -> None:
        stages = list(Stage)
        self.running.show_progress(_in_words(stage), stages.index(stage), len(stages))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _tell(self, damage: tuple[Damage, ...]) -> None:
        self._settle()
        if not damage:
            self.say(translate("CheckPage", "Everything is as it was written."))
            return
        words = counted(
            "CheckPage",
            "1 part is not as it was written. Make no backup over an older one; restore that one.",
            "%Ln parts are not as they were written. Make no backup over an older one; restore"
            " that one.",
            len(damage),
        )
        self.say(words, Tone.PROBLEM)

    def _failed(self, error: PetitionDeskError) -> None:
        self._settle()
        if isinstance(error, CancelledError):
            self.say(translate("CheckPage", "Cancelled. Nothing was changed."), Tone.MUTED)
        else:
            self.fail(error)

    def _settle(self) -> None:
        self.running.hide()
        self.start.setEnabled(True)


def _in_words(stage: Stage) -> str:
    return {
        Stage.TABLES: translate("CheckPage", "Checking how it is built…"),
        Stage.CHAIN: translate("CheckPage", "Checking the order of versions…"),
        Stage.STATE: translate("CheckPage", "Checking that nothing was put back…"),
        Stage.DRAFTS: translate("CheckPage", "Checking letters…"),
        Stage.REVISIONS: translate("CheckPage", "Checking versions…"),
        Stage.SEARCH: translate("CheckPage", "Checking the words of search…"),
        Stage.PAGES: translate("CheckPage", "Checking every page of the file…"),
    }[stage]
