"""How a state stands to a treaty on a day: what follows from signature, consent and withdrawal.

A state is bound by a treaty from its entry into force, or, where it consents later, after the time
that the treaty counts from the deposit (Vienna Convention on the Law of Treaties, Arts. 16, 24).
Where a date is known by its year alone, the days on which the answer hangs on it are `unknown`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec
from msgspec import structs

from petitiondesk.law.day_range import DayRange, days_of
from petitiondesk.law.treaty_cells import (
    Cell,
    Declaration,
    Level,
    Mode,
    Status,
    TerritoryNote,
    Treaty,
)


class Participation(msgspec.Struct, frozen=True, kw_only=True):
    """How a state stands to a treaty on a day.

    Attributes:
        state: code of the state, or of the part of one that was asked for.
        treaty: key of the treaty.
        on: the day that was asked for.
        status: how it stands.
        since: from when it stands so: of a party, the day from which it is bound. Partial where no
            more is known (``1954``; ``1954/1955`` for one of two years); empty where nothing is.
        bound_from: from when the treaty binds it, or did, or will; empty where it never does.
        ended: from when it was out again; empty where it is in.
        awaited: whether it has consented by that day and waits for the day that binds it.
        as_of: the day, month or year up to which the sources tell.
        level: what the answer rests on.
        source: what was read, in words.
    """

    state: str
    treaty: str
    on: dt.date
    status: Status
    since: str
    bound_from: str
    ended: str
    awaited: bool
    as_of: str
    level: Level
    source: str

    @property
    def binds(self) -> bool:
        """Whether the treaty binds the state on that day, as far as is known."""
        return self.status in (Status.PARTY, Status.APPLIED)


def participation(cell: Cell, treaty: Treaty, on: dt.date) -> Participation:
    """Return how the state of the cell stands to its treaty on a day."""
    status, since = _standing(cell, treaty, on)
    bound = bound_from(cell, treaty)
    by_signature = cell.signature_proof if _hangs_on_signature(cell, status) else None
    return Participation(
        state=cell.state,
        treaty=treaty.key,
        on=on,
        status=status,
        since=since.written() if since else "",
        bound_from=bound.written() if bound else "",
        ended=cell.ended,
        awaited=_is_awaited(cell, bound, on),
        as_of=cell.proof.as_of,
        level=by_signature.level if by_signature else cell.proof.level,
        source=by_signature.source if by_signature else "; ".join(cell.proof.sources),
    )


def in_territory(cell: Cell, treaty: Treaty, territory: str, on: dt.date) -> Participation:
    """Return how a treaty stands to a part of the state of the cell on a day.

    Where the state told nothing, a treaty that does not bind the state does not bind its part, and
    of one that does the table does not tell.
    """
    whole = structs.replace(participation(cell, treaty, on), state=territory)
    note = next((each for each in cell.territories if each.territory == territory), None)
    if note is None:
        unknown = structs.replace(whole, status=Status.UNKNOWN, since="", source=_NOT_TOLD)
        return unknown if whole.binds else whole
    if not note.applies and not whole.binds:
        return whole
    status = _told(note, on)
    since = note.since if status is Status.APPLIED else ""
    return structs.replace(
        whole,
        status=status,
        since=since,
        bound_from=note.since,
        as_of=note.as_of,
        level=note.level,
        source=note.source,
    )


_NOT_TOLD = "the table does not tell whether the state extended the treaty to this part"


def _told(note: TerritoryNote, on: dt.date) -> Status:
    """Return what a note says of a day; before it the territory was not this state's to tell of."""
    if not note.applies:
        return Status.NOT_EXTENDED
    return Status.APPLIED if on >= days_of(note.since).last else Status.UNKNOWN


def declared(cell: Cell, on: dt.date) -> tuple[Declaration, ...]:
    """Return what the state had declared by a day, or has declared since about acts of that day."""
    return tuple(each for each in cell.declarations if _is_made(each, on) or accepts(each, on))


def _is_made(declaration: Declaration, on: dt.date) -> bool:
    return not declaration.made or days_of(declaration.made).first <= on


def accepts(declaration: Declaration, on: dt.date) -> bool:
    """Tell whether the state accepts a court's jurisdiction over acts of a day by a declaration."""
    if not declaration.accepts_from or on < days_of(declaration.accepts_from).first:
        return False
    return not declaration.accepts_until or on <= days_of(declaration.accepts_until).last


def bound_from(cell: Cell, treaty: Treaty) -> DayRange | None:
    """Return from when the treaty binds the state.

    None where it never consented, or withdrew its consent before the treaty bound it.
    """
    bound = _would_bind_from(cell, treaty)
    if bound and cell.ended and days_of(cell.ended).last < bound.first:
        return None
    return bound


def _would_bind_from(cell: Cell, treaty: Treaty) -> DayRange | None:
    if cell.in_force:
        return days_of(cell.in_force)
    if not cell.consent:
        return None
    general = dt.date.fromisoformat(treaty.in_force)
    consent = days_of(cell.consent)
    if cell.mode is Mode.SUCCESSION:  # works back to independence: a day that is not known here
        return DayRange(general, consent.last)
    return consent.moved(treaty.binds_after.from_).not_before(general)


def _standing(cell: Cell, treaty: Treaty, on: dt.date) -> tuple[Status, DayRange | None]:
    if on < dt.date.fromisoformat(treaty.adopted):
        return Status.NOT_YET_ADOPTED, None
    if cell.status is Status.NOT_MEMBER:
        return Status.NOT_MEMBER, None
    for status, days in _latest_first(cell, treaty):
        if on >= days.last:
            return status, days
        if on >= days.first:
            return Status.UNKNOWN, None
    may_have_signed = treaty.signature and cell.consent and not cell.signed
    if may_have_signed and cell.mode not in (Mode.ACCESSION, Mode.SUCCESSION):
        return Status.UNKNOWN, None
    return Status.NOT_PARTY, None


def _latest_first(cell: Cell, treaty: Treaty) -> Iterator[tuple[Status, DayRange]]:
    """Yield what the state became and when, the last step first."""
    bound = bound_from(cell, treaty)
    if cell.ended:
        yield cell.status, days_of(cell.ended)
    if bound:
        yield Status.PARTY, bound
    if cell.consent and not cell.signed and cell.mode is not Mode.SUCCESSION:
        yield Status.NOT_YET_IN_FORCE, days_of(cell.consent)
    if cell.signed:
        yield Status.SIGNATORY, days_of(cell.signed)


def _is_awaited(cell: Cell, bound: DayRange | None, on: dt.date) -> bool:
    if not cell.consent or bound is None:
        return False
    return days_of(cell.consent).last <= on < bound.first


def _hangs_on_signature(cell: Cell, status: Status) -> bool:
    """Whether the answer would be another one if the day of signature were wrong."""
    before_party = status in (Status.SIGNATORY, Status.NOT_PARTY, Status.NOT_YET_IN_FORCE)
    return before_party and bool(cell.signed or cell.consent)
