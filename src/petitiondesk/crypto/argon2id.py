"""Turn a passphrase into a key, dearly enough that guessing hurts.

Argon2id version 0x13 (RFC 9106). RFC 9106 section 4 recommends 64 MiB with 3 passes and 4 lanes
where memory is scarce; that is our floor. The default spends four times the memory. The ceiling
keeps a forged file from taking the machine's memory or its afternoon.
"""

from dataclasses import dataclass
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from petitiondesk.crypto.errors import CostRefusedError, NotEnoughMemoryError

KEY_BYTES: Final = 32
"""Length of the derived key: an AES-256 key."""

SALT_BYTES: Final = 16
"""Length of the salt (RFC 9106 section 3.1: 16 bytes are recommended for password hashing)."""

VERSION: Final = 0x13
"""The only version of Argon2 written and read (RFC 9106 section 3.1)."""

_KIB_PER_MIB: Final = 1024
_LEAST_MEMORY_KIB: Final = 64 * _KIB_PER_MIB
_MOST_MEMORY_KIB: Final = 1024 * _KIB_PER_MIB
_LEAST_ITERATIONS: Final = 3
_MOST_ITERATIONS: Final = 64
_LEAST_LANES: Final = 4
_MOST_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """How much work one guess costs; a value outside the limits cannot be made.

    Attributes:
        memory_kib: memory in KiB, 64 MiB to 1 GiB.
        iterations: passes over the memory, 3 to 64.
        lanes: lanes that may run in parallel, 4 to 16.

    Raises:
        CostRefusedError: a value lies outside its limits. No memory has been taken.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        within = (
            _LEAST_MEMORY_KIB <= self.memory_kib <= _MOST_MEMORY_KIB
            and _LEAST_ITERATIONS <= self.iterations <= _MOST_ITERATIONS
            and _LEAST_LANES <= self.lanes <= _MOST_LANES
        )
        if not within:
            raise CostRefusedError(
                memory_kib=self.memory_kib, iterations=self.iterations, lanes=self.lanes
            )


DEFAULT: Final = Argon2Cost(memory_kib=256 * _KIB_PER_MIB, iterations=3, lanes=4)
"""What a new vault spends: about half a second on a laptop with two cores."""

FLOOR: Final = Argon2Cost(
    memory_kib=_LEAST_MEMORY_KIB, iterations=_LEAST_ITERATIONS, lanes=_LEAST_LANES
)
"""The least a vault may spend (RFC 9106 section 4, second recommended option)."""


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
