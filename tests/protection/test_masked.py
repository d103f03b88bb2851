"""Korean names of which a part is printed, and those whose surname stands last."""

import pytest

from petitiondesk.protection.found import Form
from petitiondesk.protection.register import ProtectedIdentity, Register
from petitiondesk.protection.watchlist import Watchlist


def found(text, spelling="김은철"):
    entry = ProtectedIdentity(spellings=(spelling,))
    return [(text[s.start : s.end], s.form) for s in Watchlist(Register((entry,))).search(text)]


@pytest.mark.parametrize("text", ["은철 김", "은철 김이 말했다", "병사 은철 김 씨"])
def test_a_korean_name_whose_surname_stands_last_is_found(text):
    assert found(text) == [("은철 김", Form.FULL)]


def test_a_surname_that_is_a_word_warns_where_it_stands_last():
    assert found("은혜 안 받았다", "안은혜") == [("은혜 안", Form.INITIALS)]


@pytest.mark.parametrize(
    "text", ["김○철 씨", "김은○은", "김○○ 씨", "김OO 씨", "김모 씨", "김 모씨가"]
)
def test_a_masked_name_warns(text):
    assert [form for _, form in found(text)] == [Form.INITIALS]


@pytest.mark.parametrize(
    "text", ["김○수 씨", "박○철 씨", "김모 대표", "이모 씨", "은철 김치", "김은 O형"]
)
def test_other_masked_names_and_words_are_left_alone(text):
    assert not found(text)
