"""Shares of a hundred agree with the numbers beside them; others are left alone."""

import pytest

from tests.law.checker.paragraphs import a_letter_that_says, found, rules


@pytest.mark.parametrize(
    ("code", "wrong", "right"),
    [
        ("en", "Of 80 men, 20 (30 %) fell ill.", "Of 80 men, 20 (25 %) fell ill."),
        (
            "en",
            "They asked 80. Twenty of them (30 %) fell ill.",
            "They asked 80. Twenty of them (25 %) fell ill.",
        ),
        ("ko", "80명 중 20명(30%)이 앓았습니다.", "80명 중 20명(25%)이 앓았습니다."),
        ("uk", "Із 80 осіб 20 (30 %) захворіли.", "Із 80 осіб 20 (25 %) захворіли."),
        (
            "fr",
            "Sur 80 détenus, 20 (30 %) sont malades.",
            "Sur 80 détenus, 20 (25 %) sont malades.",
        ),
        ("th", "จาก 80 คน มี 20 คน (30%) ป่วย", "จาก 80 คน มี 20 คน (25%) ป่วย"),
        ("th", "จาก 80 คน มี 20 คน หรือร้อยละ 30 ป่วย", "จาก 80 คน มี 20 คน หรือร้อยละ 25 ป่วย"),
        ("zh", "80人中有20人（百分之三十）患病。", "80人中有20人（百分之二十五）患病。"),
    ],
)
def test_a_share_has_to_be_that_of_the_numbers_beside_it(code, wrong, right):
    told = found(a_letter_that_says(**{code: wrong}), "number.percentage")
    assert [(f.language, f.data["right"]) for f in told] == [(code, "25")]
    assert rules(a_letter_that_says(**{code: right}), "number.percentage") == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Half of the 60 men, 20 in number, are ill.", "A third of the 60 men, 20, are ill."),
        (
            "Of 200 people, 50 (25 %) are men and 150 (70 %) women.",
            "Of 200 people, 50 (25 %) are men and 150 (75 %) women.",
        ),
        ("55 % are men and 55 % women.", "45 % are men and 55 % women."),
        (
            "A total of 500 were asked; 430, that is 76 per cent, wish to go.",
            "A total of 500 were asked; 430, that is 86 per cent, wish to go.",
        ),
        (
            "480 of 1,200 workers (60 per cent) were paid.",
            "480 of 1,200 workers (40 per cent) were paid.",
        ),
        (
            "Three of the seven journalists, about 60 per cent, have a lawyer.",
            "Three of the seven journalists, about 40 per cent, have a lawyer.",
        ),
        ("Of 300 men, 120 (41 %) came.", "Of 300 men, 121 (40 %) came."),
    ],
)
def test_shares_in_words_several_shares_and_a_whole_before_are_read(wrong, right):
    assert rules(a_letter_that_says(en=wrong), "number.percentage") == ["number.percentage"]
    assert rules(a_letter_that_says(en=right), "number.percentage") == []


@pytest.mark.parametrize(
    "clean",
    [
        "Arrests rose by 30 % from 100 to 130 in 2024.",
        "A third (33 %) of 60 people answered.",
        "Of 80 men, 60 (25 % fewer than planned) came.",
        "About 40 % of the town has left.",
        "Nearly half of the 60 men, 26 in number, are ill.",
        "Of 80 men 20 agreed and 75 % did not.",
    ],
)
def test_a_share_of_something_else_is_left_alone(clean):
    assert rules(a_letter_that_says(en=clean), "number.percentage") == []


@pytest.mark.parametrize(
    "whole",
    ["Between 300 and 350 people fled", "Of 300–350 people who fled", "Of 300 to 350 people"],
)
def test_the_right_share_of_a_range_is_a_range(whole):
    text = f"{whole}: 200 of them, 40 per cent, are children."
    (told,) = found(a_letter_that_says(en=text), "number.percentage")
    assert told.data["right"] == "57–67"
