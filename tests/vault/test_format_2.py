"""A frozen vault with a header of version 2, and its backup, open for ever by every way."""

import json
import shutil
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient, open_, restore
from petitiondesk.vault.messages_care import Anchoring
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.proof import IN_KEYRING, Key, Proof, RecoveryCode
from tests.vault.keyrings import NO_KEYRING, folder_keyring
from tests.vault.vaults import damage_of

VECTORS = Path(__file__).parent.parent / "vectors" / "vault-2"
EXPECTED = json.loads((VECTORS / "expected.json").read_text())
PROOFS = [EXPECTED["passphrase"], RecoveryCode(EXPECTED["recovery_code"])]


@pytest.fixture
def thawed(folder: Path) -> Path:
    folder.mkdir()
    for name in ("header.json", "vault.db"):
        shutil.copy(VECTORS / name, folder / name)
    return folder


@pytest.fixture
def door(tmp_path: Path) -> KeyringDoor:
    door = folder_keyring(tmp_path / "items")
    shutil.copy(VECTORS / "item", tmp_path / "items" / EXPECTED["slot"])
    return door


def assert_holds(vault: VaultClient) -> None:
    (row,) = vault.drafts.list()
    assert (row.letter_id, row.changed) == ("p1", EXPECTED["changed"])
    assert row.summary == EXPECTED["summary"].encode()
    assert vault.drafts.get("p1") == EXPECTED["draft"].encode()
    assert vault.drafts.get_undo("p1") == EXPECTED["undo"].encode()
    assert vault.revisions.get("p1", 1) == EXPECTED["revision"].encode()
    assert vault.drafts.search(EXPECTED["found_by"]) == ("p1",)
    assert vault.settings.get("theme") == EXPECTED["settings"]["theme"].encode()
    assert not damage_of(vault)


@pytest.mark.parametrize(
    "key", [*PROOFS, IN_KEYRING], ids=["passphrase", "recovery code", "keyring"]
)
def test_a_frozen_vault_opens_with_all_that_was_in_it(thawed: Path, door: KeyringDoor, key: Key):
    with open_(thawed, key, keyring=door) as vault:
        assert_holds(vault)
        assert vault.care.status().anchoring is Anchoring.HELD
        assert vault.care.status().last_backup == EXPECTED["settings"]["backup.last"]


@pytest.mark.parametrize("proof", PROOFS, ids=["passphrase", "recovery code"])
def test_a_frozen_backup_becomes_a_vault(folder: Path, proof: Proof):
    with restore(VECTORS / "a.backup", folder, proof, keyring=NO_KEYRING) as vault:
        assert_holds(vault)
