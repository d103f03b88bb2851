"""Family 10, days of the week: a Monday that was a Thursday (Gregorian calendar)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.amounts import Day
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.told import Told, told
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.finding import Finding, Severity

_BEFORE = re.compile(r"[\s,]*(?:the\s|le\s|ที่)?\s*")
"""What stands between a day of the week and the date behind it: ``Monday, the 3 March 2025``."""
_BEHIND = re.compile(r"\s*[(（]?\s*")
_IN_BRACKETS = re.compile(r"\s*[(（]\s*|,\s(?:a|un|у|в)\s")
"""What stands between a date and the day of the week behind it; Korean and Chinese need none."""


def days_of_the_week_are_right(reading: Reading) -> Iterator[Finding]:
    """A day of the week that stands beside a whole date is that of the date."""
    for here in told(reading):
        for day in here.amounts.days:
            date = _date(day)
            said = _said(here, day) if date else None
            if date and said is not None and said != date.weekday():
                yield _found(here, day, date)


def _date(day: Day) -> dt.date | None:
    """Return the date of a day that is told whole; what no calendar has is found elsewhere."""
    try:
        return dt.date(day.year, day.month, day.day)
    except ValueError:
        return None


def _said(here: Told, day: Day) -> int | None:
    """Return the day of the week beside a date, Monday as 0; None where there is none."""
    text = here.place.text
    behind = _BEHIND if text.words and text.words.instrument_first else _IN_BRACKETS
    for weekday, pattern in enumerate(here.words.days.weekdays):
        for found in text.matches(pattern):
            ahead = found.end() <= day.start
            if ahead and _BEFORE.fullmatch(text.plain, found.end(), day.start):
                return weekday
            if not ahead and behind.fullmatch(text.plain, day.end, found.start()):
                return weekday
    return None


def _found(here: Told, day: Day, date: dt.date) -> Finding:
    return report(
        "date.weekday",
        Severity.WARNING,
        here.place.block,
        language=here.place.language,
        data={
            "words": here.place.text.markup[day.start : day.end],
            "date": date.isoformat(),
            "weekday": date.isoweekday(),
        },
    )
