"""Drawing words that wrap, in an interface that runs from the right.

Qt's own ``drawText`` counts the space at which a line breaks among what it aligns, and so moves
every line but the last away from the right edge, by the width of a space. Lines of a text layout
stand where they should.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

_LINE_SEPARATOR = "\u2028"


def draw_from_right(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    """Draw a text from the right edge of a place, in the middle of its height.

    Args:
        painter: its pen gives the colour.
        place: in the painter's coordinates; lines are as wide as it is.
        text: wraps between words, and at its line ends.
        font: of the text.
    """
    layout = QTextLayout(text.replace("\n", _LINE_SEPARATOR), font)
    option = QTextOption(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    height = _lay_out(layout, place.width())
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - height) / 2))


def _lay_out(layout: QTextLayout, width: float) -> float:
    """Break the lines, and return how high they are together."""
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return height
