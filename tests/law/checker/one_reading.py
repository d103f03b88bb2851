"""A letter that rests on one provision, and its reading."""

import datetime as dt

from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.letter.edits import AddPart, SetText
from tests.law.checker_data import references
from tests.letters import a_ready_letter, drafting, edited

DAY = dt.date(2026, 3, 5)
BASIS = drafting().legal_basis("gc3.109.3")
LETTER = edited(
    a_ready_letter("ko"),
    AddPart("p1", "legal_bases", BASIS),
    SetText(BASIS.why.id, "en", "While hostilities last."),
    SetText("p27", "en", "Article 3 of the Convention against Torture forbids it."),
)


def reading(letter=LETTER, cache=None):
    return Reading(letter, references(), DAY, {} if cache is None else cache)
