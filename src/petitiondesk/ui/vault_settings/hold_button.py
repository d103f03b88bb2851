"""A button that does something only after it was held for a while, by pointer or by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent

from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.widgets.buttons import ENTER, QuietButton

HOLD_MS = 3_000

_STEP_MS = 50
_KEYS = (*ENTER, Qt.Key.Key_Space)


class HoldButton(QuietButton):
    """``held`` says that it was held long enough; letting go earlier does nothing."""

    held = Signal()

    def __init__(self, text: str, icon: str = "") -> None:
        super().__init__(text, icon)
        self._passed = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._let_go()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._let_go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._let_go()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._passed:
            part = self.width() * min(1.0, self._passed / HOLD_MS)
            left = self.width() - part if self.isRightToLeft() else 0.0
            high = float(measures().unit)
            QPainter(self).fillRect(
                QRectF(left, self.height() - high, part, high), Tone.PROBLEM.colour()
            )

    def _begin(self) -> None:
        self._passed = 1
        self._timer.start()

    def _let_go(self) -> None:
        self._timer.stop()
        self._passed = 0
        self.update()

    def _step(self) -> None:
        self._passed += _STEP_MS
        self.update()
        if self._passed >= HOLD_MS:
            self._let_go()
            self.held.emit()
