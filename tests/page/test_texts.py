"""A block speaks the language of the page, or what there is; its counts are computed."""

import msgspec
import pytest

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Languages
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_line, expanded, said
from petitiondesk.page.tree import Run
from tests.page.letters import WORDS, Desk

DESK = Desk()


def setting(code="ko", **counts):
    letter = DESK.letter(languages=Languages(prevailing="en", courtesy=("ko",)))
    named = {name.replace("_", "."): count for name, count in counts.items()}
    shown = edition(letter, Audience.PUBLIC)
    return Setting(edition=shown, words=WORDS[code], citations={}, counts=named)


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ({"ko": "예", "en": "Yes", "uk": "Так"}, "ko"),
        ({"ko": " ", "en": "Yes", "uk": "Так"}, "en"),
        ({"ko": "\u202e", "uk": "Так"}, "uk"),
    ],
)
def test_a_missing_translation_is_replaced_by_what_there_is(texts, language):
    assert said(DESK.block(**texts), setting()).language == language


def test_a_block_that_says_nothing_says_nothing():
    assert said(DESK.block(en="", ko=" \n"), setting()) is None


def test_a_text_of_another_language_is_marked_as_such():
    assert block_line(DESK.block(en="Yes"), setting()) == (Run("Yes", language="en"),)


def test_a_text_of_the_page_s_language_has_no_mark():
    assert block_line(DESK.block(ko="예"), setting()) == (Run("예"),)


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


def test_a_language_that_the_letter_no_longer_has_still_speaks():
    letter = DESK.letter(opening=DESK.block(uk="Так"))
    shown = msgspec.structs.replace(setting("en"), edition=edition(letter, Audience.PUBLIC))
    assert block_line(letter.opening, shown) == (Run("Так", language="uk"),)
