"""Remedies: one click mends what was found, and nothing else."""

import msgspec
import pytest

from petitiondesk.letter.edits import AddPart
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Certainty
from petitiondesk.letter.remedies import (
    ReplaceProvision,
    ReplaceWords,
    SetField,
    TakeAway,
    edit_for,
)
from tests.letters import a_ready_letter, drafting, edited

BASIS = drafting().legal_basis("gc4.45.4")
LETTER = edited(a_ready_letter(), AddPart("p1", "legal_bases", BASIS))
OPENING, FACT = LETTER.opening.id, LETTER.facts[0]


def mended(remedy):
    return edited(LETTER, edit_for(LETTER, remedy))


def test_words_are_replaced_where_they_stand():
    letter = mended(ReplaceWords(FACT.text.id, "en", "twelve", "eleven"))
    assert letter.facts[0].text.markup("en") == "On 3 March eleven persons were held at the border."


def test_words_that_stand_twice_are_replaced_in_one_place():
    letter = mended(ReplaceWords(FACT.text.id, "en", "e", "E", start=10))
    assert letter.facts[0].text.markup("en") == "On 3 March twElve persons were held at the border."


def test_words_that_moved_to_the_front_are_found():
    letter = mended(ReplaceWords(FACT.text.id, "en", "On 3 March", "In March", start=99))
    assert letter.facts[0].text.markup("en").startswith("In March twelve")


def test_a_provision_is_replaced():
    letter = mended(ReplaceProvision(BASIS.id, "gc4.45.4", "gc3.109.3"))
    assert letter.legal_bases[0].provision == "gc3.109.3"


def test_a_part_is_taken_away():
    assert mended(TakeAway(BASIS.id)).legal_bases == ()


def test_a_field_gets_a_value_as_the_letter_has_it():
    assert mended(SetField(FACT.id, "certainty", "alleged")).facts[0].certainty is Certainty.ALLEGED
    assert mended(SetField(BASIS.id, "binds", ("UKR",))).legal_bases[0].binds == ("UKR",)


@pytest.mark.parametrize(
    "remedy",
    [
        ReplaceWords(OPENING, "en", "not there", "x"),
        ReplaceWords(OPENING, "ko", "We", "x"),
        ReplaceWords(BASIS.id, "en", "We", "x"),
        ReplaceProvision(BASIS.id, "cat.3.1", "gc3.109.3"),
        ReplaceProvision(FACT.id, "cat.3.1", "gc3.109.3"),
        TakeAway("gone"),
        SetField("gone", "certainty", "alleged"),
    ],
)
def test_what_is_not_there_any_more_is_not_mended(remedy):
    with pytest.raises(NoSuchPartError):
        edit_for(LETTER, remedy)


def test_remedies_are_told_apart_in_a_file():
    assert b'"replace_provision"' in msgspec.json.encode(ReplaceProvision("a", "b", "c"))
