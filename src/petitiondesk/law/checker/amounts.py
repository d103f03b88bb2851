"""The numbers and days that a text tells, whatever its language and script say them with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

from petitiondesk.law.checker.quantity_words import QuantityWords
from petitiondesk.law.checker.text_reading import Span, TextReading
from petitiondesk.letter.fields import FIELD

_BUDDHIST_ERA = 543
_FIRST_BUDDHIST_YEAR = 2400
_MONTHS = 12
_LONGEST_MONTH = 31
_URL = re.compile(r"[a-z]+://\S+|\S+@\S+")
_SYMBOL = re.compile(r"[A-Z]+(?:/[A-Z0-9.()]+)+|[0-9]+ UNTS [0-9]+")
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?!\.?[0-9])(?=\s?(?:[ap]\.?m|UTC|GMT|KST)|(?<=:..))")


class Amount(msgspec.Struct, frozen=True):
    """A number that a text tells.

    Attributes:
        value: how much.
        start: where its words begin.
        end: where they end, with what multiplies it.
        share: whether it is a share of a hundred.
        loose: whether another language may do without it: an ordinal, one.
    """

    value: float
    start: int
    end: int
    share: bool = False
    loose: bool = False


class Day(msgspec.Struct, frozen=True):
    """A day that a text tells, or a month or a year; what it does not say is 0."""

    year: int
    month: int
    day: int
    start: int
    end: int

    def fits(self, other: Day) -> bool:
        """Tell whether the two can mean one day: they do not differ in what both of them say."""
        parts = ((self.year, other.year), (self.month, other.month), (self.day, other.day))
        return all(not mine or not yours or mine == yours for mine, yours in parts)

    @property
    def key(self) -> tuple[int, int, int]:
        """What days are ordered by."""
        return self.year, self.month, self.day


class Amounts(msgspec.Struct, frozen=True):
    """All of one text, in its order."""

    numbers: tuple[Amount, ...]
    days: tuple[Day, ...]
    plain: str

    def numbers_in(self, span: Span) -> tuple[Amount, ...]:
        """Return the numbers within a stretch of the text."""
        return tuple(n for n in self.numbers if span.start <= n.start < span.end)

    def days_in(self, span: Span) -> tuple[Day, ...]:
        """Return the days within a stretch of the text."""
        return tuple(d for d in self.days if span.start <= d.start < span.end)


def amounts_of(text: TextReading, words: QuantityWords) -> Amounts:
    """Return the numbers and days of a text; articles, symbols, addresses and clocks are none."""
    plain = _in_ascii_digits(text.plain)
    left = plain
    for found in (FIELD, _URL, _SYMBOL, _CLOCK):
        left = found.sub(_blank, left)
    for article in text.articles:
        left = _blanked(left, article.start, article.end)
    days = tuple(sorted(_days(left, words), key=lambda day: day.start))
    for day in days:
        left = _blanked(left, day.start, day.end)
    return Amounts(tuple(sorted(_numbers(left, words), key=lambda n: n.start)), days, plain)


def _in_ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found.group())


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + "\0" * (end - start) + text[end:]


def _days(text: str, words: QuantityWords) -> Iterator[Day]:
    for form in words.dates:
        for found in form.finditer(text):
            day = _day(found, words)
            if day is not None:
                yield day
        text = form.sub(_blank, text)


def _day(found: re.Match[str], words: QuantityWords) -> Day | None:
    told = found.groupdict()
    year, day = int(told.get("y") or 0), int(told.get("d") or 0)
    if words.buddhist_years and year >= _FIRST_BUDDHIST_YEAR:
        year -= _BUDDHIST_ERA
    month = int(told.get("n") or 0) or _month(told.get("m") or "", words)
    if month > _MONTHS or day > _LONGEST_MONTH:
        return None
    return Day(year, month, day, found.start(), found.end())


def _month(name: str, words: QuantityWords) -> int:
    numbered = enumerate(words.months, start=1)
    return next((number for number, month in numbered if name and month.fullmatch(name)), 0)


def _numbers(text: str, words: QuantityWords) -> Iterator[Amount]:
    for found in words.loose.finditer(text):
        digits = re.search("[0-9]+", found.group())
        yield Amount(float(digits.group()) if digits else 0, *found.span(), loose=True)
    text = words.loose.sub(_blank, text)
    for found in words.digits.finditer(text):
        yield _scaled(_value(found.group(), words), found, text, words)
    text = words.digits.sub(_blank, text)
    for found in words.words.finditer(text):
        yield _scaled(words.values[(found.lastindex or 1) - 1], found, text, words)


def _scaled(value: float, found: re.Match[str], text: str, words: QuantityWords) -> Amount:
    end = found.end()
    if not words.grouped:
        for scale, factor in words.scales:
            behind = scale.match(text, end)
            if behind and not text[behind.end() : behind.end() + 1].isalpha():
                value, end = value * factor, behind.end()
    share = words.percent.match(text, end)
    return Amount(value, found.start(), share.end() if share else end, share=share is not None)


def _value(written: str, words: QuantityWords) -> float:
    """Return a number in digits; several with their scales (``1만 2천``) are added up."""
    if not words.grouped:
        return _plain_value(written)
    total, at = 0.0, 0
    for part in re.finditer(r"[0-9][0-9.,]*", written):
        value, at = _plain_value(part.group()), part.end()
        for scale, factor in words.scales:
            behind = scale.match(written, at)
            if behind:
                value, at = value * factor, behind.end()
        total += value
    return total


def _plain_value(written: str) -> float:
    grouped = re.fullmatch(r"[0-9]{1,3}(?:[,\u00a0\u202f ][0-9]{3})+", written)
    if grouped:
        return float(re.sub(r"[^0-9]", "", written))
    return float(written.rstrip(".,").replace(",", "."))
