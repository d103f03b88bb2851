"""Numbers in Chinese characters are read as Chinese letters write them."""

import pytest

from petitiondesk.law.checker.reading.text_reading import Pinpoint, TextReading
from petitiondesk.law.checker.words.han_numbers import han_number
from tests.law.checker.paragraphs import a_letter_that_says, rules
from tests.law.checker_data import mentions


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("十", 10),
        ("十九", 19),
        ("一百一十八", 118),
        ("两千三百", 2300),
        ("三百零五", 305),
        ("一万二千", 12_000),
        ("三亿", 300_000_000),
        ("二〇一九", 2019),
    ],
)
def test_each_digit_counts_its_unit(written, number):
    assert han_number(written) == number


def test_articles_in_characters_are_those_in_digits():
    text = TextReading("《儿童权利公约》第三十七条第二款", mentions("zh"))
    assert [each.pinpoints for each in text.articles] == [(Pinpoint("37", "2"),)]


def test_a_translation_may_write_a_number_in_characters():
    english = "The list has 120 names."
    same = a_letter_that_says(en=english, zh="名单上有一百二十人。")
    other = a_letter_that_says(en=english, zh="名单上有二百一十人。")
    assert rules(same, "number.between") == []
    assert rules(other, "number.between") == ["number.between_languages"]


def test_a_range_of_days_in_characters_has_an_order():
    reversed_range = "自二〇二四年五月六日至二〇二四年三月二日，家属不得探视。"
    assert rules(a_letter_that_says(zh=reversed_range), "date.order") == ["date.order"]
