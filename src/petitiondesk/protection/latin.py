"""How a Latin word sounds, whichever of the published romanisations it follows."""

from __future__ import annotations

import re

_CONSONANTS: tuple[tuple[str, str], ...] = (
    ("schtsch|chtch|shch", "C"),
    ("tsch|tch|dzh|chh|ch|zh|jh", "C"),
    ("sch|sh", "S"),
    ("(?<![bcdfgjklmnpqrstvwxz])hs", "S"),  # Wade-Giles
    ("(?<=ng)hs", "S"),
    ("sc(?=[ei])", "C"),
    ("kh|gh|ck", "K"),
    ("ph", "P"),
    ("th|dh", "T"),
    ("bh", "P"),
    ("(?<![a-z])rh", "R"),
    ("nh(?![aeiouy])", "N"),  # Vietnamese
    ("ng(?=[aeiouy])", "γ"),
    ("ng", "G"),
    ("t?ts|tz|cz|dz|ds", "C"),
    ("qu", "κ"),
    ("q", "C"),
    ("c(?=[eiyvm])", "C"),
    ("gu(?=[ei])", "K"),
    ("x", "ξ"),
    ("j", "ι"),
    ("w(?=[aeiouy])", "ω"),
    ("v", "β"),
    ("f", "F"),
    ("r(?![aeiouy])", "ϙ"),
    ("l", "L"),
    ("r", "R"),
    ("[bp]", "P"),
    ("[dt]", "T"),
    ("c(?=[aou]|$)", "ҁ"),
    ("[cgk]", "K"),
    ("s", "S"),
    ("z", "ϰ"),
    ("m", "M"),
    ("n", "N"),
    ("h(?=[aeiouy])", "H"),
    ("h", "ε"),
)
"""What is written, the longest first, and what it sounds like (`sounds.CHOICES`)."""

_WRITTEN = re.compile("|".join(f"({written})" for written, _rough in _CONSONANTS))
_ROUGH = ("", *(rough for _written, rough in _CONSONANTS))
_HEARD_OTHERWISE = (
    (re.compile("(?<=[A-Zα-ω])e$"), "ϵ"),
    (re.compile("o(?=[uw])"), "υ"),
    (re.compile("a(?=[iy])"), "ϡ"),
)
_UNKNOWN = re.compile("[^A-Zaeiouywα-ωϐϓϙϰϴҁ]")


def rough(word: str) -> str:
    """Return the rough letters of a folded word."""
    spelled = _WRITTEN.sub(lambda found: _ROUGH[found.lastindex or 0], word)
    return _UNKNOWN.sub("", spelled)


def name_rough(word: str) -> str:
    """Return the rough letters of a word of a name, with what other languages hear in it."""
    said = rough(word)
    for written, heard in _HEARD_OTHERWISE:
        said = written.sub(heard, said)
    return said


_ENGLISH = (
    (re.compile("^[kp](?=n)|^w(?=r)|^p(?=s)"), ""),
    (re.compile("(?<!^)gh"), "ϓ"),
    (re.compile("th"), "ϴ"),
    (re.compile("g(?=[eiy])"), "κ"),
    (re.compile("(?<![sct])ch"), "κ"),
    (re.compile("wh"), "w"),
    (re.compile("c(?=[eiy])"), "ϐ"),
    (re.compile("(?<=[aeiouywlrmnbdg])s(?=[aeiouyw]|$)"), "ϐ"),
    (re.compile("j"), "C"),
)
"""What English letters may be said like, besides what they are in other languages."""


def english_rough(word: str) -> str:
    """Return the rough letters of a word of a name that has no spelling but in Latin letters."""
    for written, heard in _ENGLISH:
        word = written.sub(heard, word)
    return name_rough(word)
