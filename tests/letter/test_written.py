"""A character is found in the text that has it, though the paper names its neighbour."""

import pytest

from petitiondesk.letter.edits import SetFields, SetText
from petitiondesk.letter.written import where_written
from tests.letters import a_ready_letter, edited

BAD = "\U0001f600"
READY = a_ready_letter("ko")
FACT, SIGNATORY, ADDRESSEE = READY.facts[0], READY.signatories[0], READY.addressees[0]


def written(edit, near, language="en"):
    return where_written(edited(READY, edit), BAD, language, near)


@pytest.mark.parametrize("field", ["title", "publisher", "url"])
def test_a_source_is_found_from_the_footnote_of_its_fact(field):
    source = FACT.sources[0].id
    assert written(SetFields(source, {field: f"x {BAD}"}), FACT.id) == source


@pytest.mark.parametrize("name", ["name", "representative", "title"])
def test_a_text_is_found_from_the_signature_that_it_stands_in(name):
    block = getattr(SIGNATORY, name).id
    assert written(SetText(block, "en", f"x {BAD}"), SIGNATORY.id) == block


def test_a_text_is_found_from_its_neighbour_in_the_line():
    edit = SetText(ADDRESSEE.honorific.id, "en", BAD)
    assert written(edit, ADDRESSEE.person.id) == ADDRESSEE.honorific.id


def test_a_text_of_the_letter_itself_is_the_letters():
    assert written(SetFields(READY.id, {"reference": BAD}), READY.id) == READY.id


def test_another_language_does_not_count():
    edit = SetText(SIGNATORY.name.id, "ko", BAD)
    assert written(edit, SIGNATORY.id) == SIGNATORY.id
    assert written(edit, SIGNATORY.id, "ko") == SIGNATORY.name.id


@pytest.mark.parametrize("near", ["", "gone", FACT.id, READY.id])
def test_what_nobody_wrote_stays_where_the_paper_says(near):
    assert where_written(READY, BAD, "en", near) == near
