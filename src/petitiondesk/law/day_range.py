"""Dates of which not everything is known: a year, a month or a day, as the days it can mean."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable

import msgspec

DECEMBER = 12


class DayRange(msgspec.Struct, frozen=True, order=True):
    """All days that a date can mean, from the first to the last."""

    first: dt.date
    last: dt.date

    def moved(self, rule: Callable[[dt.date], dt.date]) -> DayRange:
        """Return what the range becomes under a rule that never puts a later day first."""
        return DayRange(rule(self.first), rule(self.last))

    def not_before(self, day: dt.date) -> DayRange:
        """Return the range where nothing can lie before ``day``."""
        return DayRange(max(self.first, day), max(self.last, day))

    def written(self) -> str:
        """Return the range as ISO 8601 writes it, no more exact than it is.

        A day, a month or a year; where it is none of these, the two years with a slash between.
        """
        if self.first == self.last:
            return self.first.isoformat()
        if (self.first.year, self.first.month) == (self.last.year, self.last.month):
            return f"{self.first:%Y-%m}"
        if self.first.year == self.last.year:
            return f"{self.first.year:04}"
        return f"{self.first.year:04}/{self.last.year:04}"


def days_of(partial: str) -> DayRange:
    """Return the days that a partial date (``2025``, ``2025-01``, ``2025-01-31``) can mean.

    Raises:
        ValueError: there is no such date.
    """
    parts = [int(part) for part in partial.split("-")]
    if len(parts) >= len(("year", "month", "day")):
        day = dt.date.fromisoformat(partial)
        return DayRange(day, day)
    year, month = (parts[0], parts[1]) if len(parts) > 1 else (parts[0], 0)
    last_month = month or DECEMBER
    last = dt.date(year, last_month, calendar.monthrange(year, last_month)[1])
    return DayRange(dt.date(year, month or 1, 1), last)


def later_month(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later, or the last of a month that is shorter."""
    month = day.month - 1 + months
    year, month = day.year + month // DECEMBER, month % DECEMBER + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def first_of_next_month(day: dt.date) -> dt.date:
    """Return the first day of the month that follows."""
    return later_month(day.replace(day=1), 1)
