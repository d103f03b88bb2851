"""The step "Recipient"."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from petitiondesk.letter.edits import MovePart, Together
from petitiondesk.letter.letter import Addressing, Letter
from petitiondesk.ui.keyboard.tab_order import put_in_order
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.addressee_card import AddresseeCard, CopyCard
from petitiondesk.ui.pages.findings import about
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.languages import LanguageFields
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.section import Section
from petitiondesk.ui.pages.words import kinds
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.segments import Segments


class RecipientPage(FormPage):
    """What the letter is, in which languages, whom it is for, and who receives a copy."""

    step = Step.RECIPIENT

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("RecipientPage", "Recipient"),
            translate("RecipientPage", "Say whom the letter is for, and how they are addressed."),
        )
        self._letter_fields = self.fields_of(lambda letter: letter)
        self.languages = LanguageFields()
        self.languages.edit_wanted.connect(self.edit_wanted)
        self.addressees = self._addressees(context)
        self.copies = self._copies(context)
        self._joint: Section | None = None
        self._lay_out()

    def show_letter(self, shown: Shown) -> None:
        several = len(shown.letter.addressees) > 1
        if several and self._joint is None:
            self._joint = self._joint_section()
            self.content.insertWidget(self.content.indexOf(self.addressees) + 1, self._joint)
            put_in_order((self,))
        super().show_letter(shown)
        self.languages.show_languages(shown)
        if self._joint is not None:
            self._joint.setVisible(several)
            self._joint_salutation.setVisible(_is_joint(shown.letter))
        self.rank.setVisible(len(shown.letter.copies) > 1)
        self.rank.setEnabled(not shown.locked)

    def find_field(self, where: str) -> QWidget | None:
        if where == "languages":
            return self.languages.field_about(about(self.shown, where))
        return super().find_field(where)

    def _addressees(self, context: PageContext) -> PartList:
        return self.keep(
            PartList(
                "addressees",
                lambda part_id: AddresseeCard(part_id, context.drafting, context.library),
                context.drafting.addressee,
                ListWords(
                    empty=translate("RecipientPage", "A letter is for an office that can act."),
                    add=translate("RecipientPage", "Add a recipient"),
                    removed=translate("RecipientPage", "Recipient removed"),
                ),
            )
        )

    def _copies(self, context: PageContext) -> PartList:
        return self.keep(
            PartList(
                "copies",
                CopyCard,
                context.drafting.copy,
                ListWords(
                    empty=translate("RecipientPage", "Nobody else receives a copy yet."),
                    add=translate("RecipientPage", "Add an office"),
                    removed=translate("RecipientPage", "Copy removed"),
                ),
            )
        )

    def _put_in_order(self) -> None:
        """Put the offices that receive a copy in order; whose rank is unknown stays behind."""
        from petitiondesk.desk.drafting.address_forms import (  # noqa: PLC0415 - it reads the law
            in_order_of_rank,
        )

        if self.shown is None:
            return
        letter, addresses = self.shown.letter, self.context.library.addresses
        known = addresses.get(letter.languages.prevailing)
        ordered = in_order_of_rank(letter.copies, known) if known else letter.copies
        if ordered == letter.copies:
            words = translate("RecipientPage", "They are in order, as far as their rank is known.")
            self.said.emit(words, False)
            return
        moves = (MovePart(copy.id, place) for place, copy in enumerate(ordered))
        self.edit_wanted.emit(Together(tuple(moves)))
        self.said.emit(translate("RecipientPage", "Copies are in order of rank now."), True)

    def _joint_section(self) -> Section:
        """Make what only several recipients need."""
        section = Section(translate("RecipientPage", "Several recipients"))
        label = translate("RecipientPage", "How they are written to")
        options = [
            (Addressing.JOINT, translate("RecipientPage", "One letter to all")),
            (Addressing.SEPARATE, translate("RecipientPage", "One letter each")),
        ]
        self._joint_salutation = self._letter_fields.block(
            "joint_salutation", label_of(Letter, "joint_salutation")
        )
        addressing = self._letter_fields.labelled("addressing", label, Segments(label, options))
        section.put(addressing, self._joint_salutation)
        return section

    def _lay_out(self) -> None:
        kind = self._letter_fields.choice(
            "kind", translate("RecipientPage", "Kind of letter"), kinds()
        )
        self.content.addLayout(Flow(kind, self.languages.prevailing))
        self.content.addWidget(self.languages)
        self.content.addWidget(self.addressees)
        copies = Section(
            translate("RecipientPage", "Copies"),
            translate("RecipientPage", "In order of rank, the highest first."),
        )
        self.rank = QuietButton(translate("RecipientPage", "Put in order of rank"), "list")
        self.rank.clicked.connect(self._put_in_order)
        copies.put(self.copies)
        copies.body.addWidget(self.rank, alignment=Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(copies)


def _is_joint(letter: Letter) -> bool:
    return len(letter.addressees) > 1 and letter.addressing is Addressing.JOINT
