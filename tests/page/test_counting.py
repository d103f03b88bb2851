"""Counts stand in the digits of the page and in the plural of their text."""

import pytest

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.page.counting import expanded
from petitiondesk.page.setting import Setting
from tests.page.letters import WORDS, Desk


def setting(code="ko", **counts):
    named = {name.replace("_", "."): count for name, count in counts.items()}
    shown = edition(Desk().letter(), Audience.PUBLIC)
    return Setting(edition=shown, words=WORDS[code], citations={}, counts=named)


@pytest.mark.parametrize(
    ("count", "printed"),
    [(1, "1\u00a0група"), (2, "2\u00a0групи"), (5, "5\u00a0груп"), (21, "21\u00a0група")],
)
def test_the_counted_words_follow_the_plural_of_their_text(count, printed):
    field = "{signatories.count|група|групи|груп|групи}"
    assert expanded(field, "uk", setting("uk", signatories_count=count)) == printed


def test_a_field_without_forms_is_the_number_alone():
    assert expanded("{facts.count}개", "ko", setting(facts_count=12)) == "12개"


def test_a_fallback_counts_in_the_digits_of_the_page_and_the_plural_of_its_text():
    told = expanded("{facts.count|fact|facts}", "en", setting("bn", facts_count=2))
    assert told == "২\u00a0facts"


@pytest.mark.parametrize("text", ["{unknown.count}", "{7*7}", "{{x}}", "{facts.count", "{}"])
def test_what_is_no_field_stays_as_it_is(text):
    assert expanded(text, "en", setting("en", facts_count=2)) == text


def test_too_few_forms_leave_the_last_one():
    told = expanded("{facts.count|fact}", "en", setting("en", facts_count=2))
    assert told == "2\u00a0fact"
