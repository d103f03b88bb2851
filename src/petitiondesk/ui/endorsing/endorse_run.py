"""Signs a letter for an organisation outside the event loop, once at a time, or not at all."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from petitiondesk.desk.agreeing.approval_names import refuse_protected
from petitiondesk.desk.agreeing.endorse_letter import EndorseOrder, endorse, write_endorsement
from petitiondesk.desk.errors import CancelledError
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.endorsing.with_what import Opener
from petitiondesk.ui.session import Session


class EndorseRun(QObject):
    """``signed`` carries where the endorsement is; ``failed`` why there is none.

    One that is given up, or whose sheet is gone, writes nothing any more.
    """

    signed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, letter: Letter, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._letter = session, letter
        self._given_up = given_up = threading.Event()
        self.under_way = False
        self.destroyed.connect(lambda _gone: given_up.set())

    def start(self, order: EndorseOrder, opened: Opener, path: Path) -> None:
        """Sign, and write what was signed; does nothing while it is being done."""
        if self.under_way:
            return
        self.under_way = True
        self._given_up.clear()
        session, letter, given_up = self._session, self._letter, self._given_up
        settings, clock = session.vault.settings, session.desk.clock

        def work() -> None:
            refuse_protected(settings, session.watch, letter, order)
            made = endorse(letter, order, opened(settings, clock), clock)
            if given_up.is_set():
                raise CancelledError
            write_endorsement(made, path, replace=True)

        session.tasks.run(
            work,
            owner=self,
            on_success=lambda _none: self._end(self.signed, path),
            on_failure=lambda error: self._end(self.failed, error),
            serial=True,
        )

    def give_up(self) -> None:
        """Write nothing, if that is still possible; what came of it is told all the same."""
        self._given_up.set()

    def _end(self, told: SignalInstance, outcome: Path | PetitionDeskError) -> None:
        self.under_way = False
        told.emit(outcome)
