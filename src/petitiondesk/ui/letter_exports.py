"""The exports of the letter in hand, and what they made last."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from petitiondesk.desk.ports import Reason
from petitiondesk.ui.export_view import ExportView
from petitiondesk.ui.made import Made
from petitiondesk.ui.open_letter import OpenLetter
from petitiondesk.ui.session import Session


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

    @property
    def last(self) -> Made | None:
        """What was made last, since the desk was opened."""
        return self._session.made.get(self._letter.letter.id)

    def serve(self, view: ExportView) -> None:
        """Carry out what is asked for on a page; only now what does so is read."""
        from petitiondesk.ui.export_run import ExportRun  # noqa: PLC0415

        run = ExportRun(self._session, view, self)
        view.export_wanted.connect(lambda order: run.start(self._letter.letter, order))
        view.cancel_wanted.connect(run.cancel)
        run.made.connect(self.take)
        if self.last is not None:
            view.show_earlier(self.last.result)

    def take(self, made: Made) -> None:
        """Note what was made, and of what."""
        self._session.made[made.letter.id] = made
        self._letter.revise(Reason.SENT, letter=made.letter)
        self.made.emit()
