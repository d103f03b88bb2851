"""Sounds: the few that romanisations agree about, and the skeleton that all spellings share.

The module of a script writes a word in rough letters: capitals for consonants, small ones for
vowels, Greek ones for what is said in one way or another (`CHOICES`). Here those become sounds.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator

CHOICES = {
    "β": ("V", ""),  # в and v; a German or Polish w, a Thai ว
    "ω": ("w", "V"),  # w before a vowel; в in Cyrillic
    "χ": ("H", "C"),  # х; ch in scholarly and German transcription
    "ξ": ("KS", "S"),  # x; s in Pinyin
    "ϰ": ("S", "C"),  # z; ts in Pinyin
    "ι": ("C", "J"),  # j; y in German and scholarly transcription
    "ϙ": ("R", "L", ""),  # a Thai ร or ล after another consonant
    "ϛ": ("S", "T@R"),  # a Thai ทร
    "ϝ": ("T", "S", "C"),  # an Arabic th, dh and z
    "γ": ("G", "NK"),  # ng before a vowel
    "ν": ("NK", "G"),
    "σ": ("S", "T"),  # a Thai sibilant at the end of a syllable
    "ζ": ("C", "T"),
    "η": ("", "N"),  # ญ
    "ψ": ("C", "SiC"),  # щ
    "κ": ("K", "C"),  # qu
    "θ": ("K", "G"),  # Korean stops before a nasal
    "ϑ": ("KQ", "GN"),
    "π": ("P", "M"),
    "τ": ("T", "N"),
    "ε": ("", "H"),  # an h before no vowel: written by Wade-Giles, and said elsewhere
    "ϱ": ("N", "RN", "R", "L"),  # a Thai ร or ล at the end of a syllable
    "α": ("a", "e"),  # the Thai ia, which is written ian and ien
    "ά": ("a", "o"),  # the Thai ua
    "ο": ("o", "e"),  # ㅓ, which Yale writes e
    "ϖ": ("e", "o", "Ve"),  # ㅚ
    "ϡ": ("a", "e"),  # the English day
    "υ": ("o", "a"),  # the English house, and down
    "ϵ": ("e", ""),  # a silent e
    "ϴ": ("T", "S"),  # an English th
    "ϐ": ("S", "C"),  # an English s that may be said like z, and c
    "ϓ": ("", "K"),  # an English gh
    "в": ("V", "|u", ""),  # a Cyrillic в before no vowel
    "ы": ("@", "i"),
    "ҁ": ("K", "C"),  # c; ц in scholarly transcription
    "ь": ("", "i"),  # before a vowel, a syllable in Hangul
    "ѥ": ("e", "ye"),  # a Russian е after a vowel
    "ϊ": ("i", "a"),  # an Arabic ي or ى at the end of a word
    "δ": ("@", "a", ""),  # between Thai consonants of one class: one sound, or two
    "ᾰ": ("a", "o"),  # a short Thai a, which English ears write u
    "ό": ("o", "oR"),  # a long Thai o and oe, which English ears write or and er
    "ὀ": ("@", "e", "eR"),
    "ῐ": ("", "i"),  # a Thai i that is often not said
}
"""What a rough letter may stand for; a text is read by the first."""

TWO_WAYS = "ξιεαάϰыҁ"
"""Rough letters that are read in every way in a text, too."""

MAX_READINGS = 128

_VOWELS = re.compile("[aeiouyw@]+")
_GLIDE = re.compile(
    "(?<=[aeou@])y(?=[aeiou@])|(?<=i)[yi](?=[aeou])|(?<=[aeiou])w(?=[aeiou])|(?<=a)(?=eu)"
)
"""A y or w between two vowels parts them."""
_COLOURS = {"a": "a", "e": "e", "i": "i", "y": "i", "o": "o", "u": "o", "w": "o", "@": "@"}
_PAIRS = {"eo": "o", "eu": "o", "ee": "i", "ae": "e", "oe": "@"}
_CLASSES = str.maketrans("HFVRLQGC", "KPPNNNNS", "@J")
_DOUBLED = re.compile(r"([KPTSNM])\1+")
_VOWEL = re.compile("[aeioAEIO]+")
_TWICE = re.compile("([A-Z])\\1+")
_ONLY_VOWELS = re.compile("[aeio@J]+")


def every_reading(rough: str) -> tuple[str, ...]:
    """Return the sounds of every way to read rough letters, at most `MAX_READINGS`."""
    parts = [CHOICES.get(letter, (letter,)) for letter in rough]
    readings = ("".join(chosen) for chosen in itertools.product(*parts))
    return tuple(dict.fromkeys(sounds(each) for each in itertools.islice(readings, MAX_READINGS)))


def first_readings(rough: str) -> Iterator[str]:
    """Yield the sounds of rough letters as a text is read."""
    for way in range(2 if any(letter in rough for letter in TWO_WAYS) else 1):
        yield sounds("".join(chosen(letter, way) for letter in rough))


def chosen(letter: str, way: int) -> str:
    """Return what a rough letter stands for when a text is read in the first or second way."""
    return CHOICES.get(letter, (letter,))[way if letter in TWO_WAYS else 0]


def sounds(rough: str) -> str:
    """Return rough letters with each run of vowels as one; capital where there is nothing else."""
    heard = _VOWELS.sub(lambda found: _colour(found[0]), _GLIDE.sub(r"|\g<0>", rough))
    heard = together((heard.replace("|", ""),))
    return heard.upper() if _ONLY_VOWELS.fullmatch(heard) else heard


def together(words: Iterable[str]) -> str:
    """Return the sounds of words in one breath: the same consonant twice is one."""
    return _TWICE.sub(r"\1", "".join(words))


def _colour(run: str) -> str:
    """Return which of the vowels a, e, i, o (o and u are one) or @ (any) a run amounts to."""
    run = run.replace("@", "") or "@"
    while len(run) > 1 and run[0] in "iyuw" and run[1] != run[0]:
        run = run[1:]
    return _PAIRS.get(run[:2]) or _COLOURS[run[0]]


def skeleton(heard: str) -> str:
    """Return the classes of the consonants in sounds; neighbours of one class are one."""
    return _VOWEL.sub("", _DOUBLED.sub(r"\1", heard.translate(_CLASSES)))
