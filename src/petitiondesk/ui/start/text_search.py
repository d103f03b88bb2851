"""Searching the texts of all letters; with progress, where an older vault meets it first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from petitiondesk.desk.ports import DraftRow
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.session import Session

T = TypeVar("T")

_BATCH = 16
"""So many letters are read in one turn of the vault: what else it is asked waits no longer."""


class TextSearch(QObject):
    """One search at a time; a newer one takes its place.

    ``found`` carries words and the ids of the letters that have them; ``prepared`` how many of how
    many letters have been read for the first search; ``failed`` an error.
    """

    found = Signal(str, object)
    prepared = Signal(int, int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._words = ""
        self._waiting: Sequence[DraftRow] | None = None
        self._busy = False

    def search(self, words: str) -> None:
        """Look for letters that have these words, once all letters are known to searching."""
        self._words = words
        if not self._busy:
            self._go_on()

    def stop(self) -> None:
        """Read no more letters; those that were read stay known."""
        self._words = ""

    def _go_on(self) -> None:
        words = self._words
        if not words:
            return
        if self._waiting is None:
            self._run(self._session.drafts.unsearched, self._begin)
        elif self._waiting:
            self._prepare(self._waiting)
        else:
            self._run(
                lambda: self._session.drafts.search(words), lambda ids: self._tell(words, ids)
            )

    def _begin(self, rows: Sequence[DraftRow]) -> None:
        self._waiting, self._total = rows, len(rows)
        self._go_on()

    def _prepare(self, waiting: Sequence[DraftRow]) -> None:
        batch, left = waiting[:_BATCH], waiting[_BATCH:]
        self.prepared.emit(self._total - len(waiting), self._total)
        self._run(
            lambda: self._session.drafts.make_searched(batch), lambda _none: self._prepared(left)
        )

    def _prepared(self, left: Sequence[DraftRow]) -> None:
        self._waiting = left
        self._go_on()

    def _tell(self, words: str, letter_ids: Sequence[str]) -> None:
        if words == self._words:
            self.found.emit(words, letter_ids)
        else:
            self._go_on()

    def _run(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Work in the vault's own lane, so that nobody writes a letter that is being read."""
        self._busy = True

        def go_on(outcome: T) -> None:
            self._busy = False
            done(outcome)

        self._session.tasks.run(
            work, owner=self, on_success=go_on, on_failure=self._fail, serial=True
        )

    def _fail(self, error: PetitionDeskError) -> None:
        self._busy = False
        self.failed.emit(error)
