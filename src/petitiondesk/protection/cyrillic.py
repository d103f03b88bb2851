"""How a Cyrillic word sounds: Ukrainian, Russian, and what both write of other languages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

_TOGETHER = re.compile("д[жз]|чж|цз|[чптдбкг]х|[нң][гґ]")
_TOGETHER_ROUGH = {"д": "C", "ч": "C", "ц": "C", "п": "P", "б": "P", "т": "T", "к": "K", "г": "K"}
_VOWELS = "аеєиіїоуюяыэёў"
_LETTERS = str.maketrans(
    {"а": "a", "б": "P", "в": "в", "г": "K", "ґ": "K", "д": "T", "е": "e", "є": "ye", "ё": "yo"}
    | {"ж": "C", "з": "S", "и": "i", "і": "i", "ї": "i", "й": "y", "к": "K", "л": "L", "м": "M"}
    | {"н": "N", "о": "o", "п": "P", "р": "R", "с": "S", "т": "T", "у": "u", "ф": "F", "х": "χ"}
    | {"ц": "C", "ч": "C", "ш": "S", "щ": "ψ", "ъ": "", "ы": "ы", "э": "e", "ю": "yu"}
    | {"я": "ya", "ў": "w", "ј": "y", "ѕ": "S"}
)
_UNKNOWN = re.compile("[^A-Zaeiouyw@α-ωвыѥь]|ь(?![aeiouy])")
_BEFORE_VOWEL = re.compile("в(?=[aeiouy@ыѥ])")
_IOTATED = re.compile("(?<=[аеєиіїоуюяыэё])е")

_ENDING = re.compile(
    "(?<=..)(ого|его|ому|ему|ими|ыми|ями|ами|ові|еві|єві|[оеєиыа]м|[иыаях]х|ям|[оеє]ю|[иі]й|ой)$"
)
"""Endings of declined names that have a consonant, or more than one vowel."""

_VOWEL_ENDING = re.compile("(?<=...)[аеєиіїоуюяыэ]{1,2}й?$")

_ADJECTIVE = re.compile("(?<=..)(?:[иіы]й|ой)$")
"""Endings of a nominative that has a consonant in it."""

_CLOSED = re.compile(f"і(?=[^{_VOWELS}ьй]+ь?$)")
"""The і of a closed syllable, which is о or е where an ending opens it: брід, броду."""

_SOFTENED = {"г": "зі", "к": "ці", "х": "сі"}
"""How a Ukrainian noun changes before the ending of its dative and locative."""

_BELARUSIAN = re.compile("дз(?=[іеёюяь])|ц(?=[іеёюяь])|(?<=[аеёіоыэюя])у(?![аеёіоыэюя])")
_RUSSIAN = {"дз": "д", "ц": "т", "у": "в"}
"""What Russian writes for consonants of a Belarusian name, where ў is folded to у: Ціханоўскі is
Тихановский."""


def rough(word: str) -> str:
    """Return the rough letters of a folded word."""
    together = _TOGETHER.sub(lambda found: _said_together(found, word), _IOTATED.sub("ѥ", word))
    return _UNKNOWN.sub("", _BEFORE_VOWEL.sub("β", together.translate(_LETTERS)))


def _said_together(found: re.Match[str], word: str) -> str:
    if found[0][0] in "нң":
        return "ν" if word[found.end() : found.end() + 1] in tuple(_VOWELS) else "G"
    return "T" if found[0] == "дх" else _TOGETHER_ROUGH[found[0][0]]


def undeclined(word: str) -> Iterator[str]:
    """Yield the word as it stands, and without the ending of a case."""
    yield word
    for ending in (_ENDING, _VOWEL_ENDING):
        stem = ending.sub("", word)
        if stem != word:
            yield stem


def declined(*parts: str) -> Iterator[str]:
    """Yield a name, and what is left of it in its cases; a register has the nominative.

    The parts are what hyphens join: each is declined, Кам'янка-Бузька, у Кам'янці-Бузькій.
    """
    return map("".join, itertools.product(*map(tuple, map(_declined, parts))))


def _declined(word: str) -> Iterator[str]:
    yield word
    for ending in (_ADJECTIVE, _VOWEL_ENDING):
        stem = ending.sub("", word)
        if stem != word:
            yield stem
    if _CLOSED.search(word):
        opened = [_CLOSED.sub(vowel, word) for vowel in "ое"]
        yield from (*opened, *(each[:-1] + _SOFTENED.get(each[-1], each[-1]) for each in opened))
    if word[-1:] == "а" and word[-2:-1] in _SOFTENED:
        yield word[:-2] + _SOFTENED[word[-2]]
    if _BELARUSIAN.search(word):
        yield from _declined(_BELARUSIAN.sub(lambda found: _RUSSIAN[found[0]], word))
