"""Where lines may break in scripts that write no spaces between words, and where they may not.

Pango breaks Thai by a dictionary of the machine's, where it was built with one, and Khmer not at
all: a sentence would leave the page. The dictionaries of ICU (Unicode Standard Annex 14, class SA)
break both the same way everywhere.
"""

from __future__ import annotations

import re

from icu4py.breakers import LineBreaker

ZERO_WIDTH_SPACE = "\u200b"
WORD_JOINER = "\u2060"

_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{2,}")
"""Thai and Lao, Myanmar, Khmer."""

_HANGUL_INSIDE = re.compile("(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])")


def breakable(text: str) -> str:
    """Return `text` with marks of no width: lines break between words, and in no Korean word."""
    marked = _WITHOUT_SPACES.sub(_between_words, text)
    return _HANGUL_INSIDE.sub(WORD_JOINER, marked)


def _between_words(found: re.Match[str]) -> str:
    return ZERO_WIDTH_SPACE.join(LineBreaker(found[0], "km"))
