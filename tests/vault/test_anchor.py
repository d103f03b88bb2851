"""An older copy of the whole vault, put back, is told where the keyring remembers a later one."""

import shutil
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient, create, open_
from petitiondesk.vault.errors import KeyringFailedError, VaultPutBackError
from petitiondesk.vault.messages_care import Anchoring
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.messages_revisions import NewRevision, Reason
from petitiondesk.vault.proof import IN_KEYRING, InKeyring
from tests.vault.keyrings import NO_KEYRING, folder_keyring
from tests.vault.vaults import LEAST_COST, NOW, PASSPHRASE, keep


@pytest.fixture
def door(tmp_path: Path) -> KeyringDoor:
    return folder_keyring(tmp_path / "items")


@pytest.fixture
def anchored(folder: Path, door: KeyringDoor) -> Path:
    """A vault with a keyring slot, closed."""
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        keep(vault, "letter", b"the first draft")
    return folder


def revise(vault: VaultClient, body: bytes) -> None:
    vault.revisions.add(
        "letter",
        NewRevision(made=NOW, author="", reason=Reason.NAMED, name="", digest="", body=body),
    )


def put_back(folder: Path, copy: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


@pytest.mark.parametrize("key", [PASSPHRASE, IN_KEYRING], ids=["passphrase", "keyring"])
def test_an_older_copy_does_not_open_until_the_person_decides(
    anchored: Path, door: KeyringDoor, tmp_path: Path, key: str | InKeyring
):
    shutil.copytree(anchored, tmp_path / "copy")
    with open_(anchored, PASSPHRASE, keyring=door) as vault:
        keep(vault, "letter", b"the second draft")
    put_back(anchored, tmp_path / "copy")
    with pytest.raises(VaultPutBackError) as failure:
        open_(anchored, key, keyring=door)
    assert failure.value.found < failure.value.remembered
    with open_(anchored, key, accept_older=True, keyring=door) as vault:
        assert vault.drafts.get("letter") == b"the first draft"
    open_(anchored, key, keyring=door).lock()


def test_an_older_copy_that_was_worked_on_until_it_looks_newer_is_found_by_its_chain(
    anchored: Path, door: KeyringDoor, tmp_path: Path
):
    shutil.copytree(anchored, tmp_path / "copy")
    with open_(anchored, PASSPHRASE, keyring=door) as vault:
        revise(vault, b"one")
    put_back(anchored, tmp_path / "copy")
    with open_(anchored, PASSPHRASE, keyring=NO_KEYRING) as vault:
        for number in range(5):
            revise(vault, b"%d" % number)
    with pytest.raises(VaultPutBackError):
        open_(anchored, PASSPHRASE, keyring=door)


def test_a_killed_process_does_not_look_like_an_older_copy(anchored: Path, door: KeyringDoor):
    vault = open_(anchored, PASSPHRASE, keyring=door)
    keep(vault, "letter", b"the second draft")
    vault.pipe.end()
    with open_(anchored, IN_KEYRING, keyring=door) as vault:
        assert vault.care.status().anchoring is Anchoring.HELD


def test_without_a_keyring_nobody_can_tell_and_the_status_says_so(
    anchored: Path, door: KeyringDoor, tmp_path: Path
):
    shutil.copytree(anchored, tmp_path / "copy")
    with open_(anchored, PASSPHRASE, keyring=door) as vault:
        keep(vault, "letter", b"the second draft")
    put_back(anchored, tmp_path / "copy")
    with open_(anchored, PASSPHRASE, keyring=NO_KEYRING) as vault:
        assert vault.care.status().anchoring is Anchoring.SILENT


def test_an_item_of_another_vault_neither_opens_nor_alarms(
    anchored: Path, door: KeyringDoor, tmp_path: Path
):
    other = folder_keyring(tmp_path / "other items")
    with create(tmp_path / "other", PASSPHRASE, cost=LEAST_COST, keyring=other) as vault:
        vault.slots.put_keyring(PASSPHRASE)
    (item,) = (tmp_path / "items").iterdir()
    (foreign,) = (tmp_path / "other items").iterdir()
    item.write_text(foreign.read_text())
    with pytest.raises(KeyringFailedError) as failure:
        open_(anchored, IN_KEYRING, keyring=door)
    assert failure.value.why == "useless"
    with open_(anchored, PASSPHRASE, keyring=door) as vault:
        assert vault.care.status().anchoring is Anchoring.SILENT


@pytest.mark.parametrize("content", ["", "nonsense", "{}", "[" * 500, "é" * 9, "x" * 5000])
def test_a_spoiled_item_leaves_the_passphrase(
    anchored: Path, door: KeyringDoor, tmp_path: Path, content: str
):
    (item,) = (tmp_path / "items").iterdir()
    item.write_text(content)
    with pytest.raises(KeyringFailedError):
        open_(anchored, IN_KEYRING, keyring=door)
    open_(anchored, PASSPHRASE, keyring=door).lock()
