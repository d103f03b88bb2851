"""Symbols: line drawings from ``assets/icons``, painted in the colour that their text has.

Qt finds the drawings under the search path ``icons:``, which the application sets at its start.
They are read as lines and curves: to read them as SVG, Qt would load a library of a megabyte.
"""

from __future__ import annotations

import enum
import functools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from petitiondesk.ui.looks.tokens import tokens_of

SEARCH_PATH = "icons"

_GRID: Final = 24
_STROKE: Final = 2
"""How wide a line of a drawing is, on its grid."""

_NUMBERS: Final = {"M": 2, "L": 2, "C": 6, "Q": 4, "Z": 0}
"""So many numbers follow each letter of a drawing."""

_TURNED_ROUND = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "undo",
        "redo",
        "list",
        "quote",
        "export",
    }
)
"""Drawings that point somewhere along the line: in a right-to-left interface the other way."""


class Tone(enum.Enum):
    """What a text or symbol says by its colour, always beside words that say the same."""

    INK = "ink"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    READY = "ready"
    ATTENTION = "attention"
    PROBLEM = "problem"

    def colour(self) -> QColor:
        """Return the colour in the set that the application uses now."""
        return QColor(str(getattr(tokens_of(QGuiApplication.palette()), self.value)))


class _SymbolEngine(QIconEngine):
    """Tints the drawing when it is painted, so that a change of theme needs no new icons."""

    def __init__(self, name: str, tone: Tone) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def clone(self) -> QIconEngine:
        return _SymbolEngine(self._name, self._tone)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        scale = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.scaledPixmap(rect.size() * scale, mode, state, scale))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        del state
        drawn = QPixmap(size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = QGuiApplication.isRightToLeft()
        side = min(size.width(), size.height())
        left = size.width() - side if mirrored else 0
        painter.translate(left, (size.height() - side) / 2)
        if mirrored and self._name in _TURNED_ROUND:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        painter.scale(side / _GRID, side / _GRID)
        round_, joined = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(self._colour(mode), _STROKE, Qt.PenStyle.SolidLine, round_, joined))
        painter.drawPath(_drawing(self._name))
        painter.end()
        drawn.setDevicePixelRatio(scale)
        return drawn

    def _colour(self, mode: QIcon.Mode) -> QColor:
        colour = self._tone.colour()
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.45)
        return colour


@functools.cache
def _lines() -> dict[str, str]:
    """Read the drawings, once; packaging/make_icons makes the file."""
    (folder,) = QDir.searchPaths(SEARCH_PATH)
    lines: dict[str, str] = json.loads((Path(folder) / "lines.json").read_bytes())
    return lines


@functools.cache
def _drawing(name: str) -> QPainterPath:
    """Return a drawing on its grid; each is made once."""
    path = QPainterPath()
    draw: dict[str, Callable[..., None]] = {
        "M": path.moveTo,
        "L": path.lineTo,
        "C": path.cubicTo,
        "Q": path.quadTo,
        "Z": path.closeSubpath,
    }
    parts = iter(_lines()[name].split())
    for letter in parts:
        numbers = [float(next(parts)) for _ in range(_NUMBERS[letter])]
        draw[letter](*numbers)
    return path


def symbol(name: str, tone: Tone = Tone.INK) -> QIcon:
    """Return a symbol by the name of its drawing."""
    return QIcon(_SymbolEngine(name, tone))
