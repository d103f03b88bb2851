"""Law data from a keeper who makes mistakes, or from somebody who has the keeper's key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.errors import LawUpdateError, LawUpdateInvalidError
from petitiondesk.law.parties import decode_parties
from petitiondesk.law.updates import InForce, read_update
from tests.law.data import catalogue, parties
from tests.law.keeper import KEY, newer, sign

IN_FORCE = InForce(catalogue(), parties())
PARTIES, PROVISIONS = newer("parties.json"), newer("provisions.json")


def refused(data: bytes) -> LawUpdateInvalidError:
    with pytest.raises(LawUpdateInvalidError) as error:
        read_update(data, sign(data), KEY, IN_FORCE)
    assert error.value.line >= 1
    return error.value


def line_at(data: bytes, error: LawUpdateInvalidError) -> str:
    return data.decode(errors="replace").splitlines()[error.line - 1]


def cell(number, **changes):
    return lambda file: file["cells"][number].update(changes)


def proof(number, **changes):
    return lambda file: file["cells"][number]["proof"].update(changes)


WRONG_PARTIES = {
    "an unknown state": (cell(0, state="XXX"), '"state": "XXX"'),
    "a state in small letters": (cell(0, state="bgd"), '"state": "bgd"'),
    "a code with a line after it": (cell(0, state="BGD\n"), '"state": "BGD\\n"'),
    "an unknown treaty": (cell(-1, treaty="ZZZ"), '"treaty": "ZZZ"'),
    "a day that is none": (cell(2, consent="2001-02-29"), '"consent"'),
    "a date in words": (cell(2, consent="last year"), '"consent": "last year"'),
    "a number for a date": (cell(2, consent=2001), '"consent": 2001'),
    "an unknown status": (cell(2, status="friend"), '"status": "friend"'),
    "an unknown level": (proof(2, level="A+"), '"level": "A+"'),
    "no source": (proof(2, sources=[]), '"sources": []'),
    "no age": (proof(2, as_of=""), '"as_of": ""'),
    "an unknown member": (cell(2, secret=1), "{"),
    "a missing level": (lambda file: file["cells"][2]["proof"].pop("level"), '"proof": {'),
    "a cell twice": (lambda file: file["cells"].insert(1, file["cells"][0]), "{"),
    "no cells": (lambda file: file.update(cells=[]), '"cells": []'),
    "a text for a list": (lambda file: file.update(cells="all"), '"cells": "all"'),
}
WRONG_PROVISIONS = {
    "an id twice": (
        lambda file: file["provisions"].append(file["provisions"][0]),
        '"id": "achpr.12"',
    ),
    "an unknown instrument": (
        lambda file: file["provisions"][0].update(instrument="magna"),
        '"id": "achpr.12"',
    ),
    "an unknown level": (
        lambda file: file["provisions"][0]["proof"].update(level="certain"),
        '"level": "certain"',
    ),
    "a missing proof": (lambda file: file["provisions"][0].pop("proof"), "{"),
    "a limit that is no rule": (
        lambda file: file["provisions"][0].update(qualified_by=["cat.99"]),
        '"id": "achpr.12"',
    ),
    "an unknown class of persons": (
        lambda file: file["provisions"][0].update(protects=["kings"]),
        '"kings"',
    ),
    "a wrong date": (
        lambda file: file["instruments"][0].update(adopted="27 June 1981"),
        '"adopted": "27 June 1981"',
    ),
}


@pytest.mark.parametrize("name", WRONG_PARTIES)
def test_a_wrong_table_is_refused_with_its_line(name):
    change, told = WRONG_PARTIES[name]
    data = newer("parties.json", change)
    assert told in line_at(data, refused(data))


@pytest.mark.parametrize("name", WRONG_PROVISIONS)
def test_a_wrong_catalogue_is_refused_with_its_line(name):
    change, told = WRONG_PROVISIONS[name]
    data = newer("provisions.json", change)
    assert told in line_at(data, refused(data))


@pytest.mark.parametrize("whole", [PARTIES, PROVISIONS], ids=["parties", "provisions"])
@pytest.mark.parametrize("kept", [0.1, 0.5, 0.999])
def test_a_file_that_was_cut_off_is_refused_with_its_last_line(whole, kept):
    data = whole[: int(len(whole) * kept)]
    assert refused(data).line == data.count(b"\n") + 1


OTHERS = {
    "nothing": b"",
    "no JSON": b"\n\nhello",
    "a list": b"[]",
    "another format": b'{"format": "petitiondesk/letter"}',
    "no format": b'{"as_of": "2027-01-01"}',
    "no UTF-8": PARTIES.replace(b"Ukraine", b"Ukra\xffine", 1),
    "a bomb of brackets": b"[" * 1_000_000,
    "a name twice": PARTIES.replace(
        b'"status": "party"', b'"status": "party", "status": "party"', 1
    ),
    "more after the end": PARTIES + b"{}",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_law_data_is_refused(name):
    refused(OTHERS[name])


def of_one_state(file):
    file["states"] = [state for state in file["states"] if state["code"] == "UKR"]
    file["cells"] = [each for each in file["cells"] if each["state"] == "UKR"]


SMALL = newer("parties.json", of_one_state)
BEFORE = InForce(
    catalogue(), decode_parties(newer("parties.json", of_one_state, as_of="2026-01-01"))
)


@given(st.integers(0, len(SMALL) - 1), st.binary(min_size=1, max_size=3))
def test_a_slip_anywhere_either_fits_or_is_refused(place, slip):
    data = SMALL[:place] + slip + SMALL[place + len(slip) :]
    try:
        update = read_update(data, sign(data), KEY, BEFORE)
    except LawUpdateError:
        return
    assert update.as_of > BEFORE.parties.as_of
