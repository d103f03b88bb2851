"""Which states and which days of a letter its rules are asked about: do they bind them then."""

from __future__ import annotations

import datetime as dt
import re

import msgspec

from petitiondesk.law.act_days import DayOf, act_days
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.letter import LegalBasis, Letter

__all__ = ["DayOf", "LawQuestion", "question_of"]

_CODE = re.compile(r"[A-Z]{3}")


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
    days, day_of = act_days(letter, today)
    between = tuple(dict.fromkeys((days.first, days.last)))
    return LawQuestion(_states(letter, basis), between, day_of)


def _states(letter: Letter, basis: LegalBasis | None) -> tuple[str, ...]:
    """Return the states that a rule is said to bind; else those written to; else all of them."""
    named = basis.binds if basis else ()
    if named or letter.case is None:
        return tuple(name for name in named if _CODE.fullmatch(name))
    every = tuple(dict.fromkeys(each.state for each in letter.case.states))
    return letter.case.with_part(StatePart.ADDRESSEE) or every
