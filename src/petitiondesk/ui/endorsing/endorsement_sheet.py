"""Shows what an endorsement says, whether its signature holds, and whose it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from petitiondesk.consent.endorsement import Endorsement
from petitiondesk.consent.standing import Standing
from petitiondesk.crypto.cms_inspection import CmsReport
from petitiondesk.desk.identities.cards import Cards, CardStanding
from petitiondesk.desk.wording.signature_words import AGAINST_SIGNATURE
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.endorsing.statement_words import (
    decision_in_words,
    lines_of,
    standing_in_words,
)
from petitiondesk.ui.language.shown_names import shown_name
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.sheet import Sheet
from petitiondesk.ui.vault_settings.card_box import CardBox
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel

_WORDING: Final = "Wording"
"""The context of the desk's own sentences."""


@dataclass(frozen=True, slots=True)
class Read:
    """An endorsement that was read, and what is known of it.

    Attributes:
        endorsement: what is said.
        report: whether the signature holds.
        standing: how it stands to the letter that is open.
        card: how its signer's card stands to those that were verified; None where there is none.
    """

    endorsement: Endorsement
    report: CmsReport
    standing: Standing
    card: CardStanding | None


class EndorsementSheet(Sheet):
    """A signer whose card nobody verified can be verified here.

    Args:
        parent: what it lies over.
        read: what is shown.
        cards: makes what keeps verified cards.
        tasks: asks the vault in its turn.
    """

    def __init__(
        self, parent: QWidget, read: Read, cards: Callable[[], Cards], tasks: TaskRunner
    ) -> None:
        super().__init__(parent, translate("EndorsementSheet", "An endorsement"))
        self._read = read
        statement = read.endorsement.statement
        self._verdict = PlainLabel()
        self.box = CardBox(cards, tasks)
        self.box.verified.connect(lambda _card: self._say(CardStanding.VERIFIED))
        self.body.addWidget(Heading(decision_in_words(statement), level=2))
        self.body.addWidget(self._verdict)
        if self._holds():
            words, tone = standing_in_words(read.standing)
            self.body.addWidget(PlainLabel(words, tone=tone))
        self.body.addWidget(self.box)
        self.body.addWidget(_card_of(lines_of(statement, read.report.signer)))
        self.body.addStretch(1)
        self._say(read.card)
        self.show()
        self.raise_()
        self.close_button.setFocus()
        unknown = read.card in (CardStanding.UNVERIFIED, CardStanding.CHANGED)
        if self._holds() and unknown and read.report.signer is not None:
            self.box.ask(read.report.signer)

    def verdict(self) -> str:
        """Return what is said of the signature."""
        return self._verdict.text()

    def _holds(self) -> bool:
        return self._read.report.intact and self._read.report.valid

    def _say(self, card: CardStanding | None) -> None:
        words, tone = self._in_words(card)
        self._verdict.setText(words)
        self._verdict.set_tone(tone)

    def _in_words(self, card: CardStanding | None) -> tuple[str, Tone]:
        report = self._read.report
        if not self._holds() or report.signer is None or card is None:
            found = (AGAINST_SIGNATURE[reason] for reason in report.why)
            said = [_translated(message.what, message.remedy) for message in found]
            return "\n".join(said), Tone.PROBLEM
        form, tone = {
            CardStanding.VERIFIED: (
                translate("EndorsementSheet", "Signed by %1, whose card you have verified."),
                Tone.READY,
            ),
            CardStanding.EARLIER: (
                translate("EndorsementSheet", "Signed by %1 with an earlier card."),
                Tone.ATTENTION,
            ),
            CardStanding.OWN: (
                translate("EndorsementSheet", "You signed this, with the identity of %1."),
                Tone.READY,
            ),
        }.get(card, (_unknown(), Tone.ATTENTION))
        return form.replace("%1", shown_name(report.signer.organisation)), tone


def _unknown() -> str:
    return translate(
        "EndorsementSheet",
        "The signature is in order, but you have not checked who made it. Check the card of %1.",
    )


def _translated(what: str, remedy: str) -> str:
    return f"{translate(_WORDING, what)} {translate(_WORDING, remedy)}"


def _card_of(lines: Iterable[tuple[str, str]]) -> QFrame:
    frame = QFrame()
    frame.setProperty("face", "card")
    unit = measures().unit
    column = QVBoxLayout(frame)
    column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
    column.setSpacing(unit)
    for name, words in lines:
        column.addWidget(SmallLabel(name))
        column.addWidget(PlainLabel(words))
        column.addSpacing(unit)
    return frame
