"""A box in the picture of an argument: a fact, a demand or a rule."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.looks.tokens import tokens_of
from petitiondesk.ui.pages.argument_words import Stated
from petitiondesk.ui.widgets.buttons import ENTER
from petitiondesk.ui.widgets.labels import PlainLabel, SmallLabel

_WIDTH, _LEAST = 20, 12


class ArgumentNode(QAbstractButton):
    """Pressed, it leads to the part. ``in_hand`` says that it has the keyboard or the pointer.

    What lacks something has a broken edge, besides the words that say so.

    Args:
        stated: what it shows.
        rests_on: what it rests on, or what rests on it, in words for assistive technology.
    """

    in_hand = Signal(bool)

    def __init__(self, stated: Stated, rests_on: str) -> None:
        super().__init__()
        self.stated = stated
        self.setAccessibleName(stated.whole)
        said = (_lies_on(stated), stated.lacks, rests_on)
        self.setAccessibleDescription(" ".join(each for each in said if each))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        unit = measures().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        column.setSpacing(unit // 2)
        for label in self._labels():
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        width = measures().wide(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for a word or two: three columns stand side by side in every text size."""
        return QSize(measures().wide(_LEAST), measures().line)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.in_hand.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.in_hand.emit(False)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.in_hand.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.in_hand.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self.hasFocus() or self.underMouse()
        edge = QPen(QColor(colours.edge), 1)
        if self.stated.lacks:
            edge = QPen(Tone.ATTENTION.colour(), 1.5, Qt.PenStyle.DashLine)
        if taken:
            edge = QPen(Tone.ACCENT.colour(), 2)
        painter.setPen(edge)
        painter.setBrush(QColor(colours.soft if taken else colours.surface))
        round_ = 1.75 * measures().unit
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), round_, round_)

    def _labels(self) -> list[QWidget]:
        name = PlainLabel(self.stated.name)
        font = name.font()
        font.setWeight(font.Weight.DemiBold)
        name.setFont(font)
        labels: list[QWidget] = [name]
        if self.stated.words:
            labels.append(SmallLabel(self.stated.words, tone=Tone.INK))
        if self.stated.lies_on:
            labels.append(SmallLabel(_lies_on(self.stated)))
        if self.stated.lacks:
            labels.append(SmallLabel(self.stated.lacks, tone=Tone.ATTENTION))
        return labels


def _lies_on(stated: Stated) -> str:
    if not stated.lies_on:
        return ""
    return translate("ArgumentMap", "Lies on: %1").replace("%1", stated.lies_on)
