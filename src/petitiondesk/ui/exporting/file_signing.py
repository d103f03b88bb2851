"""Looks at a file and signs it, outside the event loop; one thing at a time."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, SignalInstance

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import HeldKey
from petitiondesk.desk.errors import CancelledError
from petitiondesk.desk.exporting.order import Progress, Stage
from petitiondesk.desk.identities.known_cards import known_cards
from petitiondesk.desk.identities.means_order import MeansOrder
from petitiondesk.desk.sign_file import FileOrder, FileSigner, Signable, SignedFile
from petitiondesk.errors import PetitionDeskError
from petitiondesk.ui.background import Job
from petitiondesk.ui.exporting.afterwards import (
    note_sealing,
    tell_of_failure,
    tell_of_signing,
)
from petitiondesk.ui.exporting.signing import open_from_vault, signing, verifier_of
from petitiondesk.ui.exporting.turns import Turns
from petitiondesk.ui.exporting.wish import Signer
from petitiondesk.ui.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class FileWish:
    """Which file is to be signed, by whom, and what the signed one is called.

    Attributes:
        path: the file.
        out: the signed one; one that is there is replaced, the person was asked.
        field: the place in a PDF; empty for a Word document.
        signer: who signs.
        means: what the signature is given besides.
    """

    path: Path
    out: Path
    field: str
    signer: Signer
    means: MeansOrder = dataclasses.field(default_factory=MeansOrder)


class FileSigning(QObject):
    """``looked`` carries a ``Signable``, ``signed`` a ``SignedFile``, ``failed`` an error of ours.

    ``progressed`` carries a ``Progress``.

    Attributes:
        signs: whether a file is on its way to be signed, and nobody was told yet what came of it.
    """

    looked = Signal(object)
    signed = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._turns = Turns()
        self._fetching = False
        self.signs = False

    def look(self, path: Path) -> None:
        """Find out what a file is; what was under way is given up."""
        self._next_turn()
        self._with_cards(lambda cards: self._look(path, cards))

    def sign(self, wish: FileWish) -> None:
        """Sign a file."""
        self._next_turn()
        self.signs = True
        open_from_vault(
            self._session,
            wish.signer,
            self,
            self._turns.in_this(lambda held: self._sign(wish, held)),
            self._turns.in_this(self._fail),
        )

    def cancel(self) -> None:
        """Give up what is under way, as long as nothing is signed; what came of it is told."""
        if self._job is not None:
            self._job.cancel()
        elif self._fetching:
            self._turns.next()
            self._fail(CancelledError())

    def _next_turn(self) -> None:
        """Give up what is under way, and say that something is; answers to it come too late."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._fetching, self.signs = None, True, False
        self._turns.next()
        self.progressed.emit(Progress(Stage.CHECK, 0, 1))

    def _with_cards(self, go_on: Callable[[tuple[Certificate, ...]], object]) -> None:
        settings = self._session.vault.settings
        self._session.tasks.run(
            lambda: known_cards(settings),
            owner=self,
            on_success=self._turns.in_this(go_on),
            on_failure=self._turns.in_this(self._fail),
            serial=True,
        )

    def _look(self, path: Path, cards: tuple[Certificate, ...]) -> None:
        session = self._session
        self._begin(lambda job: _signer(session).look(path, cards, job), self.looked)

    def _sign(self, wish: FileWish, held: HeldKey | None) -> None:
        session = self._session

        def go_on(cards: tuple[Certificate, ...]) -> None:
            self._begin(lambda job: _signed(session, wish, held, cards, job), self.signed)

        self._with_cards(go_on)

    def _begin(self, work: Callable[[Job], Signable | SignedFile], told: SignalInstance) -> None:
        def tell(outcome: Signable | SignedFile) -> None:
            self._job, self.signs = None, False
            told.emit(outcome)

        self._fetching = False
        session, signs = self._session, self.signs
        self._job = job = session.tasks.run_long(
            work,
            owner=session.tasks if signs else self,  # who signs is told, wherever they went
            on_success=self._ending(self._turns.in_this(tell), signs=signs),
            on_failure=self._ending(self._turns.in_this(self._fail), signs=signs),
            on_progress=self._turns.in_this(self._report),
        )
        self.destroyed.connect(job.cancel)  # nobody is there any more to hear of it

    def _report(self, progress: Progress) -> None:
        if self.signs:
            note_sealing(self._session, self, progress)
        if shiboken6.isValid(self):
            self.progressed.emit(progress)

    def _ending(self, take: Callable[[Any], None], *, signs: bool) -> Callable[[Any], None]:
        """Return what takes an outcome: who is there, or, where the sheet is gone, the session."""
        session = self._session

        def end(outcome: Signable | SignedFile | PetitionDeskError) -> None:
            session.sealing.discard(self)
            if shiboken6.isValid(self):
                take(outcome)
            elif isinstance(outcome, SignedFile):
                tell_of_signing(session, outcome)
            elif signs and isinstance(outcome, PetitionDeskError):
                tell_of_failure(session, outcome)

        return end

    def _fail(self, error: PetitionDeskError) -> None:
        self._job, self._fetching, self.signs = None, False, False
        self.failed.emit(error)


def _signer(session: Session) -> FileSigner:
    return FileSigner(verifier_of(session), session.typesetter)


def _signed(
    session: Session,
    wish: FileWish,
    held: HeldKey | None,
    cards: tuple[Certificate, ...],
    job: Job,
) -> SignedFile:
    """Sign; for a worker."""
    with signing(session, wish.signer, held, wish.means) as signer:
        order = FileOrder(
            path=wish.path,
            out=wish.out,
            signing=signer,
            field=wish.field,
            known=cards,
            replace=True,
        )
        return _signer(session).sign(order, job)
