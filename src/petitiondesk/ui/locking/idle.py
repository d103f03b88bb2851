"""How long nobody has used the program: by clocks that go on while the computer sleeps."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

SECONDS_OF_WARNING: Final = 60
"""So long before its time is up a person is warned; where the time is short, for half of it."""

_LOOK_MS = 1_000

_USE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.NativeGesture,
    }
)

_PAINTING = frozenset(
    {QEvent.Type.Expose, QEvent.Type.Paint, QEvent.Type.UpdateRequest, QEvent.Type.WindowActivate}
)
"""What comes before something is drawn: after a sleep, before anything is drawn again."""

Clock = Callable[[], float]
"""Tells seconds, from whatever beginning."""


def steady_clock() -> float:
    """Return seconds that nobody sets, and that go on while the computer sleeps where they can."""
    if hasattr(time, "CLOCK_BOOTTIME"):  # Linux; others count sleep, or have the wall clock tell
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class IdleWatch(QObject):
    """``warned`` carries the seconds that are left, ``used`` takes that back; ``over`` locks.

    Args:
        clocks: of which the one that says most is believed: a wall clock can be set back, and
            another may stand still while the computer sleeps.
        parent: whose life it shares.
    """

    warned = Signal(int)
    used = Signal()
    over = Signal()

    def __init__(self, clocks: Sequence[Clock], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clocks = tuple(clocks)
        self._since = self._now()
        self._limit = 0.0
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether anything is being watched for."""
        return self._limit > 0

    def follow(self, application: QGuiApplication) -> None:
        """Watch the windows that get the keyboard, and the fields: input methods speak to these."""
        application.focusWindowChanged.connect(self._watch_next)
        application.focusObjectChanged.connect(self._watch_next)
        self._watch_next(application.focusWindow())
        self._watch_next(application.focusObject())

    def watch(self, what: QObject) -> None:
        """Watch a window for use, and look at the clocks before it is drawn."""
        what.removeEventFilter(self)
        what.installEventFilter(self)

    def begin(self, seconds: float) -> None:
        """Count from now on; ``over`` is said after so many seconds without use."""
        self._limit = seconds
        self._timer.start()
        self._note_use()

    def rest(self) -> None:
        """Count no more: nothing is open."""
        self._limit = 0.0
        self._timer.stop()
        self._take_back()

    def look(self) -> bool:
        """Look at the clocks; return whether the time was up just now, and ``over`` was said."""
        if not self.on:
            return False
        left = self._limit - self._elapsed()
        if left <= 0:
            self._note_use()  # whoever could not lock now is asked again
            self.over.emit()
            return True
        if left <= self._warning_time() and not self._warning:
            self._warning = True
            self.warned.emit(round(self._warning_time()))
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        kind = event.type()
        if kind in _USE:
            if self.look():
                return True  # it was meant for what is no longer there
            self._note_use()
        elif kind in _PAINTING:
            self.look()
        return False

    def _watch_next(self, what: QObject | None) -> None:
        if what is not None:
            self.watch(what)

    def _note_use(self) -> None:
        self._since = self._now()
        self._take_back()

    def _take_back(self) -> None:
        if self._warning:
            self._warning = False
            self.used.emit()

    def _warning_time(self) -> float:
        return min(SECONDS_OF_WARNING, self._limit / 2)

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)

    def _elapsed(self) -> float:
        return max(now - since for now, since in zip(self._now(), self._since, strict=True))
