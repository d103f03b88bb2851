"""The exports of the letter in hand, and what they made last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from petitiondesk.desk.ports import Reason
from petitiondesk.letter.letter import Consent
from petitiondesk.ui.exporting.view import ExportView
from petitiondesk.ui.made import Made
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.session import Session

if TYPE_CHECKING:  # read when the page is opened
    from petitiondesk.ui.exporting.survey import SurveyDesk


class LetterExports(QObject):
    """``made`` says that files are there.

    Args:
        session: does the work.
        letter: the letter in hand; what leaves the house becomes a version of it.
        parent: the window of the letter.
    """

    made = Signal()

    def __init__(self, session: Session, letter: OpenLetter, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = letter
        self._view: ExportView | None = None
        self._surveys: SurveyDesk | None = None

    @property
    def last(self) -> Made | None:
        """What was made last, since the desk was opened."""
        return self._session.made.get(self._letter.letter.id)

    def serve(self, view: ExportView) -> None:
        """Carry out what is asked for on a page; only now what does so is read."""
        from petitiondesk.ui.exporting.run import ExportRun  # noqa: PLC0415
        from petitiondesk.ui.exporting.survey import SurveyDesk  # noqa: PLC0415
        from petitiondesk.ui.exporting.verdict import lines_about  # noqa: PLC0415
        from petitiondesk.ui.open_folder import open_folder  # noqa: PLC0415

        surveys = SurveyDesk(self._session, lambda: self._letter.letter, self)
        surveys.surveyed.connect(view.show_survey)
        surveys.failed.connect(view.show_failure)
        run = ExportRun(self._session, view, surveys, self)
        view.export_wanted.connect(lambda wish: run.start(self._letter.letter, wish))
        view.cancel_wanted.connect(run.cancel)
        view.endorsements_added.connect(surveys.add)
        view.endorsement_removed.connect(surveys.remove)
        view.folder_wanted.connect(open_folder)
        run.made.connect(self.take)
        self._view, self._surveys = view, surveys
        self._letter.changed.connect(self._survey)
        self.refresh()
        if self.last is not None:
            view.show_earlier(self.last.result, lines_about(self.last.result))

    def refresh(self) -> None:
        """Show the vault's identity and the standing of cards as they are now."""
        if self._view is None:
            return
        from petitiondesk.ui.exporting.signing import find_own  # noqa: PLC0415 - see above

        find_own(self._session, self, self._view.show_own)
        self._survey()

    def _survey(self) -> None:
        asked = self._letter.letter.consent is Consent.REQUIRED
        if asked and self._surveys is not None:
            self._surveys.survey()

    def take(self, made: Made) -> None:
        """Note what was made, and of what."""
        self._session.made[made.letter.id] = made
        self._letter.revise(Reason.SENT, letter=made.letter)
        self.made.emit()
