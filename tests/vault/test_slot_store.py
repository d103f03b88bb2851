"""Ways to open a vault come and go, each change proved anew, and never the last passphrase."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from petitiondesk.crypto.recovery_code import encode_code, new_code
from petitiondesk.vault.client import VaultClient, create, open_
from petitiondesk.vault.errors import (
    LastPassphraseError,
    SlotLimitError,
    SlotMissingError,
    VaultDamagedError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.header import SLOT_LIMIT, decode_header
from petitiondesk.vault.messages_slots import SlotKind
from petitiondesk.vault.proof import RecoveryCode
from tests.vault.frozen import PASSPHRASE as FROZEN_PASSPHRASE
from tests.vault.frozen import thaw
from tests.vault.keyrings import NO_KEYRING
from tests.vault.vaults import LEAST_COST, PASSPHRASE, every_file_below

CODE = RecoveryCode(encode_code(bytes(range(16))))
OTHER_CODE = RecoveryCode(encode_code(bytes(16)))


def kinds(vault: VaultClient) -> list[SlotKind]:
    return [row.kind for row in vault.slots.list()]


def opens(folder: Path, key: str | RecoveryCode) -> bool:
    """Lock nothing: only the header is asked."""
    try:
        open_(folder, key, keyring=NO_KEYRING).lock()
    except (WrongPassphraseOrDamagedError, WrongRecoveryCodeError):
        return False
    return True


@pytest.fixture
def with_code(folder: Path) -> Iterator[VaultClient]:
    with create(folder, PASSPHRASE, code=CODE, cost=LEAST_COST, keyring=NO_KEYRING) as vault:
        yield vault


def test_a_recovery_code_opens_the_vault_however_it_is_typed(with_code: VaultClient, folder: Path):
    assert kinds(with_code) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    with_code.lock()
    assert opens(folder, RecoveryCode(CODE.typed.lower().replace("-", " ")))
    assert not opens(folder, OTHER_CODE)


def test_a_new_recovery_code_shuts_the_earlier_one_out(with_code: VaultClient, folder: Path):
    with_code.slots.put_recovery_code(CODE, OTHER_CODE)
    assert kinds(with_code) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    with_code.lock()
    assert [opens(folder, key) for key in (CODE, OTHER_CODE, PASSPHRASE)] == [False, True, True]


def test_a_changed_passphrase_opens_and_the_earlier_one_does_not(
    with_code: VaultClient, folder: Path
):
    with_code.slots.change_passphrase(PASSPHRASE, "a new one")
    with_code.lock()
    assert [opens(folder, key) for key in (PASSPHRASE, "a new one", CODE)] == [False, True, True]


def test_a_forgotten_passphrase_is_replaced_by_the_recovery_code(
    with_code: VaultClient, folder: Path
):
    with_code.slots.change_passphrase(CODE, "a new one")
    with_code.lock()
    assert [opens(folder, key) for key in (PASSPHRASE, "a new one")] == [False, True]


def test_of_two_passphrases_the_proved_one_changes_and_the_other_stays(
    with_code: VaultClient, folder: Path
):
    with_code.slots.add_passphrase(PASSPHRASE, "the second")
    with_code.slots.change_passphrase("the second", "the third")
    with_code.lock()
    keys = (PASSPHRASE, "the second", "the third")
    assert [opens(folder, key) for key in keys] == [True, False, True]


def test_of_two_passphrases_the_recovery_code_must_name_one(with_code: VaultClient, folder: Path):
    first = with_code.slots.list()[0].slot
    with_code.slots.add_passphrase(PASSPHRASE, "the second")
    with pytest.raises(SlotMissingError):
        with_code.slots.change_passphrase(CODE, "the third")
    with_code.slots.change_passphrase(CODE, "the third", slot=first)
    with_code.lock()
    keys = (PASSPHRASE, "the second", "the third")
    assert [opens(folder, key) for key in keys] == [False, True, True]


def test_a_slot_that_is_removed_opens_no_longer(with_code: VaultClient, folder: Path):
    with_code.slots.remove(PASSPHRASE, with_code.slots.list()[1].slot)
    with_code.lock()
    assert [opens(folder, key) for key in (CODE, PASSPHRASE)] == [False, True]


def test_the_last_passphrase_stays_even_beside_a_recovery_code(with_code: VaultClient):
    for proof in (PASSPHRASE, CODE):
        with pytest.raises(LastPassphraseError):
            with_code.slots.remove(proof, with_code.slots.list()[0].slot)
    assert kinds(with_code) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]


@pytest.mark.parametrize(
    "change",
    [
        lambda slots, proof: slots.prove(proof),
        lambda slots, proof: slots.add_passphrase(proof, "another"),
        lambda slots, proof: slots.change_passphrase(proof, "another"),
        lambda slots, proof: slots.put_recovery_code(proof, OTHER_CODE),
        lambda slots, proof: slots.put_keyring(proof),
        lambda slots, proof: slots.remove(proof, slots.list()[1].slot),
    ],
    ids=["prove", "add", "change", "recovery", "keyring", "remove"],
)
def test_an_open_vault_changes_nothing_without_a_proof(
    with_code: VaultClient, folder: Path, change
):
    before = every_file_below(folder)["header.json"]
    with pytest.raises(WrongPassphraseOrDamagedError):
        change(with_code.slots, "not the passphrase")
    with pytest.raises(WrongRecoveryCodeError):
        change(with_code.slots, OTHER_CODE)
    assert every_file_below(folder)["header.json"] == before


def test_what_was_proved_is_told_by_nothing_else(with_code: VaultClient):
    with_code.slots.prove(PASSPHRASE)
    with_code.slots.prove(CODE)


def test_there_are_sixteen_slots_and_no_more(with_code: VaultClient):
    for number in range(SLOT_LIMIT - 2):
        with_code.slots.add_passphrase(CODE, f"passphrase {number}")
    with pytest.raises(SlotLimitError):
        with_code.slots.add_passphrase(CODE, "one too many")
    with_code.slots.put_recovery_code(CODE, OTHER_CODE)
    assert len(with_code.slots.list()) == SLOT_LIMIT


def test_a_slot_that_is_not_there_is_told(with_code: VaultClient):
    with pytest.raises(SlotMissingError) as failure:
        with_code.slots.remove(CODE, "00" * 8)
    assert failure.value.slot == "00" * 8


def test_the_header_before_a_change_is_refused_when_it_is_put_back(
    with_code: VaultClient, folder: Path
):
    before = (folder / "header.json").read_bytes()
    with_code.slots.change_passphrase(PASSPHRASE, "a new one")
    with_code.lock()
    (folder / "header.json").write_bytes(before)
    with pytest.raises(VaultDamagedError) as failure:
        open_(folder, PASSPHRASE, keyring=NO_KEYRING)
    assert failure.value.part == "header"


def test_a_header_of_version_1_stays_until_its_first_change(tmp_path: Path):
    folder = thaw("closed", tmp_path / "vault")
    with open_(folder, FROZEN_PASSPHRASE, keyring=NO_KEYRING) as vault:
        assert decode_header((folder / "header.json").read_bytes()).version == 1
        vault.slots.put_recovery_code(FROZEN_PASSPHRASE, RecoveryCode(encode_code(new_code())))
    assert decode_header((folder / "header.json").read_bytes()).version == 2
    assert opens(folder, FROZEN_PASSPHRASE)


def test_a_vault_without_a_cost_named_costs_the_default_or_more(folder: Path):
    create(folder, PASSPHRASE, keyring=NO_KEYRING).lock()
    (slot,) = decode_header((folder / "header.json").read_bytes()).slots
    assert (slot.kdf.memory_kib, slot.kdf.lanes) == (256 * 1024, 4)
    assert slot.kdf.iterations >= 3
