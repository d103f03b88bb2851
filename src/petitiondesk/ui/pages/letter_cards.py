"""The cards of a paragraph and of an annex."""

from __future__ import annotations

from petitiondesk.desk.library import Library
from petitiondesk.letter.letter import Annex
from petitiondesk.letter.values import Block
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.pages.insert_count import CountsInWords, InsertCount
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.words import visibilities
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.flow import Flow


class ParagraphCard(PartCard[Block]):
    """A paragraph between the opening and the facts."""

    icon = "file-text"

    def __init__(self, part_id: str, library: Library) -> None:
        super().__init__(part_id, translate("ParagraphCard", "Paragraph"))
        self._library = library

    def build(self) -> None:
        field = self.fields.block("", label_of(Block, ""), lines=4)
        self._count = InsertCount(field, self._library)
        self._counts = CountsInWords(field, self._library)
        self.body.addWidget(field)
        self.body.addWidget(self._counts)
        self.body.addLayout(Flow(self._count))

    def title_of(self, part: Block, shown: Shown) -> str:
        return part.markup(shown.letter.languages.prevailing)

    def fill(self, part: Block, shown: Shown) -> None:
        super().fill(part, shown)
        self._count.show_letter(shown)
        self._counts.show_letter(shown)


class AnnexCard(PartCard[Annex]):
    """A document that goes with the letter, or that must never go."""

    icon = "paperclip"
    numbered = True
    mends = {"annex.stays": "visibility"}  # noqa: RUF012 - declared as a ClassVar above

    def __init__(self, part_id: str) -> None:
        super().__init__(part_id, translate("AnnexCard", "Annex"))

    def build(self) -> None:
        pages = self.fields.number("pages", translate("AnnexCard", "Pages"))
        readers = self.fields.choice(
            "visibility", translate("AnnexCard", "Who may read it"), visibilities()
        )
        self.body.addWidget(self.fields.block("title", label_of(Annex, "title")))
        self.body.addLayout(Flow(pages, readers))
        self.body.addWidget(
            self.fields.line(
                "reason",
                label_of(Annex, "reason"),
                hint=translate("AnnexCard", "For your group only. It is never printed."),
            )
        )

    def title_of(self, part: Annex, shown: Shown) -> str:
        return part.title.markup(shown.letter.languages.prevailing)
