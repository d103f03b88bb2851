"""The step "Demands"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from petitiondesk.letter.letter import Letter
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.argument_sheet import ArgumentSheet
from petitiondesk.ui.pages.argument_words import argument_of
from petitiondesk.ui.pages.citations import Citations
from petitiondesk.ui.pages.demand_card import DemandCard, Offered, Support
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.words import first_words
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.buttons import QuietButton


class DemandsPage(FormPage):
    """The demands as cards, the most urgent first."""

    step = Step.DEMANDS

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("DemandsPage", "Demands"),
            translate(
                "DemandsPage",
                "Say what the recipient should do, the most urgent first, and what it rests on.",
            ),
        )
        self._offered: Offered = ((), ())
        self._citations = Citations(context.library)
        self.demands = self.keep(
            PartList(
                "demands",
                lambda part_id: DemandCard(part_id, lambda: self._offered),
                context.drafting.demand,
                ListWords(
                    empty=translate(
                        "DemandsPage",
                        "A demand is one thing that the recipient can do, or be seen not to do.",
                    ),
                    add=translate("DemandsPage", "Add a demand"),
                    removed=translate("DemandsPage", "Demand removed"),
                ),
            )
        )
        self.map_button = QuietButton(translate("ArgumentMap", "What rests on what"), "link")
        self.map_button.clicked.connect(self.show_argument)
        self.content.addWidget(self.map_button, alignment=Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(self.demands)

    def show_letter(self, shown: Shown) -> None:
        self._offered = (tuple(_facts(shown.letter)), tuple(self._rules(shown.letter)))
        super().show_letter(shown)

    def show_argument(self) -> None:
        """Show over the window what each demand rests on; a part that is pressed is gone to."""
        if self.shown is None or self.window().findChild(ArgumentSheet) is not None:
            return
        letter = self.shown.letter
        argument = argument_of(letter, self._citations.of(letter), self.shown.all_findings)
        sheet = ArgumentSheet(self.window(), argument)
        sheet.chosen.connect(self._go)
        self.destroyed.connect(sheet.deleteLater)

    def _go(self, part: str) -> None:
        """Go to a part; the map may lie over another page than this one."""
        if not (self.isVisible() and self.go_to(part)):
            self.go_wanted.emit(part)

    def _rules(self, letter: Letter) -> Iterable[Support]:
        citations = self._citations.of(letter)
        for basis in letter.legal_bases:
            citation = citations.get(basis.provision)
            name = citation.short if citation else basis.provision
            yield basis.id, name, citation.heading if citation else ""


def _facts(letter: Letter) -> Iterable[Support]:
    prevailing = letter.languages.prevailing
    for place, fact in enumerate(letter.facts, start=1):
        name = translate("DemandsPage", "Fact %1").replace("%1", number(place))
        yield fact.id, name, first_words(fact.text.markup(prevailing))
