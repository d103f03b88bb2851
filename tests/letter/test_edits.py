"""Edits: each changes what it says, keeps the rest, and can be taken back."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter import tree
from petitiondesk.letter.codec import decode, encode
from petitiondesk.letter.digest import text_digest
from petitiondesk.letter.edits import (
    AddPart,
    MarkReviewed,
    MarkTranslated,
    MovePart,
    RemovePart,
    SetFields,
    SetPrevailing,
    SetText,
    apply,
    is_stale,
    source_digest,
)
from petitiondesk.letter.errors import NoSuchPartError, ValueRefusedError
from petitiondesk.letter.letter import Languages
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, an_empty_letter, drafting, edited

LETTER = a_ready_letter("ko", "uk")
OPENING = LETTER.opening.id


def listed(letter):
    """Every part that stands in a list: its owner, the list's name, its place there, and itself."""
    for found in tree.walk(letter):
        for section in sorted(tree.part_fields(type(found.part))):
            siblings = getattr(found.part, section)
            for index, part in enumerate(siblings if isinstance(siblings, tuple) else ()):
                yield found.part, section, index, part


@settings(max_examples=30)
@given(letters(), st.data())
def test_moving_there_and_back_changes_nothing(letter, data):
    for _owner, _section, index, part in list(listed(letter))[:3]:
        there = data.draw(st.integers(0, 3))
        moved = apply(letter, MovePart(part.id, there))
        assert apply(moved, MovePart(part.id, index)) == letter


@settings(max_examples=30)
@given(letters())
def test_removing_and_adding_again_changes_nothing_but_links(letter):
    unlinked = msgspec.structs.replace(letter, demands=())
    for owner, section, index, part in list(listed(unlinked))[:3]:
        removed = apply(unlinked, RemovePart(part.id))
        assert apply(removed, AddPart(owner.id, section, part, index)) == unlinked


@settings(max_examples=40)
@given(letters())
def test_what_is_removed_leaves_nothing_behind(letter):
    for found in [*letter.facts, *letter.legal_bases]:
        letter = apply(letter, RemovePart(found.id))
        assert found.salt not in encode(letter).decode().split('"')
        assert all(found.id not in (*d.facts, *d.legal_bases) for d in letter.demands)


@settings(max_examples=30)
@given(letters(newer=False), st.text(max_size=9))
def test_setting_a_text_and_setting_it_back_changes_no_words(letter, markup):
    block, language = letter.closing, letter.languages.prevailing
    changed = apply(letter, SetText(block.id, language, markup))
    assert changed.closing.markup(language) == markup
    undone = apply(changed, SetText(block.id, language, block.markup(language)))
    assert undone.closing.markup(language) == block.markup(language)


@settings(max_examples=20)
@given(letters())
def test_an_edited_letter_can_be_written_and_read(letter):
    block = next(b for _, b in tree.blocks(letter))
    edited_letter = apply(letter, SetText(block.id, letter.languages.prevailing, "Said anew."))
    assert decode(encode(edited_letter)) == edited_letter


def test_an_edit_leaves_the_old_letter_as_it_was():
    before = encode(LETTER)
    edited(LETTER, SetText(OPENING, "en", "Another."), RemovePart(LETTER.facts[0].id))
    assert encode(LETTER) == before


def test_an_empty_text_takes_the_language_away():
    assert "ko" not in edited(LETTER, SetText(OPENING, "ko", "")).opening.texts


def test_a_change_of_the_prevailing_text_makes_its_translations_stale():
    letter = edited(LETTER, SetText(OPENING, "en", "We write again."))
    assert is_stale(letter, letter.opening, "ko")
    assert is_stale(letter, letter.opening, "uk")
    assert not is_stale(letter, letter.opening, "en")


def test_translating_again_makes_a_text_fresh():
    letter = edited(LETTER, SetText(OPENING, "en", "Anew."), SetText(OPENING, "ko", "다시."))
    assert not is_stale(letter, letter.opening, "ko")
    assert is_stale(letter, letter.opening, "uk")


def test_a_translation_that_still_fits_can_be_marked_so():
    letter = edited(LETTER, SetText(OPENING, "en", "Anew."), MarkTranslated(OPENING, "uk"))
    assert not is_stale(letter, letter.opening, "uk")
    assert letter.opening.markup("uk") == LETTER.opening.markup("uk")


def test_a_translation_that_was_never_made_is_not_stale():
    letter = edited(LETTER, SetText(OPENING, "ko", ""), SetText(OPENING, "en", "Anew."))
    assert not is_stale(letter, letter.opening, "ko")


def test_a_translation_records_its_source_and_a_source_none():
    assert source_digest(LETTER, LETTER.opening, "en") == ""
    assert source_digest(LETTER, LETTER.opening, "ko") == text_digest(LETTER.opening, "en")
    assert LETTER.opening.texts["ko"].translated_from == text_digest(LETTER.opening, "en")


def test_a_change_takes_the_reviewers_word_back():
    reviewed = edited(LETTER, MarkReviewed(OPENING, "ko", reviewed=True))
    assert reviewed.opening.texts["ko"].reviewed
    assert not edited(reviewed, SetText(OPENING, "ko", "새로.")).opening.texts["ko"].reviewed


def test_plain_fields_change_together():
    languages = Languages(prevailing="ko", courtesy=("en",))
    letter = edited(LETTER, SetFields(LETTER.id, {"languages": languages, "reference": "A/1"}))
    assert (letter.languages, letter.reference) == (languages, "A/1")


def test_a_part_is_added_last_or_where_it_is_wanted():
    first, last = drafting(2_000).demand(), drafting(3_000).demand()
    letter = edited(
        LETTER, AddPart(LETTER.id, "demands", last), AddPart(LETTER.id, "demands", first, 0)
    )
    assert letter.demands == (first, *LETTER.demands, last)


def test_a_part_is_added_to_a_part_of_the_letter():
    source = drafting().source()
    letter = edited(LETTER, AddPart(LETTER.facts[0].id, "sources", source))
    assert letter.facts[0].sources[-1] is source


def test_an_id_that_is_the_name_of_a_field_is_an_id():
    block = msgspec.structs.replace(drafting().block("en", "Text."), id="name")
    letter = edited(LETTER, AddPart(LETTER.id, "body", block))
    assert edited(letter, RemovePart("name")) == LETTER
    head = msgspec.structs.replace(LETTER.letterhead.name, id="name")
    letter = msgspec.structs.replace(
        LETTER, letterhead=msgspec.structs.replace(LETTER.letterhead, name=head)
    )
    with pytest.raises(NoSuchPartError):
        apply(letter, RemovePart("name"))


@pytest.mark.parametrize(
    "edit",
    [
        SetText("nowhere", "en", "Text."),
        SetText(LETTER.facts[0].id, "en", "A fact is no block."),
        MarkReviewed("nowhere", "en", reviewed=True),
        MarkReviewed(OPENING, "th", reviewed=True),
        MarkTranslated(LETTER.facts[0].id, "ko"),
        SetFields("nowhere", {"reference": ""}),
        AddPart("nowhere", "facts", drafting().fact()),
        AddPart(LETTER.id, "nowhere", drafting().fact()),
        AddPart(LETTER.id, "opening", drafting().block()),
        RemovePart("nowhere"),
        RemovePart(LETTER.id),
        RemovePart(OPENING),
        MovePart(LETTER.facts[0].text.id, 0),
    ],
)
def test_an_edit_of_what_is_not_there_says_so(edit):
    with pytest.raises(NoSuchPartError):
        apply(LETTER, edit)


def test_another_prevailing_language_keeps_what_is_written_in_sight():
    chosen = apply(LETTER, SetPrevailing("uk")).languages
    assert (chosen.prevailing, chosen.courtesy) == ("uk", ("en", "ko"))


def test_another_prevailing_language_of_an_empty_letter_leaves_none_behind():
    chosen = apply(an_empty_letter(), SetPrevailing("fr")).languages
    assert chosen == Languages(prevailing="fr")


def test_no_clause_says_that_the_language_before_prevails():
    own = edited(LETTER, SetText(LETTER.clause.id, "en", "The English text prevails."))
    assert apply(own, SetPrevailing("ko")).clause.is_empty()
    assert apply(own, SetPrevailing("en")) == own


def test_a_prevailing_language_is_a_code():
    with pytest.raises(ValueRefusedError):
        apply(LETTER, SetPrevailing("not a language code"))
