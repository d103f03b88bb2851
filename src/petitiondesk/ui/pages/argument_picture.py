"""The argument at a glance: facts, demands and rules in three columns, and lines between them."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.looks.tokens import tokens_of
from petitiondesk.ui.pages.argument_node import ArgumentNode
from petitiondesk.ui.pages.argument_words import Argument, Stated
from petitiondesk.ui.widgets.labels import Heading

_BETWEEN = 10
"""From column to column, in small steps: room for the lines."""

_Line = tuple[ArgumentNode, ArgumentNode]


class ArgumentPicture(QWidget):
    """``chosen`` carries the id of the part whose box was pressed.

    The lines of the box in hand stand out from the others.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._nodes: dict[str, ArgumentNode] = {}
        self._lines: list[_Line] = []
        self._in_hand = ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN * measures().unit)

    def show_argument(self, argument: Argument) -> None:
        """Show an argument; called once."""
        columns = (
            (translate("ArgumentMap", "Facts"), argument.facts),
            (translate("ArgumentMap", "Demands"), argument.demands),
            (translate("ArgumentMap", "Rules"), argument.rules),
        )
        for heading, stated in columns:
            column = QVBoxLayout()
            column.setSpacing(3 * measures().unit)
            column.addWidget(Heading(heading, level=3))
            for each in stated:
                column.addWidget(self._node(each, _beside(argument, each)))
            column.addStretch(1)
            self._row.addLayout(column, 1)
        self._lines = list(self._links(argument))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        quiet = QPen(QColor(tokens_of(self.palette()).edge), 1.5)
        loud = QPen(Tone.ACCENT.colour(), 3)
        for line in sorted(self._lines, key=self._is_in_hand):
            painter.setPen(loud if self._is_in_hand(line) else quiet)
            painter.drawPath(_path(*line))

    def _node(self, stated: Stated, beside: str) -> ArgumentNode:
        node = self._nodes[stated.part] = ArgumentNode(stated, beside)
        node.clicked.connect(functools.partial(self.chosen.emit, stated.part))
        node.in_hand.connect(functools.partial(self._take, stated.part))
        return node

    def _take(self, part: str, taken: bool) -> None:
        if taken:
            self._in_hand = part
        elif self._in_hand == part:
            self._in_hand = ""
        self.update()

    def _is_in_hand(self, line: _Line) -> bool:
        return self._in_hand in (line[0].stated.part, line[1].stated.part)

    def _links(self, argument: Argument) -> Iterator[_Line]:
        """Yield the lines, each from the left to the right as a left-to-right interface has it."""
        for demand in argument.demands:
            box = self._nodes[demand.part]
            for fact in argument.of(demand, argument.facts):
                yield self._nodes[fact.part], box
            for rule in argument.of(demand, argument.rules):
                yield box, self._nodes[rule.part]


def _beside(argument: Argument, stated: Stated) -> str:
    """Return in words which lines a box has."""
    rests_on = translate("ArgumentMap", "Rests on: %1")
    if stated in argument.demands:
        names = [each.name for each in argument.of(stated, (*argument.facts, *argument.rules))]
    else:
        rests_on = translate("ArgumentMap", "Carries: %1")
        names = [d.name for d in argument.demands if stated.part in argument.supports[d.part]]
    return rests_on.replace("%1", ", ".join(names)) if names else ""


def _path(before: ArgumentNode, after: ArgumentNode) -> QPainterPath:
    """Return a curve from the far edge of one box to the near edge of the next."""
    mirrored = before.layoutDirection() is Qt.LayoutDirection.RightToLeft
    first, second = before.geometry(), after.geometry()
    start = QPointF(first.left() if mirrored else first.right() + 1, first.center().y())
    end = QPointF(second.right() + 1 if mirrored else second.left(), second.center().y())
    middle = (start.x() + end.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    return path
