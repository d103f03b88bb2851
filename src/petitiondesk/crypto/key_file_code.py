"""The code by which a key file is recognised as whole, made as dear to guess at as its key is.

Libraries spend two thousand steps on it, however many they spend on the key: whoever wants the
passphrase would try the code instead.
"""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from asn1crypto.pkcs12 import (  # type: ignore[import-untyped]  # has no types
    MacData,
    Pfx,
)

from petitiondesk.crypto.randomness import random_bytes

SALT_BYTES: Final = 16

_BLOCK: Final = 64
"""Bytes that SHA-256 takes at once (FIPS 180-4): ``v`` of RFC 7292."""

_FOR_CODES: Final = bytes([3]) * _BLOCK
"""What derives a key for a code, and no other key (RFC 7292, appendix B.3)."""


def with_code(key_file: bytes, passphrase: bytes, iterations: int) -> bytes:
    """Return a key file with a new code in the place of its own (RFC 7292, section 4).

    Args:
        key_file: in the distinguished encoding, made here.
        passphrase: in UTF-8.
        iterations: the steps that one guess is to take.
    """
    pfx = Pfx.load(key_file)
    salt = random_bytes(SALT_BYTES)
    key = _derived(passphrase, salt, iterations)
    code = hmac.digest(key, pfx["auth_safe"]["content"].native, "sha256")
    pfx["mac_data"] = MacData(
        {
            "mac": {"digest_algorithm": {"algorithm": "sha256"}, "digest": code},
            "mac_salt": salt,
            "iterations": iterations,
        }
    )
    whole: bytes = pfx.dump()
    return whole


def _derived(passphrase: bytes, salt: bytes, iterations: int) -> bytes:
    """Derive the key of the code (RFC 7292, appendix B.2, with SHA-256: one round is enough)."""
    ended = passphrase.decode().encode("utf-16-be") + b"\0\0"
    key = _FOR_CODES + _filled(salt) + _filled(ended)
    for _ in range(iterations):
        key = hashlib.sha256(key).digest()
    return key


def _filled(content: bytes) -> bytes:
    """Repeat some bytes until they fill whole blocks."""
    length = -(-len(content) // _BLOCK) * _BLOCK
    return (content * (length // len(content) + 1))[:length]
