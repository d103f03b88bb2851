"""How a name sounds that is written in a script of India or in Khmer.

The scripts of India stand in the Unicode Standard in one order (section 12.1), that of ISCII, so
one table does for Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and
Malayalam; the sounds are those of ISO 15919, which writes c for ch. Khmer: the romanisation of
UNGEGN (1972), where the vowels that follow from the series of their consonant are one. Only names
of a register are read in these scripts, not texts: too many of the vowels are not written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_INDIA, _BLOCK = 0x0900, 0x80
_INDIAN_CONSONANTS = "KKKKGκκCCNTTTTNTTTTNNPPPPMyRRLLLωSSSH"
_FIRST_CONSONANT = 0x15
_INDIAN = dict(enumerate(_INDIAN_CONSONANTS, _FIRST_CONSONANT))
_INDIAN_VOWELS = {
    0x01: "", 0x02: "N", 0x03: "", 0x05: "a", 0x06: "a", 0x07: "i", 0x08: "i", 0x09: "u",
    0x0A: "u", 0x0B: "Ri", 0x0E: "e", 0x0F: "e", 0x10: "ai", 0x12: "o", 0x13: "o", 0x14: "au",
}  # fmt: skip
_INDIAN_SIGNS = {
    0x3E: "a", 0x3F: "i", 0x40: "i", 0x41: "u", 0x42: "u", 0x43: "Ri", 0x46: "e", 0x47: "e",
    0x48: "ai", 0x4A: "o", 0x4B: "o", 0x4C: "au", 0x4D: "",
}  # fmt: skip
"""Signs that stand for the vowel of the consonant before them; the last, for none."""

_DOT = 0x3C
_DOTTED = {"C": "ϰ", "P": "F", "T": "R", "ι": "y"}
"""What a consonant is with the dot below: za, fa, ra."""

_KHMER_CONSONANTS = dict(
    zip(map(chr, range(0x1780, 0x17A3)), "KKKKGκκCCNTTTTNTTTTNPPPPMyRLωSSSHL-", strict=True)
)
_KHMER_SIGNS: Mapping[str, str] = {
    "ា": "α", "ិ": "@", "ី": "i", "ឹ": "@", "ឺ": "@", "ុ": "o", "ូ": "u", "ួ": "u", "ើ": "@",
    "ឿ": "@", "ៀ": "i", "េ": "e", "ែ": "e", "ៃ": "ai", "ោ": "o", "ៅ": "au", "្": "", "័": "α",
    "ៈ": "a",
}  # fmt: skip
_KHMER_VOWELS: Mapping[str, str] = {
    "ឥ": "i", "ឦ": "i", "ឧ": "u", "ឩ": "u", "ឪ": "u", "ឫ": "Ri", "ឬ": "Ri", "ឯ": "e", "ឰ": "ai",
    "ឱ": "o", "ឳ": "au", "ំ": "M", "ះ": "",
}  # fmt: skip
_KHMER_SILENT = re.compile(".\u17cd|[\u17c9\u17ca\u17cb\u17cc\u17ce\u17cf]")
_UNWRITTEN = "@"
_BENGALI_YA = "য"
"""It is said like a j, but with a dot."""


def rough_indian(word: str) -> str:
    """Return the rough letters of a folded word in a script of India."""
    said: list[str] = []
    for letter in word:
        place = (ord(letter) - _INDIA) % _BLOCK
        if place in _INDIAN:
            said += ["ι" if letter == _BENGALI_YA else _INDIAN[place], _UNWRITTEN]
        elif place == _DOT and len(said) > 1:
            said[-2] = _DOTTED.get(said[-2], said[-2])
        elif place in _INDIAN_SIGNS and said:
            said[-1] = _INDIAN_SIGNS[place]
        else:
            said.append(_INDIAN_VOWELS.get(place, ""))
    return _without_last(said)


def rough_khmer(word: str) -> str:
    """Return the rough letters of a folded word in Khmer."""
    said: list[str] = []
    for letter in _KHMER_SILENT.sub("", word):
        if letter in _KHMER_CONSONANTS:
            said += [_KHMER_CONSONANTS[letter].replace("-", ""), _UNWRITTEN]
        elif letter in _KHMER_SIGNS and said:
            said[-1] = _KHMER_SIGNS[letter]
        else:
            said.append(_KHMER_VOWELS.get(letter, ""))
    return re.sub("R$", "ϙ", _without_last(said))


def _without_last(said: list[str]) -> str:
    """Return what is said; the unwritten vowel is not, at the end of a word but for a cluster."""
    if said[-1:] != [_UNWRITTEN]:
        return "".join(said)
    return "".join(said[:-1]) + ("a" if said[-3:-2] == [""] else "")
