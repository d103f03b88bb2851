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

_HANGUL = "\uac00-\ud7a3"
_HANGUL_INSIDE = re.compile(
    f"(?<=[{_HANGUL}0-9A-Za-z])(?=[{_HANGUL}])|(?<=[{_HANGUL}])(?=[0-9A-Za-z(])"
)
"""Between syllables, and beside the digits and brackets that a Korean word holds: `2025년`."""

_ENDLESS = re.compile("[^ \n\t\u200b\u3000-\u9fff\uff00-\uffef]{120,}")
"""What no line holds, such as a link; ideographs break anywhere already."""

_PIECE = re.compile(".{1,60}", re.DOTALL)


def breakable(text: str) -> str:
    """Return `text` with marks of no width: lines break between words, and in no Korean word.

    What goes on without a space for longer than any line may break anywhere; looking for a place in
    it would take the layout a time that grows with the square of its length.
    """
    marked = _WITHOUT_SPACES.sub(_between_words, text)
    bounded = _ENDLESS.sub(lambda found: ZERO_WIDTH_SPACE.join(_PIECE.findall(found[0])), marked)
    return _HANGUL_INSIDE.sub(WORD_JOINER, bounded)


def _between_words(found: re.Match[str]) -> str:
    return ZERO_WIDTH_SPACE.join(LineBreaker(found[0], "km"))
