"""Sums are told of words that somebody added up, and of no table."""

import pytest

from tests.law.checker.paragraphs import a_letter_that_says, rules

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


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        (
            "en",
            "Ten were taken: four men and five women.",
            "Nine were taken: four men and five women.",
        ),
        (
            "en",
            "The raids led to 7, 9 and 4 arrests, 22 in total.",
            "The raids led to 7, 9 and 4 arrests, 20 in total.",
        ),
        (
            "ko",
            "총 15명이며 남성은 6명, 여성은 8명입니다.",
            "총 14명이며 남성은 6명, 여성은 8명입니다.",
        ),
        (
            "fr",
            "En tout, 40 personnes : 21 adultes et 17 enfants.",
            "En tout, 38 personnes : 21 adultes et 17 enfants.",
        ),
        (
            "uk",
            "Разом 12 осіб: 5 військових і 6 цивільних.",
            "Разом 11 осіб: 5 військових і 6 цивільних.",
        ),
    ],
)
def test_a_sum_has_to_be_that_of_its_parts(code, wrong, right):
    assert rules(a_letter_that_says(**{code: wrong}), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(**{code: right}), "number.sum") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        (
            "Four were taken: two men, one woman and two boys.",
            "Five were taken: two men, one woman and two boys.",
        ),
        (
            "Two hundred and fifty fled: two hundred by boat and forty on foot.",
            "Two hundred and forty fled: two hundred by boat and forty on foot.",
        ),
        (
            "Thirty were held. 18 were men, 10 women.",
            "Twenty-eight were held. 18 were men, 10 women.",
        ),
    ],
)
def test_one_hundreds_and_the_sentence_before_are_read(wrong, right):
    assert rules(a_letter_that_says(en=wrong), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(en=right), "number.sum") == []


def test_what_is_counted_otherwise_is_no_part_of_a_sum():
    thai = "ห้าองค์กรเขียนถึงครอบครัวสามครอบครัว รวม 13 คน"
    assert rules(a_letter_that_says(th=thai), "number.sum") == []


@pytest.mark.parametrize(
    "clean",
    [
        "Some 12,000 soldiers came; about 300 died and 2,700 were wounded.",
        "Of the 40 people, including 12 children and 6 elderly, none has a lawyer.",
        "A total of 300 people died in 2 raids.",
    ],
)
def test_parts_that_are_not_all_are_left_alone(clean):
    assert rules(a_letter_that_says(en=clean), "number.sum") == []


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        (
            "en",
            "They list 63 names, 40 of them from Chin State and the other 21 from Sagaing.",
            "They list 61 names, 40 of them from Chin State and the other 21 from Sagaing.",
        ),
        (
            "en",
            "The two camps hold 310 people: 190 in one, 110 in the other.",
            "The two camps hold 300 people: 190 in one, 110 in the other.",
        ),
        (
            "fr",
            "Une famille de sept personnes, deux parents et quatre enfants, attend.",
            "Une famille de six personnes, deux parents et quatre enfants, attend.",
        ),
        (
            "zh",
            "船上原有三十人，获救十八人，遇难十一人。",
            "船上原有二十九人，获救十八人，遇难十一人。",
        ),
    ],
)
def test_a_whole_is_known_by_the_last_of_its_parts(code, wrong, right):
    assert rules(a_letter_that_says(**{code: wrong}), "number.sum") == ["number.sum"]
    assert rules(a_letter_that_says(**{code: right}), "number.sum") == []


@pytest.mark.parametrize(
    "clean",
    [
        "Forty were held. Sixteen of them are men, fourteen women and ten children of 2 to 9.",
        "They work from seven until ten at night, six days of seven; the rest of the pay is kept.",
        "Two men aged 34 and 41 were held for 9 days together with 7 others.",
        "The remaining four, aged 22 to 30, have been held for 19 months.",
    ],
)
def test_hours_and_ages_are_no_parts_of_a_sum(clean):
    assert rules(a_letter_that_says(en=clean), "number.sum") == []
