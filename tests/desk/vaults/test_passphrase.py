from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.desk.vaults.passphrase import Strength, read_words, suggest_passphrase
from petitiondesk.desk.vaults.passphrase_strength import strength_of

ASSETS = Path(__file__).parents[3] / "assets" / "passphrase"
WORDS = read_words((ASSETS / "words.en.txt").read_text(encoding="utf-8"))


def test_the_words_to_suggest_from_are_enough_short_and_distinct():
    assert len(set(WORDS)) == len(WORDS) >= 1296
    assert all(word.isascii() and word.islower() and 3 <= len(word) <= 9 for word in WORDS)
    assert list(WORDS) == sorted(WORDS)


def test_a_suggestion_is_six_words_of_the_list():
    suggested = suggest_passphrase(WORDS).split(" ")
    assert len(suggested) == 6
    assert set(suggested) <= set(WORDS)


def test_where_there_is_no_list_digits_are_suggested():
    groups = suggest_passphrase(()).split(" ")
    assert [len(group) for group in groups] == [5, 5, 5, 5]
    assert all(group.isdigit() and group.isascii() for group in groups)


@given(st.integers(0, 2**64 - 1))
def test_what_would_favour_some_words_is_drawn_again(first: int):
    draws = iter([first] + [3] * 6)
    suggested = suggest_passphrase(WORDS, lambda count: next(draws).to_bytes(count, "big"))
    again = first >= 2**64 - 2**64 % len(WORDS)
    assert suggested.split(" ")[0] == WORDS[3 if again else first % len(WORDS)]


def test_a_suggestion_is_strong():
    assert strength_of(suggest_passphrase(WORDS)) is Strength.STRONG
    assert strength_of(suggest_passphrase(())) is Strength.STRONG


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("harbour", Strength.SHORT),
        ("passwordpassword", Strength.EASY),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.EASY),
        ("harbour lantern seven boats", Strength.STRONG),
        ("우리집 고양이는 바다를 좋아한다", Strength.STRONG),
    ],
)
def test_strength_is_one_of_four_words(passphrase: str, strength: Strength):
    assert strength_of(passphrase) is strength
    assert strength.usable == (strength in (Strength.ENOUGH, Strength.STRONG))


def test_a_passphrase_longer_than_the_judge_takes_is_judged_all_the_same():
    assert strength_of("harbour lantern seven boats " * 20).usable
