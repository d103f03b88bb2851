"""The step "Facts"."""

from __future__ import annotations

from PySide6.QtCore import Qt

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.fact_card import FactCard
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.labels import SmallLabel


class FactsPage(FormPage):
    """The facts as cards, numbered as on paper."""

    step = Step.FACTS

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("FactsPage", "Facts"),
            translate(
                "FactsPage",
                "Say what happened, one thing at a time. "
                "Each fact needs a source: where it can be read.",
            ),
        )
        self.facts = self.keep(
            PartList(
                "facts",
                lambda part_id: FactCard(part_id, context.drafting),
                context.drafting.fact,
                ListWords(
                    empty=translate(
                        "FactsPage", "A fact is one thing that happened. The demands rest on facts."
                    ),
                    add=translate("FactsPage", "Add a fact"),
                    removed=translate("FactsPage", "Fact removed"),
                ),
            )
        )
        self.content.addWidget(self.facts)
        self.protected = QuietButton(translate("FactsPage", "Protected names…"), "eye-off")
        self.protected.clicked.connect(lambda: self.act_wanted.emit("protected"))
        self.content.addWidget(self.protected, alignment=Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(
            SmallLabel(
                translate(
                    "FactsPage",
                    "Whoever is on this list is looked for in every text. It stays in your vault.",
                )
            )
        )
