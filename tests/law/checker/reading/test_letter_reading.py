"""A letter is read once: its texts, what they name besides the legal bases, its days."""

import msgspec
import pytest

from petitiondesk.law.act_days import possible_days
from petitiondesk.letter.case_profile import ActDates, CaseProfile
from petitiondesk.letter.edits import SetFields, SetText
from tests.law.checker.one_reading import BASIS, LETTER, reading
from tests.letters import drafting, edited


def test_the_wording_of_a_rule_is_not_read_as_the_authors_words():
    wording = drafting(70_000).wording()
    letter = edited(
        LETTER,
        SetFields(BASIS.id, {"wording": wording}),
        SetText(wording.text.id, "en", "Article 9 forbids it."),
    )
    assert wording.text.id not in {block.block for block in reading(letter).blocks}


def test_articles_that_a_legal_basis_cites_are_not_named_besides():
    text = "Article 109(3) of the Third Geneva Convention and Article 3 of the CAT."
    named = reading(edited(LETTER, SetText(LETTER.opening.id, "en", text))).named
    assert [[p.id for p in each.provisions] for each in named] == [["cat.3.1", "cat.3.2"]]


@pytest.mark.parametrize(
    ("acts", "issued", "days"),
    [
        (("2025-01-11", "2025-01-23"), "2026", ("2025-01-11", "2025-01-23")),
        (("2025-01", ""), "2026", ("2025-01-01", "2025-01-31")),
        (("", "2025"), "2026", ("2025-01-01", "2025-12-31")),
        (("", ""), "2026-02-01", ("2026-02-01", "2026-02-01")),
        (("2025-13", ""), "", ("2026-03-05", "2026-03-05")),
        (("2025-02", "2025-01"), "", ("2025-01-01", "2025-02-28")),
    ],
)
def test_the_days_of_the_acts_else_of_the_letter_else_today(acts, issued, days):
    case = CaseProfile(acts=ActDates(first=acts[0], last=acts[1]))
    found = reading(msgspec.structs.replace(LETTER, case=case, issued=issued)).act_days
    assert (found.first.isoformat(), found.last.isoformat()) == days


def test_a_date_that_the_calendar_does_not_have_means_no_days():
    assert possible_days("2025-02-30") is None
    assert possible_days("") is None
