"""The start screen."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from petitiondesk.desk.drafting.drafts import DraftEntry
from petitiondesk.desk.drafting.letter_file import read_letter
from petitiondesk.desk.ports import Shelf
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Kind, Languages, Letter
from petitiondesk.letter.renewal import renewed
from petitiondesk.ui.accessibility import announce
from petitiondesk.ui.actions import Actions
from petitiondesk.ui.language.translation import translate
from petitiondesk.ui.looks.measures import measures
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.messages import failure_in_words
from petitiondesk.ui.session import Session
from petitiondesk.ui.start.begin_panel import BeginPanel
from petitiondesk.ui.start.first_letter import FirstLetter
from petitiondesk.ui.start.known_letter import ask_about_known
from petitiondesk.ui.start.letter_list import LetterList
from petitiondesk.ui.start.shelves import moved
from petitiondesk.ui.start.start_search import StartSearch
from petitiondesk.ui.start.text_search import TextSearch
from petitiondesk.ui.start_view import StartView
from petitiondesk.ui.vault_settings.reminders import Reminders
from petitiondesk.ui.widgets.buttons import SymbolButton
from petitiondesk.ui.widgets.labels import Heading, PlainLabel
from petitiondesk.ui.widgets.question import Question, show_in_view
from petitiondesk.ui.widgets.toast import Toast

_BESIDE = 96
"""From so many characters on, letters and ways to begin stand side by side."""


class StartPage(StartView):
    """All letters of the vault, and ways to a new one. Everything is done by keyboard too."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        self._known: Mapping[str, DraftEntry] = {}
        self.letters = LetterList()
        self.empty = FirstLetter()
        samples = session.desk.samples()
        self.begin = BeginPanel(samples.index, samples.tour.name)
        self.question = Question()
        self.toast = Toast(self)
        self.search = StartSearch(
            self, actions, self.begin, self._letters_there, self.open_wanted.emit
        )
        self._search = TextSearch(session, self)
        self._moved: tuple[str, Shelf] | None = None
        self._problem = PlainLabel(tone=Tone.PROBLEM)
        self.reminders = Reminders(session)
        self.reminders.wanted.connect(lambda: actions.named("vault").trigger())
        self.begin.check_wanted.connect(lambda: actions.named("check_file").trigger())
        self.reminders.identity_wanted.connect(lambda: actions.named("identity").trigger())
        self._lay_out(actions)
        self._wire()
        self.refresh()

    def refresh(self) -> None:
        """List the drafts of the vault anew, and what waits to be done for it."""
        self.reminders.refresh()
        self._session.tasks.run(
            self._session.drafts.list,
            owner=self,
            on_success=self.show_entries,
            on_failure=self._fail,
            serial=True,
        )

    def show_entries(self, entries: Sequence[DraftEntry]) -> None:
        """Show these drafts; where there are none, what a letter begins with."""
        self._known = {each.letter_id: each for each in entries}
        self.letters.show_entries(entries)
        self.letters.setVisible(bool(entries))
        self.empty.setVisible(not entries)
        if not entries:
            self.begin.begin.setFocus()
        elif self.focusProxy() is None:  # the first time; later the keyboard stays where it is
            self.setFocusProxy(self.letters.words)
            self.letters.words.setFocus()

    def tell(self, sentence: str) -> None:
        """Show a sentence about what was under way when the person came here."""
        self.say(sentence)
        self._problem.set_tone(Tone.INK)

    def say(self, sentence: str) -> None:
        """Show a sentence about what did not work."""
        self._problem.set_tone(Tone.PROBLEM)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        show_in_view(self._problem)
        announce(self, sentence)

    def open_file(self, path: Path) -> None:
        """Read a letter file in the background, and want it opened."""
        self._session.tasks.run(
            lambda: read_letter(path),
            owner=self,
            on_success=self._take,
            on_failure=self._fail,
            serial=True,  # after the list of what the vault has
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wide = self.width() >= measures().wide(_BESIDE)
        self._columns.setDirection(across if wide else down)

    def _letters_there(self) -> Iterable[DraftEntry]:
        return self._known.values()

    def _take(self, letter: Letter) -> None:
        known = self._known.get(letter.id)
        if known is None:
            self.letter_made.emit(letter)
            return
        self.letters.show_letter(known.letter_id)
        ask_about_known(
            self.question,
            known,
            open_=lambda: self._open_known(known),
            add=lambda: self.letter_made.emit(self._as_another(letter)),
        )

    def _open_known(self, known: DraftEntry) -> None:
        """Open a letter; out of the trash it is put back first."""
        if known.shelf is Shelf.TRASH:
            self._change(
                lambda: self._session.drafts.move(known.letter_id, Shelf.DESK),
                lambda: self.open_wanted.emit(known.letter_id),
            )
        else:
            self.open_wanted.emit(known.letter_id)

    def _as_another(self, letter: Letter) -> Letter:
        return renewed(letter, self._session.desk.mint)

    def _begin_new(self, kind: Kind, code: str) -> None:
        letter = self._session.drafting.letter(kind, Languages(prevailing=code))
        self.letter_made.emit(letter)

    def _begin_sample(self, name: str) -> None:
        desk = self._session.desk
        self.letter_made.emit(desk.samples().letter(name, desk.mint))

    def _look_for(self, words: str) -> None:
        if words:
            self._search.search(words)
        else:
            self._search.stop()

    def _move(self, letter_id: str, shelf: Shelf) -> None:
        """Put a letter on another shelf, with a way back instead of a question."""
        before = self.letters.shelf.value()
        self._moved = letter_id, before
        self._put(letter_id, shelf, lambda: self.toast.say(moved(shelf), undo=True))

    def _take_back(self) -> None:
        if self._moved is not None:
            self._put(*self._moved)

    def _put(self, letter_id: str, shelf: Shelf, say: Callable[[], object] | None = None) -> None:
        def done() -> None:
            self.refresh()
            (say or (lambda: announce(self, moved(shelf))))()

        self._change(lambda: self._session.drafts.move(letter_id, shelf), done)

    def _erase(self, letter_id: str) -> None:
        said = translate("StartPage", "The letter and all its versions are erased.")

        def done() -> None:
            self.refresh()
            self.toast.say(said)

        self._change(lambda: self._session.drafts.delete(letter_id), done)

    def _change(self, work: Callable[[], None], done: Callable[[], None]) -> None:
        self._session.tasks.run(
            work,
            owner=self,
            on_success=lambda _none: done(),
            on_failure=self._fail,
            serial=True,
        )

    def _fail(self, error: PetitionDeskError) -> None:
        words = failure_in_words(error)
        self.say(f"{words.what} {words.remedy}")

    def _wire(self) -> None:
        self.letters.open_wanted.connect(self.open_wanted)
        self.letters.move_wanted.connect(self._move)
        self.letters.erase_wanted.connect(self._erase)
        self.letters.search_wanted.connect(self._look_for)
        self._search.found.connect(self.letters.show_found)
        self._search.prepared.connect(self.letters.show_prepared)
        self._search.failed.connect(self._fail)
        self.toast.undo.connect(self._take_back)
        self.begin.new_wanted.connect(self._begin_new)
        self.begin.sample_wanted.connect(self._begin_sample)
        self.begin.file_wanted.connect(self.open_file)

    def _lay_out(self, actions: Actions) -> None:
        unit = measures().unit
        mine = QVBoxLayout()
        mine.setSpacing(3 * unit)
        mine.addWidget(self.empty, alignment=Qt.AlignmentFlag.AlignTop)
        mine.addWidget(self.letters, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(6 * unit)
        self._columns.addLayout(mine, 2)
        self._columns.addWidget(self.begin, 1, Qt.AlignmentFlag.AlignTop)
        self.letters.hide()
        self._problem.hide()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(10 * unit, 6 * unit, 10 * unit, 8 * unit)
        column.setSpacing(4 * unit)
        column.addLayout(self._head(actions))
        column.addWidget(self._problem)
        column.addWidget(self.reminders)
        column.addWidget(self.question)
        column.addLayout(self._columns, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(_scrolled(inside))
        for before, after in itertools.pairwise((self.begin.file, self.begin.check, *self._last)):
            QWidget.setTabOrder(before, after)

    def _head(self, actions: Actions) -> QHBoxLayout:
        more = SymbolButton("menu", translate("StartPage", "Menu"))
        menu = QMenu(more)
        offered = [each for each in actions.all() if each.property("in_menu")]
        menu.addActions(offered)
        more.setMenu(menu)
        lock = SymbolButton("lock", translate("StartPage", "Lock now"))
        lock.clicked.connect(self.lock_wanted)
        head = QHBoxLayout()
        head.addWidget(Heading(translate("StartPage", "Your letters")), 1)
        for button in (more, lock):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        self._last = (more, lock)
        return head


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
