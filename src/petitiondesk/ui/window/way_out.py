"""The way out: saves, closes the vault, and asks only where saving did not work.

::

    OPEN ──begin──► SAVING ──────────────► locked
                     ▲  │
               again │  │ not saved
                     │  ▼
                    REFUSED ──give up──► CLOSING ──► locked

A mistake of the program on the way leads to ``REFUSED``, as a save that did not work; while
closing it leads nowhere, and ``stuck`` says so: nothing is left to save, and it does not lock.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.window.parts import Parts

if TYPE_CHECKING:  # a window that nobody has unlocked yet needs neither
    from petitiondesk.ui.locking.page import LockingPage
    from petitiondesk.ui.window.workroom import Workroom


class Stage(enum.Enum):
    """How far on its way out a room is."""

    OPEN = enum.auto()
    SAVING = enum.auto()
    REFUSED = enum.auto()
    CLOSING = enum.auto()


class WayOut(QObject):
    """Leads out of a room.

    ``page_made`` carries what is to be shown on the way, ``locked`` says that the vault is closed,
    ``stuck`` that it cannot be closed.
    """

    page_made = Signal(object)
    locked = Signal()
    stuck = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._stage = Stage.OPEN
        self._room: Workroom | None = None
        self._last_save: Callable[[], object] = _nothing
        self._page: LockingPage | None = None

    @property
    def stage(self) -> Stage:
        """How far it is."""
        return self._stage

    @property
    def under_way(self) -> bool:
        """Whether somebody is leaving: nothing else may happen then."""
        return self._stage is not Stage.OPEN

    def begin(self, room: Workroom) -> None:
        """Lock a room; what is on its way out already goes on."""
        if self.under_way:
            return
        self._room, self._last_save = room, room.ending()
        self._stage = Stage.SAVING
        self._page = self.show_page()
        self._end(self._last_save)

    def show_page(self) -> LockingPage:
        """Show nothing of the letter any more, in whatever window it was."""
        page = self._parts.locking_page(self._window)
        page.try_again.connect(self._again)
        page.give_up.connect(self._give_up)
        self.page_made.emit(page)
        return page

    def meet_mistake(self) -> None:
        """The program made a mistake on the way: let the person choose, as after a failed save."""
        from petitiondesk.desk.errors import SaveBrokenError  # noqa: PLC0415 - when it is needed

        if self._stage is Stage.CLOSING:
            self._come_back()
            self.stuck.emit()
        elif self._page is not None:
            self._refuse(SaveBrokenError())
        else:  # it could not even begin
            self._come_back()

    def _again(self) -> None:
        if self._stage is Stage.REFUSED:
            self._stage = Stage.SAVING
            self._end(self._last_save)

    def _give_up(self) -> None:
        if self._stage is Stage.REFUSED:
            self._stage = Stage.CLOSING
            self._end(_nothing)

    def _end(self, work: Callable[[], object]) -> None:
        assert self._room is not None
        self._room.end(work, lambda _none: self._done(), self._refuse)

    def _done(self) -> None:
        self._come_back()
        self.locked.emit()

    def _refuse(self, error: PetitionDeskError) -> None:
        self._stage = Stage.REFUSED
        if self._page is not None:
            self._page.show_failure(self._parts.sentence_about(error))

    def _come_back(self) -> None:
        self._stage = Stage.OPEN
        self._room = self._page = None
        self._last_save = _nothing


def _nothing() -> None:
    """There is nothing to save."""
