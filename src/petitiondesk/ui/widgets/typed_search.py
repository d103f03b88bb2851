"""Finding an entry by its first letters, typed one key after the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

PAUSE: Final = 0.4
"""Seconds after which a key begins another word: Qt's own for its lists."""


class TypedSearch:
    """Remembers what was typed a moment ago.

    Args:
        now: a clock that only goes forward, in seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._typed = ""
        self._last = float("-inf")

    def find(self, typed: str, words: Sequence[str], present: int) -> int:
        """Return the index of the entry that is meant; -1 where none begins so.

        The same key again and again goes through all entries that begin with it.

        Args:
            typed: what the key wrote.
            words: the entries, in their order.
            present: the index of the one that is chosen; -1 for none.
        """
        again = self._now() - self._last < PAUSE
        self._last = self._now()
        self._typed = (self._typed if again else "") + typed.casefold()
        one_key = len(set(self._typed)) == 1
        wanted = self._typed[0] if one_key else self._typed
        start = present + 1 if one_key else max(0, present)
        order = (index % len(words) for index in range(start, start + len(words)))
        return next((index for index in order if words[index].casefold().startswith(wanted)), -1)
