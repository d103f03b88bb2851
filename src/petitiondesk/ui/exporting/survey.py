"""Which endorsements a person added to a letter, and how its signatories stand by them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from petitiondesk.consent.endorsement import Endorsement
from petitiondesk.desk.agreeing.agreement import NO_PINS, Agreement, Line, Misfit, Pins
from petitiondesk.desk.agreeing.endorse_letter import read_endorsement
from petitiondesk.desk.agreeing.pinning import pins_of
from petitiondesk.desk.ports import SettingStore
from petitiondesk.errors import PetitionDeskError
from petitiondesk.letter.letter import Letter
from petitiondesk.ui.given_file import GivenFile
from petitiondesk.ui.messages import sentence_about
from petitiondesk.ui.session import Session


@dataclass(frozen=True, slots=True)
class Misfitting:
    """A file that counts for nobody, and why: by its name."""

    name: str
    why: Misfit | PetitionDeskError


@dataclass(frozen=True, slots=True)
class Survey:
    """How the signatories of a letter stand.

    Attributes:
        lines: of the letter's list, in its order.
        misfits: the files that count for nobody.
        complete: whether all have endorsed exactly this text, or nobody was to be asked.
        pins: what is known of the cards of those who signed.
    """

    lines: tuple[Line, ...] = ()
    misfits: tuple[Misfitting, ...] = ()
    complete: bool = False
    pins: Pins = NO_PINS


class SurveyDesk(QObject):
    """Reads what is added, and surveys it. ``surveyed`` carries a :class:`Survey`.

    Args:
        session: keeps what was added as long as the desk is open, and knows the cards.
        letter: returns the letter as it is now.
        parent: whose life it shares.
    """

    surveyed = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, letter: Callable[[], Letter], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._letter = letter
        self.last = Survey()

    def endorsements(self) -> tuple[Endorsement, ...]:
        """Return what was added and is an endorsement."""
        return tuple(each.said for each in self._given() if each.said is not None)

    def add(self, paths: tuple[Path, ...]) -> None:
        """Read files, and survey the letter with them."""
        self._session.tasks.run(
            lambda: tuple(map(_read, paths)),
            owner=self,
            on_success=self._take,
            on_failure=self._fail,
        )

    def remove(self, name: str) -> None:
        """Forget the files of this name; those on the disk stay."""
        self._keep(tuple(each for each in self._given() if each.name != name))

    def survey(self) -> None:
        """Find out how everybody stands now; the cards are asked for in the vault's turn."""
        letter, given, session = self._letter(), self._given(), self._session
        settings, today = session.vault.settings, session.library.today()
        session.tasks.run(
            lambda: _surveyed(letter, given, settings, today),
            owner=self,
            on_success=self._tell,
            on_failure=self._fail,
            serial=True,
        )

    def _given(self) -> tuple[GivenFile, ...]:
        return self._session.endorsements.get(self._letter().id, ())

    def _take(self, read: tuple[GivenFile, ...]) -> None:
        names = {each.name for each in read}
        kept = (each for each in self._given() if each.name not in names)
        self._keep((*kept, *read))

    def _keep(self, given: tuple[GivenFile, ...]) -> None:
        self._session.endorsements[self._letter().id] = given
        self.survey()

    def _tell(self, survey: Survey) -> None:
        self.last = survey
        self.surveyed.emit(survey)

    def _fail(self, error: PetitionDeskError) -> None:
        self.failed.emit(sentence_about(error))


def _read(path: Path) -> GivenFile:
    try:
        return GivenFile(path.name, read_endorsement(path))
    except PetitionDeskError as trouble:  # of this file alone: the others are read all the same
        return GivenFile(path.name, None, trouble)


def _surveyed(
    letter: Letter, given: tuple[GivenFile, ...], settings: SettingStore, today: dt.date
) -> Survey:
    said = tuple(each.said for each in given if each.said is not None)
    pins = pins_of(settings, said)
    agreement = Agreement(letter, said, today, pins)
    return Survey(
        lines=agreement.lines,
        misfits=tuple(_misfits(given, agreement)),
        complete=agreement.is_complete,
        pins=pins,
    )


def _misfits(given: tuple[GivenFile, ...], agreement: Agreement) -> Iterator[Misfitting]:
    for each in given:
        if each.trouble is not None:
            yield Misfitting(each.name, each.trouble)
        elif each.said is not None and each.said.file in agreement.misfits:
            yield Misfitting(each.name, agreement.misfits[each.said.file])
