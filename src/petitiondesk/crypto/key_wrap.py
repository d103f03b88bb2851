"""Lock one key with another, and notice any change.

AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce and a 128-bit tag. GCM alone does not
commit to its key: whoever wraps under a passphrase must also authenticate what surrounds the
wrapped key with a key that only the unwrapped one gives (`message_code`).
"""

from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from petitiondesk.crypto.errors import WrongKeyOrDamagedError
from petitiondesk.crypto.randomness import random_bytes

KEY_BYTES: Final = 32
"""Length of the wrapping key and of the wrapped key."""

NONCE_BYTES: Final = 12
"""Length of the nonce (SP 800-38D section 8.2: 96 bits)."""

TAG_BYTES: Final = 16
"""Length of the tag, which ends the wrapped bytes."""


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A key as it may lie on disk.

    Attributes:
        nonce: 12 bytes, new with every wrapping.
        sealed: the encrypted key (32 bytes) and its tag (16 bytes).
    """

    nonce: bytes
    sealed: bytes


def wrap_key(key: bytes, wrapping_key: bytes, *, bound_to: bytes) -> WrappedKey:
    """Encrypt `key` so that only `wrapping_key` and the same `bound_to` give it back.

    Args:
        key: the 32 bytes to protect.
        wrapping_key: the 32 bytes to protect them with.
        bound_to: additional authenticated data: not encrypted, but any change is noticed.
    """
    assert len(key) == len(wrapping_key) == KEY_BYTES
    nonce = random_bytes(NONCE_BYTES)
    return WrappedKey(nonce=nonce, sealed=AESGCM(wrapping_key).encrypt(nonce, key, bound_to))


def unwrap_key(wrapped: WrappedKey, wrapping_key: bytes, *, bound_to: bytes) -> bytes:
    """Give back the 32 bytes that `wrap_key` protected.

    Raises:
        WrongKeyOrDamagedError: the key is another one, or a byte has changed.
    """
    assert len(wrapping_key) == KEY_BYTES
    if len(wrapped.nonce) != NONCE_BYTES or len(wrapped.sealed) != KEY_BYTES + TAG_BYTES:
        raise WrongKeyOrDamagedError
    try:
        return AESGCM(wrapping_key).decrypt(wrapped.nonce, wrapped.sealed, bound_to)
    except InvalidTag as cause:
        raise WrongKeyOrDamagedError from cause
