"""Finding out how much work this machine does in about a second."""

from collections.abc import Callable
from typing import Final

from petitiondesk.crypto.argon2_cost import DEFAULT, MOST_ITERATIONS, Argon2Cost

TARGET_SECONDS: Final = 1.0
"""How long one guess should take on the machine that makes the vault."""


def calibrated_cost(seconds_for: Callable[[Argon2Cost], float]) -> Argon2Cost:
    """Return a cost of about a second, never less than `DEFAULT` and never beyond the limits.

    More passes, not more memory: the vault may be opened on a smaller machine, which then takes
    longer but is not refused. The time grows in proportion to the passes (RFC 9106 section 3.4).

    Args:
        seconds_for: spends a cost once and returns how long it took.

    Raises:
        NotEnoughMemoryError: the machine did not give the memory.
    """
    seconds = seconds_for(DEFAULT)
    passes = MOST_ITERATIONS
    if seconds > 0:
        passes = min(passes, int(DEFAULT.iterations * TARGET_SECONDS / seconds))
    return Argon2Cost(
        memory_kib=DEFAULT.memory_kib,
        iterations=max(DEFAULT.iterations, passes),
        lanes=DEFAULT.lanes,
    )
