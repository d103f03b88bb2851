"""Runs an export for the page that asks for it: in the background, with progress and Cancel."""

from __future__ import annotations

import dataclasses

import shiboken6
from PySide6.QtCore import QObject, Signal

from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.exporter import Exporter
from petitiondesk.desk.exporting.order import ExportOrder, ExportResult, Progress, Stage
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.ui.background import Job
from petitiondesk.ui.exporting.afterwards import note_sealing, tell_of_export, tell_of_failure
from petitiondesk.ui.exporting.signing import open_from_vault, signing, verifier_of
from petitiondesk.ui.exporting.survey import SurveyDesk
from petitiondesk.ui.exporting.turns import Turns
from petitiondesk.ui.exporting.verdict import lines_about
from petitiondesk.ui.exporting.view import ExportView
from petitiondesk.ui.exporting.wish import ExportWish
from petitiondesk.ui.made import Made
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session


class ExportRun(QObject):
    """One export at a time. ``made`` carries a :class:`Made`, once files are there."""

    made = Signal(object)

    def __init__(
        self, session: Session, view: ExportView, surveys: SurveyDesk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._surveys = surveys
        self._under_way = False
        self._turns = Turns()
        self._job: Job | None = None

    def start(self, letter: Letter, wish: ExportWish) -> None:
        """Begin; does nothing while an earlier export is running."""
        if self._under_way:
            return
        self._under_way = True
        self._turns.next()
        self._view.show_progress(Progress(Stage.CHECK, 0, 1))  # it may wait for the vault's turn
        asked = letter.consent is Consent.REQUIRED  # what was added before stays out otherwise
        order = dataclasses.replace(
            wish.order,
            endorsements=self._surveys.endorsements() if asked else (),
            pins=self._surveys.last.pins,
        )
        wish = dataclasses.replace(wish, order=order)
        open_from_vault(
            self._session,
            wish.signer,
            self,
            self._turns.in_this(lambda held: self._go_on(letter, wish, held)),
            self._turns.in_this(self._failed),
        )

    def cancel(self) -> None:
        """Stop before anything is signed or written, if that is still possible."""
        if self._job is not None:
            self._job.cancel()
        elif self._under_way:
            self._failed(CancelledError())

    def _go_on(self, letter: Letter, wish: ExportWish, held: HeldKey | None) -> None:
        session = self._session
        self._job = job = session.tasks.run_long(
            lambda job: _exported(session, letter, wish, held, job),
            owner=session.tasks,  # whoever leaves the letter is told what comes of it
            on_success=lambda result: self._succeed(letter, result),
            on_failure=self._fail,
            on_progress=lambda progress: self._report(progress, sealed=wish.signer is not None),
        )
        self.destroyed.connect(job.cancel)  # who leaves the letter wants no files, where it can be

    def _report(self, progress: Progress, *, sealed: bool) -> None:
        if sealed:
            note_sealing(self._session, self, progress)
        if shiboken6.isValid(self):
            self._view.show_progress(progress)

    def _succeed(self, letter: Letter, result: ExportResult) -> None:
        self._session.sealing.discard(self)
        if shiboken6.isValid(self):
            self._done(letter, result)
        else:
            tell_of_export(self._session, letter, result)

    def _fail(self, error: PetitionDeskError) -> None:
        self._session.sealing.discard(self)
        if shiboken6.isValid(self):
            self._failed(error)
        else:
            tell_of_failure(self._session, error)

    def _done(self, letter: Letter, result: ExportResult) -> None:
        self._end()
        self._view.show_result(result, lines_about(result))
        if result.files:
            self.made.emit(Made(letter, result))

    def _failed(self, error: PetitionDeskError) -> None:
        self._end()
        cancelled = isinstance(error, CancelledError)
        say = self._view.show_cancelled if cancelled else self._view.show_failure
        say(sentence_about(error))

    def _end(self) -> None:
        self._under_way, self._job = False, None
        self._turns.next()


def _exported(
    session: Session, letter: Letter, wish: ExportWish, held: HeldKey | None, job: Job
) -> ExportResult:
    """Export; for a worker."""
    if wish.signer is None:
        return _export(session, letter, wish.order, job)
    with signing(session, wish.signer, held, wish.means) as signer:
        order = dataclasses.replace(wish.order, signing=signer)
        return _export(session, letter, order, job)


def _export(session: Session, letter: Letter, order: ExportOrder, job: Job) -> ExportResult:
    """Export with what refuses to tell who is protected; for a worker: it may ask the vault."""
    protection = session.watch.protection()
    verifier = verifier_of(session)
    exporter = Exporter(session.library, session.typesetter(), protection, verifier)
    return exporter.export(letter, order, job)
