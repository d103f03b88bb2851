"""The step "Opening and closing"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from petitiondesk.letter.letter import Contact, Letter, Letterhead
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.embargo_fields import EmbargoFields
from petitiondesk.ui.pages.findings import about
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.insert_count import CountsInWords, InsertCount
from petitiondesk.ui.pages.letter_cards import AnnexCard, ParagraphCard
from petitiondesk.ui.pages.logo_fields import LogoFields
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.section import Section
from petitiondesk.ui.pages.words import layouts
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.line_field import LineField


class LetterPage(FormPage):
    """What frames facts, law and demands: subject, opening, closing, letterhead, contact."""

    step = Step.LETTER

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("LetterPage", "Opening and closing"),
            translate("LetterPage", "Say what you ask, who writes and why now, and how it ends."),
        )
        self._letter = self.fields_of(lambda letter: letter)
        self._letterhead = self.fields_of(lambda letter: letter.letterhead)
        self._contact = self.fields_of(
            lambda letter: letter.contact, mends={"contact.missing": "email"}
        )
        self.logo = LogoFields(context)
        self.logo.edit_wanted.connect(self.edit_wanted)
        self.logo.said.connect(self.said)
        self.logo.in_hand.connect(self.in_hand)
        self.embargo = EmbargoFields(context.desk.clock)
        self.embargo.edit_wanted.connect(self.edit_wanted)
        self.paragraphs = self._paragraphs(context)
        self.annexes = self._annexes(context)
        for section in (
            self._text_section(),
            self._head_section(),
            self._contact_section(),
            self._annex_section(),
            self._rarely(context),
        ):
            self.content.addWidget(section)

    def show_letter(self, shown: Shown) -> None:
        super().show_letter(shown)
        self._count.show_letter(shown)
        self._counts.show_letter(shown)
        letterhead = shown.letter.letterhead
        self.logo.show_logo(letterhead.id, letterhead.logo, shown)
        self.embargo.show_embargo(shown)

    def find_field(self, where: str) -> QWidget | None:
        finding = about(self.shown, where)
        return (
            super().find_field(where)
            or self.embargo.field_about(finding)
            or self.logo.field_about(finding)
        )

    def _text_section(self) -> QWidget:
        block = self._letter.block
        opening = block(
            "opening",
            label_of(Letter, "opening"),
            hint=translate("LetterPage", "Who writes, and why now. Two sentences are enough."),
            lines=4,
        )
        self._count = InsertCount(opening, self.context.library)
        self._counts = CountsInWords(opening, self.context.library)
        section = Section(translate("LetterPage", "Text"))
        section.put(
            block(
                "subject",
                label_of(Letter, "subject"),
                hint=translate("LetterPage", "The request in one line, above the salutation."),
            ),
            opening,
        )
        section.put(self._counts)
        section.body.addLayout(Flow(self._count))
        section.put(self.paragraphs)
        section.put(
            block(
                "closing",
                label_of(Letter, "closing"),
                hint=translate("LetterPage", "Ask for an answer, and say by when."),
                lines=2,
            ),
            block(
                "formula",
                label_of(Letter, "formula"),
                hint=translate("LetterPage", "Such as “Yours sincerely,”."),
            ),
        )
        return section

    def _head_section(self) -> QWidget:
        section = Section(translate("LetterPage", "Letterhead, place and date"))
        section.put(
            self._letterhead.block("name", label_of(Letterhead, "name")),
            self._letterhead.block(
                "line",
                label_of(Letterhead, "line"),
                hint=translate("LetterPage", "Such as the secretariat, a city, an address."),
            ),
            self.logo,
            self._letter.block("place", label_of(Letter, "place")),
        )
        section.body.addLayout(
            Flow(
                self._letter.date("issued", label_of(Letter, "issued")),
                self._letter.line("reference", label_of(Letter, "reference"), characters=24),
            )
        )
        return section

    def _contact_section(self) -> QWidget:
        line = self._contact.line
        section = Section(translate("LetterPage", "Contact"))
        email = line("email", label_of(Contact, "email"))
        phone = line("phone", label_of(Contact, "phone"))
        for written in (email, phone):
            if isinstance(written.control, LineField):
                written.control.set_left_to_right()
        section.put(
            line("name", label_of(Contact, "name")),
            self._contact.block("role", label_of(Contact, "role")),
        )
        section.body.addLayout(Flow(email, phone, growing=(email, phone)))
        public = translate("LetterPage", "Everybody may see this contact")
        section.put(self._contact.toggle("public", public))
        return section

    def _annex_section(self) -> QWidget:
        section = Section(translate("LetterPage", "Annexes"))
        section.put(self.annexes)
        return section

    def _rarely(self, context: PageContext) -> QWidget:
        rarely = Fold(translate("LetterPage", "Embargo, layout, and which text prevails"))
        rarely.body.addWidget(self.embargo)
        layout = translate("LetterPage", "Layout")
        installed = layouts(context.library.layouts)
        rarely.body.addLayout(Flow(self._letter.choice("layout", layout, installed)))
        rarely.body.addWidget(
            self._letter.line(
                "campaign",
                label_of(Letter, "campaign"),
                hint=translate("LetterPage", "For finding the letter again. It is never printed."),
            )
        )
        rarely.body.addWidget(
            self._letter.block(
                "clause",
                label_of(Letter, "clause"),
                hint=translate("LetterPage", "If it is empty, the usual sentence is printed."),
            )
        )
        return rarely

    def _paragraphs(self, context: PageContext) -> PartList:
        return self.keep(
            PartList(
                "body",
                lambda part_id: ParagraphCard(part_id, context.library),
                context.drafting.block,
                ListWords(
                    empty=translate("LetterPage", "More paragraphs can follow the opening."),
                    add=translate("LetterPage", "Add a paragraph"),
                    removed=translate("LetterPage", "Paragraph removed"),
                ),
            )
        )

    def _annexes(self, context: PageContext) -> PartList:
        return self.keep(
            PartList(
                "annexes",
                AnnexCard,
                context.drafting.annex,
                ListWords(
                    empty=translate("LetterPage", "Documents can go with the letter."),
                    add=translate("LetterPage", "Add an annex"),
                    removed=translate("LetterPage", "Annex removed"),
                ),
            )
        )
