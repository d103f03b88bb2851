"""The first decision: a passphrase."""

from __future__ import annotations

from petitiondesk.ui.first_run.advice import Advice
from petitiondesk.ui.first_run.decisions import Decisions
from petitiondesk.ui.first_run.passphrase_choice import PassphraseChoice
from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.language.translation import translate


class PassphraseScreen(Screen):
    """Goes on only with a passphrase that is strong enough, and the same twice."""

    def __init__(self, index: int, decisions: Decisions, advice: Advice) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Your passphrase"),
            translate(
                "FirstRun",
                "Whoever knows it can read your letters. Nobody can give it back to you if you"
                " forget it, so the next screen makes a recovery sheet.",
            ),
            "key",
            translate("FirstRun", "Go on"),
        )
        self._decisions = decisions
        self.choice = PassphraseChoice(advice)
        self.body.addWidget(self.choice)
        self.add_foot()
        self.choice.changed.connect(self._look)
        self.choice.entered.connect(self.leave)
        self.setFocusProxy(self.choice)
        if decisions.passphrase:
            self.choice.set_text(decisions.passphrase)
        self._look()

    def leave(self) -> None:
        if self.choice.usable:
            self._decisions.passphrase = self.choice.text()
            self.done.emit()

    def go_back(self) -> None:
        if self.choice.usable:
            self._decisions.passphrase = self.choice.text()
        self.back.emit()

    def _look(self) -> None:
        self.on.setEnabled(self.choice.usable)
