"""Sums are told of words that somebody added up, and of no table."""

from tests.law.checker.numbers_and_dates import a_letter_that_says, rules

RULE = "number.sum"


def listed(numbers: int) -> str:
    parts = "; ".join(f"{number} persons in hall {number % 7}" for number in range(2, numbers))
    return f"In total 999999 persons were held: {parts}."


def test_a_total_of_few_parts_is_added_up():
    wrong = "In total 30 persons were held: 10 in the town hall and 15 in the school."
    assert rules(a_letter_that_says(en=wrong), RULE) == [RULE]
    right = wrong.replace("30", "25")
    assert rules(a_letter_that_says(en=right), RULE) == []


def test_parts_of_a_number_with_decimals_make_it():
    right = "In total 0.3 million persons fled: 0.1 million in May and 0.2 million in June."
    assert rules(a_letter_that_says(en=right), RULE) == []


def test_a_thousand_numbers_between_two_full_stops_are_answered():
    assert rules(a_letter_that_says(en=listed(1000)), RULE) == []
