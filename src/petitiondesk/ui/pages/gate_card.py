"""The gate between writing and agreeing, and how many have agreed: every number is computed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from petitiondesk.letter.digest import agreed_digest
from petitiondesk.letter.letter import Answer, Letter, Signatory
from petitiondesk.ui.language.translation import counted, number, translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.flow import Flow
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SmallLabel


@dataclass(frozen=True, slots=True)
class Standing:
    """How the signatories stand to the text as it is now.

    Attributes:
        digest: of the text that an organisation would agree to.
        agreed: how many agreed to exactly this text.
        earlier: how many agreed to an earlier one.
        invited: how many were asked and have not answered.
        not_invited: how many nobody has asked yet.
    """

    digest: str
    agreed: int
    earlier: int
    invited: int
    not_invited: int

    @classmethod
    def of(cls, letter: Letter) -> Standing:
        """Count the signatories of a letter."""
        digest = agreed_digest(letter)
        answers = [signatory.answer for signatory in letter.signatories]
        agreed = sum(has_agreed(signatory, digest) for signatory in letter.signatories)
        return cls(
            digest=digest,
            agreed=agreed,
            earlier=answers.count(Answer.AGREED) - agreed,
            invited=answers.count(Answer.INVITED),
            not_invited=answers.count(Answer.NOT_INVITED),
        )


def has_agreed(signatory: Signatory, digest: str) -> bool:
    """Tell whether a signatory has agreed to exactly the text with this digest."""
    return signatory.answer is Answer.AGREED and signatory.agreed_digest == digest


class GateCard(QFrame):
    """Says whether the text is open or closed; ``pressed`` asks for the other."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        unit = measures().unit
        self._title = Heading(level=2)
        self._sentence = PlainLabel()
        self.button = QuietButton("")
        self.button.clicked.connect(self.pressed)
        self._counts = [SmallLabel(wraps=False) for _count in range(4)]
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addLayout(Flow(*self._counts))
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)

    def show_gate(self, shown: Shown, standing: Standing) -> None:
        """Show the gate of a letter."""
        draft = number(shown.letter.draft)
        if shown.locked:
            title = translate("GateCard", "The text of draft %1 is closed")
            self._sentence.setText(_cost_in_words(standing.agreed))
            self.button.setText(translate("GateCard", "Start a new version"))
        else:
            title = translate("GateCard", "The text of draft %1 is open")
            self._sentence.setText(
                translate(
                    "GateCard",
                    "Whoever agrees now agrees to the text as it is today. "
                    "Close the text before you ask for a final yes.",
                )
            )
            self.button.setText(translate("GateCard", "Close the text"))
        self._title.setText(title.replace("%1", draft))
        for label, (words, count) in zip(self._counts, _counts_in_words(standing), strict=True):
            label.setText(words)
            label.setVisible(count > 0)


def _cost_in_words(agreed: int) -> str:
    if not agreed:
        return translate("GateCard", "It can be read, not changed, while organisations agree.")
    return counted(
        "GateCard",
        "1 organisation has agreed to this text. If you change it, it must agree again.",
        "%Ln organisations have agreed to this text. If you change it, they must agree again.",
        agreed,
    )


def _counts_in_words(standing: Standing) -> tuple[tuple[str, int], ...]:
    agreed, earlier = standing.agreed, standing.earlier
    invited, not_invited = standing.invited, standing.not_invited
    here = counted("GateCard", "1 agreed to this text", "%Ln agreed to this text", agreed)
    before = counted(
        "GateCard", "1 agreed to an earlier text", "%Ln agreed to an earlier text", earlier
    )
    asked = counted("GateCard", "1 invited", "%Ln invited", invited)
    not_asked = counted("GateCard", "1 not invited", "%Ln not invited", not_invited)
    return (here, agreed), (before, earlier), (asked, invited), (not_asked, not_invited)
