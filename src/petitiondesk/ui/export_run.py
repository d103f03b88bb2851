"""Runs an export for the page that asks for it: in the background, with progress and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.export_letter import Exporter
from petitiondesk.desk.export_order import ExportOrder, ExportResult
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.background import Job
from petitiondesk.ui.export_view import ExportView
from petitiondesk.ui.made import Made
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session


class ExportRun(QObject):
    """One export at a time. ``made`` carries a :class:`Made`, once files are there."""

    made = Signal(object)

    def __init__(self, session: Session, view: ExportView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._job: Job | None = None

    def start(self, letter: Letter, order: ExportOrder) -> None:
        """Begin; does nothing while an earlier export is running."""
        if self._job is not None:
            return
        session = self._session
        self._job = session.tasks.run_long(
            lambda job: _exporter(session).export(letter, order, job),
            owner=self,
            on_success=lambda result: self._done(letter, result),
            on_failure=self._failed,
            on_progress=self._view.show_progress,
        )

    def cancel(self) -> None:
        """Stop before anything is written, if that is still possible."""
        if self._job is not None:
            self._job.cancel()

    def _done(self, letter: Letter, result: ExportResult) -> None:
        self._job = None
        self._view.show_result(result)
        if result.files:
            self.made.emit(Made(letter, result))

    def _failed(self, error: PetitionDeskError) -> None:
        self._job = None
        cancelled = isinstance(error, CancelledError)
        say = self._view.show_cancelled if cancelled else self._view.show_failure
        say(sentence_about(error))


def _exporter(session: Session) -> Exporter:
    """Return what refuses to tell who is protected; for a worker, since it may ask the vault."""
    return Exporter(session.library, session.typesetter(), session.watch.protection())
