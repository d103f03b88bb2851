"""Choosing a passphrase: how strong one is, in a word, and one that nobody thought of."""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from typing import Final

from petitiondesk.crypto.randomness import random_bytes

LEAST_LENGTH: Final = 14
"""Characters. Four or five ordinary words; the vault makes each guess expensive."""

WORDS: Final = 6
"""From a list of 1,296 words or more they make 62 bits: at a second a guess, out of reach."""

_GROUPS, _DIGITS = 4, 5
"""Twenty digits: 66 bits."""

Draw = Callable[[int], bytes]


class Strength(enum.Enum):
    """What is said about a passphrase; the last two may be used."""

    SHORT = "short"
    EASY = "easy"
    ENOUGH = "enough"
    STRONG = "strong"

    @property
    def usable(self) -> bool:
        """Whether a vault may be opened with it."""
        return self in (Strength.ENOUGH, Strength.STRONG)


def suggest_passphrase(words: Sequence[str], draw: Draw = random_bytes) -> str:
    """Return six words of the list, or four groups of digits where the list is empty."""
    if words:
        return " ".join(words[_below(len(words), draw)] for _ in range(WORDS))
    digits = [str(_below(10, draw)) for _ in range(_GROUPS * _DIGITS)]
    starts = range(0, len(digits), _DIGITS)
    return " ".join("".join(digits[start : start + _DIGITS]) for start in starts)


def read_words(text: str) -> tuple[str, ...]:
    """Return the words of a list, one a line."""
    return tuple(text.split())


def _below(limit: int, draw: Draw) -> int:
    """Draw a number below a limit, each as likely as the other: what would favour some is redrawn.

    A draw is redrawn once in 2**48 times at most, for lists of words.
    """
    whole = 2**64
    drawn = int.from_bytes(draw(8), "big")
    while drawn >= whole - whole % limit:
        drawn = int.from_bytes(draw(8), "big")
    return drawn % limit
