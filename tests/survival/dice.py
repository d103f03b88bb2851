"""Dice that fall the same way in every run with the same seed."""

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

Thing = TypeVar("Thing")


class Dice:
    """A stream of numbers that nobody would guess and everybody can repeat."""

    def __init__(self, seed: str) -> None:
        self._seed = seed.encode()
        self._thrown = 0

    def below(self, limit: int) -> int:
        """A number from 0, less than `limit`."""
        self._thrown += 1
        digest = sha256(self._seed + self._thrown.to_bytes(8, "big")).digest()
        return int.from_bytes(digest[:16], "big") % limit

    def falls(self, percent: int) -> bool:
        """True as often as `percent` says."""
        return self.below(100) < percent

    def one_of(self, things: Sequence[Thing]) -> Thing:
        return things[self.below(len(things))]

    def some_of(self, things: Sequence[Thing], count: int) -> list[Thing]:
        """`count` different things, in whatever order; all of them where there are fewer."""
        return self.shuffled(things)[:count]

    def shuffled(self, things: Sequence[Thing]) -> list[Thing]:
        return sorted(things, key=lambda _: self.below(2**64))
