"""Turn a passphrase into a key, dearly enough that guessing hurts.

Argon2id version 0x13 (RFC 9106). RFC 9106 section 4 recommends 64 MiB with 3 passes and 4 lanes
where memory is scarce; that is our floor. The default spends four times the memory. The ceiling
keeps a forged file from taking the machine's memory or its afternoon.
"""

import time
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from petitiondesk.crypto.argon2_cost import Argon2Cost
from petitiondesk.crypto.errors import NotEnoughMemoryError

KEY_BYTES: Final = 32
"""Length of the derived key: an AES-256 key."""

SALT_BYTES: Final = 16
"""Length of the salt (RFC 9106 section 3.1: 16 bytes are recommended for password hashing)."""

VERSION: Final = 0x13
"""The only version of Argon2 written and read (RFC 9106 section 3.1)."""


def derive_key(passphrase: bytes, salt: bytes, cost: Argon2Cost) -> bytes:
    """Derive a 32-byte key from a passphrase.

    Args:
        passphrase: the passphrase, already encoded.
        salt: 16 random bytes, stored beside what the key protects.
        cost: the work to spend.

    Raises:
        NotEnoughMemoryError: the machine did not give `cost.memory_kib`.
    """
    assert len(salt) == SALT_BYTES
    derivation = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=cost.iterations,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return derivation.derive(passphrase)
    except MemoryError as cause:
        raise NotEnoughMemoryError(memory_kib=cost.memory_kib) from cause


def seconds_for(cost: Argon2Cost) -> float:
    """Spend a cost once, on nothing, and return how many seconds it took.

    Raises:
        NotEnoughMemoryError: the machine did not give `cost.memory_kib`.
    """
    before = time.perf_counter()
    derive_key(b"", bytes(SALT_BYTES), cost)
    return time.perf_counter() - before
