"""Who an organisation is, and whom it knows, lies in the vault alone: sealed, and backed up."""

import pytest

from petitiondesk.crypto.certificate import check_number
from petitiondesk.crypto.key_file import encode_key_file
from petitiondesk.desk.identities.cards import Cards
from petitiondesk.desk.identities.identity import keep_identity, own_card, remove_identity
from petitiondesk.desk.vaults.vault_care import make_backup
from petitiondesk.vault.client import open_, restore
from tests.fakes.clock import FixedClock
from tests.identities import harbour, river
from tests.vault import vaults

RIVER = river().certificate
MARKS = {
    "the name": b"Harbour Aid",
    "another's name": b"River Watch",
    "what signs": encode_key_file(harbour(), "")[1000:1040],
    "the card": harbour().certificate.der[400:440],
    "another's card": RIVER.der[300:340],
}


@pytest.fixture
def vault(tmp_path):
    vault = vaults.a_vault(tmp_path / "vault")
    keep_identity(vault.settings, harbour())
    Cards(vault.settings).verify(RIVER, check_number(RIVER))
    yield vault
    vault.lock()


def shown_in(folder):
    files = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    assert files
    return {name for name, mark in MARKS.items() for file in files if mark in file}


def test_no_file_of_the_vault_shows_them_open_or_locked(vault, tmp_path):
    assert shown_in(tmp_path) == set()
    vault.lock()
    assert shown_in(tmp_path) == set()


def test_a_backup_holds_them_and_shows_none(vault, tmp_path):
    backup = tmp_path / "a.petitiondesk-backup"
    make_backup(vault, backup, FixedClock(), lambda _progress: None, lambda: False)
    assert shown_in(tmp_path) == set()
    restored = restore(backup, tmp_path / "restored", vaults.PASSPHRASE)
    assert own_card(restored.settings) == harbour().certificate
    assert Cards(restored.settings).verified() == (RIVER,)
    restored.lock()


def test_they_are_there_when_the_vault_opens_again(vault, tmp_path):
    vault.lock()
    again = open_(tmp_path / "vault", vaults.PASSPHRASE)
    assert own_card(again.settings) == harbour().certificate
    remove_identity(again.settings)
    assert own_card(again.settings) is None
    again.lock()


@pytest.mark.parametrize("name", MARKS)
def test_what_is_looked_for_would_be_found(tmp_path, name):
    (tmp_path / "open").write_bytes(b"-" + MARKS[name] + b"-")
    assert shown_in(tmp_path) == {name}
