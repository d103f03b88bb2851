"""The main window: before the vault, or in it. It places views, locks, and routes.

What it holds is imported when it is furnished: a bare window is on the screen by then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.translation import translate

if TYPE_CHECKING:  # the first window is on screen before anything of the desk is read
    from types import TracebackType

    from petitiondesk.desk.desk import Desk
    from petitiondesk.desk.ports import Vault
    from petitiondesk.ui.input_method import Composition
    from petitiondesk.ui.lock_triggers import LockTriggers
    from petitiondesk.ui.parts import Parts
    from petitiondesk.ui.session import Session
    from petitiondesk.ui.theme import Theme
    from petitiondesk.ui.workroom import Workroom


@dataclass(frozen=True)
class Choices:
    """What was chosen on the command line; ``text_size`` is in percent."""

    letter: Path | None
    interface_language: str
    theme: str
    text_size: int


NAME = "PetitionDesk"
"""The title of the window, whatever is open in it: taskbars and screenshots tell nothing."""

_SIZE = QSize(1440, 900)
_FRAME = 60
"""What the frame of a window may need, in device-independent pixels."""

_LOOK_AFTER_VAULT_MS = 500


class MainWindow(QMainWindow):
    """Holds one view at a time; a view that goes is destroyed, not hidden.

    A person sees a window at once: it is shown bare, says ``painted``, and is furnished then.
    ``language_wanted`` carries the code of the language that the interface is to speak,
    ``language_kept`` of the one that was chosen when the vault was made.
    """

    painted = Signal()
    language_wanted = Signal(str)
    language_kept = Signal(str)

    def __init__(self, ground: str = "") -> None:
        """Make a window with nothing in it, in the colour ``ground`` (``#RRGGBB``)."""
        super().__init__()
        self._room: Workroom | None = None
        self.triggers: LockTriggers | None = None
        self._last_work: Callable[[], object] | None = None
        self._return_to = ""
        self._file: Path | None = None
        self._leaving = False
        self._bare = True
        if ground:
            self.setPalette(QPalette(QColor(ground)))
        self.setWindowTitle(NAME)
        self.resize(_SIZE)

    def furnish(
        self, desk: Desk, theme: Theme, composition: Composition, parts: Parts | None = None
    ) -> None:
        """Put the way to the vault in the window, and make it listen."""
        from petitiondesk.ui.actions import Actions  # noqa: PLC0415 - see the module
        from petitiondesk.ui.front_door import FrontDoor  # noqa: PLC0415
        from petitiondesk.ui.parts import Parts  # noqa: PLC0415
        from petitiondesk.ui.window_actions import offer_window_actions  # noqa: PLC0415

        self.setPalette(QPalette())
        self._desk = desk
        self._composition = composition
        self._parts = parts or Parts()
        self.actions_offered = Actions()
        self._listen_to_keys()
        self._theme = theme
        offer_window_actions(self, self, theme, self.actions_offered)
        self._door = FrontDoor(desk, self._parts, self)
        self._door.opened.connect(self._enter)
        self._door.sample_wanted.connect(self._try_sample)
        self._door.page_made.connect(self._show)
        self._door.language_wanted.connect(self.language_wanted)
        self._door.language_kept.connect(self.language_kept)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AFTER_VAULT_MS)
        self._watch.timeout.connect(self._look_after_vault)
        theme.resized.connect(self._build_anew)
        self._show(self._door.page())

    def _listen_to_keys(self) -> None:
        from petitiondesk.ui.physical_keys import PhysicalKeys  # noqa: PLC0415
        from petitiondesk.ui.positions_x11 import LATIN_KEYS  # noqa: PLC0415

        always = frozenset({"lock"})
        self._keys = PhysicalKeys(self, self.actions_offered.all, LATIN_KEYS, always)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.focusWindowChanged.connect(self._watch_keys_of)
        if self.windowHandle() is not None:
            self._keys.watch(self.windowHandle())

    @property
    def locked(self) -> bool:
        """Whether no vault is open."""
        return self._room is None

    def show_fitting(self) -> None:
        """Show the window, and on a small screen let it fill the screen, frame included."""
        room = QGuiApplication.primaryScreen().availableSize()
        if room.width() > _SIZE.width() and room.height() > _SIZE.height() + _FRAME:
            self.show()
        else:
            self.showMaximized()

    def open_file(self, path: Path) -> None:
        """Open a letter file once the vault is open."""
        self._file = path

    def lock(self) -> None:
        """Save everything, ask nothing, show nothing; only then close the vault."""
        if self._room is None:
            self._leave_door()
            return
        if self._last_work is not None:
            return
        self._composition.settle()
        self._return_to = self._room.letter_id
        self._last_work = self._room.ending()
        self._show_locking()
        self._end()

    def show_help(self) -> None:
        """Show what the program is for and what keys do."""
        view = self.centralWidget()
        sheet = self._parts.help_sheet(self, self.actions_offered)
        if view is not None:
            view.destroyed.connect(sheet.deleteLater)  # it goes with what it lies over

    def show_vault(self) -> None:
        """Show what can be done with the vault itself; a sample has none."""
        view = self.centralWidget()
        if self._room is None or self._room.session.sample or self._last_work is not None:
            return
        sheet = self._parts.vault_sheet(self, self._room.session)
        if view is not None:
            view.destroyed.connect(sheet.deleteLater)
        refresh = getattr(view, "refresh", None)
        if refresh is not None:  # the start screen reminds of what may be done now
            sheet.left.connect(refresh)

    def show_destroying(self) -> None:
        """Show the way to destroy the vault, whether it is open or not."""
        view = self.centralWidget()
        if self._last_work is not None or (self._room is not None and self._room.session.sample):
            return
        vault = self._room.session.vault if self._room is not None else None
        sheet = self._parts.destroy_sheet(self, self._desk, vault)
        sheet.destroyed_vault.connect(self._after_destroying)
        if view is not None:
            view.destroyed.connect(sheet.deleteLater)

    def speak_anew(self) -> None:
        """The interface speaks another language: make everything that has words once more."""
        from petitiondesk.ui.window_actions import offer_window_actions  # noqa: PLC0415

        self.actions_offered.withdraw(self)
        offer_window_actions(self, self, self._theme, self.actions_offered)
        self._build_anew()

    def save_after_mistake(self, where: TracebackType | None) -> None:
        """Save the letter in hand after a mistake of the program, and say so."""
        if self._last_work is not None:
            self._stop_locking()
            return
        safe = self._room is None or self._room.rescue(where)
        say = getattr(self.centralWidget(), "say", None)
        if safe and say is not None:
            say(translate("MainWindow", "Something went wrong. Your text is safe; go on writing."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch_keys_of(self.windowHandle())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bare:
            self._bare = False
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._room is None:
            event.accept()
            return
        event.ignore()
        self._leaving = True
        self.lock()

    def _watch_keys_of(self, window: QObject | None) -> None:
        keys = getattr(self, "_keys", None)  # a bare window does not listen yet
        if window is not None and keys is not None:
            keys.watch(window)

    def drain(self) -> None:
        """Wait for what is under way."""
        self._door.drain()
        if self._room is not None:
            self._room.drain()

    def _leave_door(self) -> None:
        """Lock what is open but not entered yet."""
        if self._door.holds_a_vault:
            self._show(self._door.page())

    def _after_destroying(self, page: QWidget) -> None:
        """Say what became of the vault; nothing of what was open is saved."""
        if self._room is not None:
            self._room.close()
        self._leave_room()
        self._return_to = ""
        self._show(page)

    def _enter(self, vault: Vault) -> None:
        self._work_in(vault, sample=False)

    def _try_sample(self) -> None:
        self._work_in(self._parts.sample_vault(), sample=True)

    def _work_in(self, vault: Vault, *, sample: bool) -> None:
        if self._room is not None:  # pressed twice while the first room was being made
            vault.lock()
            return
        session = self._parts.session(self._desk, vault, self, sample=sample)
        room = self._parts.workroom(session, self.actions_offered, self._composition, self)
        room.view_made.connect(self._show)
        room.lock_wanted.connect(self.lock)
        self._room = room
        self._watch.start()
        self._guard(session)
        file, self._file = self._file, None
        room.begin(self._return_to, file)

    def _guard(self, session: Session) -> None:
        """Lock also when nobody asks to: what does that is made for the first vault."""
        from petitiondesk.ui.lock_triggers import LockTriggers  # noqa: PLC0415 - see the module

        if self.triggers is None:
            self.triggers = LockTriggers(self, self._desk.clock)
            self.triggers.wanted.connect(self.lock)
        self.triggers.begin(session)

    def _show_locking(self) -> None:
        page = self._parts.locking_page(self)
        page.try_again.connect(self._end)
        page.give_up.connect(self._give_up)
        self._show(page)

    def _end(self) -> None:
        assert self._room is not None
        assert self._last_work is not None
        self._room.end(self._last_work, self._locked, self._not_locked)

    def _give_up(self) -> None:
        self._last_work = _nothing
        self._end()

    def _locked(self, _none: object) -> None:
        self._leave_room()
        if self._leaving:
            self.close()
        else:
            self._show(self._door.page())

    def _stop_locking(self) -> None:
        """A mistake came between: let the person choose, as after a save that did not work."""
        from petitiondesk.desk.errors import SaveBrokenError  # noqa: PLC0415 - see the module

        if self._last_work is _nothing:  # nothing is left to save, and it does not lock: end
            self._leave_room()
            self.close()
        elif hasattr(self.centralWidget(), "show_failure"):
            self._not_locked(SaveBrokenError())
        else:
            self._last_work = None

    def _not_locked(self, error: PetitionDeskError) -> None:
        show_failure = getattr(self.centralWidget(), "show_failure", None)
        if show_failure is not None:
            show_failure(self._parts.sentence_about(error))

    def _look_after_vault(self) -> None:
        """The padlock tells the truth: a vault that ended by itself locks the window too."""
        room = self._room
        if room is None or room.alive or self._last_work is not None:
            return
        self._return_to = room.letter_id
        self._show_locking()
        room.close()
        self._leave_room()
        words = translate("MainWindow", "The vault closed unexpectedly. Open it to go on.")
        self._show(self._door.page(words))

    def _leave_room(self) -> None:
        self._watch.stop()
        if self.triggers is not None:
            self.triggers.rest()
        if self._room is not None:
            self._room.deleteLater()
        self._room = self._last_work = None

    def _build_anew(self) -> None:
        """Text has another size: lay the view out again, at the same place."""
        if self._last_work is not None:
            return
        if self._room is not None:
            self._room.build_anew()
        else:
            self._show(self._door.page())

    def _show(self, view: QWidget) -> None:
        old = self.takeCentralWidget() if self.centralWidget() else None
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setCentralWidget(view)
        view.setFocus()
        QTimer.singleShot(0, view, lambda: _give_focus(view))


def _give_focus(view: QWidget) -> None:
    """Give a view the keyboard again where it could not take it: it was not on the screen yet."""
    holder = QApplication.focusWidget()
    if holder is None or not view.isAncestorOf(holder):
        view.setFocus()


def _nothing() -> None:
    """There is nothing to save."""
