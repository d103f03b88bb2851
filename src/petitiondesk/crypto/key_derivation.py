"""One secret, many keys: each use gets a key of its own under a label.

HKDF with SHA-256 (RFC 5869). A label names one purpose for ever; two purposes never share one, so
that a key learned in one place opens nothing elsewhere.
"""

from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES: Final = 32
"""Length of every derived key."""

SALT_BYTES: Final = 16
"""Length of a salt that is drawn for one key."""

_LEAST_SECRET_BYTES: Final = 16


def derive_subkey(secret: bytes, *, label: bytes, salt: bytes) -> bytes:
    """Derive the 32-byte key of one purpose.

    Args:
        secret: at least 16 bytes with full entropy (never a passphrase).
        label: HKDF's `info`: the purpose and its version, in ASCII.
        salt: HKDF's `salt`: what ties the key to one vault or slot; it need not be secret.
    """
    assert len(secret) >= _LEAST_SECRET_BYTES
    assert label
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=label).derive(secret)
