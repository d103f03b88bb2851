"""The real keyring of a desktop keeps what it is given; a vault opens with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from petitiondesk.vault.client import VaultClient, create, open_
from petitiondesk.vault.errors import KeyringFailedError
from petitiondesk.vault.messages_care import Anchoring
from petitiondesk.vault.messages_opening import KeyringDoor
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.proof import IN_KEYRING
from petitiondesk.vault.system_keyring import SystemKeyring
from tests.vault.keyrings import bus, gnome_keyring
from tests.vault.vaults import LEAST_COST, PASSPHRASE, every_file_below, keep


@pytest.fixture
def door() -> Iterator[KeyringDoor]:
    with bus() as environment, gnome_keyring(environment, unlocked=True) as door:
        yield door


def test_an_item_comes_back_is_replaced_and_goes(door: KeyringDoor):
    keyring = SystemKeyring(door)
    keyring.write("slot", "erstes ü", may_prompt=False)
    keyring.write("slot", "second", may_prompt=False)
    assert keyring.read("slot", may_prompt=True) == "second"
    keyring.erase("slot")
    keyring.erase("slot")
    with pytest.raises(KeyringFailedError) as failure:
        keyring.read("slot", may_prompt=False)
    assert failure.value.why == "empty"


def test_a_vault_opens_with_the_keyring_and_with_the_passphrase(door: KeyringDoor, folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        assert [row.kind for row in vault.slots.list()] == [SlotKind.PASSPHRASE, SlotKind.KEYRING]
        keep(vault, "letter", b"draft")
    for key in (IN_KEYRING, PASSPHRASE):
        with open_(folder, key, keyring=door) as vault:
            assert vault.drafts.get("letter") == b"draft"
            assert vault.care.status().anchoring is Anchoring.HELD


def test_nothing_on_disk_tells_which_program_the_item_is_of(door: KeyringDoor, home: Path):
    SystemKeyring(door).write("slot", "a secret of ours", may_prompt=False)
    files = every_file_below(home)
    assert any(name.endswith(".keyring") for name in files)
    for content in files.values():
        assert b"a secret of ours" not in content
        assert b"etition" not in content


def keyring_slot_of(vault: VaultClient) -> str:
    return next(row.slot for row in vault.slots.list() if row.kind is SlotKind.KEYRING)


def test_a_slot_that_is_removed_takes_its_item_with_it(door: KeyringDoor, folder: Path):
    with create(folder, PASSPHRASE, cost=LEAST_COST, keyring=door) as vault:
        vault.slots.put_keyring(PASSPHRASE)
        slot = keyring_slot_of(vault)
        vault.slots.remove(PASSPHRASE, slot)
    with pytest.raises(KeyringFailedError):
        SystemKeyring(door).read(slot, may_prompt=False)
