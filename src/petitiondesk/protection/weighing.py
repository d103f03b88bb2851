"""How unlike a run of words sounds to a name, each word of which may be several of the run."""

from __future__ import annotations

import enum

from petitiondesk.protection.keeping import Kept
from petitiondesk.protection.likeness import (
    BY_EAR,
    EAST_ASIAN,
    IN_HANGUL,
    OWN,
    TOLERANT,
    Ear,
    unlikeness,
)
from petitiondesk.protection.sounds import together

LIKE, WORD_LIKE = 0.11, 0.22
"""How unlike, for one sound, a name of several words may be, and each of its words."""

EAST_ASIAN_LIKE, EAST_ASIAN_WORD_LIKE = 0.07, 0.18
"""The same of names in Korean and Chinese, whose every sound tells, where no table has them."""

OWN_WORD_LIKE = 0.12
"""The same of a word in a script that the name has a spelling in."""

KEPT_WEIGHTS = 50_000
"""So many runs, and so many words, are remembered with how unlike a name they are."""

_UNLIKE = 1_000.0

Run = tuple[str, ...]
"""How each of some words sounds that stand one after the other."""


class Nature(enum.Enum):
    """How the names of a language are told apart: by whose ear, and how unlike they may be."""

    WESTERN = TOLERANT, LIKE, WORD_LIKE
    HANGUL = IN_HANGUL, LIKE, WORD_LIKE
    OWN_SCRIPT = OWN, LIKE, OWN_WORD_LIKE
    ENGLISH = BY_EAR, LIKE, WORD_LIKE
    EAST_ASIAN_NAME = EAST_ASIAN, EAST_ASIAN_LIKE, EAST_ASIAN_WORD_LIKE

    def __init__(self, ear: Ear, like: float, word_like: float) -> None:
        self.ear = ear
        self.like = like
        self.word_like = word_like


class Weighing:
    """Remembers what was weighed: texts say the same again and again."""

    def __init__(self) -> None:
        self._runs = Kept(self._weighed, KEPT_WEIGHTS)
        self._words = Kept(_word_cost, KEPT_WEIGHTS)

    def unlike(self, run: Run, words: Run, limit: float, nature: Nature) -> float:
        """Return how unlike a run is to words in their order, for one sound.

        Args:
            run: the words of a text.
            words: those of a name; each is one or more of the run.
            limit: more than this is not exact.
            nature: by whose ear.
        """
        return self._runs[run, words, limit, nature]

    def _weighed(self, asked: tuple[Run, Run, float, Nature]) -> float:
        run, words, limit, nature = asked
        if len(run) < len(words):
            return unlikeness(together(run), together(words), limit, nature.ear)
        longest = max(len("".join(run)), len("".join(words)), 1)
        return self._cost(run, words, nature) / longest

    def _cost(self, run: Run, words: Run, nature: Nature) -> float:
        if len(words) == 1:
            return self._words[together(run), words[0], nature]
        least = _UNLIKE
        for count in range(1, len(run) - len(words) + 2):
            cost = self._words[together(run[:count]), words[0], nature]
            if cost < least:
                least = min(least, cost + self._cost(run[count:], words[1:], nature))
        return least


def _word_cost(asked: tuple[str, str, Nature]) -> float:
    heard, word, nature = asked
    if len(heard) == 1 < len(word):  # an initial
        return _UNLIKE
    unlike = unlikeness(heard, word, nature.word_like, nature.ear)
    return unlike * max(len(heard), len(word), 1) if unlike <= nature.word_like else _UNLIKE
