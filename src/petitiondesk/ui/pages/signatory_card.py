"""The card of a signatory."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import QLocale

from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Answer, Display, Signatory
from petitiondesk.ui.language.country_names import countries, country_name
from petitiondesk.ui.language.field_labels import label_of
from petitiondesk.ui.language.translation import number, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.findings import state_of, things_to_finish
from petitiondesk.ui.pages.gate_card import has_agreed
from petitiondesk.ui.pages.long_choice import LongChoice
from petitiondesk.ui.pages.part_card import PartCard
from petitiondesk.ui.pages.words import answers, displays, roles
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.choice import Choice
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labelled import Labelled


class _Earlier(enum.Enum):
    """What an answer has become once the text changed: it is shown, and never chosen."""

    AGREED = "agreed"


class SignatoryCard(PartCard[Signatory]):
    """An organisation, how it is shown, and what it has answered.

    Args:
        part_id: of the signatory.
        digest: gives the digest of the text as it is now.
    """

    icon = "building"
    lockable = False

    def __init__(self, part_id: str, digest: Callable[[], str]) -> None:
        super().__init__(part_id, translate("SignatoryCard", "Organisation"))
        self._digest = digest
        self._offered: list[tuple[object, str]] = []

    def build(self) -> None:
        self.answer = Choice(translate("SignatoryCard", "Answer"))
        self.answer.setObjectName(f"{self.part_id}.answer")
        self.answer.chosen.connect(self._take_answer)
        self._lay_out()

    def title_of(self, part: Signatory, shown: Shown) -> str:
        prevailing = shown.letter.languages.prevailing
        others = (text.markup for text in part.name.texts.values())
        return part.name.markup(prevailing) or next(others, "")

    def fill(self, part: Signatory, shown: Shown) -> None:
        super().fill(part, shown)
        self._show_answer(part, shown)
        self._reason.setVisible(part.display is not Display.PUBLIC)

    def show_state(self, part: Signatory, shown: Shown, findings: tuple[Finding, ...]) -> None:
        if things_to_finish(findings):
            self.set_state(*state_of(part, findings))
        elif self._answered(part) is _Earlier.AGREED:
            self.set_state(translate("SignatoryCard", "Agreed to an earlier text"), Tone.ATTENTION)
        else:
            words = dict(answers(number(shown.letter.draft)))[part.answer]
            self.set_state(words, Tone.READY if part.answer is Answer.AGREED else Tone.MUTED)

    def _answered(self, part: Signatory) -> Answer | _Earlier:
        if part.answer is Answer.AGREED and not has_agreed(part, self._digest()):
            return _Earlier.AGREED
        return part.answer

    def _show_answer(self, part: Signatory, shown: Shown) -> None:
        answered = self._answered(part)
        offered: list[tuple[object, str]] = [*answers(number(shown.letter.draft))]
        if answered is _Earlier.AGREED:
            words = translate("SignatoryCard", "Agreed to an earlier text")
            offered.append((answered, words))
        if offered != self._offered:
            self._offered = offered
            self.answer.set_options(offered)
        self.answer.set_value(answered)

    def _take_answer(self, answer: Answer | _Earlier) -> None:
        if isinstance(answer, Answer):
            digest = self._digest() if answer is Answer.AGREED else ""
            fields = {"answer": answer, "agreed_digest": digest}
            self.edit_wanted.emit(SetFields(self.part_id, fields))

    def _lay_out(self) -> None:
        name = self.fields.block("name", label_of(Signatory, "name"))
        label = translate("SignatoryCard", "Country")
        country = self.fields.labelled(
            "country", label, LongChoice(label, _countries, _country_in_words)
        )
        role = self.fields.choice("role", translate("SignatoryCard", "Role"), roles())
        shown = self.fields.choice(
            "display", translate("SignatoryCard", "How it is shown"), displays()
        )
        self._reason = self.fields.line(
            "reason",
            label_of(Signatory, "reason"),
            hint=translate("SignatoryCard", "For your group only. It is never printed."),
        )
        self.body.addWidget(name)
        self.body.addLayout(Flow(Labelled(self.answer.accessibleName(), self.answer), role))
        self.body.addLayout(Flow(shown, country))
        self.body.addWidget(self._reason)
        representative = label_of(Signatory, "representative")
        self.body.addWidget(self.fields.block("representative", representative))
        self.body.addWidget(self.fields.block("title", label_of(Signatory, "title")))


def _countries() -> list[tuple[str, str]]:
    return [("", _country_in_words("")), *countries(QLocale().name())]


def _country_in_words(code: str) -> str:
    if not code:
        return translate("SignatoryCard", "No country")
    return country_name(code, QLocale().name())
