"""Digests: what was agreed, and nothing else, changes them."""

import hashlib
import json
import unicodedata

import msgspec
import pytest
from hypothesis import given, settings

from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.digest import (
    Leaf,
    agreed_digest,
    digests,
    language_digest,
    leaf_digest,
    leaves,
    letter_digest,
    text_digest,
)
from petitiondesk.letter.edits import AddPart, MovePart, SetFields, SetText
from petitiondesk.letter.letter import ClosedText, Display
from petitiondesk.letter.values import Block, Text
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, drafting, edited

LETTER = a_ready_letter("ko")
BLOCK = Block(id="opening", salt="00112233445566778899aabbccddeeff", texts={"en": Text(markup="é")})


def by_hand(domain, salt, content):
    """SHA-256 over domain, zero byte, salt and JSON, made here without any code of the letter's."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    head = f"petitiondesk/{domain}/1\0".encode() + bytes.fromhex(salt)
    return hashlib.sha256(head + unicodedata.normalize("NFC", text).encode()).hexdigest()


def test_a_blocks_digest_can_be_made_by_hand():
    content = {"path": ["opening"], "id": "opening", "language": "en", "markup": "é"}
    assert leaf_digest(Leaf(("opening",), BLOCK), "en") == by_hand("leaf", BLOCK.salt, content)


def test_a_parts_digest_can_be_made_by_hand():
    source = LETTER.facts[0].sources[0]
    path = ("facts", LETTER.facts[0].id, "sources", source.id)
    fields = {
        "title": "Border police, press release",
        **dict.fromkeys(("publisher", "date", "url", "accessed"), ""),
        "kind": "other",
        "language": "en",
        "confidential": False,
    }
    content = {"path": list(path), "id": source.id, "fields": fields}
    assert leaf_digest(Leaf(path, source), "ko") == by_hand("leaf", source.salt, content)


def test_a_languages_digest_is_over_its_leaves_and_the_letters_over_its_languages():
    content = {"letter": "p1", "language": "en", "leaves": ["aa", "bb"]}
    assert language_digest("p1", "en", ["aa", "bb"]) == by_hand("language", "", content)
    content = {"letter": "p1", "languages": {"en": "aa", "ko": "bb"}}
    assert letter_digest("p1", {"ko": "bb", "en": "aa"}) == by_hand("letter", "", content)
    assert agreed_digest(LETTER) == letter_digest(LETTER.id, digests(LETTER))


@settings(max_examples=30)
@given(letters())
def test_a_file_carries_its_digests(letter):
    assert digests(decode(encode(letter))) == digests(letter)


@settings(max_examples=30)
@given(letters())
def test_members_of_a_newer_program_are_outside(letter):
    def bare(value):
        return msgspec.structs.replace(value, unknown={})

    older = msgspec.structs.replace(bare(letter), languages=bare(letter.languages))
    if letter.embargo:
        older = msgspec.structs.replace(older, embargo=bare(letter.embargo))
    assert digests(older) == digests(letter)


def test_a_text_changes_the_digest_of_its_language_alone():
    before = digests(LETTER)
    after = digests(edited(LETTER, SetText(LETTER.opening.id, "ko", "다릅니다.")))
    assert after["en"] == before["en"]
    assert after["ko"] != before["ko"]


def test_a_plain_field_changes_the_digest_of_every_language():
    before = digests(LETTER)
    after = digests(edited(LETTER, SetFields(LETTER.demands[0].id, {"deadline": "2026-04-01"})))
    assert all(after[code] != before[code] for code in before)


def test_the_order_of_parts_is_agreed():
    two = edited(LETTER, AddPart(LETTER.id, "facts", drafting().fact()))
    assert agreed_digest(edited(two, MovePart(two.facts[1].id, 0))) != agreed_digest(two)


def test_a_withdrawal_voids_nobodys_consent():
    withdrawn = msgspec.structs.replace(LETTER, signatories=())
    shown = edited(LETTER, SetFields(LETTER.signatories[0].id, {"display": Display.WITHHELD}))
    assert agreed_digest(withdrawn) == agreed_digest(shown) == agreed_digest(LETTER)


@pytest.mark.parametrize(
    "private",
    [{"campaign": "Spring"}, {"draft": 7}, {"closed": ClosedText(digest="0" * 64)}],
)
def test_what_is_for_the_authors_eyes_is_outside(private):
    assert agreed_digest(msgspec.structs.replace(LETTER, **private)) == agreed_digest(LETTER)


def test_a_note_on_handling_is_outside():
    noted = edited(LETTER, SetFields(LETTER.facts[0].id, {"handling": "No names."}))
    assert agreed_digest(noted) == agreed_digest(LETTER)


def test_the_same_words_under_another_salt_have_another_digest():
    other = msgspec.structs.replace(BLOCK, salt="f" * 32)
    assert text_digest(other, "en") != text_digest(BLOCK, "en")
    assert leaf_digest(Leaf((), other), "en") != leaf_digest(Leaf((), BLOCK), "en")


def test_a_source_text_and_a_leaf_never_share_a_digest():
    assert text_digest(BLOCK, "en") != leaf_digest(Leaf(("opening",), BLOCK), "en")


def test_no_signatory_is_a_leaf():
    sections = {leaf.path[0] for leaf in leaves(LETTER) if leaf.path}
    assert "signatories" not in sections
    assert {"facts", "demands", "opening", "contact"} <= sections
