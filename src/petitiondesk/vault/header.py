"""The header file: what lies in it, and how its bytes are read and written.

Each slot holds the data key, wrapped under something that a person, a sheet or the system keyring
holds. What makes slots and opens them stands in `slots`, what proves the whole header genuine in
`data_key`. `docs/format/vault.md` describes every byte.
"""

from typing import Annotated, Final, Literal

import msgspec
import rfc8785
from msgspec import Meta

from petitiondesk.vault.errors import VaultDamagedError, VaultVersionError

HEADER_VERSION: Final = 2
"""The version this program writes, and the newest it reads."""

HEADER_LIMIT: Final = 64 * 1024
"""The largest header file, in bytes."""

SLOT_LIMIT: Final = 16
"""The most slots a header may have."""

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


class HkdfRecord(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a slot's key is derived from random bits: HKDF with SHA-256, and its salt."""

    algorithm: Literal["hkdf-sha256"]
    salt: _Hex16


class _Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """What every slot has."""

    id: _Hex8
    nonce: _Hex12
    wrapped_key: _Hex48


class PassphraseSlot(_Slot, frozen=True, tag="passphrase"):
    """Opens with what somebody knows."""

    kdf: Argon2Record


class RecoverySlot(_Slot, frozen=True, tag="recovery"):
    """Opens with the 128 bits of a recovery code."""

    kdf: HkdfRecord


class KeyringSlot(_Slot, frozen=True, tag="keyring"):
    """Opens with 256 bits that the system keyring keeps."""

    kdf: HkdfRecord


Slot = PassphraseSlot | RecoverySlot | KeyringSlot


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole header. `epoch` rises with every change; `mac` covers all other members.

    Version 1 has passphrase slots only; it is read for ever, and the first change writes version 2.
    """

    format: Literal["petitiondesk-vault"]
    version: Literal[1, 2]
    cipher: Literal["sqlite3mc-chacha20"]
    vault: _Hex16
    epoch: _Count
    slots: Annotated[tuple[Slot, ...], Meta(min_length=1, max_length=SLOT_LIMIT)]
    mac: _Hex32


class _Version(msgspec.Struct, frozen=True):
    """What is read of a header before anything else: a later version may change all the rest."""

    format: Literal["petitiondesk-vault"]
    version: _Count


def encode_header(header: Header) -> bytes:
    """Return the header file: canonical JSON (RFC 8785), one byte sequence for one header."""
    return rfc8785.dumps(msgspec.to_builtins(header))


def authenticated_part(header: Header) -> bytes:
    """Return what the header's code covers: the canonical header without `mac`."""
    members = msgspec.to_builtins(header)
    del members["mac"]
    return rfc8785.dumps(members)


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
    if not _is_lawful(header) or encode_header(header) != untrusted:
        raise VaultDamagedError(part="header")
    return header


def _is_harmless(untrusted: bytes) -> bool:
    """Tell whether the decoder may see the bytes: few enough, ASCII, and not deeply nested."""
    brackets = untrusted.count(b"{") + untrusted.count(b"[")
    return len(untrusted) <= HEADER_LIMIT and untrusted.isascii() and brackets <= _BRACKET_LIMIT


def _is_lawful(header: Header) -> bool:
    """Tell whether there is a passphrase slot and, in version 1, no other."""
    passphrases = sum(isinstance(slot, PassphraseSlot) for slot in header.slots)
    return passphrases > 0 and (header.version > 1 or passphrases == len(header.slots))
