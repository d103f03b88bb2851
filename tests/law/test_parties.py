"""The table of states and treaties: whole, and honest about what it rests on."""

import json

import pytest

from petitiondesk.law.errors import LawDataError, NoSuchStateError, NoSuchTreatyError
from petitiondesk.law.parties import decode_parties
from petitiondesk.law.slips import Slip
from petitiondesk.law.treaty_cells import Level, Members
from tests.law.data import FOLDER, parties

RAW = (FOLDER / "parties.json").read_bytes()


def changed(change) -> bytes:
    """The file of the repository with one change, in the form in which it is reviewed."""
    file = json.loads(RAW)
    change(file)
    return json.dumps(file, ensure_ascii=False, indent=1).encode()


def refused(data: bytes) -> LawDataError:
    with pytest.raises(LawDataError) as error:
        decode_parties(data)
    return error.value


def test_a_state_and_a_treaty_are_known_by_their_keys():
    assert parties().state("KOR").formal_name == "Republic of Korea"
    assert parties().treaty("ROME").in_force == "2002-07-01"
    assert parties().cell("UKR", "ROME").signed == "2000-01-20"


def test_an_unknown_state_is_named_in_the_error():
    with pytest.raises(NoSuchStateError) as error:
        parties().cell("XXX", "ROME")
    assert error.value.state == "XXX"


def test_an_unknown_treaty_is_named_in_the_error():
    with pytest.raises(NoSuchTreatyError) as error:
        parties().cell("UKR", "MAGNA_CARTA")
    assert error.value.treaty == "MAGNA_CARTA"


def test_a_state_names_its_organisations_and_what_that_rests_on():
    assert Members.ILO in parties().state("KOR").member_of
    assert Members.ILO not in parties().state("PRK").member_of
    assert parties().state("EGY").member_of.count(Members.AFRICAN_UNION) == 1
    assert parties().organisations[Members.ASEAN].proof.level is Level.C


def test_a_reservation_that_was_withdrawn_says_so():
    told = parties().cell("BGD", "CAT").declarations[0]
    assert (told.provisions, told.withdrawn) == (("cat.14.1",), "2026-02-03")


A_NOTE = {
    "territory": "HKG",
    "applies": True,
    "since": "1997-07-01",
    "text": "It applies.",
    "level": "D",
    "source": "from memory, not read again",
    "as_of": "2026",
}


def cell_of(file, state, treaty):
    return next(c for c in file["cells"] if (c["state"], c["treaty"]) == (state, treaty))


def state_of(file, code):
    return next(state for state in file["states"] if state["code"] == code)


CHANGES = {
    "a state that is none": (
        lambda file: file["cells"][858 - 1].update(state="XXX"),
        "$.cells[857].state",
    ),
    "a treaty that is none": (
        lambda file: file["cells"][857].update(treaty="ZZZ"),
        "$.cells[857].treaty",
    ),
    "a cell twice": (lambda file: file["cells"].insert(3, file["cells"][3]), "$.cells[4]"),
    "a cell missing": (lambda file: file["cells"].pop(3), "$.cells"),
    "no level": (lambda file: file["cells"][2]["proof"].pop("level"), "$.cells[2].proof"),
    "no such level": (
        lambda file: file["cells"][2]["proof"].update(level="E"),
        "$.cells[2].proof.level",
    ),
    "no such day": (lambda file: file["cells"][2].update(consent="1999-02-30"), "$.cells[2]"),
    "no such month": (
        lambda file: file["cells"][2]["proof"].update(as_of="2022-13"),
        "$.cells[2].proof.as_of",
    ),
    "a wrong date of a treaty": (
        lambda file: file["treaties"][0].update(in_force="2008-13-15"),
        "$.treaties[0].in_force",
    ),
    "a member nobody knows": (lambda file: file["states"][0].update(king="?"), "$.states[0]"),
    "an organisation nobody knows": (
        lambda file: file["organisations"].pop(),
        "$.states[0].member_of",
    ),
    "another format": (lambda file: file.update(format="petitiondesk/letter"), "$.format"),
    "a later version": (lambda file: file.update(format_version=2), "$.format"),
    "a part of a state that is a state": (
        lambda file: state_of(file, "CHN")["territories"][0].update(code="UKR"),
        "$.states[3].territories[0].code",
    ),
    "a note on a part of another state": (
        lambda file: cell_of(file, "UKR", "ROME").update(territories=[A_NOTE]),
        "$.cells[",
    ),
    "a note on no part of a state": (
        lambda file: cell_of(file, "CHN", "CAT")["territories"][0].update(territory="XXX"),
        "$.cells[",
    ),
    "a note twice": (
        lambda file: cell_of(file, "CHN", "CAT").update(territories=[A_NOTE, A_NOTE]),
        "$.cells[",
    ),
    "a note without its proof": (
        lambda file: cell_of(file, "CHN", "CAT")["territories"][0].pop("level"),
        "$.cells[",
    ),
    "a note on a day that is none": (
        lambda file: cell_of(file, "CHN", "CAT")["territories"][0].update(since="1997-07-32"),
        "$.cells[",
    ),
    "a treaty in force in a part since nobody knows when": (
        lambda file: cell_of(file, "CHN", "CAT")["territories"][0].update(since=""),
        "$.cells[",
    ),
    "an acceptance that ends before it begins": (
        lambda file: cell_of(file, "UKR", "ROME")["declarations"][0].update(
            accepts_until="2013-01-01"
        ),
        "$.cells[",
    ),
    "an acceptance that ends and never begins": (
        lambda file: cell_of(file, "UKR", "ROME")["declarations"][0].update(accepts_from=""),
        "$.cells[",
    ),
    "treaties out of order": (lambda file: file["treaties"].reverse(), "$.treaties[1]"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_wrong_is_refused_with_its_place(name):
    change, place = CHANGES[name]
    error = refused(changed(change))
    assert error.place.startswith(place)
    assert error.line > 1


@pytest.mark.parametrize(
    ("state", "treaty", "member", "value"),
    [
        ("UKR", "ROME", "consent", ""),
        ("UKR", "ROME", "ended", "2030-01-01"),
        ("UKR", "ROME", "status", "not_yet_in_force"),
        ("UKR", "ROME", "signed", "2025-01-01"),
        ("UKR", "ROME", "in_force", "2024-01-01"),
        ("CHN", "ICCPR", "signed", ""),
        ("PRK", "CAT", "signed", "1999-01-01"),
        ("RUS", "ECHR", "ended", ""),
        ("MYS", "ROME", "ended", "2019-06-01"),
        ("MYS", "ROME", "ended", "2019"),
        ("MYS", "ROME", "in_force", "2019-04-01"),
        ("PRK", "CAT", "in_force", "1999-01-01"),
    ],
)
def test_dates_that_contradict_the_status_or_each_other_are_refused(state, treaty, member, value):
    data = changed(lambda file: cell_of(file, state, treaty).update({member: value}))
    error = refused(data)
    line = data.decode().splitlines()[error.line - 1]
    assert error.place.rpartition(".")[2] in line


def test_a_consent_that_would_bind_after_the_last_day_is_refused():
    late = {"consent": "9999-12-31", "ended": "9999-12-31"}
    error = refused(changed(lambda file: cell_of(file, "MYS", "ROME").update(late)))
    assert (error.place.rpartition(".")[2], error.slip) == ("consent", Slip.NO_SUCH_DAY)


def test_the_line_is_the_one_that_a_person_has_to_look_at():
    data = changed(lambda file: file["cells"][700]["proof"].update(level="E"))
    line = data.decode().splitlines()[refused(data).line - 1]
    assert line.strip() == '"level": "E",'


def test_the_levels_of_the_first_twenty_treaties_are_told_honestly():
    later = {"ILO_C87", "UN_CHARTER", "ECHR", "ECHR_P4", "ICCPR_OP1", "EU_CHARTER", "ASEAN_CHARTER"}
    first = [key for key in parties().treaties if key not in later]
    cells = [parties().cell(state, key) for state in parties().states for key in first]
    levels = [each.proof.level for each in cells]
    counted = {level.value: levels.count(level) for level in Level}
    assert counted == {"A": 310, "B": 174, "C": 70, "D": 106}


@pytest.mark.parametrize(("asked", "meant"), [("UA", "UKR"), ("KP", "PRK"), ("Ukrane", "UKR")])
def test_a_state_in_two_letters_or_by_its_name_is_told_in_three(asked, meant):
    with pytest.raises(NoSuchStateError) as error:
        parties().state(asked)
    assert error.value.like.split(", ")[0] == meant


def test_a_treaty_that_begins_right_is_told():
    with pytest.raises(NoSuchTreatyError) as error:
        parties().treaty("GC3")
    assert error.value.like == "GC1949"


def test_a_part_of_a_state_is_known_by_its_code_and_belongs_to_the_state():
    assert parties().knows("HKG")
    assert parties().name_of("HKG") == "Hong Kong"
    assert parties().state("MAC").code == "CHN"
    assert parties().territories_of("CHN") == ("HKG", "MAC")
    assert parties().territories_of("UKR") == ()


def test_every_note_on_a_part_has_its_own_proof():
    cells = [parties().cell("CHN", key) for key in parties().treaties]
    notes = [note for cell in cells for note in cell.territories]
    assert len(notes) >= 2 * 8
    assert all((note.level is Level.D) == note.source.startswith("from memory") for note in notes)


def test_a_state_that_is_no_party_has_an_end_only_with_a_consent_that_it_took_back():
    data = changed(lambda file: cell_of(file, "MYS", "ROME").update(consent=""))
    assert refused(data).place.endswith(".consent")
