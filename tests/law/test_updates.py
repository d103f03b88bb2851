"""Newer law data is taken only if it is signed, whole, newer, and fits."""

import datetime as dt

import pytest

from petitiondesk.crypto.errors import WrongSignatureError
from petitiondesk.law.errors import (
    LawUpdateAheadError,
    LawUpdateInvalidError,
    LawUpdateLosesError,
    LawUpdateOlderError,
    LawUpdateTooLargeError,
)
from petitiondesk.law.updates import MAX_BYTES, InForce, LawFile, read_update, refuse_days_to_come
from tests.law.data import catalogue, parties
from tests.law.keeper import BUILT_IN, KEY, LATER, corrected, newer, now_a_party, sign

IN_FORCE = InForce(catalogue(), parties())


def read(data, signature=None):
    return read_update(data, sign(data) if signature is None else signature, KEY, IN_FORCE)


def test_newer_parties_take_the_place_of_the_older():
    update = read(newer("parties.json", now_a_party))
    assert (update.file, update.as_of) == (LawFile.PARTIES, LATER)
    assert update.in_force.parties.cell("MMR", "CAT").consent == "2027-01-15"
    assert update.in_force.catalogue is IN_FORCE.catalogue


def test_newer_provisions_take_the_place_of_the_older():
    def change(file):
        file["provisions"][0]["title"] = "Another title"

    update = read(newer("provisions.json", change))
    assert update.file is LawFile.PROVISIONS
    assert update.in_force.catalogue.provisions[0].title == "Another title"


@pytest.mark.parametrize("signature", [b"", sign(b"another file"), b"\0" * 64])
def test_what_the_keeper_did_not_sign_is_not_even_parsed(signature):
    with pytest.raises(WrongSignatureError):
        read(b"{ this is not JSON", signature)


@pytest.mark.parametrize("as_of", [BUILT_IN, "2020-01-01"])
def test_what_is_not_newer_is_refused(as_of):
    with pytest.raises(LawUpdateOlderError) as error:
        read(newer("parties.json", as_of=as_of))
    assert (error.value.as_of, error.value.in_force) == (as_of, BUILT_IN)


@pytest.mark.parametrize("name", ["parties.json", "provisions.json"])
def test_a_correction_of_the_same_day_is_newer(name):
    first = read(corrected(name))
    assert (first.as_of, first.correction) == (BUILT_IN, 1)
    again = corrected(name, correction=2)
    assert read_update(again, sign(again), KEY, first.in_force).correction == 2


def test_a_correction_is_not_undone_by_the_file_before_it():
    second = read(corrected("parties.json", correction=2)).in_force
    for older in (corrected("parties.json"), newer("parties.json", as_of=BUILT_IN)):
        with pytest.raises(LawUpdateOlderError) as error:
            read_update(older, sign(older), KEY, second)
    assert (error.value.correction, error.value.in_force_correction) == (0, 2)


def test_a_later_day_is_newer_than_any_correction():
    ninth = read(corrected("parties.json", correction=9)).in_force
    later = newer("parties.json")
    assert read_update(later, sign(later), KEY, ninth).as_of == LATER


def test_a_day_after_tomorrow_is_refused():
    update = read(newer("parties.json"))
    refuse_days_to_come(update, dt.date(2027, 4, 30))
    with pytest.raises(LawUpdateAheadError) as error:
        refuse_days_to_come(update, dt.date(2027, 4, 29))
    assert (error.value.as_of, error.value.today) == (LATER, "2027-04-29")


def test_a_rule_that_letters_may_name_must_stay():
    with pytest.raises(LawUpdateLosesError) as error:
        read(newer("provisions.json", lambda file: file["provisions"].pop(0)))
    assert error.value.record == "achpr.12"


def test_a_state_that_is_left_out_is_missed():
    def change(file):
        file["states"] = [state for state in file["states"] if state["code"] != "UKR"]
        file["cells"] = [cell for cell in file["cells"] if cell["state"] != "UKR"]

    with pytest.raises(LawUpdateLosesError) as error:
        read(newer("parties.json", change))
    assert error.value.record == "UKR"


def test_an_instrument_of_a_treaty_that_the_table_lacks_is_refused():
    def change(file):
        file["instruments"][0]["treaty"] = "MAGNA_CARTA"

    with pytest.raises(LawUpdateInvalidError) as error:
        read(newer("provisions.json", change))
    assert error.value.place == "achpr"
    assert error.value.line > 1


def test_what_is_too_large_is_refused_before_anything_else():
    with pytest.raises(LawUpdateTooLargeError):
        read(b" " * (MAX_BYTES + 1), b"")
