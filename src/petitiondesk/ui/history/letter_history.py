"""Opens the history over the letter in hand, fills it, and carries out what is wished there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from petitiondesk.desk.drafting.revisions import RevisionEntry, Searched
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.ports import Reason
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import Job
from petitiondesk.ui.gate import Say
from petitiondesk.ui.history.damaged_page import not_intact
from petitiondesk.ui.history.numbers import BEFORE, NOW
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.session import Session

if TYPE_CHECKING:  # read when a history is opened: few sittings open one
    from petitiondesk.letter.difference import Change
    from petitiondesk.ui.history.history_page import HistoryPage

T = TypeVar("T")
_Compared: TypeAlias = "tuple[Letter, Letter, tuple[Change, ...]]"


class LetterHistory(QObject):
    """One history at a time. ``closed`` says that the letter is to be seen again.

    Args:
        session: its vault has the versions.
        letter: the letter in hand.
        intact: whether the vault's history of it is as it was written.
        say: shows a short word over the letter.
        parent: the window that the history is shown in.
    """

    closed = Signal()

    def __init__(
        self, session: Session, letter: OpenLetter, say: Say, parent: QWidget, *, intact: bool
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = letter
        self._say = say
        self._intact = intact
        self._entries: Sequence[RevisionEntry] = ()
        self._search: Job | None = None
        self._asked = 0
        self.page: HistoryPage | None = None
        letter.revised.connect(lambda _entry: self._list())

    def open(self, column: QVBoxLayout) -> HistoryPage:
        """Show the history in a column of the window."""
        from petitiondesk.ui.history.history_page import HistoryPage  # noqa: PLC0415 - see above

        page = self.page = HistoryPage()
        page.left.connect(self.close)
        page.compare_wanted.connect(self._compare)
        page.restore_wanted.connect(self._wish_restored)
        page.naming.named.connect(self._keep)
        page.versions.search_wanted.connect(self._find)
        page.versions.cancel_wanted.connect(self._stop_search)
        column.addWidget(page)
        page.take_focus()  # until there are versions
        self._entries = ()
        if not self._intact:
            page.show_problem(not_intact())
        self._list()
        return page

    def close(self) -> None:
        """Take the history away; does nothing where none is shown."""
        if self.page is not None:
            self._stop_search()
            page, self.page = self.page, None
            page.hide()
            page.deleteLater()
            self.closed.emit()

    def _list(self) -> None:
        page, letter_id = self.page, self._letter.letter.id
        if page is not None:
            self._run(page, lambda: self._session.revisions.list(letter_id), self._show)

    def _show(self, entries: Sequence[RevisionEntry]) -> None:
        if self.page is not None:
            first = not self._entries
            self._entries = entries
            self.page.show_versions(entries)
            if first and not self.page.naming.isVisible():
                self.page.take_focus()

    def _keep(self, name: str) -> None:
        self._letter.revise(Reason.NAMED, name)
        said = translate("History", "This version is kept as “%1”.")
        self._say(said.replace("%1", isolated(name.strip())))

    def _compare(self, number: int, against: int) -> None:
        """Compare two versions, the older with the newer, whichever of them was chosen first."""
        if self.page is None:
            return
        if against == BEFORE:
            against = self._number_before(number)
        older, newer = sorted((number, against), key=lambda each: (each == NOW, each))
        self._asked += 1
        asked = self._asked
        self._run(
            self.page,
            lambda: self._compared(older, newer),
            lambda compared: self._show_changes(compared, asked),
        )

    def _compared(self, older: int, newer: int) -> _Compared:
        from petitiondesk.letter.difference import difference  # noqa: PLC0415 - see above

        before, after = self._version(older), self._version(newer)
        return before, after, difference(before, after)

    def _version(self, number: int) -> Letter:
        present = self._letter.letter
        return present if number == NOW else self._session.revisions.get(present.id, number)

    def _number_before(self, number: int) -> int:
        """Return which version came before; of the first, itself."""
        numbers = [each.number for each in self._entries]
        earlier = [each for each in numbers if number == NOW or each < number]
        return max(earlier, default=number)

    def _show_changes(self, compared: _Compared, asked: int) -> None:
        from petitiondesk.ui.history.change_words import ChangesInWords  # noqa: PLC0415 - see above

        if self.page is not None and asked == self._asked:
            before, after, changes = compared
            words = ChangesInWords(before, after, self._session.library)
            self.page.show_changes(words.shown(changes))

    def _wish_restored(self, number: int) -> None:
        """Restore, since Undo takes it back; ask only where others have agreed to the text."""
        page = self.page
        if page is None:
            return
        if self._letter.letter.closed is None:
            self._restore(number)
            return
        page.question.ask(
            translate(
                "History",
                "The text is closed. Restoring starts a new version of it, and whoever has agreed "
                "must agree again.",
            ),
            translate("History", "Restore and start a new version"),
            translate("Gate", "Keep it closed"),
            lambda: self._restore(number),
        )

    def _restore(self, number: int) -> None:
        present = self._letter.letter
        if self.page is not None:
            self._run(
                self.page,
                lambda: self._session.revisions.restore(present, number),
                self._restored,
            )

    def _restored(self, letter: Letter) -> None:
        self._letter.put(letter)
        self.close()
        self._say(translate("History", "The earlier version is restored."), undo=True)

    def _find(self, words: str) -> None:
        self._stop_search()
        page, letter_id = self.page, self._letter.letter.id
        if page is None or not words:
            return
        page.versions.show_searching(Searched((), 0, 0))
        self._search = self._session.tasks.run_long(
            lambda job: self._session.revisions.find(words, letter_id, job),
            owner=page,
            on_success=self._show_found,
            on_failure=self._search_failed,
            on_progress=lambda searched: self._show_searching(words, searched),
        )

    def _show_searching(self, words: str, searched: Searched) -> None:
        if self._search is not None and self.page is not None:
            versions = self.page.versions
            if versions.words.text().strip() == words:
                versions.show_searching(searched)

    def _show_found(self, found: Sequence[RevisionEntry]) -> None:
        self._search = None
        if self.page is not None:
            self.page.versions.show_found(found)

    def _search_failed(self, error: PetitionDeskError) -> None:
        if not isinstance(error, CancelledError):
            self._fail(error)
        elif self.page is not None and self._search is None and self.page.versions.words.text():
            self.page.versions.show_cancelled()

    def _stop_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _run(self, owner: QObject, work: Callable[[], T], done: Callable[[T], object]) -> None:
        self._session.tasks.run(
            work, owner=owner, on_success=done, on_failure=self._fail, serial=True
        )

    def _fail(self, error: PetitionDeskError) -> None:
        if self.page is not None:
            self.page.show_problem(not_intact() if not self._intact else sentence_about(error))
