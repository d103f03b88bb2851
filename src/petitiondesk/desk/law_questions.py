"""Which states and which days of a letter its rules are asked about: do they bind them then."""

from __future__ import annotations

import datetime as dt
import enum
import re

import msgspec

from petitiondesk.law.day_range import DayRange, days_of
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.letter import LegalBasis, Letter

_CODE = re.compile(r"[A-Z]{3}")


class DayOf(enum.Enum):
    """What happened on a day that law is asked about."""

    ACTS = "acts"
    """What the letter is about."""
    LETTER = "letter"
    """The letter is issued; nobody has said when the acts took place."""
    TODAY = "today"
    """Nobody has said anything yet."""


class LawQuestion(msgspec.Struct, frozen=True):
    """Whether rules bind states on days.

    Attributes:
        states: ISO 3166 alpha-3; empty where nobody has said whom a rule binds.
        days: the first and the last day; once where they are the same.
        day_of: what took place then.
    """

    states: tuple[str, ...]
    days: tuple[dt.date, ...]
    day_of: DayOf


def question_of(letter: Letter, basis: LegalBasis | None, today: dt.date) -> LawQuestion:
    """Return what to ask about a rule of the letter.

    Args:
        letter: says when the acts took place, and who is written to.
        basis: says whom its rule binds; None for a rule that is not chosen yet.
        today: stands in for days that nobody has told.
    """
    days, day_of = _days(letter, today)
    between = tuple(dict.fromkeys((days.first, days.last)))
    return LawQuestion(_states(letter, basis), between, day_of)


def _states(letter: Letter, basis: LegalBasis | None) -> tuple[str, ...]:
    """Return the states that a rule is said to bind; else those written to; else all of them."""
    named = basis.binds if basis else ()
    if named or letter.case is None:
        return tuple(name for name in named if _CODE.fullmatch(name))
    every = tuple(dict.fromkeys(each.state for each in letter.case.states))
    return letter.case.with_part(StatePart.ADDRESSEE) or every


def _days(letter: Letter, today: dt.date) -> tuple[DayRange, DayOf]:
    now = DayRange(today, today)
    acts = letter.case.acts if letter.case else None
    first, last = (_possible(acts.first), _possible(acts.last)) if acts else (None, None)
    if first or last:
        told = [each for each in (first, last) if each]
        start, end = min(each.first for each in told), max(each.last for each in told)
        return DayRange(min(start, today), min(end, today)), DayOf.ACTS
    issued = _possible(letter.issued)
    return (issued, DayOf.LETTER) if issued else (now, DayOf.TODAY)


def _possible(partial: str) -> DayRange | None:
    try:
        return days_of(partial) if partial else None
    except ValueError:  # readiness says so
        return None
