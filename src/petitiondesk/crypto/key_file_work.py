"""How much work a key file asks for, read before a passphrase is tried on it.

A file of somebody else's making may ask for hours. Derivations that are limited by their memory
(scrypt) are not spent on key files at all: no program in use writes them there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from asn1crypto.pkcs12 import (  # type: ignore[import-untyped]  # has no types
    Pfx,
    SafeContents,
)

from petitiondesk.crypto.der import check_ber
from petitiondesk.crypto.errors import KeyFileUnreadableError, NotDerError

KEY_FILE_LIMIT: Final = 128 * 1024
"""Bytes of a key file; one with a key and three certificates has about six thousand."""

MOST_ITERATIONS: Final = 5_000_000
"""Of all derivations in a file together: some seconds of work. Programs in use ask for 2,048 to
2,000,000."""

_DIGESTS: Final = ("sha1", "sha224", "sha256", "sha384", "sha512")
_DERIVATIONS: Final = ("pbkdf2", "pkcs12_kdf")

_Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""


def check_work(untrusted: bytes) -> None:
    """Look whether bytes are a key file (PKCS#12, RFC 7292) that asks for no more than it should.

    Raises:
        KeyFileUnreadableError: they are not.
    """
    try:
        check_ber(untrusted, most_bytes=KEY_FILE_LIMIT)
        counts = tuple(_iterations(Pfx.load(untrusted, strict=True)))
    except (NotDerError, ValueError, TypeError, KeyError, AttributeError) as cause:
        raise KeyFileUnreadableError from cause
    if not counts or min(counts) < 1 or sum(counts) > MOST_ITERATIONS:
        raise KeyFileUnreadableError


def _iterations(pfx: _Asn1) -> Iterator[int]:
    code = pfx["mac_data"]
    if code:
        if code["mac"]["digest_algorithm"]["algorithm"].native not in _DIGESTS:
            raise KeyFileUnreadableError
        yield code["iterations"].native
    for part in pfx.authenticated_safe:
        kind, content = part["content_type"].native, part["content"]
        if kind == "data":
            yield from _iterations_of_keys(SafeContents.load(content.native))
        elif kind == "encrypted_data":
            sealed = content["encrypted_content_info"]
            yield _iterations_of(sealed["content_encryption_algorithm"])
        else:
            raise KeyFileUnreadableError


def _iterations_of_keys(bags: _Asn1) -> Iterator[int]:
    for bag in bags:
        kind = bag["bag_id"].native
        if kind == "pkcs8_shrouded_key_bag":
            yield _iterations_of(bag["bag_value"]["encryption_algorithm"])
        elif kind == "safe_contents":
            raise KeyFileUnreadableError


def _iterations_of(algorithm: _Asn1) -> int:
    if algorithm.kdf not in _DERIVATIONS:
        raise KeyFileUnreadableError
    iterations: int = algorithm.kdf_iterations
    return iterations
