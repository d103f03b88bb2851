"""Putting the spellings of syllables together from those of their parts."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

MAX_SPELLINGS = 3_000
"""So many spellings of a word are looked for; those of three syllables in all tables are fewer."""

_THAI_SIGNS = frozenset("\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e")
"""Tones, the sign that shortens a vowel, the one that silences, and phinthu."""

_ONE_SOUND = str.maketrans("ขฃฅฆฉฌถฐฑฒธผภฝศษสณฬห", "คคคคชชทททททพพฟซซซนลฮ")
"""Consonants that differ by the tone of their syllable alone, or in the spelling of Sanskrit."""

_LED, _LEADER = frozenset("งญนมยรลว"), "ห"

_HANGUL, _HANGUL_VOWELS, _HANGUL_FINALS = 0xAC00, 21, 28
_SILENT = 11
"""The initial ㅇ (Unicode Standard, section 3.12)."""


def options(row: str) -> tuple[str, ...]:
    """Return the choices of a row; they are parted by spaces, and ``·`` stands for nothing."""
    return tuple(each.replace("·", "") for each in row.split())


def joined(parts: Iterable[Iterable[str]]) -> Iterator[str]:
    """Yield every way to choose one of each part, as one word."""
    for chosen in itertools.islice(itertools.product(*parts), MAX_SPELLINGS):
        yield "".join(chosen)


def thai(consonants: Iterable[str], vowels: Iterable[str]) -> Iterator[str]:
    """Yield Thai syllables: each consonant in the place that ``-`` holds in each vowel."""
    for consonant, vowel in itertools.product(consonants, vowels):
        yield vowel.replace("-", consonant)


def plain_thai(word: str) -> str:
    """Return a Thai word without what spellings of foreign names differ in."""
    return "".join(letter for _, letter in plain_letters(word))


def plain_letters(word: str) -> Iterator[tuple[int, str]]:
    """Yield the letters of `plain_thai`, and the place of each in the word."""
    for place, letter in enumerate(word):
        leads = letter == _LEADER and word[place + 1 : place + 2] in _LED
        if letter not in _THAI_SIGNS and not leads:
            yield place, letter.translate(_ONE_SOUND)


def hangul(initial: int, vowels: str) -> str:
    """Return Hangul whose first syllable, which has no consonant, begins with an initial."""
    number = ord(vowels[0]) - _HANGUL - _SILENT * _HANGUL_VOWELS * _HANGUL_FINALS
    return chr(_HANGUL + initial * _HANGUL_VOWELS * _HANGUL_FINALS + number) + vowels[1:]
