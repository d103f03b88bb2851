"""Detached signatures: Ed25519 (RFC 8032) over the exact bytes of a file.

`openssl pkeyutl -sign -rawin` makes them; nothing here signs.
"""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from petitiondesk.crypto.check_number import check_number_of, is_check_number
from petitiondesk.crypto.errors import UnusableKeyError, WrongSignatureError

KEY_BYTES: Final = 32
"""Length of a public key."""

SIGNATURE_BYTES: Final = 64
"""Length of a signature."""

KEY_FILE_LIMIT: Final = 4096
"""A file with a public key is shorter."""

_PURPOSE: Final = b"PetitionDesk check number\x00"


def decode_public_key(untrusted: bytes) -> bytes:
    """Return the 32 bytes of a public key in a PEM file (RFC 7468, RFC 8410).

    Raises:
        UnusableKeyError: it is no such file, or the key is of another kind.
    """
    if len(untrusted) > KEY_FILE_LIMIT:
        raise UnusableKeyError
    try:
        key = load_pem_public_key(untrusted)
    except (ValueError, UnsupportedAlgorithm) as cause:
        raise UnusableKeyError from cause
    if not isinstance(key, Ed25519PublicKey):
        raise UnusableKeyError
    return key.public_bytes_raw()


def verify_signature(untrusted_signature: bytes, message: bytes, key: bytes) -> None:
    """Check that the holder of a key signed exactly these bytes.

    Args:
        untrusted_signature: 64 bytes, as RFC 8032 writes them.
        message: what is said to be signed.
        key: 32 bytes of a public key that somebody verified.

    Raises:
        WrongSignatureError: the signature is another's, or the bytes are others.
    """
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(untrusted_signature, message)
    except InvalidSignature as cause:
        raise WrongSignatureError from cause


def check_number(key: bytes) -> str:
    """Return eight groups of five digits by which two people compare a public key."""
    return check_number_of(key, purpose=_PURPOSE)


def same_check_number(untrusted: str, key: bytes) -> bool:
    """Tell whether somebody typed the check number of this key, in whatever digits and groups."""
    return is_check_number(untrusted, check_number(key))
