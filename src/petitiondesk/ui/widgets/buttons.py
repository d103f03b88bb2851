"""Buttons: one primary a view, quiet ones with an edge, flat ones inside a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from petitiondesk.ui.measures import measures
from petitiondesk.ui.symbols import Tone, symbol


class QuietButton(QPushButton):
    """A button with an edge. ``icon`` names a symbol; the words stand beside it."""

    _LOOK = "quiet"
    _TONE = Tone.INK

    def __init__(self, text: str, icon: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", self._LOOK)
        self.setText(text.replace("&", "&&"))
        self.setAutoDefault(False)
        if icon:
            side = measures().line
            self.setIconSize(QSize(side, side))
            self.setIcon(symbol(icon, self._TONE))


class FlatButton(QuietButton):
    """A button whose edge shows only with the focus or the pointer; inside cards and bars."""

    _LOOK = "flat"
    _TONE = Tone.ACCENT


class PrimaryButton(QuietButton):
    """What the view is for. There is one in a view, and Enter in a field never presses it."""

    _LOOK = "primary"
    _TONE = Tone.ON_ACCENT

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Tone.ON_ACCENT.colour(), 2))
            ring = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            painter.drawRoundedRect(ring, 4, 4)


class SymbolButton(QToolButton):
    """A square button with a symbol; ``name`` is its words for eyes (tooltip) and ears."""

    def __init__(self, icon: str, name: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        side = round(measures().line * 1.15)
        self.setProperty("look", "flat")
        self.setProperty("square", "true")
        self.setIconSize(QSize(side, side))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_as(icon, name)

    def show_as(self, icon: str, name: str) -> None:
        """Change symbol and words."""
        self.setIcon(symbol(icon))
        self.setAccessibleName(name)
        self.setToolTip(name)
