"""Undo and redo over everything, and the gate between writing and agreeing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.desk.drafting.editing import Editing
from petitiondesk.desk.errors import TextClosedError
from petitiondesk.letter.edits import (
    AddPart,
    MarkReviewed,
    MovePart,
    RemovePart,
    SetFields,
    SetText,
    Together,
)
from petitiondesk.letter.errors import ValueRefusedError
from petitiondesk.letter.letter import Answer, Embargo
from tests.fakes.clock import FixedClock
from tests.letters import a_ready_letter, drafting


@pytest.fixture
def clock():
    return FixedClock()


@pytest.fixture
def editing(clock):
    return Editing(a_ready_letter(), clock)


def opening(editing):
    return editing.letter.opening.markup("en")


def test_an_edit_changes_the_letter_and_undo_takes_it_back(editing):
    before = editing.letter
    editing.apply(SetText(before.opening.id, "en", "Other words"))
    assert opening(editing) == "Other words"
    assert editing.undo() == before


def test_redo_does_again_what_undo_took_back(editing):
    after = editing.apply(RemovePart(editing.letter.facts[0].id))
    editing.undo()
    assert editing.redo() == after
    assert not editing.can_redo


def test_typing_on_is_one_step(editing, clock):
    before = editing.letter
    for text in ("W", "We", "We w"):
        editing.apply(SetText(before.opening.id, "en", text))
        clock.advance(1)
    assert editing.undo() == before


def test_typing_after_a_pause_is_a_step_of_its_own(editing, clock):
    block = editing.letter.opening.id
    editing.apply(SetText(block, "en", "One"))
    clock.advance(10)
    editing.apply(SetText(block, "en", "One two"))
    editing.undo()
    assert opening(editing) == "One"


def test_another_language_is_a_step_of_its_own(editing):
    block = editing.letter.opening.id
    editing.apply(SetText(block, "en", "One"))
    editing.apply(SetText(block, "ko", "하나"))
    editing.undo()
    assert opening(editing) == "One"


def test_a_new_edit_forgets_what_could_be_done_again(editing):
    block = editing.letter.opening.id
    editing.apply(SetText(block, "en", "One"))
    editing.undo()
    editing.apply(SetText(block, "en", "Two"))
    assert not editing.can_redo


def test_an_edit_that_changes_nothing_is_no_step(editing):
    same = editing.letter.opening.markup("en")
    editing.apply(SetText(editing.letter.opening.id, "en", same))
    assert not editing.can_undo


def test_closed_text_cannot_be_edited(editing):
    editing.close_text()
    with pytest.raises(TextClosedError):
        editing.apply(SetText(editing.letter.opening.id, "en", "Sneaked in"))


def test_signatories_can_answer_while_the_text_is_closed(editing):
    editing.close_text()
    signatory = editing.letter.signatories[0].id
    editing.apply(SetFields(signatory, {"answer": Answer.AGREED}))
    assert editing.letter.signatories[0].answer is Answer.AGREED


def test_what_is_outside_the_agreed_text_can_be_noted_while_it_is_closed(clock):
    editing = Editing(a_ready_letter("ko"), clock)
    editing.close_text()
    editing.apply(MarkReviewed(editing.letter.opening.id, "ko", reviewed=True))
    editing.apply(SetFields(editing.letter.facts[0].id, {"handling": "name nobody"}))
    assert editing.letter.opening.texts["ko"].reviewed
    with pytest.raises(TextClosedError):
        editing.apply(SetFields(editing.letter.facts[0].id, {"date": "2026"}))


def test_a_new_version_opens_the_text_as_the_next_draft(editing):
    editing.close_text()
    letter = editing.start_new_version()
    assert letter.closed is None
    assert letter.draft == 2


@given(st.lists(st.sampled_from(["type", "add", "move", "remove", "undo", "redo"]), max_size=30))
def test_as_many_undos_as_edits_give_the_first_letter_back(actions):
    clock = FixedClock()
    editing = Editing(a_ready_letter(), clock)
    first, parts = editing.letter, drafting()
    for number, action in enumerate(actions):
        clock.advance(60)
        _act(editing, action, number, parts)
    while editing.can_undo:
        editing.undo()
    assert editing.letter == first


def _act(editing, action, number, parts):
    letter = editing.letter
    match action:
        case "type":
            editing.apply(SetText(letter.opening.id, "en", f"text {number}"))
        case "add":
            editing.apply(AddPart(letter.id, "annexes", parts.annex()))
        case "move" if len(letter.annexes) > 1:
            editing.apply(MovePart(letter.annexes[0].id, 1))
        case "remove" if letter.annexes:
            editing.apply(RemovePart(letter.annexes[-1].id))
        case "undo":
            editing.undo()
        case "redo":
            editing.redo()


def test_a_value_that_could_not_be_read_back_is_refused(editing):
    before = editing.letter
    for bad in ("23.01.2025T10:00", "২০২৫-০১-২৩T10:00"):
        embargo = Embargo(until=bad, time_zone="Asia/Seoul")
        with pytest.raises(ValueRefusedError):
            editing.apply(SetFields(before.id, {"embargo": embargo}))
    assert editing.letter == before


def test_several_edits_together_are_one_step(editing):
    before = editing.letter
    subject = SetText(before.subject.id, "en", "Another subject")
    editing.apply(Together((SetText(before.opening.id, "en", "Other words"), subject)))
    assert (opening(editing), editing.letter.subject.markup("en")) == (
        "Other words",
        "Another subject",
    )
    editing.undo()
    assert editing.letter == before


def test_what_was_typed_before_stays_when_a_remedy_is_taken_back(editing):
    block = editing.letter.opening.id
    editing.apply(SetText(block, "en", "Typed"))
    editing.apply(Together((SetText(block, "en", "Mended"),)))
    editing.undo()
    assert opening(editing) == "Typed"


def test_a_closed_text_refuses_edits_together(editing):
    editing.close_text()
    with pytest.raises(TextClosedError):
        editing.apply(Together((SetText(editing.letter.opening.id, "en", "Other words"),)))
