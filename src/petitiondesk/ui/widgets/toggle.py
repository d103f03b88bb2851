"""Yes or no."""

from __future__ import annotations

from PySide6 import QtWidgets
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone, symbol
from petitiondesk.ui.looks.wrapped_text import draw_from_right

_LEAST = 14
"""Words that wrap have room for so many digits."""


class Toggle(QCheckBox):
    """A box to tick, with words that wrap. ``chosen`` says what the person made of it."""

    chosen = Signal(bool)

    def __init__(self, text: str, *, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self.chosen)

    def set_value(self, *, on: bool) -> None:
        """Show a value that came from elsewhere."""
        self.setChecked(on)

    def minimumSizeHint(self) -> QSize:
        """Room for the box and a few words."""
        size = super().sizeHint()
        return QSize(min(size.width(), self._beside() + measures().wide(_LEAST)), size.height())

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in as many lines as they need."""
        one = super().sizeHint()
        if width >= one.width():
            return one.height()
        lines = self._words_in(QRect(0, 0, width - self._beside(), 0)).height()
        return max(one.height(), lines + one.height() - self.fontMetrics().height())

    def hitButton(self, at: QPoint) -> bool:
        """Take a click anywhere on the words, in whichever line."""
        return self.rect().contains(at)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
        else:
            self._paint_wrapped()
        if self.isChecked():
            symbol("check", Tone.ON_ACCENT).paint(QPainter(self), self._place_of_box())

    def _paint_wrapped(self) -> None:
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QtWidgets.QStyle.ControlElement.CE_CheckBox, option, painter, self)
        edge = measures().unit
        words = self.rect().adjusted(self._beside() - edge, 0, -edge, 0)
        room = QtWidgets.QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        painter.setPen((Tone.INK if self.isEnabled() else Tone.MUTED).colour())
        if self.isRightToLeft():
            draw_from_right(painter, QRectF(room), self._words(), self.font())
        else:
            painter.drawText(room, self._flags(), self._words())

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _words_in(self, room: QRect) -> QRect:
        return self.fontMetrics().boundingRect(room, self._flags(), self._words())

    def _flags(self) -> int:
        start = QtWidgets.QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        return start | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap

    def _beside(self) -> int:
        """Return what the box takes of the width, with the gaps around it."""
        words = self.fontMetrics().horizontalAdvance(self._words())
        return max(0, super().sizeHint().width() - words)

    def _place_of_box(self) -> QRect:
        option = QtWidgets.QStyleOptionButton()
        self.initStyleOption(option)
        box = QtWidgets.QStyle.SubElement.SE_CheckBoxIndicator
        return self.style().subElementRect(box, option, self)
