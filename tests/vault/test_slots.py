"""Each kind of slot opens with its own thing only, and only in the header it was sealed in."""

from contextlib import suppress

import pytest

from petitiondesk.vault import slots
from petitiondesk.vault.data_key import seal_header
from petitiondesk.vault.errors import (
    KeyringFailedError,
    VaultDamagedError,
    VaultError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.header import Header, RecoverySlot, Slot, decode_header, encode_header
from tests.vault.frozen import PASSPHRASE, VECTORS
from tests.vault.vaults import DATA_KEY, ENCODED_PASSPHRASE, VAULT_ID, a_slot, data_key_of

CODE = bytes(range(16))
SECRET = bytes(range(32))


def every_kind() -> Header:
    return seal_header(
        VAULT_ID,
        7,
        (
            a_slot(),
            slots.make_recovery_slot(VAULT_ID, DATA_KEY, CODE),
            slots.make_keyring_slot(VAULT_ID, DATA_KEY, SECRET),
        ),
        DATA_KEY,
    )


OPENERS = {
    "passphrase": data_key_of,
    "recovery": lambda untrusted: (
        slots.open_with_recovery_code(decode_header(untrusted), CODE).data_key
    ),
    "keyring": lambda untrusted: (
        slots.open_with_keyring_secret(decode_header(untrusted), SECRET).data_key
    ),
}


@pytest.mark.parametrize("kind", OPENERS)
def test_every_kind_of_slot_opens_the_same_header(kind: str):
    assert OPENERS[kind](encode_header(every_kind())) == DATA_KEY


@pytest.mark.parametrize("kind", OPENERS)
def test_no_changed_bit_opens_by_any_slot(kind: str):
    encoded, accepted = encode_header(every_kind()), 0
    for bit in range(8 * len(encoded)):
        untrusted = bytearray(encoded)
        untrusted[bit // 8] ^= 1 << bit % 8
        with suppress(VaultError):
            OPENERS[kind](bytes(untrusted))
            accepted += 1
    assert accepted == 0


@pytest.mark.parametrize(
    ("opener", "thing", "refusal"),
    [
        (slots.open_with_passphrase, b"another", WrongPassphraseOrDamagedError),
        (slots.open_with_recovery_code, bytes(16), WrongRecoveryCodeError),
        (slots.open_with_keyring_secret, bytes(32), KeyringFailedError),
    ],
)
def test_another_thing_opens_nothing_and_is_told_by_its_kind(opener, thing, refusal):
    with pytest.raises(refusal):
        opener(every_kind(), thing)


def test_one_secret_for_two_kinds_gives_two_keys():
    kdf = slots.make_recovery_slot(VAULT_ID, DATA_KEY, CODE).kdf
    assert slots.recovery_key(kdf, SECRET) != slots.keyring_key(kdf, SECRET)


def test_a_slot_cannot_pass_for_one_of_another_kind():
    recovery = encode_header(every_kind())
    swapped = recovery.replace(b'"kind":"recovery"', b'"kind":"keyring"')
    with pytest.raises(WrongPassphraseOrDamagedError):
        data_key_of(swapped)
    with pytest.raises(KeyringFailedError):
        slots.open_with_keyring_secret(decode_header(swapped), SECRET)


def without_passphrase(version: bytes) -> bytes:
    lonely: tuple[Slot, ...] = (slots.make_recovery_slot(VAULT_ID, DATA_KEY, CODE),)
    encoded = encode_header(seal_header(VAULT_ID, 1, lonely, DATA_KEY))
    return encoded.replace(b'"version":2}', version)


@pytest.mark.parametrize("version", [b'"version":1}', b'"version":2}'])
def test_a_header_without_a_passphrase_is_no_header(version: bytes):
    with pytest.raises(VaultDamagedError):
        decode_header(without_passphrase(version))


def test_version_1_has_no_other_slots():
    with pytest.raises(VaultDamagedError):
        decode_header(encode_header(every_kind()).replace(b'"version":2}', b'"version":1}'))


def test_a_frozen_header_of_version_1_is_read_and_written_back_as_it_is():
    frozen = (VECTORS / "closed" / "header.json").read_bytes()
    header = decode_header(frozen)
    assert (header.version, encode_header(header)) == (1, frozen)
    slots.open_with_passphrase(header, PASSPHRASE.encode())


@pytest.mark.parametrize("memory_kib", [2**30, 2**53 - 1])  # a tebibyte, and what JSON can say
def test_a_slot_that_asks_for_a_tebibyte_opens_nothing_even_beside_a_good_one(memory_kib: int):
    sixty_four_mib = b'"memory_kib":65536'
    greedy = encode_header(every_kind()).replace(sixty_four_mib, b'"memory_kib":%d' % memory_kib)
    with pytest.raises(VaultDamagedError):
        slots.open_with_passphrase(decode_header(greedy), ENCODED_PASSPHRASE)


def test_slots_are_told_apart_by_kind():
    (found,) = slots.slots_of(every_kind(), RecoverySlot)
    assert found.kdf.algorithm == "hkdf-sha256"
