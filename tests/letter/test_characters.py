"""Which characters of a text reach paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.letter.characters import printable, unprintable


@given(st.text())
def test_what_is_printable_has_nothing_unprintable(text):
    assert unprintable(printable(text)) == ()
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize(
    "text",
    [
        "नहीं\u200d क्\u200cष",  # joiners: Hindi needs them
        "مى\u200cخوا \u200fئۇيغۇر\u200e",  # a non-joiner and the marks of direction
        "tab\tand\nline",
        "e\u0301 한글 កម្ពុជា \U0001f54a",
    ],
)
def test_what_scripts_need_stays(text):
    assert printable(text) == text
    assert unprintable(text) == ()


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
        ("\u202e", "U+202E"),
        ("\u2066", "U+2066"),
        ("\ufffe", "U+FFFE"),
        ("\U000e0041", "U+E0041"),
        ("\ud800", "U+D800"),
    ],
)
def test_what_hides_or_has_no_shape_goes_and_is_named(character, name):
    assert printable(f"pay{character}roll") == "payroll"
    assert unprintable(f"pay{character}roll") == (name,)


def test_every_way_to_end_a_line_becomes_a_line_feed():
    assert printable("a\r\nb\rc\u2028d\u2029e") == "a\nb\nc\nd\n\ne"


def test_each_character_is_named_once_and_in_order():
    assert unprintable("\u202e\x01\u202e") == ("U+0001", "U+202E")
