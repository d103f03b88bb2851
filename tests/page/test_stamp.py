"""A stamp says who signed and when, in the letter's language and in UTC."""

import datetime as dt

import pytest

from petitiondesk.page.stamp import MAX_NAME, stamp
from petitiondesk.page.text import plain_text
from tests.page.letters import CODES, WORDS

SEOUL = dt.timezone(dt.timedelta(hours=9))
AT = dt.datetime(2026, 3, 5, 8, 30, tzinfo=SEOUL)


def test_it_says_who_and_when_in_utc():
    said = plain_text(stamp("Forum", AT, WORDS["en"])).replace("\u00a0", " ")
    assert said == "Forum\nElectronically signed on 4 March 2026 at 23:30 UTC"


@pytest.mark.parametrize("code", CODES)
def test_it_speaks_the_language_of_the_letter(code: str):
    tree = stamp("Forum", AT, WORDS[code])
    assert tree.language == code
    assert "UTC" in plain_text(tree)
    assert "{" not in plain_text(tree)


def test_a_name_is_one_line_of_printable_characters():
    assert plain_text(stamp("A\u202eB\n C", AT, WORDS["en"])).startswith("AB C\n")


def test_a_very_long_name_is_shortened():
    name = plain_text(stamp("x" * 1000, AT, WORDS["en"])).partition("\n")[0]
    assert name == "x" * MAX_NAME + "…"
