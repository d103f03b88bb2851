"""What is known is asked about again when it is old."""

import pytest

from petitiondesk.letter.edits import SetFields, SetText
from tests.law.checker.paragraphs import a_letter_that_says, found, rules
from tests.letters import edited

LETTER = a_letter_that_says(en="Many were hurt.")
FACT, ADDRESSEE = LETTER.facts[0], LETTER.addressees[0]


def with_fact(**fields):
    told = SetText(FACT.text.id, "en", "There are 30 detainees.")
    return edited(LETTER, told, SetFields(FACT.id, fields))


@pytest.mark.parametrize(
    ("fields", "stale"),
    [
        ({"as_of": "2022-01-15"}, True),
        ({"as_of": "2024-03-09"}, True),
        ({"as_of": "2024-03-10"}, False),
        ({"as_of": "2024"}, False),
        ({"as_of": "2025-03-01", "recheck": "2025-03-05"}, True),
        ({"as_of": "2022-01-15", "recheck": "2025-06"}, True),
        ({"as_of": "2025-03-01", "recheck": "2025-06"}, False),
    ],
)
def test_a_fact_is_stale_a_year_after_it_was_known_or_when_it_was_due(fields, stale):
    assert (rules(with_fact(**fields), "fact.stale") == ["fact.stale"]) is stale


def test_a_letter_without_a_date_is_read_today():
    undated = edited(with_fact(as_of="2024-03-10"), SetFields(LETTER.id, {"issued": ""}))
    assert rules(undated, "fact.stale") == ["fact.stale"]


def test_a_fact_says_as_of_when_it_is_known():
    assert [f.where for f in found(with_fact(), "fact.without")] == [FACT.id]
    assert rules(with_fact(as_of="2025-03"), "fact.without") == []


def test_a_fact_that_is_still_empty_is_not_asked():
    assert rules(LETTER, "fact.without") == []


@pytest.mark.parametrize(("as_of", "stale"), [("2019-04", True), ("2025-02", False), ("", False)])
def test_an_office_holder_is_looked_up_within_a_year(as_of, stale):
    letter = edited(LETTER, SetFields(ADDRESSEE.id, {"as_of": as_of}))
    assert (rules(letter, "addressee.stale") == ["addressee.stale"]) is stale


def test_an_office_holder_who_is_named_was_looked_up_on_a_day():
    named = edited(LETTER, SetText(ADDRESSEE.person.id, "en", "Volodymyr Zelenskyy"))
    told = found(named, "addressee.without")
    assert [(f.where, f.data["person"]) for f in told] == [(ADDRESSEE.id, "Volodymyr Zelenskyy")]
    dated = edited(named, SetFields(ADDRESSEE.id, {"as_of": "2025-03"}))
    assert rules(dated, "addressee.without") == []
