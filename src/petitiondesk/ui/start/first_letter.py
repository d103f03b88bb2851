"""What an empty vault says: how a letter comes about, from the case to the files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.labels import Heading, PlainLabel, SymbolLabel


class FirstLetter(QFrame):
    """The three groups of steps, with a sentence each. The ways to begin stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("face", "soft")
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        column.setSpacing(5 * unit)
        column.addWidget(
            PlainLabel(
                translate(
                    "StartPage",
                    "A letter begins with a case: what happened, which rules bind the recipient, "
                    "and what should be done. A sample shows how.",
                )
            )
        )
        steps = QGridLayout()
        steps.setHorizontalSpacing(4 * unit)
        steps.setVerticalSpacing(unit)
        steps.setColumnStretch(1, 1)
        for index, (icon, title, sentence) in enumerate(_groups()):
            row = 3 * index
            steps.addWidget(SymbolLabel(icon, Tone.ACCENT), row, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(Heading(title, level=3), row, 1)
            steps.addWidget(PlainLabel(sentence, tone=Tone.MUTED), row + 1, 1)
            steps.setRowMinimumHeight(row + 2, 2 * unit)
        column.addLayout(steps)


def _groups() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "pen",
            translate("StartPage", "Write"),
            translate(
                "StartPage",
                "Recipient, facts, legal basis and demands, one step at a time."
                " The page grows beside them.",
            ),
        ),
        (
            "users",
            translate("StartPage", "Agree"),
            translate("StartPage", "Close the text, and ask each organisation that signs."),
        ),
        (
            "circle-check",
            translate("StartPage", "Finish"),
            translate(
                "StartPage",
                "See what is left, then make the PDF and the Word file. Nothing is sent from here.",
            ),
        ),
    )
