"""Slots: the data key, wrapped under what opens it, and out again.

A passphrase goes through Argon2id, which is the slow step; a recovery code and the keyring's bytes
are random already and go through HKDF.
"""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

import msgspec
import rfc8785

from petitiondesk.crypto import argon2id, key_wrap
from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.crypto.errors import CostRefusedError, WrongKeyOrDamagedError
from petitiondesk.crypto.key_derivation import SALT_BYTES, derive_subkey
from petitiondesk.crypto.key_wrap import WrappedKey
from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.data_key import is_genuine
from petitiondesk.vault.errors import (
    KeyringFailedError,
    VaultDamagedError,
    VaultError,
    WrongPassphraseOrDamagedError,
    WrongRecoveryCodeError,
)
from petitiondesk.vault.header import (
    Argon2Record,
    Header,
    HkdfRecord,
    KeyringSlot,
    PassphraseSlot,
    RecoverySlot,
    Slot,
)

KEYRING_SECRET_BYTES: Final = 32
"""How many random bytes the system keyring keeps."""

_SLOT_ID_BYTES: Final = 8
_RECOVERY_LABEL: Final = b"petitiondesk vault 2 recovery slot"
_KEYRING_LABEL: Final = b"petitiondesk vault 2 keyring slot"

_Kind = TypeVar("_Kind", PassphraseSlot, RecoverySlot, KeyringSlot)


def new_keyring_secret() -> bytes:
    """Draw the bytes that the system keyring is to keep."""
    return random_bytes(KEYRING_SECRET_BYTES)


def make_passphrase_slot(
    vault: str, data_key: bytes, passphrase: bytes, cost: Argon2Cost
) -> PassphraseSlot:
    """Wrap the data key under a passphrase, with a new salt.

    Raises:
        NotEnoughMemoryError: the machine did not give the memory.
    """
    kdf = Argon2Record(
        algorithm="argon2id",
        version=argon2id.VERSION,
        memory_kib=cost.memory_kib,
        iterations=cost.iterations,
        lanes=cost.lanes,
        salt=random_bytes(argon2id.SALT_BYTES).hex(),
    )
    empty = PassphraseSlot(id=_new_id(), kdf=kdf, nonce="", wrapped_key="")
    return _filled(empty, vault, data_key, passphrase_key(kdf, passphrase))


def make_recovery_slot(vault: str, data_key: bytes, code: bytes) -> RecoverySlot:
    """Wrap the data key under the 16 bytes of a recovery code."""
    empty = RecoverySlot(id=_new_id(), kdf=_new_hkdf(), nonce="", wrapped_key="")
    return _filled(empty, vault, data_key, recovery_key(empty.kdf, code))


def make_keyring_slot(vault: str, data_key: bytes, secret: bytes) -> KeyringSlot:
    """Wrap the data key under the 32 bytes that the system keyring keeps."""
    empty = KeyringSlot(id=_new_id(), kdf=_new_hkdf(), nonce="", wrapped_key="")
    return _filled(empty, vault, data_key, keyring_key(empty.kdf, secret))


def passphrase_key(kdf: Argon2Record, passphrase: bytes) -> bytes:
    """Derive the key that wraps a passphrase slot's data key; this is the slow step.

    Raises:
        VaultDamagedError: the record asks for too much or too little; no memory has been taken.
        NotEnoughMemoryError: the machine did not give the memory.
    """
    return argon2id.derive_key(passphrase, bytes.fromhex(kdf.salt), cost_of(kdf))


def cost_of(kdf: Argon2Record) -> Argon2Cost:
    """Return what a guess costs.

    Raises:
        VaultDamagedError: it lies outside the limits.
    """
    try:
        return Argon2Cost(memory_kib=kdf.memory_kib, iterations=kdf.iterations, lanes=kdf.lanes)
    except CostRefusedError as cause:
        raise VaultDamagedError(part="header") from cause


def recovery_key(kdf: HkdfRecord, code: bytes) -> bytes:
    """Derive the key that wraps a recovery slot's data key."""
    return derive_subkey(code, label=_RECOVERY_LABEL, salt=bytes.fromhex(kdf.salt))


def keyring_key(kdf: HkdfRecord, secret: bytes) -> bytes:
    """Derive the key that wraps a keyring slot's data key."""
    return derive_subkey(secret, label=_KEYRING_LABEL, salt=bytes.fromhex(kdf.salt))


class Opened(msgspec.Struct, frozen=True):
    """What a header gave: the data key, and the slot that it came out of."""

    data_key: bytes
    slot: str


def open_with_passphrase(header: Header, passphrase: bytes) -> Opened:
    """Open a header with a passphrase, already encoded.

    Raises:
        WrongPassphraseOrDamagedError: no slot opens, or the header is not as it was sealed.
        VaultDamagedError: a slot asks for work outside the limits; no memory has been taken.
        NotEnoughMemoryError: the machine did not give the memory.
    """
    for slot in slots_of(header, PassphraseSlot):
        cost_of(slot.kdf)
    return open_header(
        header,
        PassphraseSlot,
        lambda slot: passphrase_key(slot.kdf, passphrase),
        refusal=WrongPassphraseOrDamagedError(),
    )


def open_with_recovery_code(header: Header, code: bytes) -> Opened:
    """Open a header with the bytes of a recovery code.

    Raises:
        WrongRecoveryCodeError: no slot opens, or the header is not as it was sealed.
    """
    refusal = WrongRecoveryCodeError()
    return open_header(
        header, RecoverySlot, lambda slot: recovery_key(slot.kdf, code), refusal=refusal
    )


def open_with_keyring_secret(header: Header, secret: bytes) -> Opened:
    """Open a header with what the system keyring keeps.

    Raises:
        KeyringFailedError: no slot opens, or the header is not as it was sealed.
    """
    refusal = KeyringFailedError(why="useless")
    return open_header(
        header, KeyringSlot, lambda slot: keyring_key(slot.kdf, secret), refusal=refusal
    )


def slots_of(header: Header, kind: type[_Kind]) -> tuple[_Kind, ...]:
    """Return the slots of one kind."""
    return tuple(slot for slot in header.slots if isinstance(slot, kind))


def open_header(
    header: Header,
    kind: type[_Kind],
    wrapping_key_of: Callable[[_Kind], bytes],
    *,
    refusal: VaultError,
) -> Opened:
    """Try the slots of one kind in turn, and check the whole header with the key that comes out.

    Args:
        header: a decoded header.
        kind: of the slots that may open.
        wrapping_key_of: gives the key to try on a slot.
        refusal: what is raised where none opens, or the header is not as it was sealed.
    """
    for data_key, slot in _unwrapped(header, kind, wrapping_key_of):
        if not is_genuine(header, data_key):
            break
        return Opened(data_key=data_key, slot=slot.id)
    raise refusal


def _unwrapped(
    header: Header, kind: type[_Kind], wrapping_key_of: Callable[[_Kind], bytes]
) -> Iterator[tuple[bytes, _Kind]]:
    for slot in slots_of(header, kind):
        wrapped = WrappedKey(
            nonce=bytes.fromhex(slot.nonce), sealed=bytes.fromhex(slot.wrapped_key)
        )
        bound_to = _bound_to(header.vault, slot)
        try:
            yield key_wrap.unwrap_key(wrapped, wrapping_key_of(slot), bound_to=bound_to), slot
        except WrongKeyOrDamagedError:
            continue


def _filled(empty: _Kind, vault: str, data_key: bytes, wrapping_key: bytes) -> _Kind:
    wrapped = key_wrap.wrap_key(data_key, wrapping_key, bound_to=_bound_to(vault, empty))
    return msgspec.structs.replace(
        empty, nonce=wrapped.nonce.hex(), wrapped_key=wrapped.sealed.hex()
    )


def _bound_to(vault: str, slot: Slot) -> bytes:
    """Return what a wrapped key is tied to: its vault, its slot, and how its key is derived."""
    members = msgspec.to_builtins(slot)
    bound = {name: members[name] for name in ("id", "kdf", "kind")}
    return rfc8785.dumps({**bound, "vault": vault})


def _new_id() -> str:
    return random_bytes(_SLOT_ID_BYTES).hex()


def _new_hkdf() -> HkdfRecord:
    return HkdfRecord(algorithm="hkdf-sha256", salt=random_bytes(SALT_BYTES).hex())
