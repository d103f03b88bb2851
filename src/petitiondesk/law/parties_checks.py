"""What makes a table of states and treaties none: doubled, unknown or contradicting entries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from itertools import pairwise

from petitiondesk.law.decoding import Record, decode_days
from petitiondesk.law.errors import LawDataError
from petitiondesk.law.parties_file import PartiesFile
from petitiondesk.law.slips import Slip
from petitiondesk.law.status import bound_from
from petitiondesk.law.treaty_cells import (
    Cell,
    Declaration,
    Mode,
    Status,
    TerritoryNote,
    Treaty,
)


def refuse_bad_table(file: PartiesFile) -> None:
    """Refuse a table that is not whole, not sorted, or not possible.

    Raises:
        LawDataError: a cell is missing, doubled or of no state, treaty or part of a state, or its
            dates contradict each other; it tells the place.
    """
    if (file.format, file.format_version) != ("petitiondesk/parties", 1):
        raise LawDataError(place="$.format", slip=Slip.OTHER_FORMAT)
    decode_days(file.as_of, "$.as_of")
    _refuse_unknown(file)
    _refuse_unordered(file)
    if len(file.cells) != len(file.states) * len(file.treaties):
        raise LawDataError(place="$.cells", slip=Slip.MISSING_CELL, value=_missing_pair(file))
    treaties = {treaty.key: treaty for treaty in file.treaties}
    for number, cell in enumerate(file.cells):
        _refuse_contradictions(cell, f"$.cells[{number}]")
        _refuse_bound(cell, treaties[cell.treaty], f"$.cells[{number}]")


def _missing_pair(file: PartiesFile) -> str:
    """Return the first pair of state and treaty that has no cell; all that are there have one."""
    there = {(cell.state, cell.treaty) for cell in file.cells}
    pairs = ((state.code, treaty.key) for state in file.states for treaty in file.treaties)
    return " ".join(next(pair for pair in pairs if pair not in there))


def _refuse_unordered(file: PartiesFile) -> None:
    """Sorted, so that a change is easy to review; and nothing twice."""
    keys: dict[str, list[tuple[str, ...]]] = {
        "organisations": [(each.id.value,) for each in file.organisations],
        "treaties": [(treaty.key,) for treaty in file.treaties],
        "states": [(state.code,) for state in file.states],
        "cells": [(cell.state, cell.treaty) for cell in file.cells],
    }
    for place, state in enumerate(file.states):
        keys[f"states[{place}].territories"] = [(each.code,) for each in state.territories]
    for place, cell in enumerate(file.cells):
        keys[f"cells[{place}].territories"] = [(each.territory,) for each in cell.territories]
    for name, found in keys.items():
        for number, (before, here) in enumerate(pairwise(found), start=1):
            if here <= before:
                slip = Slip.DOUBLED if here == before else Slip.UNORDERED
                value = " ".join(here)
                raise LawDataError(place=f"$.{name}[{number}]", slip=slip, value=value)
    for number, treaty in enumerate(file.treaties):
        decode_days(treaty.adopted, f"$.treaties[{number}].adopted")
        decode_days(treaty.in_force, f"$.treaties[{number}].in_force")


def _refuse_unknown(file: PartiesFile) -> None:
    states = {state.code for state in file.states}
    treaties = {treaty.key for treaty in file.treaties}
    parts = _parts(file)
    for number, cell in enumerate(file.cells):
        if cell.state not in states:
            raise LawDataError(place=f"$.cells[{number}].state", slip=Slip.UNKNOWN_STATE)
        if cell.treaty not in treaties:
            raise LawDataError(place=f"$.cells[{number}].treaty", slip=Slip.UNKNOWN_TREATY)
        for note, told in enumerate(cell.territories):
            if parts.get(told.territory) != cell.state:
                place = f"$.cells[{number}].territories[{note}].territory"
                raise LawDataError(place=place, slip=Slip.UNKNOWN_TERRITORY)


def _parts(file: PartiesFile) -> dict[str, str]:
    """Return whose parts there are; each belongs to one state, and is none itself."""
    known = {each.id for each in file.organisations}
    states = {state.code for state in file.states}
    parts: dict[str, str] = {}
    for number, state in enumerate(file.states):
        for which, member in enumerate(state.member_of):
            if member not in known:
                place = f"$.states[{number}].member_of[{which}]"
                raise LawDataError(place=place, slip=Slip.UNKNOWN_ORGANISATION)
        for part, territory in enumerate(state.territories):
            if territory.code in states | parts.keys():
                place = f"$.states[{number}].territories[{part}].code"
                raise LawDataError(place=place, slip=Slip.DOUBLED)
            parts[territory.code] = state.code
    return parts


_DATES: Mapping[Status, tuple[bool, bool]] = {
    Status.PARTY: (True, False),
    Status.WITHDRAWN: (True, True),
    Status.DENOUNCED: (True, True),
    Status.SIGNATORY: (False, False),
    Status.SIGNED_THEN_DISOWNED: (False, True),
    Status.NOT_PARTY: (False, False),
    Status.NOT_MEMBER: (False, False),
}
"""Whether a cell of this status has a consent, and an end.

One that is no party has both where it took its consent back before the treaty bound it.
"""


def _refuse_contradictions(cell: Cell, place: str) -> None:
    if cell.status not in _DATES:
        raise LawDataError(place=f"{place}.status")
    taken_back = cell.status is Status.NOT_PARTY and bool(cell.ended)
    consented, ended = (True, True) if taken_back else _DATES[cell.status]
    if bool(cell.consent) != consented:
        raise LawDataError(place=f"{place}.consent", slip=Slip.AGAINST_STATUS)
    if bool(cell.ended) != ended:
        raise LawDataError(place=f"{place}.ended", slip=Slip.AGAINST_STATUS)
    only_signed = cell.status in (Status.SIGNATORY, Status.SIGNED_THEN_DISOWNED)
    never = cell.status in (Status.NOT_PARTY, Status.NOT_MEMBER)
    if (only_signed and not cell.signed) or (never and cell.signed):
        raise LawDataError(place=f"{place}.signed", slip=Slip.AGAINST_STATUS)
    decode_days(cell.proof.as_of, f"{place}.proof.as_of")
    for number, declaration in enumerate(cell.declarations):
        _refuse_bad_declaration(declaration, f"{place}.declarations[{number}]")
    for number, note in enumerate(cell.territories):
        _refuse_bad_note(note, f"{place}.territories[{number}]")
    _refuse_disorder(cell, ("signed", "consent", "ended"), place)
    back = cell.mode is Mode.SUCCESSION  # a succession works back to independence
    _refuse_disorder(cell, ("in_force",) if back else ("consent", "in_force", "ended"), place)


def _refuse_bound(cell: Cell, treaty: Treaty, place: str) -> None:
    """One that is no party, and took its consent back, did so before the treaty bound it."""
    if cell.status is not Status.NOT_PARTY:
        return
    try:
        bound = bound_from(cell, treaty)
    except (OverflowError, ValueError) as cause:  # it lies after the last day that there is
        raise LawDataError(place=f"{place}.consent", slip=Slip.NO_SUCH_DAY) from cause
    if bound is not None:
        name = "ended" if cell.ended else "in_force"
        raise LawDataError(place=f"{place}.{name}", slip=Slip.AGAINST_STATUS)


def _refuse_bad_declaration(declaration: Declaration, place: str) -> None:
    _refuse_disorder(declaration, ("made", "withdrawn"), place)
    _refuse_disorder(declaration, ("accepts_from", "accepts_until"), place)
    if declaration.accepts_until and not declaration.accepts_from:
        raise LawDataError(place=f"{place}.accepts_until", slip=Slip.AGAINST_START)


def _refuse_bad_note(note: TerritoryNote, place: str) -> None:
    """A treaty that applies does so from a day on; one that does not has no such day."""
    decode_days(note.as_of, f"{place}.as_of")
    _refuse_disorder(note, ("since",), place)
    if note.applies != bool(note.since):
        raise LawDataError(place=f"{place}.since", slip=Slip.AGAINST_START)


def _refuse_disorder(record: Record, names: Iterable[str], place: str) -> None:
    """Refuse dates that do not exist, or that can only lie in another order."""
    earliest = dt.date.min
    for name in names:
        written: str = getattr(record, name)
        if not written:
            continue
        days = decode_days(written, f"{place}.{name}")
        if days.last < earliest:
            raise LawDataError(place=f"{place}.{name}", slip=Slip.TOO_EARLY)
        earliest = max(earliest, days.first)
