"""The second decision: a recovery sheet, proved by typing three of its groups."""

from __future__ import annotations

from petitiondesk.desk.vaults.recovery_sheet import draw_sheet
from petitiondesk.ui.first_run.decisions import Decisions
from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.first_run.sheet_proof import SheetProof
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton


class SheetScreen(Screen):
    """A sheet on paper, or later; later stays as a line on the start screen."""

    def __init__(self, index: int, decisions: Decisions) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Your recovery sheet"),
            translate(
                "FirstRun",
                "Forgotten passphrases happen. This code opens your vault too: print it or copy it"
                " by hand, and keep it away from this computer.",
            ),
            "file-text",
            translate("FirstRun", "Go on"),
        )
        self._decisions = decisions
        decisions.sheet = decisions.sheet or draw_sheet()
        self.proof = SheetProof(decisions.sheet)
        self.body.addWidget(self.proof)
        later = QuietButton(translate("FirstRun", "Later"))
        later.clicked.connect(self._later)
        self.add_foot(later)
        self.proof.changed.connect(self._look)
        self.proof.entered.connect(self.leave)
        self.setFocusProxy(self.proof)
        if decisions.code:
            self.proof.show_proved()
        self._look()

    def leave(self) -> None:
        if self.proof.proved:
            self._decisions.code = self.proof.code()
            self.done.emit()

    def _later(self) -> None:
        self._decisions.code = ""
        self.done.emit()

    def _look(self) -> None:
        self.on.setEnabled(self.proof.proved)
