"""Whether a sentence says again what another one has said, whatever little words it adds."""

from __future__ import annotations

import re
from typing import Final

_WORD = re.compile(r"[^\W\d_]+|[0-9]+")
_WITHOUT_SPACES: Final = frozenset({"zh", "th", "km"})
_SHORTEST, _STEM = 4, 5
_SHORTEST_OF_SYLLABLES, _STEM_OF_SYLLABLES = 2, 2
"""How long a word has to be to carry meaning, and how much of it its endings leave alone."""

_THAT = re.compile(r"\W*(?:that|que|qu'|що|ว่า)(?![^\W_])")
"""What leads in what somebody tells."""
_PAIRS_A_WORD = 2
"""Neighbouring characters count as half a word where no space tells words apart."""

_FEWEST, _MOST_OF_IT, _MUCH_OF_THE_OTHER = 3, 0.6, 0.4
"""How many words two sentences share at least, and which part of each of them that is; two words
are enough where there are no others."""


def meaning(sentence: str, language: str) -> frozenset[str]:
    """Return what a sentence can be compared by: the stems of its longer words."""
    words = _WORD.findall(sentence.casefold())
    if language in _WITHOUT_SPACES:
        return frozenset(w[at : at + 2] for w in words for at in range(max(1, len(w) - 1)))
    shortest, stem = _SHORTEST, _STEM
    if language == "ko":
        shortest, stem = _SHORTEST_OF_SYLLABLES, _STEM_OF_SYLLABLES
    return frozenset(w[:stem] for w in words if len(w) >= shortest or w.isdecimal())


def meanings(sentence: str, told: str, language: str) -> tuple[frozenset[str], ...]:
    """Return what a sentence can be compared by: all of it, and what is ``told`` at its end."""
    led_in = _THAT.match(told)
    return meaning(sentence, language), meaning(told[led_in.end() if led_in else 0 :], language)


def restates_any(
    said: tuple[frozenset[str], ...], told: tuple[frozenset[str], ...], language: str
) -> bool:
    """Tell whether a part of what is ``said`` is what was ``told``, or a part of it."""
    return any(restates(each, of, language) for each in said for of in told)


def restates(said: frozenset[str], told: frozenset[str], language: str) -> bool:
    """Tell whether most of what is ``said`` is what was ``told``, and much of that is in it."""
    shared = len(said & told)
    fewest = _FEWEST * (_PAIRS_A_WORD if language in _WITHOUT_SPACES else 1)
    if shared < fewest:
        return 1 < shared == len(said) and shared >= _MOST_OF_IT * len(told)
    return shared >= _MOST_OF_IT * len(said) and shared >= _MUCH_OF_THE_OTHER * len(told)
