"""The main window: locked, all letters, or one letter. It only places them and routes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from petitiondesk.desk.desk import Desk
from petitiondesk.desk.drafts import OpenDraft, Place
from petitiondesk.desk.letter_file import read_letter
from petitiondesk.desk.memory_vault import MemoryVault
from petitiondesk.desk.ports import Vault
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.front_door import FrontDoor
from petitiondesk.ui.help_sheet import HelpSheet
from petitiondesk.ui.input_method import Composition
from petitiondesk.ui.locking import close_everything_but
from petitiondesk.ui.locking_page import LockingPage
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.parts import Parts
from petitiondesk.ui.physical_keys import PhysicalKeys
from petitiondesk.ui.positions_x11 import LATIN_KEYS
from petitiondesk.ui.session import Session
from petitiondesk.ui.theme import Theme
from petitiondesk.ui.translation import translate
from petitiondesk.ui.window_actions import offer_window_actions

NAME = "PetitionDesk"
"""The title of the window, whatever is open in it: taskbars and screenshots tell nothing."""

T = TypeVar("T")

_SIZE = QSize(1440, 900)
_LOOK_AFTER_VAULT_MS = 500


class MainWindow(QMainWindow):
    """Holds one view at a time; a view that goes is destroyed, not hidden."""

    def __init__(
        self, desk: Desk, theme: Theme, composition: Composition, parts: Parts | None = None
    ) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._composition = composition
        self._parts = parts or Parts()
        self._door = FrontDoor(desk, self)
        self._door.opened.connect(self._begin)
        self._door.sample_wanted.connect(self._try_sample)
        self._session: Session | None = None
        self._last_save: Callable[[], object] | None = None
        self._return_to = ""
        self._file: Path | None = None
        self._leaving = False
        self.actions_offered = Actions()
        self._keys = PhysicalKeys(self, self.actions_offered.all, LATIN_KEYS)
        offer_window_actions(self, self, theme, self.actions_offered)
        self.setWindowTitle(NAME)
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_AFTER_VAULT_MS)
        self._watch.timeout.connect(self._look_after_vault)
        theme.resized.connect(self._build_anew)
        self.resize(_fitting(_SIZE))
        self._show_front()

    @property
    def locked(self) -> bool:
        """Whether no vault is open."""
        return self._session is None

    def open_file(self, path: Path) -> None:
        """Open a letter file once the vault is open."""
        self._file = path

    def lock(self) -> None:
        """Save everything, ask nothing, show nothing; only then close the vault."""
        session = self._session
        if session is None or self._last_save is not None:
            return
        self._composition.settle()
        self._remember()
        self._show_locking()
        self._end(session)

    def show_help(self) -> None:
        """Show what the program is for and what keys do."""
        HelpSheet(self, self.actions_offered)

    def save_after_mistake(self) -> None:
        """Save the letter in hand after a mistake of the program."""
        letter = getattr(self.centralWidget(), "letter", None)
        if letter is not None:
            letter.save_now()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._keys)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._session is None and self._last_save is None:
            event.accept()
            return
        event.ignore()
        self._leaving = True
        self.lock()

    def _show_front(self, sentence: str = "") -> None:
        self._show(self._door.page(sentence))

    def _try_sample(self) -> None:
        self._begin(MemoryVault(), sample=True)
        assert self._session is not None
        samples = self._desk.samples()
        self._open_new(samples.letter(samples.index[0].name, self._desk.mint))

    def _begin(self, vault: Vault, *, sample: bool = False) -> None:
        self._session = Session(self._desk, vault, self, sample=sample)
        self._session.typesetter()  # it warms up while a letter is chosen
        self._watch.start()
        if self._return_to and not sample:
            self.open_draft(self._return_to)
        elif not sample:
            self.show_start()
        if self._file is not None:
            self._read_file(self._file)
            self._file = None

    def show_start(self) -> None:
        """Show all letters."""
        assert self._session is not None
        self._keep_letter()
        self._return_to = ""
        view = self._parts.start_view(self._session, self.actions_offered)
        view.open_wanted.connect(self.open_draft)
        view.letter_made.connect(self._open_new)
        view.lock_wanted.connect(self.lock)
        self._show(view)

    def open_draft(self, letter_id: str) -> None:
        """Open a draft of the vault."""
        assert self._session is not None
        drafts = self._session.drafts
        self._run_in_vault(lambda: drafts.load(letter_id), self._show_letter)

    def _open_new(self, letter: Letter) -> None:
        assert self._session is not None
        drafts = self._session.drafts

        def keep() -> OpenDraft:
            drafts.keep(letter, Place())
            return OpenDraft(letter, Place())

        self._run_in_vault(keep, self._show_letter)

    def _read_file(self, path: Path) -> None:
        self._run_in_vault(lambda: read_letter(path), self._open_new)

    def _show_letter(self, opened: OpenDraft) -> None:
        assert self._session is not None
        self._keep_letter()
        window = self._parts.letter_window(
            self._session, opened, self.actions_offered, self._composition
        )
        self._return_to = opened.letter.id
        window.lock_wanted.connect(self.lock)
        window.left.connect(self.show_start)
        self._show(window)

    def _keep_letter(self) -> None:
        """Save the letter that is about to leave the screen, in the vault's turn."""
        letter = getattr(self.centralWidget(), "letter", None)
        if letter is not None and self._session is not None:
            self._run_in_vault(letter.last_save(), lambda _none: None)

    def _run_in_vault(self, work: Callable[[], T], on_success: Callable[[T], object]) -> None:
        assert self._session is not None
        self._session.tasks.run(
            work,
            owner=self,
            on_success=on_success,
            on_failure=self._say_failure,
            serial=True,
        )

    def _say_failure(self, error: PetitionDeskError) -> None:
        say = getattr(self.centralWidget(), "say", None)
        if say is not None:
            say(sentence_about(error))

    def _remember(self) -> None:
        letter = getattr(self.centralWidget(), "letter", None)
        self._last_save = letter.last_save() if letter is not None else _nothing

    def _show_locking(self) -> None:
        close_everything_but(self)
        page = LockingPage()
        page.try_again.connect(lambda: self._end(self._session))
        page.give_up.connect(self._give_up)
        self._show(page)

    def _end(self, session: Session | None) -> None:
        save = self._last_save
        assert session is not None
        assert save is not None

        def end() -> None:
            save()
            session.close()

        session.tasks.run(
            end, owner=self, on_success=self._locked, on_failure=self._not_locked, serial=True
        )

    def _give_up(self) -> None:
        self._last_save = _nothing
        self._end(self._session)

    def _locked(self, _none: object = None) -> None:
        self._watch.stop()
        if self._session is not None and self._session.sample:
            self._return_to = ""
        self._session = None
        self._last_save = None
        if self._leaving:
            self.close()
        else:
            self._show_front()

    def _not_locked(self, error: PetitionDeskError) -> None:
        page = self.centralWidget()
        if isinstance(page, LockingPage):
            page.show_failure(sentence_about(error))

    def _look_after_vault(self) -> None:
        """The padlock tells the truth: a vault that ended by itself locks the window too."""
        session = self._session
        if session is None or session.vault.alive or self._last_save is not None:
            return
        self._watch.stop()
        close_everything_but(self)
        self._session = None
        session.close()
        self._show_front(
            translate("MainWindow", "The vault closed unexpectedly. Open it to go on.")
        )

    def _build_anew(self) -> None:
        """Text has another size: lay the view out again, at the same place."""
        letter = getattr(self.centralWidget(), "letter", None)
        if letter is not None:
            self._composition.settle()
            self._keep_letter()
            self.open_draft(letter.letter.id)
        elif self._session is not None:
            self.show_start()
        else:
            self._show_front()

    def _show(self, view: QWidget) -> None:
        old = self.takeCentralWidget() if self.centralWidget() else None
        if old is not None:
            old.hide()
            old.deleteLater()
        self.setCentralWidget(view)
        view.setFocus()


def _fitting(wanted: QSize) -> QSize:
    screen = QGuiApplication.primaryScreen()
    return wanted.boundedTo(screen.availableSize())


def _nothing() -> None:
    """There is nothing to save."""
