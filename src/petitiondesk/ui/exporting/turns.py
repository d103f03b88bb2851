"""Answers that come after their turn is over: nobody waits for them any more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

AnswerT = TypeVar("AnswerT")


class Turns:
    """One follows the other; what was asked in one is answered in it, or not at all."""

    def __init__(self) -> None:
        self._number = 0

    def next(self) -> None:
        """Begin another turn; answers to what was asked before come too late."""
        self._number += 1

    def in_this(self, take: Callable[[AnswerT], object]) -> Callable[[AnswerT], None]:
        """Return what takes an answer as long as it is still the turn that it is now."""
        asked_in = self._number

        def taken(answer: AnswerT) -> None:
            if asked_in == self._number:
                take(answer)

        return taken
