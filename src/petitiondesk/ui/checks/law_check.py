"""Checks in the background what the law has to say about a letter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from petitiondesk.desk.drafting.check_letter import check_law
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import Job, TaskRunner

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


class LawCheck(QObject):
    """Knows what the law says of the latest letter; ``found`` says that it was asked again.

    The worker reads the law, so that nothing of it comes into this process. A check waits for a
    pause in typing, and gives way to a later one. Where the worker cannot tell, it is asked again
    a few times; what was found before stays until then, and the next change asks anew.

    Where it never can, ``found`` says so, too.

    Attributes:
        findings: what was found last.
        answer: in which letter, and whether nobody can tell it of the latest.
    """

    found = Signal()

    def __init__(
        self,
        library: Library,
        typesetter: Callable[[], Typesetter],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._typesetter = typesetter
        self._tasks = tasks
        self._letter: Letter | None = None
        self._job: Job | None = None
        self._tries = 0
        self.findings: tuple[Finding, ...] = ()
        self.answer = LawAnswer()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(LAW_CHECK_AFTER_MS)
        self._pause.timeout.connect(self._start)

    def want(self, letter: Letter) -> None:
        """Check this letter after a pause, unless it was the last one that was asked for."""
        if letter is self._letter:
            return
        self.stop()
        self._letter, self._tries = letter, 0
        self.answer = LawAnswer(self.answer.about)
        self._pause.start()

    def want_anew(self, letter: Letter) -> None:
        """Check this letter after a pause, though it is the same: other law is in force."""
        self._letter, self.answer = None, LawAnswer()
        self.want(letter)

    def stop(self) -> None:
        """Check nothing any more."""
        self._pause.stop()
        self._letter = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _start(self) -> None:
        letter = self._letter
        if letter is None:
            return
        library, typesetter = self._library, self._typesetter()
        self._job = self._tasks.run_long(
            lambda job: check_law(letter, library, typesetter, job),
            owner=self,
            on_success=lambda findings: self._take(letter, findings),
            on_failure=lambda error: self._fail(letter, error),
            on_progress=_ignore,
        )

    def _take(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        if letter is not self._letter:
            return
        self._job = None
        self.findings, self.answer = findings, LawAnswer(letter)
        self.found.emit()

    def _fail(self, letter: Letter, _error: PetitionDeskError) -> None:
        if letter is not self._letter:
            return
        self._job = None
        self._tries += 1
        if self._tries < _TRIES:
            self._pause.start()
        else:
            self.answer = LawAnswer(self.answer.about, unknown=True)
            self.found.emit()


def _ignore(_progress: object) -> None:
    """A check does not say how far it is."""
