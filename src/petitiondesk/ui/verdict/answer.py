"""The answer about a file: one sentence, what led to it, and the rest folded away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.desk.verdicts.verdict import Judgement
from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.language.translation import counted
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.pages.fold import Fold
from petitiondesk.ui.verdict.line import Line
from petitiondesk.ui.verdict.told import Part, Told
from petitiondesk.ui.widgets.labels import (
    Heading,
    PlainLabel,
    SmallLabel,
    SymbolLabel,
    as_high_as_needed,
)

LOOKS: Final = {
    Judgement.GENUINE: ("card", "shield-check", Tone.READY),
    Judgement.INCOMPLETE: ("attention", "circle-dashed", Tone.ATTENTION),
    Judgement.SIGNER_UNKNOWN: ("attention", "circle-alert", Tone.ATTENTION),
    Judgement.DO_NOT_TRUST: ("problem", "triangle-alert", Tone.PROBLEM),
    Judgement.NOT_OURS: ("card", "info", Tone.MUTED),
}
"""Face, symbol and colour of each sentence. Green is for the first alone."""


MOST: Final = 100
"""So many lines of a part are shown: a crafted file could hold thousands, and stop the window."""


class Answer(QWidget):
    """Shows what is told; it is made anew for each answer."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * measures().unit)
        self.banner = Banner(told)
        column.addWidget(self.banner)
        self.folds: list[Fold] = []
        for part in told.parts:
            column.addWidget(self._folded(part) if part.folded else _open(part))

    def put_below_banner(self, widget: QWidget) -> None:
        """Show what is to be done about the sentence right below it."""
        self._column.insertWidget(1, widget)

    def _folded(self, part: Part) -> Fold:
        fold = Fold(part.title)
        fold.body.addWidget(_lines(part))
        self.folds.append(fold)
        return fold


class Banner(QFrame):
    """The sentence, beside a symbol that says the same."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        unit = measures().unit
        face, icon, tone = LOOKS[told.judgement]
        self.setProperty("face", face)
        self.sentence = Heading(told.sentence, level=2)
        self.sentence.set_tone(tone)
        self.remedy = PlainLabel(told.remedy)
        words = QVBoxLayout()
        words.setSpacing(unit)
        words.addWidget(self.sentence)
        words.addWidget(self.remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        row.setSpacing(3 * unit)
        row.addWidget(SymbolLabel(icon, tone), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _open(part: Part) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 * measures().unit)
    column.addWidget(Heading(part.title, level=2))
    column.addWidget(_lines(part))
    return around


def _lines(part: Part) -> QWidget:
    around = QWidget()
    give_role(around, QAccessible.Role.List)
    around.setAccessibleName(part.title)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3 * measures().unit)
    for line in part.lines[:MOST]:
        column.addWidget(_row(line))
    if (more := len(part.lines) - MOST) > 0:
        words = counted("Verdict", "1 more is in the report.", "%Ln more are in the report.", more)
        column.addWidget(PlainLabel(words, tone=Tone.MUTED))
    return around


def _row(line: Line) -> QWidget:
    unit = measures().unit
    around, words = QWidget(), QVBoxLayout()
    words.setSpacing(unit // 2)
    if line.title:
        words.addWidget(as_high_as_needed(Heading(line.title, level=3)))
    said = line.words.split("\n")
    for each in said:
        # A colour says nothing about every one of several sentences.
        tone = line.tone if len(said) == 1 else Tone.INK
        words.addWidget(as_high_as_needed(PlainLabel(each, tone=tone)))
    if line.more:
        words.addWidget(as_high_as_needed(SmallLabel(line.more)))
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3 * unit)
    row.addWidget(SymbolLabel(line.icon, line.tone), alignment=Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return around
