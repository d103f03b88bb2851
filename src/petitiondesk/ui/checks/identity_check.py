"""Checks in the background whether a letter tells who is protected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from petitiondesk.desk.protecting.identity_watch import IdentityWatch
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner

IDENTITY_CHECK_AFTER_MS = 300
"""From checking the letter to looking for protected names: half a second after the last change."""


class IdentityCheck(QObject):
    """Knows what the latest letter would tell; ``found`` says that this has changed.

    ``failed`` carries why the names could not be read: silence would look like safety.
    """

    found = Signal()
    failed = Signal(object)

    def __init__(
        self, watch: IdentityWatch, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._watch = watch
        self._tasks = tasks
        self._letter: Letter | None = None
        self._told = ""
        self.findings: tuple[Finding, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(IDENTITY_CHECK_AFTER_MS)
        self._pause.timeout.connect(self._start)

    def want(self, letter: Letter) -> None:
        """Check this letter after a pause, unless it was the last one that was asked for."""
        if letter is not self._letter:
            self._letter = letter
            self._pause.start()

    def want_anew(self, letter: Letter) -> None:
        """Check this letter at once, though it is the same: other names are protected."""
        self._letter = letter
        self._start()

    def stop(self) -> None:
        """Check nothing any more."""
        self._pause.stop()
        self._letter = None

    def _start(self) -> None:
        letter, watch = self._letter, self._watch
        if letter is None:
            return
        self._tasks.run(
            lambda: watch.check(letter),
            owner=self,
            on_success=lambda findings: self._take(letter, findings),
            on_failure=self._fail,
            serial=True,
        )

    def _take(self, letter: Letter, findings: tuple[Finding, ...]) -> None:
        if letter is self._letter and findings != self.findings:
            self.findings = findings
            self.found.emit()

    def _fail(self, error: PetitionDeskError) -> None:
        """Tell it once: every change of the letter would fail the same way."""
        if type(error).__name__ != self._told:
            self._told = type(error).__name__
            self.failed.emit(error)
