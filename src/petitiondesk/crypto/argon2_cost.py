"""How much work Argon2id may be asked for; apart from the work, so that asking loads no library."""

from dataclasses import dataclass
from typing import Final

from petitiondesk.crypto.errors import CostRefusedError

_KIB_PER_MIB: Final = 1024
_LEAST_MEMORY_KIB: Final = 64 * _KIB_PER_MIB
_MOST_MEMORY_KIB: Final = 1024 * _KIB_PER_MIB
_LEAST_ITERATIONS: Final = 3
MOST_ITERATIONS: Final = 64
"""The most passes a vault may ask for."""

_LEAST_LANES: Final = 4
_MOST_LANES: Final = 16


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """How much work one guess costs; a value outside the limits cannot be made.

    Attributes:
        memory_kib: memory in KiB, 64 MiB to 1 GiB.
        iterations: passes over the memory, 3 to 64.
        lanes: lanes that may run in parallel, 4 to 16.

    The least of each together is the second option that RFC 9106, section 4, recommends.

    Raises:
        CostRefusedError: a value lies outside its limits. No memory has been taken.
    """

    memory_kib: int
    iterations: int
    lanes: int

    def __post_init__(self) -> None:
        within = (
            _LEAST_MEMORY_KIB <= self.memory_kib <= _MOST_MEMORY_KIB
            and _LEAST_ITERATIONS <= self.iterations <= MOST_ITERATIONS
            and _LEAST_LANES <= self.lanes <= _MOST_LANES
        )
        if not within:
            raise CostRefusedError(
                memory_kib=self.memory_kib, iterations=self.iterations, lanes=self.lanes
            )


DEFAULT: Final = Argon2Cost(memory_kib=256 * _KIB_PER_MIB, iterations=3, lanes=4)
"""The least that a new vault spends: about half a second on a laptop with two cores."""
