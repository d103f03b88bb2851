"""One step of the rail: symbol, title, and how far it is in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from petitiondesk.ui.accessibility import give_role
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.looks.tokens import tokens_of
from petitiondesk.ui.looks.wrapped_text import draw_from_right
from petitiondesk.ui.steps import Progress, Step, progress_in_words, progress_symbol, step_title

_WORDS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS_BY_KEY = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailStep(QAbstractButton):
    """One step: symbol, title, and how far it is in words.

    ``moved`` says that the person wants to go up (-1) or down (1) without opening anything.
    """

    moved = Signal(int)

    def __init__(self, step: Step) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.PageTab)
        self.step = step
        self.setCheckable(True)
        self.setText(step_title(step))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_progress(Progress.NOT_STARTED)

    def show_progress(self, progress: Progress, count: int = 0) -> None:
        """Say how far the step is; ``count`` things are to finish, or files were made."""
        self._symbol, self._tone = progress_symbol(progress)
        self._state = progress_in_words(progress, count)
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self._state)
        self.updateGeometry()
        self.update()

    def state_in_words(self) -> str:
        """Return how far the step is, as shown."""
        return self._state

    def sizeHint(self) -> QSize:
        """As high as its two texts in the width that it has."""
        width = max(self.width(), self.minimumWidth())
        _title, state = self._texts(width)
        return QSize(width, state.bottom() + round(1.6 * measures().unit))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its texts."""
        return QSize(0, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS_BY_KEY:
            self.moved.emit(_STEPS_BY_KEY[key])
        elif key in _OPENING:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        title, state = self._texts(self.width())
        painter.setPen(Tone.INK.colour())
        self._write(painter, title, self.text(), self._title_font())
        tone = Tone.MUTED if self._tone in (Tone.ACCENT, Tone.READY) else self._tone
        painter.setPen(tone.colour())
        self._write(painter, state, self._state, self._state_font())
        symbol(self._symbol, self._tone).paint(painter, self._symbol_place(title))

    def _write(self, painter: QPainter, place: QRect, words: str, font: QFont) -> None:
        painter.setFont(font)
        if self.isRightToLeft():
            draw_from_right(painter, QRectF(place), words, font)
        else:
            painter.drawText(place, _WORDS, words)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        unit = measures().unit
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.surface if self.isChecked() else tokens.window))
            painter.drawRoundedRect(box, 1.5 * unit, 1.5 * unit)
        if self.isChecked():
            bar = QRectF(box.left(), box.top() + unit, 3, box.height() - 2 * unit)
            if self.isRightToLeft():
                bar.moveRight(box.right())
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box, 1.5 * unit, 1.5 * unit)

    def _texts(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and state stand, mirrored where the interface runs from the right."""
        unit, line = measures().unit, measures().line
        left = 3 * unit + round(1.2 * line) + 2 * unit
        room = max(line, width - left - 2 * unit)
        title = _wrapped(self._title_font(), self.text(), room)
        state = _wrapped(self._state_font(), self._state, room)
        title.moveTo(left, round(1.6 * unit))
        state.moveTo(left, title.bottom() + 1)
        title.setWidth(room)
        state.setWidth(room)
        if self.isRightToLeft():
            title.moveRight(width - left)
            state.moveRight(width - left)
        return title, state

    def _symbol_place(self, title: QRect) -> QRect:
        side = round(1.2 * measures().line)
        left = 3 * measures().unit
        top = title.top() + (measures().line - side) // 2 + measures().unit
        place = QRect(left, top, side, side)
        if self.isRightToLeft():
            place.moveRight(self.width() - left)
        return place

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        return font

    def _state_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font


def _wrapped(font: QFont, text: str, width: int) -> QRect:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WORDS, text)
