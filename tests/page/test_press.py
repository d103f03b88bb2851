"""The press version: the public text, and until when it may not be published before all else."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Consent
from petitiondesk.page.numbering import number
from petitiondesk.page.text import plain_text
from petitiondesk.page.texts import plain
from petitiondesk.page.tree import Heading, Items, Role, SignatureGrid
from tests.page.letters import CODES, WORDS, full_letter, letters, page
from tests.page.sheets import press


def signed_letter():
    return msgspec.structs.replace(full_letter(), consent=Consent.REQUIRED)


def notes(tree):
    (found,) = [n for n in tree.nodes if isinstance(n, Items) and n.role is Role.EDITORS]
    return [plain(item.nodes[0].inlines) for item in found.items]


def test_until_when_by_which_clocks_stands_first_and_on_every_page():
    tree = press(full_letter())
    told = "Embargoed until 23 January 2025, 10:00 (Seoul time)"
    assert plain_text(tree).split("\n")[0].replace("\u00a0", " ") == told
    assert tree.letterhead[0].role is Role.EMBARGO
    assert tree.reference == told


@pytest.mark.parametrize("code", CODES)
def test_a_letter_without_embargo_says_so(code):
    free = msgspec.structs.replace(full_letter(), embargo=None)
    assert plain(press(free, code).letterhead[0].inlines) == WORDS[code].sheets.no_embargo


def test_the_headline_and_when_and_where_come_before_the_text():
    roles = [node.role for node in press(full_letter()).nodes[:5] if hasattr(node, "role")]
    assert roles == [Role.KICKER, Role.SUBJECT, Role.ADDRESSEE, Role.PLACE_AND_DATE, Role.BODY]


def test_what_concerns_the_recipient_alone_is_left_out():
    told = plain_text(press(full_letter()))
    left_out = (
        "Your Excellency,",
        "Embassy of Ukraine",
        "assurances",
        "Minister of Foreign",
        "Re:",
    )
    assert not any(words in told for words in left_out)
    assert "For the addressee alone" not in told


@pytest.mark.parametrize("audience", [a for a in Audience if a is not Audience.PUBLIC])
def test_no_other_edition_goes_to_newsrooms(audience):
    with pytest.raises(ValueError, match="Audience"):
        press(full_letter(), audience=audience)


def test_withheld_names_are_nowhere_and_editors_are_asked_not_to_look():
    tree = press(signed_letter())
    told = msgspec.json.encode(tree).decode()
    assert not any(name in told for name in ("A name to protect", "Another name", "we protect"))
    assert WORDS["en"].sheets.unnamed in notes(tree)


def test_where_everybody_is_named_editors_are_asked_nothing():
    letter = signed_letter()
    facts = tuple(msgspec.structs.replace(fact, sources=()) for fact in letter.facts)
    named = msgspec.structs.replace(letter, facts=facts, signatories=letter.signatories[:2])
    assert WORDS["en"].sheets.unnamed not in notes(press(named))


@pytest.mark.parametrize("code", CODES)
def test_the_count_follows_the_list(code):
    letter = signed_letter()
    assert number(len(letter.signatories), WORDS[code]) in notes(press(letter, code))[1]
    (grid,) = [n for n in press(letter, code).nodes if isinstance(n, SignatureGrid)]
    assert len(grid.entries) == 2


def test_the_headings_have_one_first_and_no_gap():
    levels = [node.level for node in press(full_letter()).nodes if isinstance(node, Heading)]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}


@settings(max_examples=20)
@given(letters(), st.data())
def test_its_sections_are_those_of_the_letter(letter, data):
    code = data.draw(st.sampled_from(letter.languages.all))
    sections = [node for node in page(letter, code).nodes if isinstance(node, Items)]
    numbered = [node for node in sections if node.role in (Role.FACT, Role.DEMAND)]
    assert [node for node in press(letter, code).nodes if node in numbered] == numbered
