"""Checks in the background what the paper of a letter would lack."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from petitiondesk.desk.drafting.check_letter import check_print
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import TaskRunner
from petitiondesk.ui.checks.worker_check import WorkerCheck, of_worker

PRINT_CHECK_AFTER_MS = 1_250
"""From checking the letter to checking its paper: some 1.5 seconds after the last change."""


class PrintCheck(WorkerCheck):
    """Knows what the paper of the latest letter lacks; ``found`` says that this has changed.

    It waits for a pause, and drops an earlier check for a later one. Where the worker cannot tell,
    nothing is said: what was found before stays, and the next change asks again.
    """

    def __init__(
        self,
        library: Library,
        typesetter: Callable[[], Typesetter],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        asking = of_worker(check_print, library, typesetter)
        super().__init__(asking, tasks, PRINT_CHECK_AFTER_MS, parent)

    def want(self, letter: Letter) -> None:
        """Check this letter after a pause, unless it prints the same as the one before."""
        if self._letter is None or _printed(letter) != _printed(self._letter):
            self._ask_soon(letter)

    def _told(self, _letter: Letter, findings: tuple[Finding, ...]) -> None:
        if findings != self.findings:
            self.findings = findings
            self.found.emit()

    def _not_told(self) -> None:
        self._letter = None


def _printed(letter: Letter) -> tuple[object, ...]:
    """Return what paper shows of a letter: all but how far the agreement on it is."""
    agreement = ("closed", "consent", "draft")
    names = (name for name in letter.__struct_fields__ if name not in agreement)
    return tuple(getattr(letter, name) for name in names)
