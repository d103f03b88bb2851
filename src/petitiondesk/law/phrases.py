"""Phrases: words of a language as the data has them, made into patterns.

A phrase is a regular expression in which two signs have a meaning of their own, so that lists stay
readable: a space is any space between words, and ``~`` is any ending of a word. A phrase in capital
letters alone, such as ``CAT``, is an abbreviation: it is found as it is written. All others are
found in capital and small letters alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_ABBREVIATION = re.compile(r"[A-ZА-ЯІЇЄҐ0-9][A-ZА-ЯІЇЄҐ0-9/ ().?-]*")
_WORD = r"[^\W_]"
_JOINED = frozenset({"ko", "zh", "th", "km"})
"""Languages whose words carry particles, or stand without spaces: a phrase may end in a word."""
_BOUND = rf"(?<!{_WORD})"


def pattern(phrases: Iterable[str], language: str) -> re.Pattern[str]:
    """Return a pattern that finds any of the phrases, where two begin together the first one.

    Raises:
        re.error: a phrase is no regular expression.
    """
    return re.compile(alternatives(phrases, language))


def alternatives(phrases: Iterable[str], language: str) -> str:
    """Return the phrases as the source of one pattern, with the bounds of words around it."""
    options = "|".join(_source(phrase) for phrase in phrases) or r"(?!)"
    if language in _JOINED:
        return f"(?:{options})"
    return rf"{_BOUND}(?:{options})(?!{_WORD})"


def bound(language: str) -> str:
    """Return the source of what stands before a word: nothing where words stand without spaces."""
    return "" if language in _JOINED else _BOUND


def _source(phrase: str) -> str:
    source = phrase.replace("~", rf"{_WORD}*").replace(" ?", r"\s*").replace(" ", r"\s+")
    return source if _ABBREVIATION.fullmatch(phrase) else f"(?i:{source})"
