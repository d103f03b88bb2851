"""What a text says of ratifications is compared with the table."""

import pytest

from petitiondesk.letter.edits import SetFields
from tests.law.checker.numbers_and_dates import a_letter_that_says, found, rules
from tests.letters import edited


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ukraine has not ratified the Convention against Torture."),
        ("en", "Thailand is no party to the Convention against Torture."),
        ("fr", "L'Ukraine n'a pas ratifié la Convention contre la torture."),
        ("uk", "Україна не ратифікувала Конвенцію проти катувань."),
        ("ko", "우크라이나는 고문방지협약을 비준하지 않았습니다."),
    ],
)
def test_a_party_that_is_called_none_is_found_with_the_table_as_evidence(code, text):
    told = found(a_letter_that_says(**{code: text}), "fact.stale")
    assert [each.language for each in told] == [code]
    assert told[0].evidence[0].key.endswith(":CAT")


@pytest.mark.parametrize(
    "text",
    [
        "Thailand has not ratified the Refugee Convention.",
        "Ukraine had not ratified the Convention against Torture in 1980.",
        "Ukraine is a party to the Convention against Torture.",
        "Nobody has ratified anything.",
    ],
)
def test_what_agrees_with_the_table_is_left_alone(text):
    assert rules(a_letter_that_says(en=text), "fact.stale") == []


def test_the_day_of_the_letter_tells():
    letter = a_letter_that_says(en="Ukraine has not ratified the Rome Statute.")
    before = edited(letter, SetFields(letter.id, {"issued": "2024-06-01"}))
    assert rules(before, "fact.stale") == []
    assert rules(letter, "fact.stale") == ["fact.stale"]
