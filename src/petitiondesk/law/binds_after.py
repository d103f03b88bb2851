"""How a treaty counts from a state's consent to the day from which it binds that state."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Mapping
from typing import Annotated

import msgspec

from petitiondesk.law.day_range import first_of_next_month, later_month
from petitiondesk.law.decoding import Record


class Waiting(enum.Enum):
    """How a treaty counts from a state's consent to the day that binds it."""

    DAYS = "days"
    MONTHS = "months"
    NEXT_MONTH_AFTER_DAYS = "next_month_after_days"
    NEXT_MONTH_AFTER_MONTHS = "next_month_after_months"


_WAITED: Mapping[Waiting, Callable[[dt.date, int], dt.date]] = {
    Waiting.DAYS: lambda day, count: day + dt.timedelta(days=count),
    Waiting.MONTHS: later_month,
    Waiting.NEXT_MONTH_AFTER_DAYS: lambda day, count: first_of_next_month(
        day + dt.timedelta(days=count)
    ),
    Waiting.NEXT_MONTH_AFTER_MONTHS: lambda day, count: first_of_next_month(
        later_month(day, count)
    ),
}


class BindsAfter(Record, frozen=True, kw_only=True):
    """When a treaty binds a state that consents after its entry into force.

    Attributes:
        kind: what is counted.
        count: how many; 0 days where consent binds at once.
    """

    kind: Waiting
    count: Annotated[int, msgspec.Meta(ge=0, le=366)]

    def from_(self, consent: dt.date) -> dt.date:
        """Return the day from which a consent of this day binds."""
        return _WAITED[self.kind](consent, self.count)
