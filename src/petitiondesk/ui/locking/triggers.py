"""What locks without being asked to: nobody is there, the computer sleeps, its screen is covered.

Only what a vault keeps is locked away unasked: for a sample nothing of this is made.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.ports import Clock
from petitiondesk.desk.vaults.lock_after import LOCK_AFTER_MINUTES, keep_lock_after, lock_after
from petitiondesk.ui.background import Failed
from petitiondesk.ui.locking.forgetting import forget_what_was_freed
from petitiondesk.ui.locking.idle import IdleWatch, steady_clock
from petitiondesk.ui.locking.idle_warning import IdleWarning
from petitiondesk.ui.locking.system_signals import SystemSignals
from petitiondesk.ui.session import Session

_MINUTE = 60

_GONE_MS = 200
"""After so long the windows that closed have been destroyed, in milliseconds."""


class LockTriggers(QObject):
    """``wanted`` asks to lock; ``minutes_known`` says that :attr:`minutes` has changed.

    Args:
        window: is watched, and shows the warning.
        clock: of the wall.

    Attributes:
        idle: counts how long nobody has been there.
        signals: of the system; they are listened to from the first vault on.
    """

    wanted = Signal()
    minutes_known = Signal()

    def __init__(self, window: QWidget, clock: Clock) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._minutes = LOCK_AFTER_MINUTES
        self._warning: IdleWarning | None = None
        self.signals = SystemSignals(self)
        self.idle = IdleWatch((lambda: clock.now().timestamp(), steady_clock), self)
        self.idle.follow(cast("QGuiApplication", QGuiApplication.instance()))
        self.idle.watch(window)
        self.idle.warned.connect(self._warn)
        self.idle.used.connect(self._take_back)
        self.idle.over.connect(self.wanted)
        self.signals.sleeping.connect(self._ask)
        self.signals.covered.connect(self._ask)
        self.signals.woke.connect(self._wake)
        QTimer.singleShot(0, self, self.signals.listen)  # once there is something to look at

    @property
    def minutes(self) -> int:
        """After how many minutes without use the program locks."""
        return self._minutes

    def begin(self, session: Session) -> None:
        """A vault is open from now on; how long it may lie open is read from it."""
        self._session = session
        self._count(LOCK_AFTER_MINUTES)
        self.signals.hold_sleep()
        session.tasks.run(
            lambda: lock_after(session.vault.settings),
            owner=self,
            on_success=lambda minutes: self._known(session, minutes),
            on_failure=_as_if_nothing_was_chosen,
            serial=True,
        )

    def choose(self, minutes: int, on_failure: Failed) -> None:
        """Lock after so many minutes, from now on; kept in the vault that is open."""
        session = self._session
        if session is None:
            return
        self._count(minutes)
        session.tasks.run(
            lambda: keep_lock_after(session.vault.settings, minutes),
            owner=self,
            on_success=_nothing,
            on_failure=on_failure,
            serial=True,
        )

    def rest(self) -> None:
        """It is locked: nothing to guard, and the computer may sleep."""
        self._session = None
        self.idle.rest()
        self.signals.let_sleep()
        QTimer.singleShot(_GONE_MS, self, forget_what_was_freed)

    def _known(self, session: Session, minutes: int) -> None:
        if session is self._session:
            self._count(minutes)

    def _count(self, minutes: int) -> None:
        self._minutes = minutes
        self.idle.begin(minutes * _MINUTE)
        self.minutes_known.emit()

    def _ask(self) -> None:
        if self._session is not None:
            self.wanted.emit()

    def _wake(self) -> None:
        """Sleep let go of the hold, or took it: look at the clocks, and hold the next one."""
        self.idle.look()
        if self._session is not None:
            self.signals.hold_sleep()

    def _warn(self, seconds: int) -> None:
        self._warning = IdleWarning(self._window, seconds)

    def _take_back(self) -> None:
        if self._warning is not None:
            self._warning.hide()
            self._warning.deleteLater()
            self._warning = None


def _as_if_nothing_was_chosen(_error: object) -> None:
    """What cannot be read does not keep a vault open for longer than usual."""


def _nothing(_outcome: object) -> None:
    """It is counted already."""
