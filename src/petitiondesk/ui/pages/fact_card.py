"""The card of a fact."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from petitiondesk.letter.drafting import Drafting
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Fact
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.figure_fields import FigureFields
from petitiondesk.ui.pages.findings import is_blank
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.source_card import SourceCard
from petitiondesk.ui.pages.words import certainties, visibilities
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import SmallLabel

_NO_SOURCE = "fact.source_missing"


class FactCard(PartCard[Fact]):
    """What happened, who says so, when it was, and how sure it is."""

    icon = "file-text"
    numbered = True
    mends = {  # noqa: RUF012 - declared as a ClassVar above
        "fact.without_as_of": "as_of",
        "fact.stale": "as_of",
    }

    def __init__(self, part_id: str, drafting: Drafting) -> None:
        super().__init__(part_id, translate("FactCard", "Fact"))
        self._drafting = drafting

    def build(self) -> None:
        self.sources = PartList(
            "sources",
            SourceCard,
            self._drafting.source,
            ListWords(
                empty=translate(
                    "FactCard", "A fact needs a source: a reader believes what can be looked up."
                ),
                add=translate("FactCard", "Add a source"),
                removed=translate("FactCard", "Source removed"),
            ),
        )
        self.sources.edit_wanted.connect(self.edit_wanted)
        self.sources.said.connect(self.said)
        self._no_source = SmallLabel(tone=Tone.ATTENTION)
        self._lay_out()

    def title_of(self, part: Fact, shown: Shown) -> str:
        return part.text.markup(shown.letter.languages.prevailing)

    def fill(self, part: Fact, shown: Shown) -> None:
        super().fill(part, shown)
        self.sources.show_parts_of(part, shown)
        self.figures.show_figures(part.figures)
        self.figures.set_locked(locked=shown.locked)
        if part.figures and not self._fold_of_numbers.is_open:
            self._fold_of_numbers.set_open(open_=True)
        pairs = zip(shown.findings, shown.sentences, strict=True)
        said = next((s for f, s in pairs if (f.rule, f.where) == (_NO_SOURCE, part.id)), "")
        self._no_source.setText(said)
        self._no_source.set_tone(Tone.MUTED if is_blank(part) else Tone.ATTENTION)
        self._no_source.setVisible(bool(said))

    def find_field(self, finding: Finding) -> QWidget | None:
        if (finding.rule, finding.where) == (_NO_SOURCE, self.part_id):
            cards = self.sources.part_cards()
            return cards[0].first_field() if cards else self.sources.add_button()
        return super().find_field(finding) or self.sources.field_about(finding)

    def _lay_out(self) -> None:
        self.body.addWidget(
            self.fields.block(
                "text",
                label_of(Fact, "text"),
                hint=translate("FactCard", "One thing, in one or two sentences."),
                lines=3,
            )
        )
        self.body.addLayout(
            Flow(
                self.fields.date("date", label_of(Fact, "date")),
                self.fields.date("as_of", label_of(Fact, "as_of")),
                self.fields.choice(
                    "certainty", translate("FactCard", "How sure it is"), certainties()
                ),
            )
        )
        self.body.addWidget(self._no_source)
        self.body.addWidget(self.sources)
        self.body.addWidget(self._numbers())
        self.body.addWidget(self._rarely())

    def _numbers(self) -> Fold:
        self.figures = FigureFields()
        self.figures.edited.connect(
            lambda figures: self.edit_wanted.emit(SetFields(self.part_id, {"figures": figures}))
        )
        self._fold_of_numbers = Fold(translate("FactCard", "Numbers in this fact"))
        self._fold_of_numbers.body.addWidget(self.figures)
        return self._fold_of_numbers

    def _rarely(self) -> Fold:
        more = Fold(translate("FactCard", "More about this fact"))
        readers = self.fields.choice(
            "visibility", translate("FactCard", "Who may read it"), visibilities()
        )
        handling = self.fields.line(
            "handling",
            label_of(Fact, "handling"),
            hint=translate("FactCard", "For your group only. It is never printed."),
        )
        recheck = self.fields.date(
            "recheck",
            label_of(Fact, "recheck"),
            translate("FactCard", "From this day on you are reminded. It is never printed."),
        )
        more.body.addLayout(Flow(recheck, readers))
        more.body.addWidget(handling)
        return more
