"""Checks one file at a time, outside the event loop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.desk import Desk
from petitiondesk.desk.errors import InputError
from petitiondesk.desk.identities.known_cards import known_cards
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.verdicts.verdict import Verdict
from petitiondesk.desk.verdicts.verify_file import make_verifier
from petitiondesk.errors import PetitionDeskError
from petitiondesk.signing.inspecting import inspect_file
from petitiondesk.signing.inspections import Inspect
from petitiondesk.ui.background import Job, TaskRunner
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session

Cards = tuple[Certificate, ...]


class Checker(QObject):
    """``told`` carries the stage of a check, ``judged`` its verdict, ``failed`` why there is none.

    ``known`` carries the cards of the vault as they are when a check begins.

    Args:
        desk: sets a page once more where no vault is open.
        tasks: runs the checks.
        session: of the open vault, whose cards are trusted; None where none is open.
        parent: whose life it shares.
        inspect: takes a file apart.
    """

    told = Signal(object)
    judged = Signal(object)
    failed = Signal(str)
    known = Signal(object)

    def __init__(
        self,
        desk: Desk,
        tasks: TaskRunner,
        session: Session | None,
        parent: QObject,
        inspect: Inspect = inspect_file,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._session = desk, tasks, session
        self._inspect = inspect
        self._job: Job | None = None
        self._number = 0

    def look_up(self) -> None:
        """Ask the vault for its cards; without one nobody is known."""
        self._with_cards(lambda _cards: None)

    def check(self, path: Path, chosen: Sequence[Certificate]) -> None:
        """Check a file; an earlier check is given up.

        Args:
            path: the file.
            chosen: the cards that are trusted for this check; an authority for time-stamps alone.
        """
        self.cancel()
        number = self._number
        clocks = tuple(each for each in chosen if each.authority)
        self._with_cards(lambda cards: self._begin(number, path, (*cards, *chosen), clocks))

    def cancel(self) -> None:
        """Give a check up; nothing more is heard of it."""
        self._number += 1
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _with_cards(self, go_on: Callable[[Cards], object]) -> None:
        if self._session is None:
            self.known.emit(())
            go_on(())
            return
        settings, number = self._session.vault.settings, self._number

        def found(cards: Cards) -> None:
            self.known.emit(cards)
            go_on(cards)

        self._session.tasks.run(
            lambda: known_cards(settings),
            owner=self,
            on_success=found,
            on_failure=lambda error: self._fail(number, error),
            serial=True,
        )

    def _begin(self, number: int, path: Path, trusted: Cards, clocks: Cards) -> None:
        if number != self._number:
            return
        self._job = job = self._tasks.run_long(
            lambda job: self._verify(path, trusted, clocks, job),
            owner=self,
            on_success=lambda verdict: self._tell(number, verdict),
            on_failure=lambda error: self._fail(number, error),
            on_progress=lambda stage: self._say(number, stage),
        )
        self.destroyed.connect(job.cancel)  # nobody waits for what nobody will see

    def _verify(self, path: Path, trusted: Cards, clocks: Cards, job: Job) -> Verdict:
        """Check a file; in a worker, and with a typesetter of its own where no vault is open."""
        if not path.is_file():
            raise InputError(path=path)  # a pipe would never end
        made: list[Typesetter] = []

        def typesetter() -> Typesetter:
            if self._session is not None:
                return self._session.typesetter()
            made.append(self._desk.typesetter())
            return made[-1]

        verifier = make_verifier(typesetter, self._desk.clock, self._inspect)
        try:
            return verifier.verify(path, trusted, job, clocks=clocks, told=job.report)
        finally:
            for each in made:
                each.close()

    def _say(self, number: int, stage: object) -> None:
        if number == self._number:
            self.told.emit(stage)

    def _tell(self, number: int, verdict: Verdict) -> None:
        if number == self._number:
            self._job = None
            self.judged.emit(verdict)

    def _fail(self, number: int, error: PetitionDeskError) -> None:
        if number == self._number:
            self._job = None
            self.failed.emit(sentence_about(error))
