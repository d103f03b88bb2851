"""How a name in Pinyin sounds in the transcriptions of other languages.

Wade-Giles, the Palladius system, the rules of the National Institute of Korean Language and those
of the Royal Society of Thailand, as the sounds that each writes for an initial and a final.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping

from petitiondesk.protection.sounds import MAX_READINGS, sounds

_INITIALS: Mapping[str, tuple[str, ...]] = {
    "": ("",), "b": ("P",), "p": ("P",), "m": ("M",), "f": ("F",), "d": ("T",), "t": ("T",),
    "n": ("N",), "l": ("R",), "g": ("K",), "k": ("K",), "h": ("H",), "j": ("C",), "q": ("C", "K"),
    "x": ("S",), "zh": ("C",), "ch": ("C",), "sh": ("S",), "r": ("R", "C"), "z": ("C",),
    "c": ("C", "K"), "s": ("S",), "w": ("", "V"),
}  # fmt: skip
_FINALS: Mapping[str, tuple[str, ...]] = {
    "a": ("a",), "ai": ("a", "a|i"), "ao": ("a", "a|o"), "an": ("aN",), "ang": ("aG",),
    "o": ("o",), "ou": ("o", "o|o"), "ong": ("oG",), "e": ("e", "o"), "ei": ("e",),
    "er": ("eR", "oR"), "en": ("eN", "oN"), "eng": ("eG", "oG"), "i": ("i",), "ia": ("a", "i|a"),
    "ie": ("e",),
    "iao": ("a", "a|o"), "iu": ("o", "i|o"), "ian": ("eN", "aN"), "iang": ("aG",), "in": ("iN",),
    "ing": ("iG",), "iong": ("oG",), "u": ("o",), "ua": ("a", "o|a"), "uo": ("o",),
    "uai": ("a", "o|a|i"), "ui": ("i", "e", "o|i"), "uan": ("aN", "o|aN"),
    "uang": ("aG", "o|aG"), "un": ("oN", "eN"), "v": ("o", "i"), "ve": ("e",),
    "van": ("aN", "i|aN"), "vn": ("iN", "oN"),
}  # fmt: skip
"""Vowels that a stroke parts are two syllables in Hangul."""

_BUZZED = ("@",)
"""The final of zhi, chi, shi, ri, zi, ci, si."""

_WITH_Y = {
    "i": "i", "a": "ia", "e": "ie", "ao": "iao", "ou": "iu", "an": "ian", "ang": "iang",
    "in": "in", "ing": "ing", "ong": "iong", "u": "v", "ue": "ve", "uan": "van", "un": "vn",
    "o": "o", "ai": "ai",
}  # fmt: skip
_WITH_W = {
    "u": "u", "a": "ua", "o": "uo", "ai": "uai", "ei": "ui", "an": "uan", "ang": "uang",
    "en": "un", "eng": "eng",
}  # fmt: skip
_SYLLABLE = re.compile(
    "(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua"
    "|ui|uo|ue|ve|er|a|o|e|i|u|v)"
)


def meant(word: str) -> tuple[str, ...]:
    """Return every way in which a folded word in Pinyin may sound; none where it is no Pinyin.

    Vowels that meet between two syllables are heard as two, or as one.
    """
    parts = [_sounds(initial, final) for initial, final in _syllables(word)]
    ways = list(itertools.islice(itertools.product(*parts), MAX_READINGS)) if all(parts) else []
    said = (sounds(between.join(way)) for between in ("|", "") for way in ways)
    return tuple(dict.fromkeys(said)) if parts else ()


def _syllables(word: str) -> list[tuple[str, str]]:
    """Cut a word into syllables, each as long as the rest allows."""
    if not word:
        return []
    longest = _SYLLABLE.match(word)
    for end in range(longest.end() if longest else 0, 0, -1):
        found = _SYLLABLE.fullmatch(word, 0, end)
        rest = _syllables(word[end:]) if found else []
        if found and (rest or end == len(word)):
            return [(found[1] or "", found[2]), *rest]
    return []


def _sounds(initial: str, final: str) -> tuple[str, ...]:
    if initial == "y":
        initial, final = "", _WITH_Y.get(final, "")
    elif initial == "w":
        final = _WITH_W.get(final, "")
    elif initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    buzzed = final == "i" and initial in ("zh", "ch", "sh", "r", "z", "c", "s")
    finals = _BUZZED if buzzed else _FINALS.get(final, ())
    return tuple(begin + end for begin in _INITIALS[initial] for end in finals)
