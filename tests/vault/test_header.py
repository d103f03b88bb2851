"""The header opens as it was sealed, and in no other form."""

import msgspec
import pytest

from petitiondesk.vault import slots
from petitiondesk.vault.data_key import _header_key, backup_key, database_key, seal_header
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultError,
    VaultVersionError,
    WrongPassphraseOrDamagedError,
)
from petitiondesk.vault.header import Header, PassphraseSlot, decode_header, encode_header
from tests.vault.vaults import (
    DATA_KEY,
    ENCODED_PASSPHRASE,
    LEAST_COST,
    VAULT_ID,
    a_header,
    a_slot,
    data_key_of,
)

changed = msgspec.structs.replace


def test_a_header_opens_with_its_passphrase():
    header = decode_header(encode_header(a_header()))
    assert slots.open_with_passphrase(header, ENCODED_PASSPHRASE).data_key == DATA_KEY


def test_another_passphrase_does_not_open():
    with pytest.raises(WrongPassphraseOrDamagedError):
        slots.open_with_passphrase(a_header(), b"another")


def test_a_header_file_is_canonical_and_says_what_it_is():
    encoded = encode_header(a_header())
    assert encoded.startswith(b'{"cipher":"sqlite3mc-chacha20","epoch":1,"format":"petitiondesk-va')
    assert encoded.endswith(b'","version":2}')
    assert encode_header(decode_header(encoded)) == encoded


def test_no_changed_bit_opens():
    encoded = encode_header(a_header())
    assert data_key_of(encoded) == DATA_KEY
    for bit in range(8 * len(encoded)):
        untrusted = bytearray(encoded)
        untrusted[bit // 8] ^= 1 << bit % 8
        with pytest.raises(VaultError):
            data_key_of(bytes(untrusted))


def _foreign_slot() -> PassphraseSlot:
    return slots.make_passphrase_slot("ff" * 16, DATA_KEY, ENCODED_PASSPHRASE, LEAST_COST)


def _weaker(slot: PassphraseSlot) -> PassphraseSlot:
    return changed(slot, kdf=changed(slot.kdf, iterations=4))


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(lambda header: changed(header, epoch=2), id="a later epoch"),
        pytest.param(lambda header: changed(header, vault="ff" * 16), id="another vault's id"),
        pytest.param(lambda header: changed(header, slots=header.slots * 2), id="a slot added"),
        pytest.param(lambda header: changed(header, mac="00" * 32), id="no code"),
        pytest.param(lambda header: changed(header, slots=(_weaker(a_slot()),)), id="another cost"),
        pytest.param(
            lambda header: changed(header, slots=(changed(a_slot(), id="ff" * 8),)),
            id="another slot id",
        ),
    ],
)
def test_a_forged_header_does_not_open(forged):
    untrusted = encode_header(forged(a_header()))
    with pytest.raises(WrongPassphraseOrDamagedError):
        data_key_of(untrusted)


def test_a_slot_that_was_taken_away_is_missed():
    both = seal_header(VAULT_ID, 1, (a_slot(), _foreign_slot()), DATA_KEY)
    with pytest.raises(WrongPassphraseOrDamagedError):
        data_key_of(encode_header(changed(both, slots=(a_slot(),))))


def test_a_slot_of_another_vault_does_not_open():
    header = seal_header(VAULT_ID, 1, (_foreign_slot(),), DATA_KEY)
    with pytest.raises(WrongPassphraseOrDamagedError):
        slots.open_with_passphrase(header, ENCODED_PASSPHRASE)


def test_a_slot_that_does_not_open_does_not_hide_one_that_does():
    header = seal_header(VAULT_ID, 1, (_foreign_slot(), a_slot()), DATA_KEY)
    assert data_key_of(encode_header(header)) == DATA_KEY


def test_a_header_of_a_later_version_is_told_from_a_damaged_one():
    later = encode_header(a_header()).replace(b'"version":2}', b'"version":3}')
    with pytest.raises(VaultVersionError) as refusal:
        decode_header(later)
    assert (refusal.value.found, refusal.value.supported) == (3, 2)


class _NeverCalled:
    """Stands in for the library: whoever comes here would take the memory."""

    def __init__(self, **_: object) -> None:
        pytest.fail("memory was about to be taken")


@pytest.mark.parametrize("memory_kib", [2 * 1024 * 1024, 2**53 - 1, 64 * 1024 - 1, 1])
def test_a_header_that_asks_for_too_much_or_too_little_is_refused_before_memory_is_taken(
    memory_kib: int, monkeypatch: pytest.MonkeyPatch
):
    greedy = changed(a_slot(), kdf=changed(a_slot().kdf, memory_kib=memory_kib))
    header = decode_header(encode_header(changed(a_header(), slots=(greedy,))))
    monkeypatch.setattr("petitiondesk.crypto.argon2id.Argon2id", _NeverCalled)
    with pytest.raises(VaultDamagedError):
        slots.open_with_passphrase(header, ENCODED_PASSPHRASE)


def test_sixteen_slots_are_read_and_seventeen_are_not():
    sixteen: Header = changed(a_header(), slots=(a_slot(),) * 16)
    assert len(decode_header(encode_header(sixteen)).slots) == 16
    with pytest.raises(VaultDamagedError):
        decode_header(encode_header(changed(sixteen, slots=(a_slot(),) * 17)))


def test_the_keys_of_database_header_and_backup_differ_and_belong_to_one_vault():
    keys = {database_key(DATA_KEY, vault) for vault in (VAULT_ID, "ff" * 16)}
    others = {_header_key(DATA_KEY, VAULT_ID), backup_key(DATA_KEY, VAULT_ID)}
    assert len(keys | others | {DATA_KEY}) == 5
