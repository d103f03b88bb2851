"""What goes on while the vault is open: all letters, or one of them, and the way between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from petitiondesk.desk.drafting.drafts import Drafts, OpenDraft
from petitiondesk.desk.errors import SaveBrokenError
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.keyboard.input_method import Composition
from petitiondesk.ui.letter.window import LetterWindow
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.pages.words import one_line
from petitiondesk.ui.session import Session
from petitiondesk.ui.start_view import StartView

if TYPE_CHECKING:  # hardly ever needed
    from petitiondesk.ui.history.damaged_page import DamagedPage

T = TypeVar("T")

_SAVES = frozenset(save.__code__ for save in (Drafts.keep, Drafts.keep_place, Drafts.keep_undo))


class Views(Protocol):
    """Makes the views of an open vault."""

    def start_view(self, session: Session, actions: Actions) -> StartView:
        """Return the start screen."""

    def letter_window(
        self, session: Session, opened: OpenDraft, actions: Actions, composition: Composition
    ) -> LetterWindow:
        """Return the window of a letter."""

    def damaged_page(self, title: str) -> DamagedPage:
        """Return what is asked before a letter opens whose history is damaged."""


class Workroom(QObject):
    """Makes the views of an open vault. ``view_made`` carries one that is to be shown."""

    view_made = Signal(object)
    lock_wanted = Signal()

    def __init__(
        self,
        session: Session,
        views: Views,
        actions: Actions,
        composition: Composition,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._views = views
        self._actions = actions
        self._composition = composition
        self._view: QWidget | None = None
        self._rescued: Letter | None = None
        self._told: set[str] = set()
        session.typesetter()  # it warms up while a letter is chosen

    @property
    def session(self) -> Session:
        """The open vault and everything that works with it."""
        return self._session

    @property
    def alive(self) -> bool:
        """Whether the vault is still open."""
        return self._session.vault.alive

    @property
    def letter_id(self) -> str:
        """The id of the letter in hand, to come back to; empty where there is none to keep."""
        kept = isinstance(self._view, LetterWindow) and not self._session.sample
        return self._view.letter.letter.id if kept and isinstance(self._view, LetterWindow) else ""

    def begin(self, return_to: str, file: Path | None) -> None:
        """Show the letter that was in hand, the file that was asked for, or all letters."""
        session = self._session
        self._run(lambda: session.library, _nothing)  # read before a letter needs it
        if session.sample:
            self._run(session.sample_letter, self._open_new)
        elif file is not None:
            self._start_view().open_file(file)
        elif return_to:
            self.open_draft(return_to)
        else:
            self.show_start()

    def show_start(self) -> None:
        """Show all letters, once the letter in hand is saved; a letter that is not stays."""
        self._leave(self._start_view)

    def _start_view(self) -> StartView:
        view = self._views.start_view(self._session, self._actions)
        view.open_wanted.connect(self.open_draft)
        view.letter_made.connect(self._open_new)
        view.lock_wanted.connect(self.lock_wanted)
        self._show(view)
        return view

    def take_file(self, path: Path) -> None:
        """Open a letter file, once the letter in hand is saved; a letter that is not stays."""
        self._leave(lambda: self._start_view().open_file(path))

    def open_draft(self, letter_id: str) -> None:
        """Open a draft of the vault."""
        drafts = self._session.drafts
        self._run(lambda: drafts.load(letter_id), self._show_letter)

    def switch_to(self, letter_id: str) -> None:
        """Open another draft, once the letter in hand is saved; a letter that is not stays."""
        self._leave(lambda: self.open_draft(letter_id))

    def build_anew(self) -> None:
        """Lay the present view out again, at the same place."""
        if isinstance(self._view, LetterWindow):
            self._composition.settle()
            self.switch_to(self._view.letter.letter.id)
        else:
            self.show_start()

    def rescue(self, where: TracebackType | None) -> bool:
        """Save the letter in hand after a mistake of the program; return whether to trust that.

        A save that made the mistake itself would only make it again: it is told instead, and the
        next edit saves, or the person. Nor is the same letter saved for a second mistake.
        """
        if not isinstance(self._view, LetterWindow):
            return True
        in_hand = self._view.letter
        if _was_in_a_save(where):
            in_hand.failed.emit(SaveBrokenError())
            return False
        if in_hand.letter is not self._rescued:
            self._rescued = in_hand.letter
            in_hand.save_now()
        return True

    def ending(self) -> Callable[[], object]:
        """Return the work that saves the letter in hand; for a worker, before :meth:`close`."""
        if isinstance(self._view, LetterWindow):
            return self._view.letter.last_save()
        return lambda: None

    def end(
        self,
        work: Callable[[], object],
        on_success: Callable[[object], object],
        on_failure: Callable[[PetitionDeskError], object],
    ) -> None:
        """Do the last work and close the vault, in the vault's turn."""
        session = self._session

        def finish() -> None:
            work()
            session.close()

        session.tasks.run(
            finish, owner=self, on_success=on_success, on_failure=on_failure, serial=True
        )

    def close(self) -> None:
        """Close what holds keys or letters."""
        self._session.close()

    def drain(self) -> None:
        """Wait for what is under way."""
        self._session.tasks.drain()

    def _open_new(self, letter: Letter) -> None:
        session = self._session
        self._run(lambda: session.keep_new(letter), self._show_letter)

    def _show_letter(self, opened: OpenDraft) -> None:
        """Show a letter; who opens one with a damaged history is told first, once a sitting."""
        letter = opened.letter
        if opened.history_intact or letter.id in self._told:
            self._open_window(opened)
            return
        page = self._views.damaged_page(
            one_line(letter.subject.markup(letter.languages.prevailing))
        )
        page.go_on.connect(lambda: self._go_on(opened))
        page.back.connect(self.show_start)
        self._show(page)

    def _go_on(self, opened: OpenDraft) -> None:
        self._told.add(opened.letter.id)
        self._open_window(opened)

    def _open_window(self, opened: OpenDraft) -> None:
        window = self._views.letter_window(self._session, opened, self._actions, self._composition)
        window.lock_wanted.connect(self.lock_wanted)
        window.left.connect(self.show_start)
        window.open_wanted.connect(self.switch_to)
        self._show(window)

    def _show(self, view: QWidget) -> None:
        self._view = view
        self.view_made.emit(view)

    def _leave(self, go_on: Callable[[], object]) -> None:
        """Save the letter in hand, and go on only when that has worked."""
        if isinstance(self._view, LetterWindow):
            self._run(self._view.letter.last_save(), lambda _none: go_on())
        else:
            go_on()

    def _run(self, work: Callable[[], T], on_success: Callable[[T], object]) -> None:
        self._session.tasks.run(
            work, owner=self, on_success=on_success, on_failure=self._say_failure, serial=True
        )

    def _say_failure(self, error: PetitionDeskError) -> None:
        if self._view is None:
            self.show_start()
        say = getattr(self._view, "say", None)
        if say is not None:
            say(sentence_about(error))


def _was_in_a_save(where: TracebackType | None) -> bool:
    return any(frame.f_code in _SAVES for frame, _line in walk_tb(where))


def _nothing(_outcome: object) -> None:
    """Nothing waits for it."""
