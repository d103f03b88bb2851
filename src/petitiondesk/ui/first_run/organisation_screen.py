"""The third decision: the name of one's own organisation, as letters and versions show it."""

from __future__ import annotations

from petitiondesk.ui.first_run.decisions import Decisions
from petitiondesk.ui.first_run.screen import Screen
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labelled import Labelled
from petitiondesk.ui.widgets.line_field import LineField

_LONGEST = 200
"""Characters; no name of an organisation comes near."""


class OrganisationScreen(Screen):
    """A name, or later."""

    def __init__(self, index: int, decisions: Decisions) -> None:
        super().__init__(
            index,
            translate("FirstRun", "Your organisation"),
            translate(
                "FirstRun",
                "Its name as it will appear in letters. Each version that you keep says that it"
                " is from you.",
            ),
            "building",
            translate("FirstRun", "Go on"),
        )
        self._decisions = decisions
        label = translate("FirstRun", "Name of your organisation")
        self.name = LineField(label)
        self.name.setMaxLength(_LONGEST)
        self.name.set_text(decisions.organisation)
        self.name.edited.connect(self._take)
        self.name.returnPressed.connect(self.leave)
        hint = translate("FirstRun", "It stays in your vault until you put it in a letter.")
        self.body.addWidget(Labelled(label, self.name, hint))
        later = QuietButton(translate("FirstRun", "Later"))
        later.clicked.connect(self._later)
        self.add_foot(later)
        self.setFocusProxy(self.name)
        self._take(decisions.organisation)

    def leave(self) -> None:
        if self._decisions.organisation:
            self.done.emit()

    def _take(self, name: str) -> None:
        self._decisions.organisation = name.strip()
        self.on.setEnabled(bool(self._decisions.organisation))

    def _later(self) -> None:
        self._take("")
        self.done.emit()
