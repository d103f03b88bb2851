"""The step "Legal basis"."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from petitiondesk.letter.edits import SetFields
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.case_card import CaseCard
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.legal_basis_card import LegalBasisCard
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.rule_lookup import RuleLookup
from petitiondesk.ui.pages.rule_search import RuleSearch
from petitiondesk.ui.pages.unchecked_notice import UncheckedNotice
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step


class LegalBasisPage(FormPage):
    """The rules the letter rests on, as cards; more are found in the catalogue."""

    step = Step.LEGAL_BASIS

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("LegalBasisPage", "Legal basis"),
            translate(
                "LegalBasisPage",
                "Choose the rules that bind the recipient, and say why each applies here.",
            ),
        )
        self._lookup = RuleLookup(context.library)
        self._instead_of = ""
        self.case = CaseCard()
        self.case.edit_wanted.connect(self.edit_wanted)
        self.search = RuleSearch(self._lookup)
        self.search.picked.connect(self._take)
        self.search.cancelled.connect(self._close_search)
        self.rules = self.keep(
            PartList(
                "legal_bases",
                self._card,
                None,
                ListWords(
                    empty=translate(
                        "LegalBasisPage",
                        "A rule of law says what the recipient has to do in any case. "
                        "Answer the questions about the case first: rules that protect these "
                        "persons are then shown first, and rules that do not fit are found.",
                    ),
                    add=translate("LegalBasisPage", "Add a rule"),
                    removed=translate("LegalBasisPage", "Rule removed"),
                ),
            )
        )
        self.rules.added.connect(lambda: self._open_search(""))
        self.unchecked = UncheckedNotice(self)
        self.content.addWidget(self.unchecked)
        self.content.addWidget(self.case)
        self.content.addWidget(self.rules)
        self.content.addWidget(self.search)

    def show_letter(self, shown: Shown) -> None:
        self._lookup.read(shown.letter)
        self.unchecked.show_letter(shown)
        self.case.show_letter(shown)
        super().show_letter(shown)
        if shown.locked and not self.search.isHidden():
            self._close_search()

    def find_field(self, where: str) -> QWidget | None:
        return self.case.field_about(where) or super().find_field(where)

    def _card(self, part_id: str) -> LegalBasisCard:
        card = LegalBasisCard(part_id, self._lookup, self.context.drafting)
        card.other_wanted.connect(lambda: self._open_search(part_id))
        card.came.connect(self._come)
        return card

    def _open_search(self, instead_of: str) -> None:
        self._instead_of = instead_of
        self.rules.setVisible(bool(self.rules.part_cards()))  # no advice to add one meanwhile
        shown = self.shown
        if shown is not None:
            case = shown.letter.case
            question = self._lookup.question(shown.letter, None)
            self.search.open_(question, case.persons if case else ())
            self.case.set_open(open_=False)  # room for the search; it has the keyboard by now
        self._come(self.search)

    def _close_search(self) -> None:
        self._end_search()
        self.rules.add_button().setFocus()

    def _end_search(self) -> None:
        self.search.hide()
        self.rules.show()

    def _take(self, provision: str) -> None:
        self._end_search()
        if self._instead_of:
            self.edit_wanted.emit(SetFields(self._instead_of, {"provision": provision}))
            self.go_to(self._instead_of)
        else:
            self.rules.add_part(self.context.drafting.legal_basis(provision))
