"""The step "Signatories", with the gate between writing and agreeing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from petitiondesk.letter.letter import Consent, Role, Signatory
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.page_context import PageContext
from petitiondesk.ui.pages.findings import about
from petitiondesk.ui.pages.form_page import FormPage
from petitiondesk.ui.pages.gate_card import GateCard, Standing
from petitiondesk.ui.pages.part_list import ListWords, PartList
from petitiondesk.ui.pages.signatory_card import SignatoryCard
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.steps import Step
from petitiondesk.ui.widgets.segments import Segments


class SignatoriesPage(FormPage):
    """Who signs, how each is shown, and what each has answered."""

    step = Step.SIGNATORIES

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("SignatoriesPage", "Signatories"),
            translate("SignatoriesPage", "Say which organisations sign, and how each is shown."),
        )
        self._digest = ""
        self.gate = GateCard()
        self.gate.pressed.connect(self.gate_pressed)
        self._letter = self.fields_of(lambda letter: letter)
        self.signatories = self.keep(
            PartList(
                "signatories",
                lambda part_id: SignatoryCard(part_id, lambda: self._digest),
                self._new,
                ListWords(
                    empty=translate("SignatoriesPage", "One organisation leads. It stands first."),
                    add=translate("SignatoriesPage", "Add an organisation"),
                    removed=translate("SignatoriesPage", "Organisation removed"),
                ),
                lockable=False,
            )
        )
        self.content.addWidget(self.gate)
        self.content.addWidget(self._consent_field())
        self.content.addWidget(self.signatories)

    def show_letter(self, shown: Shown) -> None:
        standing = Standing.of(shown.letter)
        self._digest = standing.digest
        self._around_consent.set_hint(_marked_in_words(shown.letter.consent))
        super().show_letter(shown)
        self.gate.show_gate(shown, standing)

    def find_field(self, where: str) -> QWidget | None:
        rule = about(self.shown, where).rule
        cards = self.signatories.part_cards()
        if rule == "signatory.no_lead" and cards:
            cards[0].set_open(open_=True)
            return cards[0].fields.control("role")
        if rule in ("signatory.not_asked", "consent.pending"):
            return self._consent
        return super().find_field(where)

    def _consent_field(self) -> QWidget:
        label = translate("SignatoriesPage", "Before the letter is final")
        self._consent = Segments(
            label,
            [
                (Consent.REQUIRED, translate("SignatoriesPage", "Every organisation agrees")),
                (Consent.NONE, translate("SignatoriesPage", "Only the lead signs")),
            ],
        )
        self._around_consent = self._letter.labelled("consent", label, self._consent)
        return self._around_consent

    def _new(self) -> Signatory:
        first = self.shown is not None and not self.shown.letter.signatories
        return self.context.drafting.signatory(Role.LEAD if first else Role.SIGNATORY)


def _marked_in_words(consent: Consent) -> str:
    """Return what waiting for others does to the files; nothing where nobody waits."""
    if consent is not Consent.REQUIRED:
        return ""
    return translate(
        "SignatoriesPage",
        "Until all have agreed to the closed text, every page that is made is marked as a draft.",
    )
