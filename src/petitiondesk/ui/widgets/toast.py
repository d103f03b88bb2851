"""A short word at the foot of the window about what was just done, with a way back."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.labels import Heading, PlainLabel

SHOWN_MS = 8_000
"""How long it stays, in milliseconds: long enough to read it and reach for the button."""

_LOOK_MS = 400
"""How often it looks whether it lies on something, in milliseconds."""

_SAYING = ("attention", "problem", "top")
"""The faces of what asks or warns, and of the bars that say where one is: that is read first."""

_WIDEST = 60
"""Words that are wider than so many digits go on in a second line."""


class Toast(QFrame):
    """Lies over its parent, beside buttons and the field in hand; it takes no focus.

    What it is made of is made when it first says something.
    ``undo`` asks for the way back.
    """

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setProperty("face", "toast")
        self.hide()

    def _make(self) -> None:
        unit = measures().unit
        self._words = PlainLabel()
        self._back = QPushButton(translate("Toast", "Undo"))
        self._back.setProperty("look", "toast")
        self._back.clicked.connect(self._take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, 2 * unit, 2 * unit, 2 * unit)
        row.setSpacing(4 * unit)
        row.addWidget(self._words)
        row.addWidget(self._back)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._make_way)
        self._around.installEventFilter(self)

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show and announce a sentence; ``undo`` puts the button beside it."""
        if self.layout() is None:
            self._make()
        self._words.setText(sentence)
        self._back.setVisible(undo)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        self._watch.start()
        QTimer.singleShot(0, self, self._make_way)  # what it speaks of may be laid out only now
        announce(self._around, sentence)

    def end_offer(self) -> None:
        """What Undo would take back now is not what the sentence tells: it goes with it."""
        if self.isVisible() and self._back.isVisibleTo(self):
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _make_way(self) -> None:
        """Lie elsewhere when the person has gone on, or the page is another by now."""
        if self.isHidden():
            self._watch.stop()
        elif any(map(self.geometry().intersects, self._taken())):
            self._place()

    def _place(self) -> None:
        self._words.setFixedWidth(self._width_of_words())
        self.adjustSize()
        taken = self._taken()
        self.setGeometry(min(self._places(), key=lambda place: _covered(place, taken)))

    def _width_of_words(self) -> int:
        metrics, sizes = self._words.fontMetrics(), measures()
        beside = self._back.sizeHint().width() + 12 * sizes.unit
        room = min(sizes.wide(_WIDEST), self._around.width() - beside)
        return min(metrics.horizontalAdvance(self._words.text()) + sizes.unit, room)

    def _places(self) -> Iterator[QRect]:
        """Yield where it may lie, best first: at the foot, below the bars, above the foot.

        The first that covers nothing is taken; where each covers something, the one with least.
        """
        around, size, unit = self._around.size(), self.size(), measures().unit
        middle, end = (around.width() - size.width()) // 2, around.width() - size.width() - 8 * unit
        side = 8 * unit if self.isRightToLeft() else end
        foot = around.height() - size.height() - unit
        for top in (foot, 18 * unit, foot - 17 * unit):
            for left in (middle, side):
                yield QRect(QPoint(left, top), size)

    def _taken(self) -> list[QRect]:
        """Return where buttons, questions, headings and the field in hand are seen."""
        taken = []
        for each in (*self._obstacles(), QApplication.focusWidget()):
            if each is None or self.isAncestorOf(each) or not self._around.isAncestorOf(each):
                continue
            seen = each.visibleRegion().boundingRect()
            if not seen.isEmpty():
                taken.append(seen.translated(each.mapTo(self._around, QPoint())))
        return taken

    def _obstacles(self) -> Iterator[QWidget]:
        yield from self._around.findChildren(QAbstractButton)
        yield from (h for h in self._around.findChildren(Heading) if h.property("level") == 1)
        for each in self._around.findChildren(QFrame):
            if each.property("face") in _SAYING:
                yield each

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()


def _covered(place: QRect, taken: list[QRect]) -> int:
    """Return how many pixels of what is seen a place would cover."""
    common = (place.intersected(each) for each in taken)
    return sum(each.width() * each.height() for each in common)
