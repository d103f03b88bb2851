"""Walking a letter: every part once, in the order of the paper, found and replaced by its id."""

import msgspec
import pytest
from hypothesis import given, settings

from petitiondesk.letter import tree
from petitiondesk.letter.edits import AddPart, apply
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Fact, Letter
from petitiondesk.letter.values import Block, Part
from tests.letter.strategies import letters
from tests.letters import a_ready_letter, drafting

LETTER = a_ready_letter("ko")


def salts_in(value):
    """Every salt in a value, by looking at everything and not at declared fields."""
    if isinstance(value, Part):
        yield value.salt
    if isinstance(value, msgspec.Struct):
        value = [getattr(value, name) for name in value.__struct_fields__]
    if isinstance(value, (list, tuple)):
        for member in value:
            yield from salts_in(member)


@settings(max_examples=30)
@given(letters())
def test_the_walk_finds_every_part_once(letter):
    walked = [found.part.salt for found in tree.walk(letter)]
    assert sorted(walked) == sorted(salts_in(letter))


def test_the_walk_follows_the_order_of_the_paper():
    sections = list(dict.fromkeys(found.section for found in tree.walk(LETTER)))
    declared = [name for name in Letter.__struct_fields__ if name in sections]
    assert sections == ["", *declared]


def test_a_path_leads_through_fields_and_ids():
    fact = LETTER.facts[0]
    assert tree.find(LETTER, fact.text.id).path == ("facts", fact.id, "text")
    assert tree.find(LETTER, fact.sources[0].id).section == "facts"
    assert tree.find(LETTER, LETTER.id).path == ()


def test_blocks_are_the_parts_that_speak():
    found = dict(tree.blocks(LETTER))
    assert found[("opening",)] is LETTER.opening
    assert all(isinstance(part, Block) for part in found.values())


def test_a_part_that_is_not_there_is_missed_by_name():
    with pytest.raises(NoSuchPartError) as missing:
        tree.find(LETTER, "nowhere")
    assert missing.value.part == "nowhere"
    with pytest.raises(NoSuchPartError):
        tree.replace(LETTER, "nowhere", lambda part: part)


@settings(max_examples=30)
@given(letters())
def test_replacing_a_part_changes_it_alone(letter):
    last = list(tree.walk(letter))[-1].part
    changed = tree.replace(letter, last.id, lambda p: msgspec.structs.replace(p, salt="f" * 32))
    differing = [
        new.part.id
        for old, new in zip(tree.walk(letter), tree.walk(changed), strict=True)
        if old.part.salt != new.part.salt
    ]
    assert differing == [last.id]


def test_what_is_not_replaced_is_shared():
    changed = tree.replace(
        LETTER, LETTER.opening.id, lambda p: msgspec.structs.replace(p, texts={})
    )
    assert changed.facts is LETTER.facts
    assert changed.opening.is_empty()
    assert not LETTER.opening.is_empty()


def test_an_optional_part_is_walked_when_it_is_there():
    assert "logo" in tree.part_fields(type(LETTER.letterhead))
    logo = drafting().logo(b"picture")
    head = msgspec.structs.replace(LETTER.letterhead, logo=logo)
    letter = msgspec.structs.replace(LETTER, letterhead=head)
    assert tree.find(letter, logo.description.id).path == ("letterhead", "logo", "description")


def test_parts_of_parts_are_found_in_every_kind_of_field():
    assert tree.part_fields(Fact) == {"text", "sources"}
    source = drafting().source()
    letter = apply(LETTER, AddPart(LETTER.facts[0].id, "sources", source))
    assert tree.find(letter, source.id).part is source
