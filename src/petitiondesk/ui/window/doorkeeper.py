"""Who comes in and who leaves: the front door, the open vault's room, and the way out of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.window.front_door import FrontDoor
from petitiondesk.ui.window.parts import Parts
from petitiondesk.ui.window.way_out import WayOut

if TYPE_CHECKING:  # a window that nobody has unlocked yet needs none of it
    from types import TracebackType

    from PySide6.QtWidgets import QMainWindow

    from petitiondesk.desk.desk import Desk
    from petitiondesk.desk.ports import Vault
    from petitiondesk.ui.actions import Actions
    from petitiondesk.ui.keyboard.input_method import Composition
    from petitiondesk.ui.locking.triggers import LockTriggers
    from petitiondesk.ui.session import Session
    from petitiondesk.ui.window.workroom import Workroom

_LOOK_AFTER_VAULT_MS = 500


class Doorkeeper(QObject):
    """Knows whether a vault is open, and remembers what to come back to.

    ``view_made`` carries what is to be shown in place of the last view; ``left`` says that the
    vault is closed for whoever wants to leave the program.

    Attributes:
        door: the way in.
        way_out: the way out.
        room: what goes on while the vault is open; None while none is.
        triggers: what locks unasked; None before the first vault.
    """

    view_made = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, parts: Parts, actions: Actions, composition: Composition, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._parts = parts
        self._actions = actions
        self._composition = composition
        self._window = window
        self._return_to = ""
        self._file: Path | None = None
        self._leaving = self._insists = False
        self._unsaid = ""
        self.room: Workroom | None = None
        self.triggers: LockTriggers | None = None
        self.door = FrontDoor(desk, parts, self)
        self.way_out = WayOut(parts, window)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AFTER_VAULT_MS)
        self._wire()

    def open_file(self, path: Path) -> None:
        """Open a letter file once the vault is open."""
        self._file = path

    def show_door(self, sentence: str = "") -> None:
        """Show the way in; ``sentence`` says why."""
        page = self.door.page(sentence)
        self.view_made.emit(page)
        unsaid, self._unsaid = self._unsaid, ""
        if unsaid:
            self.say(unsaid)

    def build_anew(self) -> None:
        """Lay the present view out again, at the same place."""
        if self.way_out.under_way:
            return
        if self.room is not None:
            self.room.build_anew()
        else:
            self.show_door()

    def lock(self) -> None:
        """Save everything, ask nothing, show nothing; only then close the vault."""
        if self.room is not None and not self.way_out.under_way:
            self._composition.settle()
            self._return_to = self.room.letter_id
            self.way_out.begin(self.room)
        elif self.room is None and self.door.holds_a_vault:  # open, but not entered yet
            self.show_door()

    def leave(self) -> None:
        """Lock, and say ``left`` in place of showing the way in.

        What is signed is finished first; whoever asks a second time leaves all the same.
        """
        if self._says_what_is_sealed():
            return
        self._leaving = True
        self.lock()

    def say(self, sentence: str) -> None:
        """Say a sentence on whatever is shown, or on what is shown next where it says nothing."""
        view = cast("QMainWindow", self._window).centralWidget()
        say = getattr(view, "tell", None) or getattr(view, "say", None)
        if say is None:
            self._unsaid = sentence
        else:
            say(sentence)

    def _says_what_is_sealed(self) -> bool:
        """Say, once, that files are being finished; return whether that is to be waited for."""
        busy = self.room is not None and bool(self.room.session.sealing) and not self._insists
        self._insists = busy
        if busy:
            self.say(
                translate(
                    "Doorkeeper",
                    "Files are signed and being finished. Wait until they are there, or close the "
                    "window again: then nothing is written.",
                )
            )
        return busy

    def rescue(self, where: TracebackType | None) -> bool:
        """Save the letter in hand after a mistake of the program; return whether to go on."""
        if self.way_out.under_way:
            self.way_out.meet_mistake()
            return False
        return self.room is None or self.room.rescue(where)

    def show_destroyed(self, page: QWidget) -> None:
        """Say what became of the vault; nothing of what was open is saved."""
        if self.room is not None:
            self.room.close()
        self._leave_room()
        self._return_to = ""
        self.view_made.emit(page)

    def drain(self) -> None:
        """Wait for what is under way."""
        self.door.drain()
        if self.room is not None:
            self.room.drain()

    def _enter(self, vault: Vault, *, sample: bool = False) -> None:
        if self.room is not None:  # pressed twice while the first room was being made
            vault.lock()
            return
        session = self._parts.session(self._desk, vault, self._window, sample=sample)
        session.say = self.say
        room = self._parts.workroom(session, self._actions, self._composition, self._window)
        room.view_made.connect(self.view_made)
        room.lock_wanted.connect(self.lock)
        self.room = room
        self._watch.start()
        self._guard(session)
        file, self._file = self._file, None
        room.begin(self._return_to, file)

    def _try_sample(self) -> None:
        self._enter(self._parts.sample_vault(), sample=True)

    def _guard(self, session: Session) -> None:
        """Lock also when nobody asks to: what does that is made for the first vault.

        A sample forgets, and locking would lose it.
        """
        if session.sample:
            return
        if self.triggers is None:
            self.triggers = self._parts.lock_triggers(self._window, self._desk)
            self.triggers.wanted.connect(self.lock)
        self.triggers.begin(session)

    def _look_after_vault(self) -> None:
        """The padlock tells the truth: a vault that ended by itself locks the window too."""
        room = self.room
        if room is None or room.alive or self.way_out.under_way:
            return
        self._return_to = room.letter_id
        self.way_out.show_page()
        room.close()
        self._leave_room()
        self.show_door(translate("MainWindow", "The vault closed unexpectedly. Open it to go on."))

    def _after_locking(self) -> None:
        self._leave_room()
        if self._leaving:
            self.left.emit()
        else:
            self.show_door()

    def _end(self) -> None:
        self._leave_room()
        self.left.emit()

    def _leave_room(self) -> None:
        self._watch.stop()
        if self.triggers is not None:
            self.triggers.rest()
        if self.room is not None:
            self.room.deleteLater()
        self.room = None

    def _wire(self) -> None:
        self.door.opened.connect(self._enter)
        self.door.sample_wanted.connect(self._try_sample)
        self.door.page_made.connect(self.view_made)
        self.way_out.page_made.connect(self.view_made)
        self.way_out.locked.connect(self._after_locking)
        self.way_out.stuck.connect(self._end)
        self._watch.timeout.connect(self._look_after_vault)
