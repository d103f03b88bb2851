"""Has a worker look at the letter in hand, whenever nobody types."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.waiting import Asker
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import Job, TaskRunner

Check: TypeAlias = Callable[[Letter, Library, Typesetter, Asker], tuple[Finding, ...]]
Asking: TypeAlias = Callable[[Letter], Callable[[Job], tuple[Finding, ...]]]
"""Makes of a letter what is done in the background."""


def of_worker(check: Check, library: Library, typesetter: Callable[[], Typesetter]) -> Asking:
    """Return what asks the worker of the moment; in the background, nothing of a window is held."""

    def asking(letter: Letter) -> Callable[[Job], tuple[Finding, ...]]:
        worker = typesetter()
        return lambda job: check(letter, library, worker, job)

    return asking


class WorkerCheck(QObject):
    """Asks about the latest letter after a pause, and gives way to a later one.

    What an answer means, and that there is none, is told by who inherits.

    Attributes:
        findings: what was found last.
    """

    found = Signal()

    def __init__(
        self, asking: Asking, tasks: TaskRunner, after_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asking = asking
        self._tasks = tasks
        self._letter: Letter | None = None
        self._job: Job | None = None
        self.findings: tuple[Finding, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(after_ms)
        self._pause.timeout.connect(self._start)

    def stop(self) -> None:
        """Check nothing any more."""
        self._pause.stop()
        self._letter = None
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask_soon(self, letter: Letter) -> None:
        self.stop()
        self._letter = letter
        self._pause.start()

    def _start(self) -> None:
        letter = self._letter
        if letter is None:
            return
        self._job = self._tasks.run_long(
            self._asking(letter),
            owner=self,
            on_success=lambda findings: self._take(letter, findings),
            on_failure=lambda error: self._fail(letter, error),
            on_progress=_ignore,
        )

    def _take(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        if letter is self._letter:
            self._job = None
            self._told(letter, findings)

    def _fail(self, letter: Letter, _error: PetitionDeskError) -> None:
        if letter is self._letter:
            self._job = None
            self._not_told()

    def _told(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        raise NotImplementedError

    def _not_told(self) -> None:
        raise NotImplementedError


def _ignore(_progress: object) -> None:
    """A check does not say how far it is."""
