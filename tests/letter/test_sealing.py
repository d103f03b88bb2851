"""What an edition leaves out leaves its digests: what is shown can be checked."""

import msgspec
import pytest
from hypothesis import given, settings

from petitiondesk.letter.digest import digests
from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.sealing import edition_digests, seal
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, edited


@pytest.mark.parametrize("audience", Audience)
@settings(max_examples=25)
@given(letter=letters())
def test_what_is_shown_is_what_was_agreed(audience, letter):
    shown = edition(letter, audience)
    assert edition_digests(shown, seal(letter, shown)) == digests(letter)


def without_its_contact():
    letter = a_ready_letter()
    return edited(letter, SetFields(letter.contact.id, {"public": False}))


def test_changing_what_is_shown_is_noticed():
    letter = without_its_contact()
    shown = edition(letter, Audience.PUBLIC)
    text = edited(shown.content, SetText(shown.content.opening.id, "en", "Something else."))
    forged = msgspec.structs.replace(shown, content=text)
    assert edition_digests(forged, seal(letter, shown)) != digests(letter)


def test_no_salt_and_no_word_of_what_is_left_out_is_told():
    letter = without_its_contact()
    gaps = seal(letter, edition(letter, Audience.PUBLIC))
    told = msgspec.json.encode(gaps).decode()
    assert gaps
    assert letter.contact.salt not in told
    assert letter.contact.email not in told


def test_an_edition_that_leaves_nothing_out_needs_no_digests():
    letter = a_ready_letter()
    assert seal(letter, edition(letter, Audience.ARCHIVE)) == ()
