"""New parts, empty and ready to be filled in."""

import pytest

from petitiondesk.letter import tree
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.edits import AddPart, apply
from petitiondesk.letter.letter import ChannelKind, Kind, Languages, Role
from tests.letters import drafting

LETTER = drafting(1).letter(Kind.PETITION, Languages(prevailing="uk", courtesy=("en",)))


@pytest.mark.parametrize("kind", Kind)
def test_a_new_letter_of_every_kind_can_be_written_and_read(kind):
    letter = drafting().letter(kind, Languages(prevailing="ko"))
    assert decode(encode(letter)) == letter


def test_a_new_letter_says_nothing_yet():
    assert all(block.is_empty() for _path, block in tree.blocks(LETTER))
    assert LETTER.signatories[0].role is Role.LEAD


def test_ids_and_salts_are_all_different():
    parts = [found.part for found in tree.walk(LETTER)]
    assert len({part.id for part in parts}) == len({part.salt for part in parts}) == len(parts)


def test_a_new_block_speaks_only_where_a_text_is_given():
    assert drafting().block().is_empty()
    assert drafting().block("ko", "글").markup("ko") == "글"
    assert drafting().block("ko", "글").markup("en") == ""


@pytest.mark.parametrize(
    ("section", "make"),
    [
        ("addressees", lambda new: new.addressee()),
        ("body", lambda new: new.block()),
        ("facts", lambda new: new.fact()),
        ("legal_bases", lambda new: new.legal_basis("cat.3.1")),
        ("demands", lambda new: new.demand()),
        ("signatories", lambda new: new.signatory()),
        ("annexes", lambda new: new.annex()),
        ("copies", lambda new: new.copy()),
    ],
)
def test_a_new_part_fits_its_list(section, make):
    letter = apply(LETTER, AddPart(LETTER.id, section, make(drafting())))
    assert decode(encode(letter)) == letter


def test_new_parts_of_parts_fit_as_well():
    addressee, fact = LETTER.addressees[0], LETTER.facts[0]
    channel = drafting().channel(ChannelKind.FAX)
    letter = apply(LETTER, AddPart(addressee.id, "channels", channel))
    letter = apply(letter, AddPart(fact.id, "sources", drafting(2_000).source()))
    assert decode(encode(letter)) == letter


def test_a_new_logo_waits_for_its_description():
    logo = drafting().logo(b"\x89PNG")
    assert logo.image == b"\x89PNG"
    assert logo.description.is_empty()
