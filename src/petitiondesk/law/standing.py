"""Whether an instrument binds a state on a day, whatever kind of instrument it is."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Final

import msgspec

from petitiondesk.law.day_range import days_of
from petitiondesk.law.parties import Parties
from petitiondesk.law.provision import Binding, Instrument
from petitiondesk.law.status import Participation


class StandingKind(enum.Enum):
    """What the answer follows from."""

    PARTICIPATION = "participation"
    """The table of states and treaties."""
    NOT_YET_ADOPTED = "not_yet_adopted"
    """The text did not exist on that day."""
    CUSTOM = "custom"
    """Custom binds every state."""
    OWN_LAW = "own_law"
    """It is the law of that state."""
    FOREIGN_LAW = "foreign_law"
    """It is the law of another state."""
    AUTHORITATIVE = "authoritative"
    """The body that watches over a treaty reads it so; it binds nobody by itself."""
    PARTLY_CUSTOM = "partly_custom"
    """It binds nobody as such; much of its content is custom."""
    NOT_BINDING = "not_binding"
    """It binds nobody."""
    NOT_TOLD = "not_told"
    """No table tells: the treaty, or the state, is not in it."""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Whether an instrument binds a state on a day.

    Attributes:
        kind: what the answer follows from.
        participation: what the table says; None where it is not the table that tells.
    """

    kind: StandingKind
    participation: Participation | None = None

    @property
    def binds(self) -> bool:
        """Whether it binds the state on that day, as far as is known."""
        if self.participation:
            return self.participation.binds
        return self.kind in (StandingKind.CUSTOM, StandingKind.OWN_LAW)


_BY_BINDING: Final = {
    Binding.CUSTOM: StandingKind.CUSTOM,
    Binding.AUTHORITATIVE: StandingKind.AUTHORITATIVE,
    Binding.PARTLY_CUSTOM: StandingKind.PARTLY_CUSTOM,
    Binding.NOT_BINDING: StandingKind.NOT_BINDING,
}


def standing(instrument: Instrument, parties: Parties, state: str, on: dt.date) -> Standing:
    """Return whether ``instrument`` binds ``state`` (ISO 3166 alpha-3) on a day."""
    if instrument.adopted and on < days_of(instrument.adopted).first:
        return Standing(kind=StandingKind.NOT_YET_ADOPTED)
    if instrument.binding is Binding.DOMESTIC:
        own = instrument.state == state
        return Standing(kind=StandingKind.OWN_LAW if own else StandingKind.FOREIGN_LAW)
    told = parties.bound(instrument, state, on) if parties.knows(state) else None
    if told:
        return Standing(kind=StandingKind.PARTICIPATION, participation=told)
    return Standing(kind=_BY_BINDING.get(instrument.binding, StandingKind.NOT_TOLD))
