"""One number for everything in a vault that may change: the sum of its rows' digests.

Digests are added modulo 2^256, so that a write adds the new row and takes the old one off without
looking at any other. Rows have their keys in their digests, so that they cannot change places.
"""

from hashlib import sha256
from typing import Final

from petitiondesk.vault.field_encoding import Field, encode_fields

MODULUS: Final = 2**256
STATE_BYTES: Final = 32


def letter_row(letter_id: str, shelf: str, changed: str, summary: bytes, draft: bytes) -> int:
    """Return the digest of a letter's row; `draft` is the digest of its draft."""
    return _digest("letter", letter_id, shelf, changed, sha256(summary).digest(), draft)


def undo_row(letter_id: str, undo: bytes) -> int:
    """Return the digest of what undo gives back; `undo` is a digest too."""
    return _digest("undo", letter_id, undo)


def setting_row(name: str, value: bytes) -> int:
    """Return the digest of a setting."""
    return _digest("setting", name, sha256(value).digest())


def encode_state(state: int) -> bytes:
    """Return a sum as the 32 bytes that are stored (big-endian)."""
    return (state % MODULUS).to_bytes(STATE_BYTES, "big")


def decode_state(state: bytes) -> int:
    """Return the sum that was stored."""
    return int.from_bytes(state, "big")


def _digest(table: str, *fields: Field) -> int:
    return decode_state(sha256(encode_fields(f"petitiondesk {table} 1", *fields)).digest())
