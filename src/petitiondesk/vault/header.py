"""The header file: how the data key is locked, and the proof that nobody changed it.

The random data key opens everything else. Each slot of the header wraps it under something a
person holds; a message code over the whole header, keyed from the data key, notices a slot that
was added, removed, weakened or taken from elsewhere. `docs/format/vault.md` describes every byte.
"""

from collections.abc import Callable
from typing import Annotated, Final, Literal

import msgspec
import rfc8785
from msgspec import Meta

from petitiondesk.crypto import argon2id, key_wrap
from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.crypto.errors import CostRefusedError, WrongKeyOrDamagedError
from petitiondesk.crypto.key_derivation import derive_subkey
from petitiondesk.crypto.key_wrap import WrappedKey
from petitiondesk.crypto.message_code import code_matches, message_code
from petitiondesk.crypto.randomness import random_bytes
from petitiondesk.vault.errors import (
    VaultDamagedError,
    VaultVersionError,
    WrongPassphraseOrDamagedError,
)

HEADER_VERSION: Final = 1
"""The version this program writes, and the newest it reads."""

HEADER_LIMIT: Final = 64 * 1024
"""The largest header file, in bytes."""

SLOT_LIMIT: Final = 16
"""The most slots a header may have."""

DATA_KEY_BYTES: Final = 32
_VAULT_ID_BYTES: Final = 16
_SLOT_ID_BYTES: Final = 8
_HEADER_LABEL: Final = b"petitiondesk vault 1 header"
_DATABASE_LABEL: Final = b"petitiondesk vault 1 database"

# A header of sixteen slots opens 34 brackets; far more can only be an attempt on the decoder.
_BRACKET_LIMIT: Final = 64

# \A and \Z: a `$` would let a trailing newline pass.
_Hex8 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{16}\Z")]
_Hex12 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{24}\Z")]
_Hex16 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
_Hex32 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]
_Hex48 = Annotated[str, Meta(pattern=r"\A[0-9a-f]{96}\Z")]
_Count = Annotated[int, Meta(ge=1, le=2**53 - 1)]


class Argon2Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a slot's key is derived from a passphrase: Argon2id, its version, cost and salt."""

    algorithm: Literal["argon2id"]
    version: Literal[19]
    memory_kib: _Count
    iterations: _Count
    lanes: _Count
    salt: _Hex16


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to open the vault: the data key, wrapped under what a person holds."""

    id: _Hex8
    kind: Literal["passphrase"]
    kdf: Argon2Record
    nonce: _Hex12
    wrapped_key: _Hex48


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole header. `epoch` rises with every change; `mac` covers all other members."""

    format: Literal["petitiondesk-vault"]
    version: Literal[1]
    cipher: Literal["sqlite3mc-chacha20"]
    vault: _Hex16
    epoch: _Count
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=SLOT_LIMIT)]
    mac: _Hex32


class _Version(msgspec.Struct, frozen=True):
    """What is read of a header before anything else: a later version may change all the rest."""

    format: Literal["petitiondesk-vault"]
    version: _Count


def new_data_key() -> bytes:
    """Make the random key of a new vault."""
    return random_bytes(DATA_KEY_BYTES)


def new_vault_id() -> str:
    """Make the random id of a new vault."""
    return random_bytes(_VAULT_ID_BYTES).hex()


def database_key(data_key: bytes, vault: str) -> bytes:
    """Derive the key of the database from the data key."""
    return derive_subkey(data_key, label=_DATABASE_LABEL, salt=bytes.fromhex(vault))


def passphrase_key(kdf: Argon2Record, passphrase: bytes) -> bytes:
    """Derive the key that wraps a slot's data key; this is the slow step.

    Raises:
        CostRefusedError: the record asks for too much or too little; no memory has been taken.
        NotEnoughMemoryError: the machine did not give the memory.
    """
    cost = Argon2Cost(memory_kib=kdf.memory_kib, iterations=kdf.iterations, lanes=kdf.lanes)
    return argon2id.derive_key(passphrase, bytes.fromhex(kdf.salt), cost)


def make_passphrase_slot(vault: str, data_key: bytes, passphrase: bytes, cost: Argon2Cost) -> Slot:
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
    slot_id = random_bytes(_SLOT_ID_BYTES).hex()
    wrapped = key_wrap.wrap_key(
        data_key,
        passphrase_key(kdf, passphrase),
        bound_to=_bound_to(vault, slot_id, "passphrase", kdf),
    )
    return Slot(
        id=slot_id,
        kind="passphrase",
        kdf=kdf,
        nonce=wrapped.nonce.hex(),
        wrapped_key=wrapped.sealed.hex(),
    )


def seal_header(vault: str, epoch: int, slots: tuple[Slot, ...], data_key: bytes) -> Header:
    """Put slots together into a header and authenticate the whole."""
    header = Header(
        format="petitiondesk-vault",
        version=HEADER_VERSION,
        cipher="sqlite3mc-chacha20",
        vault=vault,
        epoch=epoch,
        slots=slots,
        mac="",
    )
    code = message_code(_authenticated(header), _header_key(data_key, vault))
    return msgspec.structs.replace(header, mac=code.hex())


def encode_header(header: Header) -> bytes:
    """Return the header file: canonical JSON (RFC 8785), one byte sequence for one header."""
    return rfc8785.dumps(msgspec.to_builtins(header))


def decode_header(untrusted: bytes) -> Header:
    """Read a header file; whether its slots and code are genuine only a key can tell.

    Only the bytes that `encode_header` writes are read: a duplicate or unknown member, another
    order, a space or an escape more, and the file is refused.

    Raises:
        VaultDamagedError: the bytes are not a header.
        VaultVersionError: a newer version of the program wrote them.
    """
    if not _is_harmless(untrusted):
        raise VaultDamagedError(part="header")
    try:
        version = msgspec.json.decode(untrusted, type=_Version).version
        if version > HEADER_VERSION:
            raise VaultVersionError(found=version, supported=HEADER_VERSION)
        header = msgspec.json.decode(untrusted, type=Header)
    except msgspec.DecodeError as cause:
        raise VaultDamagedError(part="header") from cause
    if encode_header(header) != untrusted:
        raise VaultDamagedError(part="header")
    return header


def _is_harmless(untrusted: bytes) -> bool:
    """Tell whether the decoder may see the bytes: few enough, ASCII, and not deeply nested."""
    brackets = untrusted.count(b"{") + untrusted.count(b"[")
    return len(untrusted) <= HEADER_LIMIT and untrusted.isascii() and brackets <= _BRACKET_LIMIT


def open_with_passphrase(header: Header, passphrase: bytes) -> bytes:
    """Return the data key of a header, given a passphrase already encoded.

    Raises:
        WrongPassphraseOrDamagedError: no slot opens, or the header is not as it was sealed.
        VaultDamagedError: a slot asks for work outside the limits; no memory has been taken.
        NotEnoughMemoryError: the machine did not give the memory.
    """
    try:
        return recover_data_key(header, lambda slot: passphrase_key(slot.kdf, passphrase))
    except CostRefusedError as cause:
        raise VaultDamagedError(part="header") from cause


def recover_data_key(header: Header, wrapping_key_of: Callable[[Slot], bytes]) -> bytes:
    """Try the slots in turn, and check the whole header with the key that comes out.

    Args:
        header: a decoded header.
        wrapping_key_of: gives the key to try on a slot.

    Raises:
        WrongPassphraseOrDamagedError: no slot opens, or the header is not as it was sealed.
    """
    for slot in header.slots:
        wrapped = WrappedKey(
            nonce=bytes.fromhex(slot.nonce), sealed=bytes.fromhex(slot.wrapped_key)
        )
        bound_to = _bound_to(header.vault, slot.id, slot.kind, slot.kdf)
        try:
            data_key = key_wrap.unwrap_key(wrapped, wrapping_key_of(slot), bound_to=bound_to)
        except WrongKeyOrDamagedError:
            continue
        key = _header_key(data_key, header.vault)
        if not code_matches(bytes.fromhex(header.mac), _authenticated(header), key):
            break
        return data_key
    raise WrongPassphraseOrDamagedError


def _header_key(data_key: bytes, vault: str) -> bytes:
    return derive_subkey(data_key, label=_HEADER_LABEL, salt=bytes.fromhex(vault))


def _authenticated(header: Header) -> bytes:
    """Return what the message code covers: the canonical header without `mac`."""
    members = msgspec.to_builtins(header)
    del members["mac"]
    return rfc8785.dumps(members)


def _bound_to(vault: str, slot_id: str, kind: str, kdf: Argon2Record) -> bytes:
    """Return what a wrapped key is tied to: its vault, its slot, and how its key is derived."""
    return rfc8785.dumps(
        {"id": slot_id, "kdf": msgspec.to_builtins(kdf), "kind": kind, "vault": vault}
    )
