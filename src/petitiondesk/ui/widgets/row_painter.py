"""Painting the rows of a list: a title, and below it what the thing is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone

DETAILS = Qt.ItemDataRole.UserRole
"""What the thing is: a few lines, joined to one where the list is wide enough."""

_WIDE = 84
"""From so many digits on, all details stand in one line."""


class RowPainter(QStyledItemDelegate):
    """The title in a heavier weight, the details below it; cut only where there is no room.

    Args:
        details: how many lines of details a row has in a narrow list.
    """

    def __init__(self, parent: QWidget, *, details: int = 1) -> None:
        super().__init__(parent)
        self._details = details

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:  # noqa: ANN401
        del index
        return QSize(measures().wide(30), self.height(option.widget))

    def height(self, view: QWidget) -> int:
        """Return how high a row is in this list."""
        line, unit = measures().line, measures().unit
        return line + self._lines(view) * (line + unit) + 4 * unit

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:  # noqa: ANN401
        blank = QStyleOptionViewItem(option)
        self.initStyleOption(blank, index)
        blank.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, blank, painter, option.widget)
        unit, line = measures().unit, measures().line
        room = option.rect.adjusted(4 * unit, 2 * unit, -4 * unit, -2 * unit)
        place = QRect(room.left(), room.top(), room.width(), line)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.DemiBold)
        _draw(painter, option, place, title, Tone.INK, str(index.data()))
        for said in self.details(index.data(DETAILS), option.widget):
            place.translate(0, line + unit)
            _draw(painter, option, place, option.font, Tone.MUTED, said)

    def details(self, said: tuple[str, ...], view: QWidget) -> tuple[str, ...]:
        """Return the lines of details as this list shows them."""
        return said if self._lines(view) == len(said) else (" · ".join(said),)

    def _lines(self, view: QWidget) -> int:
        return self._details if view.width() < measures().wide(_WIDE) else 1


def _draw(
    painter: QPainter,
    option: QStyleOptionViewItem,
    room: QRect,
    font: QFont,
    tone: Tone,
    text: str,
) -> None:
    painter.save()
    painter.setFont(font)
    painter.setPen(tone.colour())
    painter.setLayoutDirection(option.direction)
    cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    edge = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, edge | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, cut)
    painter.restore()
