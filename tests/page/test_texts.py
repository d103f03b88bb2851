"""A block speaks the language of the page, or what there is; is marked as what it is."""

import msgspec
import pytest

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.letter import Languages
from petitiondesk.page.setting import Setting
from petitiondesk.page.texts import block_line, said
from petitiondesk.page.tree import Run
from tests.page.letters import WORDS, Desk

DESK = Desk()


def setting(code="ko"):
    letter = DESK.letter(languages=Languages(prevailing="en", courtesy=("ko",)))
    shown = edition(letter, Audience.PUBLIC)
    return Setting(edition=shown, words=WORDS[code], citations={}, counts={})


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


def test_a_language_that_the_letter_no_longer_has_still_speaks():
    letter = DESK.letter(opening=DESK.block(uk="Так"))
    shown = msgspec.structs.replace(setting("en"), edition=edition(letter, Audience.PUBLIC))
    assert block_line(letter.opening, shown) == (Run("Так", language="uk"),)
