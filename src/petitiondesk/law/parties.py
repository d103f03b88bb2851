"""Who takes part in which treaty, on any day: the table of states and treaties."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from babel.core import get_global
from msgspec import structs

from petitiondesk.law.closest import closest
from petitiondesk.law.day_range import days_of
from petitiondesk.law.decoding import Record, decode, lines_from
from petitiondesk.law.errors import LawDataError, NoSuchStateError, NoSuchTreatyError
from petitiondesk.law.provision import Instrument
from petitiondesk.law.status import Participation, participation
from petitiondesk.law.treaty_cells import (
    Cell,
    Members,
    Membership,
    Mode,
    PartiesFile,
    State,
    Status,
    Treaty,
)


class Parties:
    """The table, asked by state and treaty.

    Attributes:
        as_of: the day on which it was compiled (ISO 8601).
        organisations: those whose members are known; a state names its own in ``member_of``.
        states: by code.
        treaties: by key.
    """

    def __init__(self, file: PartiesFile) -> None:
        self.as_of = file.as_of
        self.organisations: Mapping[Members, Membership] = {o.id: o for o in file.organisations}
        self.states: Mapping[str, State] = {state.code: state for state in file.states}
        self.treaties: Mapping[str, Treaty] = {treaty.key: treaty for treaty in file.treaties}
        self._cells = {(cell.state, cell.treaty): cell for cell in file.cells}

    def state(self, code: str) -> State:
        """Return a state.

        Raises:
            NoSuchStateError: the table does not have it.
        """
        if code not in self.states:
            names = {each.code: each.name for each in self.states.values()}
            aliases = get_global("territory_aliases")
            meant = [each for each in names if code in aliases.get(each, ())]
            raise NoSuchStateError(state=code, like=", ".join(meant) or closest(code, names))
        return self.states[code]

    def treaty(self, key: str) -> Treaty:
        """Return a treaty.

        Raises:
            NoSuchTreatyError: the table does not have it.
        """
        if key not in self.treaties:
            names = {each.key: each.name for each in self.treaties.values()}
            raise NoSuchTreatyError(treaty=key, like=closest(key, names))
        return self.treaties[key]

    def cell(self, state: str, treaty: str) -> Cell:
        """Return what is known of a state and a treaty.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the treaty.
        """
        return self._cells[self.state(state).code, self.treaty(treaty).key]

    def status(self, state: str, treaty: str, on: dt.date) -> Participation:
        """Tell how a state stands to a treaty on a day.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the treaty.
        """
        return participation(self.cell(state, treaty), self.treaty(treaty), on)

    def bound(self, instrument: Instrument, state: str, on: dt.date) -> Participation | None:
        """Tell how a state stands to an instrument on a day; None where no table tells.

        What binds the members of an organisation binds them from its own day on.

        Raises:
            NoSuchStateError: the table does not have the state.
            NoSuchTreatyError: the table does not have the instrument's treaty.
        """
        if not instrument.treaty:
            return None
        found = self.status(state, instrument.treaty, on)
        if on < days_of(instrument.adopted).first:
            return structs.replace(found, status=Status.NOT_YET_ADOPTED, since="")
        if found.status is Status.PARTY and found.since < instrument.in_force:
            return _from_its_own_day(found, instrument.in_force, on)
        return found


def decode_parties(data: bytes) -> Parties:
    """Return the table in a ``parties.json``.

    Raises:
        LawDataError: the file does not have its shape, a cell is missing, doubled or of no state
            or treaty, or its dates contradict each other; it tells the line.
    """
    file = decode(data, PartiesFile)
    with lines_from(data):
        if (file.format, file.format_version) != ("petitiondesk/parties", 1):
            raise LawDataError(place="$.format")
        _refuse_unknown(file)
        _refuse_unordered(file)
        if len(file.cells) != len(file.states) * len(file.treaties):
            raise LawDataError(place="$.cells")
        for number, cell in enumerate(file.cells):
            _refuse_contradictions(cell, f"$.cells[{number}]")
    return Parties(file)


def _from_its_own_day(found: Participation, in_force: str, on: dt.date) -> Participation:
    if on < days_of(in_force).last:
        return structs.replace(found, status=Status.NOT_YET_IN_FORCE, since="", bound_from=in_force)
    return structs.replace(found, since=in_force, bound_from=in_force)


def _refuse_unordered(file: PartiesFile) -> None:
    """Sorted, so that a change is easy to review; and nothing twice."""
    keys: Mapping[str, list[tuple[str, ...]]] = {
        "organisations": [(each.id.value,) for each in file.organisations],
        "treaties": [(treaty.key,) for treaty in file.treaties],
        "states": [(state.code,) for state in file.states],
        "cells": [(cell.state, cell.treaty) for cell in file.cells],
    }
    for name, found in keys.items():
        for number in range(1, len(found)):
            if found[number] <= found[number - 1]:
                raise LawDataError(place=f"$.{name}[{number}]")
    for number, treaty in enumerate(file.treaties):
        _day(treaty.adopted, f"$.treaties[{number}].adopted")
        _day(treaty.in_force, f"$.treaties[{number}].in_force")


def _refuse_unknown(file: PartiesFile) -> None:
    states = {state.code for state in file.states}
    treaties = {treaty.key for treaty in file.treaties}
    known = {each.id for each in file.organisations}
    for number, state in enumerate(file.states):
        if not known.issuperset(state.member_of):
            raise LawDataError(place=f"$.states[{number}].member_of")
    for number, cell in enumerate(file.cells):
        if cell.state not in states:
            raise LawDataError(place=f"$.cells[{number}].state")
        if cell.treaty not in treaties:
            raise LawDataError(place=f"$.cells[{number}].treaty")


_DATES: Mapping[Status, tuple[bool, bool]] = {
    Status.PARTY: (True, False),
    Status.WITHDRAWN: (True, True),
    Status.DENOUNCED: (True, True),
    Status.SIGNATORY: (False, False),
    Status.SIGNED_THEN_DISOWNED: (False, True),
    Status.NOT_PARTY: (False, False),
    Status.NOT_MEMBER: (False, False),
}
"""Whether a cell of this status has a consent, and an end."""


def _refuse_contradictions(cell: Cell, place: str) -> None:
    if cell.status not in _DATES:
        raise LawDataError(place=f"{place}.status")
    consented, ended = _DATES[cell.status]
    if bool(cell.consent) != consented:
        raise LawDataError(place=f"{place}.consent")
    if bool(cell.ended) != ended:
        raise LawDataError(place=f"{place}.ended")
    only_signed = cell.status in (Status.SIGNATORY, Status.SIGNED_THEN_DISOWNED)
    never = cell.status in (Status.NOT_PARTY, Status.NOT_MEMBER)
    if (only_signed and not cell.signed) or (never and cell.signed):
        raise LawDataError(place=f"{place}.signed")
    _day(cell.proof.as_of, f"{place}.proof.as_of")
    for number, declaration in enumerate(cell.declarations):
        _refuse_disorder(declaration, ("made", "withdrawn"), f"{place}.declarations[{number}]")
    _refuse_disorder(cell, ("signed", "consent", "ended"), place)
    if cell.mode is not Mode.SUCCESSION:  # a succession works back to independence
        _refuse_disorder(cell, ("consent", "in_force", "ended"), place)


def _refuse_disorder(record: Record, names: Iterable[str], place: str) -> None:
    """Refuse dates that do not exist, or that can only lie in another order."""
    earliest = dt.date.min
    for name in names:
        written: str = getattr(record, name)
        if not written:
            continue
        first, last = _day(written, f"{place}.{name}")
        if last < earliest:
            raise LawDataError(place=f"{place}.{name}")
        earliest = max(earliest, first)


def _day(partial: str, place: str) -> tuple[dt.date, dt.date]:
    try:
        days = days_of(partial)
    except ValueError as cause:
        raise LawDataError(place=place) from cause
    return days.first, days.last
