"""Remembering what was worked out, up to a limit: nothing outlives the watchlist it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

KeyT = TypeVar("KeyT", bound=Hashable)
KeptT = TypeVar("KeptT")


def make_room(kept: dict[KeyT, KeptT], limit: int) -> None:
    """Forget everything once there are ``limit`` things; what is still needed comes back."""
    if len(kept) >= limit:
        kept.clear()


class Kept(dict[KeyT, KeptT], Generic[KeyT, KeptT]):
    """What a function returned for each value, up to a limit."""

    def __init__(self, work_out: Callable[[KeyT], KeptT], limit: int) -> None:
        super().__init__()
        self._work_out = work_out
        self._limit = limit

    def __missing__(self, key: KeyT) -> KeptT:
        make_room(self, self._limit)
        found = self[key] = self._work_out(key)
        return found
