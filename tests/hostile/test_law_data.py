"""Law data from a keeper who makes mistakes, or from somebody who has the keeper's key."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from petitiondesk.law.decoding import decode
from petitiondesk.law.errors import LawDataError, LawUpdateError, LawUpdateInvalidError
from petitiondesk.law.parties import decode_parties
from petitiondesk.law.slips import Slip
from petitiondesk.law.updates import InForce, read_update
from tests.law.data import FOLDER, catalogue, parties
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


def note(text):
    return lambda file: file["cells"][2].update(notes=[text])


WRONG_PARTIES = {
    "an impossible day of the file": (
        lambda file: file.update(as_of="2026-99-99"),
        '"as_of": "2026-99-99"',
    ),
    "a number of corrections below none": (
        lambda file: file.update(correction=-1),
        '"correction": -1',
    ),
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


TOLD = {
    "an unknown state": (cell(0, state="XYZ"), Slip.UNKNOWN_STATE, "XYZ"),
    "an unknown treaty": (cell(-1, treaty="ZZZ"), Slip.UNKNOWN_TREATY, "ZZZ"),
    "a month that is none": (proof(2, as_of="2022-13"), Slip.NO_SUCH_DAY, "2022-13"),
    "an unknown status": (cell(2, status="friend"), Slip.WRONG_VALUE, "friend"),
    "a missing level": (
        lambda file: file["cells"][2]["proof"].pop("level"),
        Slip.MISSING_FIELD,
        "level",
    ),
    "an unknown field": (cell(2, secret=1), Slip.UNKNOWN_FIELD, "secret"),
    "a cell twice": (
        lambda file: file["cells"].insert(1, file["cells"][0]),
        Slip.DOUBLED,
        "BGD AP1",
    ),
    "states in disorder": (
        lambda file: file["states"].insert(0, file["states"].pop()),
        Slip.UNORDERED,
        "BGD",
    ),
    "a missing cell": (lambda file: file["cells"].pop(), Slip.MISSING_CELL, "VNM VCCR"),
    "an unknown organisation": (
        lambda file: file["organisations"].pop(),
        Slip.UNKNOWN_ORGANISATION,
        "un",
    ),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_wrong_is_told_and_what_stands_there(name):
    change, slip, value = TOLD[name]
    error = refused(newer("parties.json", change))
    assert (error.slip, error.value) == (slip, value)


@pytest.mark.parametrize("sign", ["\x1b[31m", "\x07", "\x7f", "\x9b", "\n", "\u2028", "\ufff9"])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_a_text_that_steers_a_terminal_is_refused(sign, ascii_only):
    data = newer("parties.json", note(f"plain{sign}red"))
    if ascii_only:
        data = json.dumps(json.loads(data), indent=1).encode()
    error = refused(data)
    assert error.slip is Slip.HIDDEN_CHARACTER
    assert f"U+{ord(sign[0]):04X}" in error.value
    assert "plain" in line_at(data, error)


TURNERS = [chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xE0041)]


@pytest.mark.parametrize("sign", TURNERS, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_text_that_turns_words_around_is_refused(sign):
    error = refused(newer("provisions.json", lambda file: file.update(notice=f"a{sign}b")))
    assert (error.slip, error.value) == (Slip.HIDDEN_CHARACTER, f"U+{ord(sign):04X}")


def test_a_name_of_a_field_hides_nothing_either():
    with pytest.raises(LawDataError) as error:
        decode(b'{"a\\u202eb": 1}', dict[str, int])
    assert error.value.slip is Slip.HIDDEN_CHARACTER


def test_marks_that_scripts_need_are_let_in():
    decode('{"a": "\u200c\u200d\u200e\u200f\\\\n \\"\\u00e9"}'.encode(), dict[str, str])


FILES = sorted(FOLDER.rglob("*.json"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_no_file_of_the_program_hides_anything(path):
    decode(path.read_bytes(), object)


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
