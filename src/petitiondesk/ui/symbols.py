"""Symbols: line drawings from ``assets/icons``, painted in the colour that their text has.

Qt finds the drawings under the search path ``icons:``, which the application sets at its start.
"""

from __future__ import annotations

import enum
import functools

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from petitiondesk.ui.tokens import tokens_of

SEARCH_PATH = "icons"

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
        mirrored = QGuiApplication.isRightToLeft()
        side = min(size.width(), size.height())
        place = QRect(size.width() - side if mirrored else 0, 0, side, size.height())
        if mirrored and self._name in _TURNED_ROUND:
            painter.translate(2 * place.left() + side, 0)
            painter.scale(-1, 1)
        _drawing(self._name).paint(painter, place)
        painter.resetTransform()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(drawn.rect(), self._colour(mode))
        painter.end()
        drawn.setDevicePixelRatio(scale)
        return drawn

    def _colour(self, mode: QIcon.Mode) -> QColor:
        colour = self._tone.colour()
        if mode is QIcon.Mode.Disabled:
            colour.setAlphaF(0.45)
        return colour


@functools.cache
def _drawing(name: str) -> QIcon:
    """Return the drawing as its file has it; each is read once."""
    return QIcon(f"{SEARCH_PATH}:{name}.svg")


def symbol(name: str, tone: Tone = Tone.INK) -> QIcon:
    """Return a symbol by the name of its file, without ``.svg``."""
    return QIcon(_SymbolEngine(name, tone))
