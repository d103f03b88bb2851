"""Newer law data comes into a vault only from a keeper who was verified, and can be taken back."""

import pytest
from msgspec import structs

from petitiondesk.crypto.detached_signature import check_number
from petitiondesk.crypto.errors import WrongSignatureError
from petitiondesk.desk.errors import CheckNumberSlipError, LawKeyMissingError
from petitiondesk.desk.law_updates import KEY as KEY_SETTING
from petitiondesk.desk.law_updates import LawUpdates
from petitiondesk.desk.memory.vault import MemoryVault
from petitiondesk.law.errors import LawUpdateAheadError, LawUpdateOlderError
from petitiondesk.law.updates import LawFile
from tests.fakes.clock import FixedClock
from tests.fakes.library import the_library
from tests.law.keeper import KEY, LATER, ON_THAT_DAY, PEM, newer, now_a_party, sign

NUMBER = check_number(KEY)
PARTIES = newer("parties.json", now_a_party)


@pytest.fixture
def vault():
    return MemoryVault()


@pytest.fixture
def updates(vault):
    """The updates of a vault that knows the keeper."""
    known = LawUpdates(vault.settings, the_library(), ON_THAT_DAY)
    known.verify_key(PEM, NUMBER)
    return known


def retitled(file):
    file["provisions"][0]["title"] = "Zebra crossings"


def test_without_updates_the_library_is_as_it_came(updates):
    assert updates.library() is the_library()
    assert updates.loaded().updates == ()


def test_a_keeper_is_known_by_the_check_number(vault, updates):
    assert LawUpdates(vault.settings, the_library(), ON_THAT_DAY).check_number() == NUMBER


@pytest.mark.parametrize("typed", ["", "12345", NUMBER[::-1]])
def test_a_wrong_check_number_trusts_nobody(vault, typed):
    updates = LawUpdates(vault.settings, the_library(), ON_THAT_DAY)
    with pytest.raises(CheckNumberSlipError):
        updates.verify_key(PEM, typed)
    assert updates.check_number() == ""


def test_without_a_keeper_nothing_is_loaded(vault):
    with pytest.raises(LawKeyMissingError):
        LawUpdates(vault.settings, the_library(), ON_THAT_DAY).load(PARTIES, sign(PARTIES))


def test_newer_data_is_in_force_in_the_whole_library(updates):
    assert updates.load(PARTIES, sign(PARTIES)).as_of == LATER
    assert updates.library().parties.cell("MMR", "CAT").consent == "2027-01-15"
    assert the_library().parties.cell("MMR", "CAT").consent == ""


def test_the_worker_is_handed_the_files_that_are_in_force(updates):
    assert updates.files() == {}
    updates.load(PARTIES, sign(PARTIES))
    assert updates.files() == {"parties.json": PARTIES}


def test_newer_provisions_are_searched(updates):
    data = newer("provisions.json", retitled)
    updates.load(data, sign(data))
    assert [each.id for each in updates.library().search("zebra")] == ["achpr.12"]


def test_both_files_can_be_newer(updates):
    for data in (newer("provisions.json", retitled), PARTIES):
        updates.load(data, sign(data))
    found = updates.loaded()
    assert {update.file for update in found.updates} == set(LawFile)
    assert found.refused == ()


def test_what_was_not_signed_changes_nothing(updates):
    with pytest.raises(WrongSignatureError):
        updates.load(PARTIES, sign(b"another file"))
    assert updates.library() is the_library()


def test_the_same_file_again_is_not_newer(updates):
    updates.load(PARTIES, sign(PARTIES))
    with pytest.raises(LawUpdateOlderError):
        updates.load(PARTIES, sign(PARTIES))


def test_a_file_of_a_day_to_come_is_not_taken(updates):
    data = newer("parties.json", now_a_party, as_of="2099-01-01")
    with pytest.raises(LawUpdateAheadError):
        updates.load(data, sign(data))
    assert updates.library() is the_library()


def test_a_clock_that_was_set_back_takes_nothing_out_of_force(vault, updates):
    updates.load(PARTIES, sign(PARTIES))
    set_back = LawUpdates(vault.settings, the_library(), FixedClock())
    assert set_back.loaded().updates[0].as_of == LATER


def test_what_was_changed_in_the_vault_is_not_trusted(vault, updates):
    updates.load(PARTIES, sign(PARTIES))
    vault.settings.put("law.parties", vault.settings.get("law.parties")[:-1] + b" ")
    assert updates.loaded().refused == (LawFile.PARTIES,)
    assert updates.library() is the_library()


def test_with_another_keeper_what_the_first_one_signed_is_not_trusted(vault, updates):
    updates.load(PARTIES, sign(PARTIES))
    vault.settings.put(KEY_SETTING, bytes(32))
    assert updates.loaded().refused == (LawFile.PARTIES,)


def test_a_program_with_newer_data_of_its_own_keeps_that(vault, updates):
    updates.load(PARTIES, sign(PARTIES))
    parties = updates.loaded().in_force.parties
    newer_program = structs.replace(the_library(), read_parties=lambda: parties)
    assert LawUpdates(vault.settings, newer_program, ON_THAT_DAY).library() is newer_program


def test_updates_are_taken_back(updates):
    updates.load(PARTIES, sign(PARTIES))
    updates.take_back()
    assert updates.library() is the_library()
    assert updates.check_number() == NUMBER


def test_a_keeper_who_is_forgotten_leaves_nothing_in_force(updates):
    updates.load(PARTIES, sign(PARTIES))
    updates.forget_key()
    assert updates.check_number() == ""
    assert updates.library() is the_library()
    assert updates.loaded().refused == ()
