"""Remembering what was worked out, up to a limit: nothing outlives the watchlist it belongs to."""

from __future__ import annotations

from typing import TypeVar

KeptT = TypeVar("KeptT")


def make_room(kept: dict[str, KeptT], limit: int) -> None:
    """Forget everything once there are ``limit`` things; what is still needed comes back."""
    if len(kept) >= limit:
        kept.clear()
