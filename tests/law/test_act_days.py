"""The days that law is asked about, told once for the checker and for the cards."""

import datetime as dt

import pytest

from petitiondesk.law.act_days import DayOf, act_days
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.letter.case_profile import ActDates, CaseProfile
from petitiondesk.letter.edits import SetFields
from tests.law.checker_data import references
from tests.letters import a_ready_letter, edited

TODAY = dt.date(2025, 6, 15)


def letter_of(issued: str, *acts: str):
    letter = a_ready_letter()
    case = CaseProfile(acts=ActDates(first=acts[0], last=acts[1])) if acts else None
    return edited(letter, SetFields(letter.id, {"issued": issued, "case": case}))


@pytest.mark.parametrize(
    ("letter", "first", "last", "day_of"),
    [
        (letter_of("2025-03-10", "2024-11", "2025-01-05"), "2024-11-01", "2025-01-05", DayOf.ACTS),
        (letter_of("2025-03-10", "2025-01-05", "2024-11"), "2024-11-01", "2025-01-05", DayOf.ACTS),
        (letter_of("2025-03-10", "2025-06", ""), "2025-06-01", "2025-06-15", DayOf.ACTS),
        (letter_of("2025-03-10"), "2025-03-10", "2025-03-10", DayOf.LETTER),
        (letter_of(""), "2025-06-15", "2025-06-15", DayOf.TODAY),
    ],
)
def test_the_acts_tell_the_days_else_the_letter_else_today(letter, first, last, day_of):
    days, told = act_days(letter, TODAY)
    assert (days.first.isoformat(), days.last.isoformat(), told) == (first, last, day_of)
    assert Reading(letter, references(), TODAY, {}).act_days == days
