"""A sheet that lies over the window until Escape or Close."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.ui.keyboard.tab_order import move_focus
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.widgets.buttons import QuietButton
from petitiondesk.ui.widgets.entering import goes_on
from petitiondesk.ui.widgets.labels import Heading

_Move = QAbstractSlider.SliderAction
_SCROLLS = {
    Qt.Key.Key_Up: _Move.SliderSingleStepSub,
    Qt.Key.Key_Down: _Move.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: _Move.SliderPageStepSub,
    Qt.Key.Key_PageDown: _Move.SliderPageStepAdd,
    Qt.Key.Key_Home: _Move.SliderToMinimum,
    Qt.Key.Key_End: _Move.SliderToMaximum,
}


class Sheet(QFrame):
    """Tab stays in it; the focus goes back to where it was. ``left`` says that it goes.

    Attributes:
        characters: how many digits wide it is at most.
        enter_goes_on: whether Enter in a field of one line goes on to what comes next.
    """

    left = Signal()

    characters: ClassVar[int] = 84
    enter_goes_on: ClassVar[bool] = False

    def __init__(self, parent: QWidget, heading: str) -> None:
        super().__init__(parent)
        self._around = parent
        self._back = parent.window().focusWidget()
        self.setProperty("face", "card")
        unit = measures().unit
        self.top = QHBoxLayout()
        self.top.setSpacing(2 * unit)
        self.top.addWidget(Heading(heading), 1)
        self.close_button = QuietButton(translate("Sheet", "Close"), "x")
        self.close_button.clicked.connect(self.close_up)
        self.top.addWidget(self.close_button)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        bar = (2 * unit, 0, 0, 0) if self.isRightToLeft() else (0, 0, 2 * unit, 0)
        self.body.setContentsMargins(*bar)  # Qt mirrors layouts, and their margins not
        self.body.setSpacing(3 * unit)
        self._area = area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * unit, 5 * unit, 6 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        column.addLayout(self.top)
        column.addWidget(area, 1)
        self._column = column
        parent.installEventFilter(self)
        self._place()

    def close_up(self) -> None:
        """Go, and give the focus back."""
        self.hide()
        self.deleteLater()
        self.left.emit()
        if self._back is not None:
            self._back.setFocus()

    def set_above(self, piece: QWidget) -> None:
        """Put a piece below the heading, where it is seen however far the rest is scrolled."""
        self._column.insertWidget(1, piece)

    def show_top(self) -> None:
        """Show the beginning, once it is laid out, and what has the keyboard in any case."""
        QTimer.singleShot(0, self, self._scroll_up)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        elif self.enter_goes_on and goes_on(self, event):
            return
        elif event.key() in _SCROLLS:  # no field took it
            self._area.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        move_focus((self,), forward=forward)
        self._area.ensureWidgetVisible(self.focusWidget())
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _scroll_up(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        if (holder := self.focusWidget()) is not None:
            self._area.ensureWidgetVisible(holder, 0, measures().unit)

    def _place(self) -> None:
        around, unit = self._around.rect(), measures().unit
        width = min(measures().wide(self.characters), around.width() - 4 * unit)
        self.setGeometry((around.width() - width) // 2, 2 * unit, width, around.height() - 4 * unit)
