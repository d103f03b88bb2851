"""Labels that show text as it is. The only module that may use Qt's own label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget  # noqa: TID251 - the one wrapper

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.style_sheet import restyle
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.looks.wrapped_text import draw_from_right

_AS_MARKUP = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}
"""Python's own ``html`` would load the names of 2,000 characters besides."""


def small_font(font: QFont) -> QFont:
    """Return a font a little smaller, for what is said by the way."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small


def leading_edge() -> Qt.AlignmentFlag:
    """Return the edge where the interface begins its lines, whatever script stands in them."""
    right = QGuiApplication.isRightToLeft()
    edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class PlainLabel(QLabel):
    """A text, never markup: what a stranger wrote is shown as written."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.INK,
        wraps: bool = True,
        role: QAccessible.Role | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if role is not None:
            give_role(self, role)  # before anything is said: Qt keeps the interface it makes first
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(wraps)
        self.setAlignment(leading_edge())  # for names in another script too
        self.setProperty("tone", tone.value)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.wordWrap() and self.isRightToLeft()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        draw_from_right(painter, QRectF(self.contentsRect()), self.text(), self.font())

    def set_tone(self, tone: Tone) -> None:
        """Change the colour; the words must say the same."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)


def as_high_as_needed(label: PlainLabel) -> PlainLabel:
    """Let a label in a list ask for no more height than its words take in the width it has.

    The least height that Qt counts with is that of a narrower label; many of them leave a page half
    empty at its foot.
    """
    label.setMinimumHeight(1)
    return label


class Heading(PlainLabel):
    """A heading that assistive technology can jump to.

    Args:
        text: what it says.
        level: 1 for the page, 2 for a section, 3 for a card.
    """

    _SIZES = (1.85, 1.2, 1.0)

    def __init__(
        self, text: str = "", *, level: int = 1, wraps: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, wraps=wraps, role=QAccessible.Role.Heading, parent=parent)
        self.setProperty("level", level)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * self._SIZES[level - 1])
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)


class SmallLabel(PlainLabel):
    """A hint or a state beside something larger."""

    def __init__(
        self,
        text: str = "",
        *,
        tone: Tone = Tone.MUTED,
        wraps: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, tone=tone, wraps=wraps, parent=parent)
        self.setFont(small_font(self.font()))


class CardTitle(Heading):
    """The heading of a card: whole while the card is open, one line while it is folded."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(level=3, parent=parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another title."""
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def set_one_line(self, *, one_line: bool) -> None:
        """Cut the title to one line, or show all of it."""
        self.setWordWrap(not one_line)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        text = self._whole
        if not self.wordWrap():
            end = Qt.TextElideMode.ElideRight
            text = self.fontMetrics().elidedText(text, end, self.contentsRect().width())
        self.setText(text)


class ElidedLabel(PlainLabel):
    """One line that ends in an ellipsis where there is no room; ears hear all of it."""

    def __init__(
        self, text: str = "", *, tone: Tone = Tone.INK, parent: QWidget | None = None
    ) -> None:
        self._whole = text
        super().__init__(text, tone=tone, wraps=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(f"<span>{text.translate(_AS_MARKUP)}</span>")
        self._fit()

    def whole_text(self) -> str:
        """Return the text without an ellipsis."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        end = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, end, room))


class SymbolLabel(QLabel):
    """A symbol that only repeats what words beside it say: silent for assistive technology."""

    def __init__(self, name: str, tone: Tone = Tone.INK, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self._name = name
        self._tone = tone
        self.setFixedSize(self._side(), self._side())
        self.setPixmap(self._drawn())

    def show_symbol(self, name: str, tone: Tone) -> None:
        """Show another symbol."""
        self._name, self._tone = name, tone
        self.setPixmap(self._drawn())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setPixmap(self._drawn())

    def _side(self) -> int:
        return round(measures(self.font()).line * 1.2)

    def _drawn(self) -> QPixmap:
        side = self._side()
        return symbol(self._name, self._tone).pixmap(QSize(side, side), self.devicePixelRatioF())
