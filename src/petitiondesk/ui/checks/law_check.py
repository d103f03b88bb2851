"""Checks in the background what the law has to say about a letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from petitiondesk.desk.drafting.check_letter import check_law
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks.worker_check import WorkerCheck, of_worker

LAW_CHECK_AFTER_MS = 450
"""From checking the letter to checking its law: some 0.7 seconds after the last change."""

_TRIES = 3
"""So often the worker is asked about one state of a letter."""


@dataclass(frozen=True, slots=True)
class LawAnswer:
    """How far the law has answered.

    Attributes:
        about: the letter as it was when it answered last; None before that.
        unknown: whether it could not be asked about the letter as it is.
    """

    about: Letter | None = None
    unknown: bool = False


class LawCheck(WorkerCheck):
    """Knows what the law says of the latest letter; ``found`` says that it was asked again.

    The worker reads the law, so that nothing of it comes into this process. A check waits for a
    pause in typing, and gives way to a later one. Where the worker cannot tell, it is asked again
    a few times; what was found before stays until then, and the next change asks anew.

    Where it never can, ``found`` says so, too.

    Attributes:
        answer: in which letter that was found, and whether nobody can tell it of the latest.
    """

    def __init__(
        self,
        library: Library,
        typesetter: Callable[[], Typesetter],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        asking = of_worker(check_law, library, typesetter)
        super().__init__(asking, tasks, LAW_CHECK_AFTER_MS, parent)
        self._tries = 0
        self.answer = LawAnswer()

    def want(self, letter: Letter) -> None:
        """Check this letter after a pause, unless it was the last one that was asked for."""
        if letter is self._letter:
            return
        self._tries = 0
        self.answer = LawAnswer(self.answer.about)
        self._ask_soon(letter)

    def want_anew(self, letter: Letter) -> None:
        """Check this letter after a pause, though it is the same: other law is in force."""
        self._letter, self.answer = None, LawAnswer()
        self.want(letter)

    def _told(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        self.findings, self.answer = findings, LawAnswer(letter)
        self.found.emit()

    def _not_told(self) -> None:
        self._tries += 1
        if self._tries < _TRIES:
            self._pause.start()
        else:
            self.answer = LawAnswer(self.answer.about, unknown=True)
            self.found.emit()
