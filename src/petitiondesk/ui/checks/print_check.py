"""Checks in the background what the paper of a letter would lack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from petitiondesk.desk.drafting.check_letter import check_print
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import Job, TaskRunner

PRINT_CHECK_AFTER_MS = 1_250
"""From checking the letter to checking its paper: some 1.5 seconds after the last change."""


class PrintCheck(QObject):
    """Knows what the paper of the latest letter lacks; ``found`` says that this has changed.

    It waits for a pause, and drops an earlier check for a later one. Where the worker cannot tell,
    nothing is said: what was found before stays, and the next change asks again.
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
        self.findings: tuple[Finding, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PRINT_CHECK_AFTER_MS)
        self._pause.timeout.connect(self._start)

    def want(self, letter: Letter) -> None:
        """Check this letter after a pause, unless it prints the same as the one before."""
        if self._letter is not None and _printed(letter) == _printed(self._letter):
            return
        self.stop()
        self._letter = letter
        self._pause.start()

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
            lambda job: check_print(letter, library, typesetter, job),
            owner=self,
            on_success=lambda findings: self._take(letter, findings),
            on_failure=lambda error: self._fail(letter, error),
            on_progress=_ignore,
        )

    def _take(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        if letter is not self._letter:
            return
        self._job = None
        if findings != self.findings:
            self.findings = findings
            self.found.emit()

    def _fail(self, letter: Letter, _error: PetitionDeskError) -> None:
        if letter is self._letter:
            self._job = self._letter = None


def _printed(letter: Letter) -> tuple[object, ...]:
    """Return what paper shows of a letter: all but how far the agreement on it is."""
    agreement = ("closed", "consent", "draft")
    names = (name for name in letter.__struct_fields__ if name not in agreement)
    return tuple(getattr(letter, name) for name in names)


def _ignore(_progress: object) -> None:
    """A check does not say how far it is."""
