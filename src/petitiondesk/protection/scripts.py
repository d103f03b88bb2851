"""Which script a word is written in."""

from __future__ import annotations

import enum


class Script(enum.Enum):
    """A script whose sounds are known, or another."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    HANGUL = "hangul"
    THAI = "thai"
    HAN = "han"
    ARABIC = "arabic"
    INDIAN = "indian"
    KHMER = "khmer"
    OTHER = "other"


_RANGES = (
    ("a", "\u024f", Script.LATIN),
    ("\u0400", "\u052f", Script.CYRILLIC),
    ("\u0600", "\u06ff", Script.ARABIC),
    ("\u0900", "\u0d7f", Script.INDIAN),
    ("\u0e00", "\u0e7f", Script.THAI),
    ("\u1780", "\u17b3", Script.KHMER),
    ("\u1e00", "\u1eff", Script.LATIN),
    ("\u3400", "\u9fff", Script.HAN),
    ("\uac00", "\ud7a3", Script.HANGUL),
    ("\U00020000", "\U0003ffff", Script.HAN),
)


def script_of(word: str) -> Script:
    """Return the script of the first letter of a folded word."""
    first = word[:1]
    for low, high, script in _RANGES:
        if low <= first <= high:
            return script
    return Script.OTHER
