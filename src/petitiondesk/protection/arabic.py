"""How a name sounds that is written in Arabic script: Arabic, Persian, Urdu and Uyghur.

The sounds are those on which ALA-LC, BGN/PCGN (1956) and DIN 31635 agree. Short vowels are not
written, but in Uyghur, so only names of a register are read, not texts.
"""

from __future__ import annotations

import re

_LETTERS = {
    "ا": "a", "ب": "P", "ت": "T", "ث": "ϝ", "ج": "ι", "ح": "H", "خ": "H", "د": "T",
    "ذ": "ϝ", "ر": "R", "ز": "ϰ", "س": "S", "ش": "S", "ص": "S", "ض": "T", "ط": "T", "ظ": "ϝ",
    "غ": "K", "ف": "F", "ق": "K", "ك": "K", "ل": "L", "م": "M", "ن": "N", "ه": "H", "و": "ω",
    "ي": "y", "پ": "P", "چ": "C", "ژ": "C", "گ": "K", "ڭ": "G", "ە": "α", "ې": "e", "ۆ": "o",
    "ۇ": "u", "ۈ": "u", "ۋ": "β", "ع": "@", "ے": "e", "ں": "N", "ٹ": "T", "ڈ": "T", "ڑ": "R",
    "ھ": "ε",
}  # fmt: skip
_VOWELS = str.maketrans({"ω": "u", "y": "i"})
_LONG = re.compile("(?<=[^aeiouα])[ωy](?![aeiouα])")
"""و and ي are vowels but before another."""

_ENDS = (
    (re.compile("(?<=[^aeiouα])y$"), "ϊ"),  # ى and ي
    (re.compile("(?<=[^aeiouα])H$"), "a"),  # ة and ه
)
_APART = re.compile("(?<=[A-Zβιϰϝε])(?=[A-Zβιϰϝ])")


_ARTICLE = re.compile("^(a)L(?=[TSϰϝNRL])")
"""The l of the article before the letters like which it is said: ar-Rahman, and al-Rahman."""


def rough(word: str) -> str:
    """Return the rough letters of a folded word."""
    said = _ARTICLE.sub(r"\1ϙ", "".join(_LETTERS.get(letter, "") for letter in word))
    for ending, heard in _ENDS:
        said = ending.sub(heard, said)
    long_said = _LONG.sub(lambda found: found[0].translate(_VOWELS), said)
    return _APART.sub("@", long_said)
