"""What holds for every letter, in every language, for every audience."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from petitiondesk.letter.edition import Audience, edition
from petitiondesk.letter.languages import LANGUAGES
from petitiondesk.letter.letter import Consent
from petitiondesk.letter.tree import walk
from petitiondesk.letter.values import Block
from petitiondesk.page.build import build
from petitiondesk.page.errors import WordsError
from petitiondesk.page.numbering import number
from petitiondesk.page.text import plain_text
from petitiondesk.page.tree import Heading, SignatureGrid
from tests.page.letters import CODES, WORDS, Desk, full_letter, letters, page

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("code", ["en", "ko"])
def test_a_full_letter_reads_as_it_should(code):
    told = plain_text(page(full_letter(), code)).replace("\u00a0", " ") + "\n"
    assert told == (GOLDEN / f"full_letter.{code}.txt").read_text(encoding="utf-8")


def levels(tree):
    return [node.level for node in tree.nodes if isinstance(node, Heading)]


def test_without_a_subject_the_sections_are_the_first_headings():
    letter = full_letter()
    assert levels(page(letter))[:2] == [1, 2]
    bare = msgspec.structs.replace(letter, subject=Desk().block())
    assert set(levels(page(bare))) == {1}


def spoken(block, code, languages):
    order = [code, *languages]
    return next((t for c in order if (t := block.markup(c).strip())), "")


@given(letters(), st.data())
def test_every_word_of_every_block_is_on_the_page(letter, data):
    code = data.draw(st.sampled_from(letter.languages.all))
    printed = plain_text(page(letter, code))
    shown = edition(letter, Audience.PUBLIC).content
    for found in walk(shown):
        if isinstance(found.part, Block) and found.part.id != letter.joint_salutation.id:
            words = spoken(found.part, code, letter.languages.all).split()
            assert all(word in printed for word in words)


@settings(max_examples=40)
@given(letters(), st.sampled_from(CODES))
def test_withheld_signatories_are_counted_on_every_page(letter, code):
    tree = page(letter, code)
    grids = [n for n in tree.nodes if isinstance(n, SignatureGrid)]
    shown = edition(letter, Audience.PUBLIC)
    named = [s for s in shown.content.signatories if not s.name.is_empty()]
    assert sum(len(grid.entries) for grid in grids) == len(named)
    for group in shown.withheld:
        assert group.count == 1 or number(group.count, WORDS[code]) in plain_text(tree)


@settings(max_examples=40)
@given(letters(), st.sampled_from(CODES), st.sampled_from(Audience))
def test_the_same_edition_gives_the_same_page(letter, code, audience):
    assert page(letter, code, audience) == page(letter, code, audience)


@settings(max_examples=40)
@given(letters(), st.sampled_from(CODES))
def test_no_place_of_a_form_is_left_open(letter, code):
    assert not re.search(r"\{[a-z_]+\}", plain_text(page(letter, code)))


@pytest.mark.parametrize("count", [1, 2, 12])
@pytest.mark.parametrize("code", CODES)
def test_a_count_on_the_page_is_the_computed_one(code, count):
    desk = Desk()
    signatory = desk.signatory(desk.block(en="A"))
    many = tuple(msgspec.structs.replace(signatory) for _ in range(count))
    opening = desk.block(**{code: "<{signatories.count}>"})
    letter = desk.letter(signatories=many, opening=opening, consent=Consent.REQUIRED)
    assert f"<{number(count, WORDS[code])}>" in plain_text(page(letter, code))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_page_runs_in_the_direction_of_its_language(language):
    tree = page(full_letter(), language.code)
    assert (tree.language, tree.direction) == (language.code, language.direction)
    assert tree.words.digits == WORDS[language.code].digits


def test_words_of_another_language_are_refused():
    shown = edition(full_letter(), Audience.PUBLIC)
    with pytest.raises(WordsError):
        build(shown, "ko", words=WORDS["en"], citations={}, draft=True)


def test_a_page_tree_survives_the_way_to_another_process():
    tree = page(full_letter())
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(tree), type=type(tree)) == tree
