"""Forms of address are pairs, and a file that has them wrong is refused."""

import json
from pathlib import Path

import pytest

from petitiondesk.law.address.forms import (
    Address,
    Gender,
    NameOrder,
    Office,
    Written,
    decode_address,
    family_name,
    write,
)
from petitiondesk.law.errors import LawDataError

FOLDER = Path(__file__).parents[3] / "assets" / "law" / "address"


def address(code: str) -> Address:
    return decode_address((FOLDER / f"{code}.json").read_bytes())


def written(code, office, gender=Gender.UNKNOWN, state="", surname="") -> Written:
    form = address(code).form(office, gender, state)
    assert form is not None
    filled = write(form, surname)
    assert filled is not None
    return filled


def test_a_foreign_president_is_excellency_in_english():
    found = written("en", Office.PRESIDENT, Gender.MALE, "UKR")
    assert (found.honorific, found.salutation) == ("His Excellency", "Your Excellency,")
    assert (
        found.closing == "Please accept, Excellency, the assurances of our highest consideration."
    )


def test_nobody_is_excellency_in_the_united_states():
    found = written("en", Office.PRESIDENT, Gender.MALE, "USA")
    assert (found.salutation, found.closing) == ("Dear Mr. President:", "Respectfully,")


def test_a_state_with_forms_of_its_own_gets_no_other():
    assert address("en").form(Office.PRESIDENT, Gender.UNKNOWN, "USA") is None


def test_a_french_closing_repeats_the_salutation():
    found = written("fr", Office.MINISTER, Gender.FEMALE)
    assert found.salutation == "Madame la Ministre,"
    assert found.closing.startswith("Veuillez agréer, Madame la Ministre, ")


def test_korean_writes_to_a_person_and_to_an_organisation():
    assert written("ko", Office.PRESIDENT).office_ending == "귀하"
    assert written("ko", Office.ORGANISATION).office_ending == "귀중"


def test_a_ukrainian_salutation_stands_in_the_vocative():
    assert written("uk", Office.PRESIDENT, Gender.MALE).salutation == (
        "Вельмишановний пане Президенте!"
    )
    assert written("uk", Office.MINISTER, Gender.FEMALE).salutation == (
        "Вельмишановна пані Міністерко!"
    )


def test_thai_opens_and_closes_higher_for_the_head_of_government_than_for_a_minister():
    highest, high = written("th", Office.HEAD_OF_GOVERNMENT), written("th", Office.MINISTER)
    assert highest.salutation.startswith("กราบเรียน")
    assert high.salutation.startswith("เรียน")
    assert highest.closing == high.closing + "อย่างยิ่ง"


def test_a_form_that_needs_a_family_name_is_not_written_without():
    form = address("en").form(Office.UN_MANDATE_HOLDER, Gender.FEMALE)
    assert form is not None
    assert write(form) is None
    filled = write(form, "Salmón")
    assert filled is not None
    assert filled.salutation == "Dear Ms Salmón,"


@pytest.mark.parametrize(
    ("person", "order", "family"),
    [
        ("Volker Türk", NameOrder.GIVEN_FIRST, "Türk"),
        ("Han Ji-won", NameOrder.FAMILY_FIRST, "Han"),
        ("한지원", NameOrder.FAMILY_FIRST, "한지원"),
        ("  ", NameOrder.GIVEN_FIRST, ""),
    ],
)
def test_the_order_of_a_name_tells_the_family_name(person, order, family):
    assert family_name(person, order) == family


@pytest.mark.parametrize("code", sorted(path.stem for path in FOLDER.glob("*.json")))
def test_every_file_writes_to_a_president_a_minister_an_official_and_an_organisation(code):
    offices = (Office.PRESIDENT, Office.HEAD_OF_GOVERNMENT, Office.MINISTER, Office.AMBASSADOR)
    genders = (Gender.MALE, Gender.FEMALE)
    for office in (*offices, Office.OFFICIAL, Office.ORGANISATION):
        found = [written(code, office, gender, surname="Lind") for gender in genders]
        assert all("{" not in text for form in found for text in (form.salutation, form.closing))
    assert address(code).language == code


@pytest.mark.parametrize("code", sorted(path.stem for path in FOLDER.glob("*.json")))
def test_a_file_that_nobody_has_reviewed_says_so(code):
    assert address(code).reviewed == bool(address(code).reviewer)


def changed(place, value) -> bytes:
    members = json.loads((FOLDER / "fr.json").read_bytes())
    target = members
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    return json.dumps(members).encode()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["format"], "something else"),
        (["format_version"], 2),
        (["forms", 0, "office"], "emperor"),
        (["forms", 0, "states"], ["Ukraine"]),
        (["forms", 0, "salutation"], "{called}, {surprise}"),
        (["forms", 0, "called"], ""),
        (["forms", 0, "closings"], []),
        (["forms", 1, "gender"], "male"),
        (["surprise"], 1),
    ],
)
def test_a_damaged_file_is_refused(place, value):
    with pytest.raises(LawDataError):
        decode_address(changed(place, value))
