"""The numbers and days that a text tells, whatever its language and script say them with."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.words.day_words import DayWords
from petitiondesk.law.checker.words.han_numbers import han_number
from petitiondesk.law.checker.words.number_words import NumberWords
from petitiondesk.law.checker.words.quantity_words import QuantityWords
from petitiondesk.letter.fields import FIELD

_BUDDHIST_ERA = 543
_FIRST_BUDDHIST_YEAR = 2400
_MONTHS = 12
_LONGEST_MONTH = 31
_URL = re.compile(r"[a-z]+://\S+|\S+@\S+")
_SYMBOL = re.compile(r"[A-Z]+(?:/[A-Z0-9.()]+)+|[0-9]+ UNTS [0-9]+")
_AND = re.compile(r"[\s-](?:and |et )?")
_PERSONS = "persons"
MEASURE = "measure"
"""The unit of hours, ages, sums of money: of what is not counted in heads or things."""
_PAIR = re.compile(r"\s?(?:[-–,~]|and|to|or|et|à|ou|і|й|та|до|або)\s?")
"""What stands between two numbers of one measure, such as ``aged 34 and 41``."""
_CLOCK = re.compile(r"[0-9]{1,2}[:.][0-9]{2}(?!\.?[0-9])(?=\s?(?:[ap]\.?m|UTC|GMT|KST)|(?<=:..))")


class Amount(msgspec.Struct, frozen=True):
    """A number that a text tells.

    Attributes:
        value: how much.
        start: where its words begin.
        end: where they end, with what multiplies it.
        share: whether it is a share of a hundred.
        loose: whether another language may do without it: an ordinal, one.
        rough: whether it is a share in words, such as a third.
        inexact: whether it is about as much, or more or less.
        unit: what is counted, in languages that say it right behind the number.
    """

    value: float
    start: int
    end: int
    share: bool = False
    loose: bool = False
    rough: bool = False
    inexact: bool = False
    unit: str = ""


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
    days = tuple(sorted(_days(left, words.days), key=lambda day: day.start))
    for day in days:
        left = _blanked(left, day.start, day.end)
    numbers = sorted(_numbers(left, words.numbers), key=lambda n: n.start)
    return Amounts(tuple(_measured_alike(numbers, plain)), days, plain)


def _measured_alike(numbers: list[Amount], text: str) -> Iterator[Amount]:
    """Yield the numbers; of ``22 to 30 years`` both are years, of ``aged 34 and 41`` both ages."""
    measured = [number.unit == MEASURE for number in numbers]
    pairs = [
        at
        for at, (one, other) in enumerate(itertools.pairwise(numbers))
        if _PAIR.fullmatch(text, one.end, other.start)
    ]
    for at in pairs:
        measured[at + 1] = measured[at + 1] or measured[at]
    for at in reversed(pairs):
        measured[at] = measured[at] or measured[at + 1]
    for number, is_measure in zip(numbers, measured, strict=True):
        yield msgspec.structs.replace(number, unit=MEASURE) if is_measure else number


def _in_ascii_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found.group())


def _blanked(text: str, start: int, end: int) -> str:
    return text[:start] + "\0" * (end - start) + text[end:]


def _days(text: str, words: DayWords) -> Iterator[Day]:
    for form in words.dates:
        for found in form.finditer(text):
            day = _day(found, words)
            if day is not None:
                yield day
        text = form.sub(_blank, text)


def _day(found: re.Match[str], words: DayWords) -> Day | None:
    told = found.groupdict()
    year, day = _whole_number(told.get("y")), _whole_number(told.get("d"))
    if words.buddhist_years and year >= _FIRST_BUDDHIST_YEAR:
        year -= _BUDDHIST_ERA
    month = _whole_number(told.get("n")) or _month(told.get("m") or "", words)
    if month > _MONTHS or day > _LONGEST_MONTH:
        return None
    return Day(year, month, day, found.start(), found.end())


def _whole_number(written: str | None) -> int:
    if not written:
        return 0
    return int(written) if written.isdigit() else han_number(written)


def _month(name: str, words: DayWords) -> int:
    numbered = enumerate(words.months, start=1)
    return next((number for number, month in numbered if name and month.fullmatch(name)), 0)


def _numbers(text: str, words: NumberWords) -> Iterator[Amount]:
    for found in words.loose.finditer(text):
        digits = re.search("[0-9]+", found.group())
        yield Amount(float(digits.group()) if digits else 0, *found.span(), loose=True)
    text = words.loose.sub(_blank, text)
    for pattern, value in words.shares:
        for found in pattern.finditer(text):
            inexact = bool(words.inexact.search(text[: found.start()]))
            yield Amount(value, *found.span(), share=True, rough=True, inexact=inexact)
        text = pattern.sub(_blank, text)
    for found in words.ones.finditer(text):
        yield Amount(1, *found.span(), loose=True, unit=_unit(text, *found.span(), words))
    for found in words.digits.finditer(text):
        yield _scaled(_value(found.group(), words), found, text, words)
    text = words.digits.sub(_blank, text)
    yield from _joined(_written(text, words), text)


def _written(text: str, words: NumberWords) -> Iterator[Amount]:
    """Yield numbers in words; what multiplies one is not counted again: ``deux cent``."""
    end = 0
    for found in words.words.finditer(text):
        if found.start() >= end:
            number = _scaled(words.word_value(found), found, text, words)
            end = number.end
            yield number


def _joined(numbers: Iterable[Amount], text: str) -> Iterator[Amount]:
    """Yield numbers in words; ``two hundred`` and ``and forty`` right behind it are one."""
    last: Amount | None = None
    for number in numbers:
        if last is not None and _goes_on(last, number, text):
            last = msgspec.structs.replace(
                number, value=last.value + number.value, start=last.start, inexact=last.inexact
            )
            continue
        if last is not None:
            yield last
        last = number
    if last is not None:
        yield last


def _goes_on(one: Amount, other: Amount, text: str) -> bool:
    rounds = [step for step in (1000, 100) if one.value >= step and one.value % step == 0]
    smaller = bool(rounds) and other.value < rounds[0] and not one.share
    return smaller and _AND.fullmatch(text, one.end, other.start) is not None


def _scaled(value: float, found: re.Match[str], text: str, words: NumberWords) -> Amount:
    end = found.end()
    if not words.grouped:
        for scale, factor in words.scales:
            behind = scale.match(text, end)
            if behind and not text[behind.end() : behind.end() + 1].isalpha():
                value, end = value * factor, behind.end()
    before = text[: found.start()]
    behind = words.percent.match(text, end)
    share = behind is not None or words.percent_before.search(before) is not None
    inexact = bool(words.inexact.search(before))
    end = behind.end() if behind else end
    unit = _unit(text, found.start(), end, words)
    return Amount(value, found.start(), end, share=share, inexact=inexact, unit=unit)


def _unit(text: str, start: int, end: int, words: NumberWords) -> str:
    if words.measures.match(text, end) or words.measured.search(text, max(0, start - 20), start):
        return MEASURE
    behind = words.counter.match(text, end) if words.counter else None
    unit = behind.group().strip() if behind else ""
    return _PERSONS if unit in words.persons else unit


def _value(written: str, words: NumberWords) -> float:
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
