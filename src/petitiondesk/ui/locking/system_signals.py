"""What the system says about sleeping and about its own lock, heard on D-Bus.

logind announces sleep and waits a few seconds for those that hold an inhibitor of the mode
``delay`` (systemd, "Inhibitor Locks"); it asks sessions to lock (``org.freedesktop.login1``). What
covers the screen says that it does so on the bus of the session (``org.freedesktop.ScreenSaver``,
and the names that desktops gave it besides). Without a bus that answers there is silence, not a
failure. Whoever forges such a signal can lock the program, and nothing else.
"""

from __future__ import annotations

import functools
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.locking.answering_bus import bus_answers

_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"

_COVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Services that cover the screen; the interface is named as the service."""

_ANY_PATH = ""

_WHO, _WHY = "PetitionDesk", "Saves and locks first"


class SystemSignals(QObject):
    """``sleeping`` comes before the computer sleeps, ``woke`` after; ``covered``: a lock screen."""

    sleeping = Signal()
    woke = Signal()
    covered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = TaskRunner(self)
        self._system: QDBusConnection | None = None
        self._wanted = False
        self._hold: QDBusUnixFileDescriptor | None = None
        self._call: QDBusPendingCallWatcher | None = None

    def listen(self) -> None:
        """Listen to the buses of this computer that answer; returns before they did."""
        for bus, hear in (("SYSTEM", self._hear_system_bus), ("SESSION", self._hear_session_bus)):
            self._tasks.run(
                functools.partial(bus_answers, bus), owner=self, on_success=hear, on_failure=_never
            )

    def hear_system(self, bus: QDBusConnection) -> None:
        """Listen to the bus where logind is."""
        if bus.isConnected():
            self._system = bus
            sleep, lock = _slot("_hear_sleep(bool)"), _slot("_hear_lock()")
            bus.connect(_LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", self, sleep)
            bus.connect(_LOGIN, _ANY_PATH, _SESSION, "Lock", self, lock)
            if self._wanted:
                self.hold_sleep()

    def hear_session(self, bus: QDBusConnection) -> None:
        """Listen to the bus of the desktop."""
        if bus.isConnected():
            cover = _slot("_hear_cover(bool)")
            for name in _COVERS:
                bus.connect(name, _ANY_PATH, name, "ActiveChanged", self, cover)

    def _hear_system_bus(self, answers: bool) -> None:
        if answers:
            self.hear_system(QDBusConnection.systemBus())

    def _hear_session_bus(self, answers: bool) -> None:
        if answers:
            self.hear_session(QDBusConnection.sessionBus())

    @property
    def holding(self) -> bool:
        """Whether sleep waits for :meth:`let_sleep`."""
        return self._hold is not None

    def hold_sleep(self) -> None:
        """Have sleep wait until :meth:`let_sleep`, for as long as the system lets it wait."""
        self._wanted = True
        if self._hold is None and self._call is None and self._system is not None:
            asked = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
            asked.setArguments(["sleep", _WHO, _WHY, "delay"])
            self._call = QDBusPendingCallWatcher(self._system.asyncCall(asked), self)
            self._call.finished.connect(self._take_hold)

    def let_sleep(self) -> None:
        """Let the computer sleep: what had to be done first is done."""
        self._wanted = False
        self._drop()

    def _take_hold(self, call: QDBusPendingCallWatcher) -> None:
        self._call = None
        values = call.reply().arguments()
        call.deleteLater()
        if values and isinstance(values[0], QDBusUnixFileDescriptor):
            self._hold = values[0]
        if not self._wanted:
            self._drop()

    def _drop(self) -> None:
        """Close the descriptor: that is how logind is told."""
        if self._hold is not None:
            self._hold.setFileDescriptor(-1)
            self._hold = None

    @Slot(bool)
    def _hear_sleep(self, begins: bool) -> None:
        (self.sleeping if begins else self.woke).emit()

    @Slot()
    def _hear_lock(self) -> None:
        self.covered.emit()

    @Slot(bool)
    def _hear_cover(self, active: bool) -> None:
        if active:
            self.covered.emit()


def _never(_error: object) -> None:
    """Asking a bus raises nothing of ours."""


def _slot(signature: str) -> bytes:
    return cast("bytes", SLOT(signature))  # so its stubs say; what Qt takes is text
