"""A page leaves with its edition and the endorsements; whoever checks it makes the same page."""

import pytest

from petitiondesk.desk.pages.final_page import final_manuscript
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.edition_file import decode_edition, edition_file
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, field_of
from petitiondesk.typesetting.manuscript import Relationship
from tests.desk.verdicts.examples import BUILD, LETTER, NOTE, both_said, carried
from tests.identities import harbour

FILE = edition_file(LETTER, Audience.PUBLIC, language="en", build=BUILD)
LINES = [field_of(each.id) for each in LETTER.signatories]


def made(fields=(), endorsements=()):
    return final_manuscript(FILE, endorsements, fields, NOTE)


def test_the_edition_and_the_note_always_travel_with_it():
    files = {each.name: each for each in made().attachments}
    assert list(files) == ["edition.json", "how-to-check.txt"]
    assert decode_edition(files["edition.json"].data) == FILE
    assert files["edition.json"].relationship is Relationship.SOURCE


def test_each_endorsement_travels_with_the_statement_that_public_tools_ask_for():
    assert set(carried()) == {
        *("edition.json", "how-to-check.txt"),
        *("endorsement-001.p7s", "endorsement-001.json"),
        *("endorsement-002.p7s", "endorsement-002.json"),
    }


def test_no_word_of_who_approved_is_in_the_description_of_a_file():
    described = [each.description for each in made(endorsements=both_said()).attachments]
    assert "The signature of Harbour Aid" in described
    assert not any("Mara" in each for each in described)


def test_places_to_sign_are_in_one_order_whatever_they_were_given_in():
    wanted = [EXPORTER, *LINES, TIME_STAMP]
    for order in (wanted, wanted[::-1]):
        assert [field.id for field in made(order).fields] == wanted


def test_a_place_is_named_as_the_page_names_who_signs_there():
    names = {field.id: field.name for field in made([EXPORTER, *LINES, TIME_STAMP]).fields}
    assert names[EXPORTER] == names[LINES[0]] == harbour().certificate.organisation
    assert names[LINES[1]] == "River Watch"
    assert names[TIME_STAMP] == ""


def test_a_place_for_nobody_on_the_page_is_refused():
    with pytest.raises(NoSuchPartError):
        made(["sig-nobody"])
