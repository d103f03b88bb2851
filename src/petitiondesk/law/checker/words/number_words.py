"""Numbers as a language writes them: words, digits, what multiplies them, shares of a hundred."""

from __future__ import annotations

import functools
import re

import msgspec

from petitiondesk.law.checker.words.han_numbers import HAN, han_number
from petitiondesk.law.checker.words.quantity_file import QuantityFile
from petitiondesk.law.phrases import alternatives, pattern

DIGITS = r"[0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)?"
"""A number in digits, with a comma or a space between thousands."""

_BOUNDS = r"(?<![0-9A-Za-z/.:№-])", r"(?![0-9A-Za-z/]|[.,:][0-9])"


class NumberWords(msgspec.Struct, frozen=True, kw_only=True):
    """How a language writes numbers, and shares of a hundred, in digits and in words.

    Attributes:
        words: numbers in words; the group that is met tells which.
        values: of these groups; empty where the words are Chinese characters.
        counter: what is counted, right behind a number; None where nouns of any kind stand there.
        persons: which of these count persons, whichever of them is used.
        measures: what makes a number before it one of hours, years, money.
        measured: what makes one behind it an age or an hour.
        ones: words for one thing.
        shares: words for shares of a hundred, each with its value.
        inexact: what makes a number or a share that follows it inexact.
        digits: numbers in digits, with what multiplies them behind.
        scales: what multiplies a number, by the words for it.
        loose: ordinals and names with a number: they may be said otherwise in another language.
        grouped: whether a number may be several with their scales, such as ``1만 2천``.
        percent: what makes a number before it a share of a hundred.
        percent_before: what does so before the number.
    """

    words: re.Pattern[str]
    values: tuple[int, ...]
    counter: re.Pattern[str] | None
    persons: frozenset[str]
    measures: re.Pattern[str]
    measured: re.Pattern[str]
    ones: re.Pattern[str]
    shares: tuple[tuple[re.Pattern[str], float], ...]
    inexact: re.Pattern[str]
    digits: re.Pattern[str]
    scales: tuple[tuple[re.Pattern[str], int], ...]
    loose: re.Pattern[str]
    grouped: bool
    percent: re.Pattern[str]
    percent_before: re.Pattern[str]

    def word_value(self, found: re.Match[str]) -> int:
        """Return the number that a match of ``words`` writes."""
        if not self.values:
            return han_number(found.group())
        return self.values[(found.lastindex or 1) - 1]


def number_words(file: QuantityFile) -> NumberWords:
    """Return them from the file of a language, ready to be looked for."""
    find = functools.partial(pattern, language=file.language)
    return NumberWords(
        words=_number_words(file),
        values=() if file.han_numbers else tuple(number.value for number in file.numbers),
        counter=re.compile(rf"\s?(?:{'|'.join(file.counters)})") if file.counters else None,
        persons=frozenset(file.persons),
        measures=re.compile(rf"[\s-]?{alternatives(file.measures, file.language)}"),
        measured=re.compile(rf"{alternatives(file.measured, file.language)}\s?$"),
        ones=find(file.ones),
        shares=tuple((find(share.words), share.value) for share in file.shares),
        inexact=re.compile(rf"{alternatives(file.inexact, file.language)}\s?$"),
        digits=re.compile(f"{_BOUNDS[0]}(?:{_digits(file)}){_BOUNDS[1]}"),
        scales=tuple((_scale(words), value) for words, value in file.scales.items()),
        loose=find(file.loose),
        grouped=file.grouped,
        percent=re.compile(rf"\s*(?:{alternatives(file.percent, 'ko')})"),
        percent_before=re.compile(rf"{alternatives(file.percent_before, 'ko')}\s?$"),
    )


def _number_words(file: QuantityFile) -> re.Pattern[str]:
    """Return a pattern with a group for each number, the longest words first."""
    counters = "|".join(file.counters)
    if file.han_numbers:
        led = "|".join(f"(?<={words})" for words in file.percent_before)
        return re.compile(rf"(?<!{HAN[:-1]})(?:{led}{HAN}|{HAN}(?=\s?(?:{counters})))")
    options = "|".join(f"({'|'.join(number.words)})" for number in file.numbers) or "(?!)"
    if counters:
        return re.compile(rf"(?<![0-9가-힣])(?:{options})(?=\s?(?:{counters}))")
    return re.compile(rf"(?i)(?<![^\W_])(?:{options})(?![^\W_])")


def _digits(file: QuantityFile) -> str:
    if not file.grouped:
        return DIGITS
    scales = "|".join(file.scales)
    return rf"(?:(?:{DIGITS})\s?(?:{scales})\s?)+(?:[0-9]+)?|{DIGITS}"


def _scale(words: str) -> re.Pattern[str]:
    ending = words.replace("~", r"[^\W_]*")
    return re.compile(rf"(?i)\s?(?:{ending})")
