"""The days that law is asked about: of the acts, else of the letter, else today."""

from __future__ import annotations

import datetime as dt
import enum

from petitiondesk.law.day_range import DayRange, days_of
from petitiondesk.letter.letter import Letter


class DayOf(enum.Enum):
    """What happened on a day that law is asked about."""

    ACTS = "acts"
    """What the letter is about."""
    LETTER = "letter"
    """The letter is issued; nobody has said when the acts took place."""
    TODAY = "today"
    """Nobody has said anything yet."""


def act_days(letter: Letter, today: dt.date) -> tuple[DayRange, DayOf]:
    """Return the days that a letter's rules have to bind on, and what they are the days of.

    Acts that are said to go on end today; of two days in the wrong order both are taken.
    """
    acts = letter.case.acts if letter.case else None
    told = (
        [days for date in (acts.first, acts.last) if (days := possible_days(date))] if acts else []
    )
    if told:
        start, end = min(each.first for each in told), max(each.last for each in told)
        return DayRange(min(start, today), min(end, today)), DayOf.ACTS
    issued = possible_days(letter.issued)
    return (issued, DayOf.LETTER) if issued else (DayRange(today, today), DayOf.TODAY)


def possible_days(partial: str) -> DayRange | None:
    """Return the days that a partial date can mean; None where it is empty or impossible."""
    try:
        return days_of(partial) if partial else None
    except ValueError:  # readiness says so
        return None
