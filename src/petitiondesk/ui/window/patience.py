"""How long the next try to open the vault has to wait. Kept while the program runs, no longer.

What lasts longer would have to be written somewhere, where whoever has the laptop could remove
it: what a guess costs is decided by the vault, not by this.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

_FREE = 1
"""So many wrong tries cost nothing."""

_LONGEST = 30
"""Seconds."""


class Patience:
    """Counts wrong tries; each doubles the wait, up to half a minute."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._failures = 0
        self._until = -math.inf

    def failed(self) -> None:
        """Note a wrong try."""
        self._failures += 1
        beyond = self._failures - _FREE
        if beyond > 0:
            self._until = self._now() + float(min(_LONGEST, 1 << (beyond - 1)))

    def forget(self) -> None:
        """Begin anew: the vault opened."""
        self._failures = 0
        self._until = -math.inf

    def seconds_left(self) -> int:
        """Return how long the next try has to wait, in whole seconds."""
        left = self._until - self._now()
        return math.ceil(left) if left > 0 else 0
