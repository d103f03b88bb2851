"""Family 10, sums: a number that a text gives as the sum of others, and that is not."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

import msgspec

from petitiondesk.law.checker.quantities.numbers import finding
from petitiondesk.law.checker.reading.amounts import MEASURE, Amount, Amounts, amounts_of
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reading.told import told
from petitiondesk.law.checker.words.quantity_words import QuantityWords
from petitiondesk.letter.finding import Finding

_NEAR_SUM = 0.5
"""A sum is taken for one of these numbers where it differs by less than this share of it."""

_ANNOUNCED = re.compile(r"[^.;:(]{0,40}[:(–—：（][^.;:()]{0,20}")
"""What stands between a number and its parts: ``Nine people were taken: four … and five …``."""

_MOST_PARTS = 60
"""Numbers after which it is a table, and not a sum that somebody told in words."""

_DECIMALS = 6
"""Beyond them a number of a letter is the machine's."""

_TOUCHING = 3
"""Characters between ``the other`` and its number: ``the other 21``, ``21 others``."""


class _Read(msgspec.Struct, frozen=True):
    """A text, its numbers, and the words by which they were found."""

    text: TextReading
    amounts: Amounts
    words: QuantityWords


class WrongSum(msgspec.Struct, frozen=True):
    """A number that is given as a sum, and what its parts make."""

    total: Amount
    right: float


def sums_agree(reading: Reading) -> Iterator[Finding]:
    """A number given as the sum of others is their sum."""
    for here in told(reading):
        for wrong in here.place.text.once(_wrong_sums, here.words):
            yield finding(
                "number.sum", here, wrong.total, said=wrong.total.value, right=wrong.right
            )


def _wrong_sums(text: TextReading, words: QuantityWords) -> tuple[WrongSum, ...]:
    here = _Read(text, text.once(amounts_of, words), words)
    return tuple(wrong for period in _periods(text) for wrong in _sums(here, period))


def _periods(text: TextReading) -> Iterator[Span]:
    """Yield the stretches between full stops: a sum may stand behind a semicolon."""
    start = 0
    for sentence in text.sentences:
        if not text.plain[: sentence.end].endswith(";"):
            yield Span(start, sentence.end)
            start = sentence.end
    if start < len(text.plain):
        yield Span(start, len(text.plain))


def _sums(here: _Read, sentence: Span) -> Iterator[WrongSum]:
    """Yield what does not add up; hours and ages are no parts of what is counted in heads."""
    counts = [n for n in here.amounts.numbers_in(sentence) if _is_count(n)]
    for measured in (False, True):
        like = [n for n in counts if (n.unit == MEASURE) is measured]
        if like:
            yield from _sum(here, sentence, like)


def _sum(here: _Read, sentence: Span, counts: list[Amount]) -> Iterator[WrongSum]:
    total = _total(here, sentence, counts)
    if total is None or total.inexact:
        return
    rest = [n for n in counts if n is not total and n.value < total.value and n.unit == total.unit]
    if len(rest) > _MOST_PARTS:
        return
    sums = _sums_of_rows(rest) | _sums_of_rows(_of_things(here, rest))
    if here.text.has(here.words.parts.single, sentence):
        sums |= {one + 1 for one in sums}
    near = [s for s in sums if abs(s - total.value) <= _NEAR_SUM * total.value]
    if near and round(total.value, _DECIMALS) not in sums:
        yield WrongSum(total, min(near, key=lambda s: (abs(s - total.value), s)))


def _of_things(here: _Read, numbers: list[Amount]) -> list[Amount]:
    """Leave out ``one`` where it counts nothing: ``190 in one, 110 in the other``."""
    plain = here.amounts.plain
    return [n for n in numbers if not n.loose or plain[n.end : n.end + 1] not in (",", ".", ";")]


def _is_count(number: Amount) -> bool:
    return not number.share and (not number.loose or number.value == 1) and number.value >= 1


def _total(here: _Read, sentence: Span, counts: list[Amount]) -> Amount | None:
    """Return the number that is given as the sum of others; None where none is."""
    if len(counts) < len(("one", "other")):
        return None
    if _tells_both_parts(here, sentence) or _tells_the_last_part(here, counts):
        return _whole(here, sentence, counts)
    if len(counts) < len(("sum", "one", "other")):
        return None
    if here.text.has(here.words.parts.subsets, sentence):
        return None
    return _marked(here, sentence, counts) or _announced(here, counts)


def _tells_both_parts(here: _Read, sentence: Span) -> bool:
    """Tell whether parts are named that make up a whole, such as men and women."""
    text = here.text
    return any(
        text.has(one, sentence) and text.has(other, sentence)
        for one, other in here.words.parts.complements
    )


def _tells_the_last_part(here: _Read, counts: list[Amount]) -> bool:
    """Tell whether ``the other`` stands beside a number: nobody is left out then."""
    marks = here.text.matches(here.words.parts.rest)
    return any(
        mark.start() - _TOUCHING <= number.end and number.start <= mark.end() + _TOUCHING
        for number in counts
        for mark in marks
    )


def _whole(here: _Read, sentence: Span, counts: list[Amount]) -> Amount | None:
    """Return the whole of which all parts are told: here before ``of them``, or one sentence on."""
    marks = [m.start() for m in here.text.matches(here.words.parts.of_them)]
    first = next((mark for mark in marks if sentence.start <= mark < sentence.end), None)
    led = [n for n in counts if first is None or n.end < first - 1]
    whole = max(led, key=_value, default=None)
    if first is not None and whole is None:
        return _told_before(here, sentence, counts)
    if len(counts) == len(("one", "other")):
        return _told_before(here, sentence, counts)
    return whole


def _told_before(here: _Read, sentence: Span, counts: list[Amount]) -> Amount | None:
    """Return the one number of the sentence before, where it is larger than all parts."""
    if not sentence.start:
        return None
    before = here.text.sentence(sentence.start - 1)
    numbers = [
        n
        for n in here.amounts.numbers_in(before)
        if _is_count(n) and n.value > 1 and n.unit != MEASURE
    ]
    alone = len(numbers) == 1 and numbers[0].value > max(map(_value, counts))
    return numbers[0] if alone else None


def _marked(here: _Read, sentence: Span, counts: list[Amount]) -> Amount | None:
    totals = here.text.matches(here.words.parts.totals)
    marks = [mark for mark in totals if sentence.start <= mark.start() < sentence.end]
    if not marks:
        return None
    return min(counts, key=lambda n: (min(_apart(n, mark) for mark in marks), -n.value))


def _announced(here: _Read, counts: list[Amount]) -> Amount | None:
    """Return the first number that a colon, or a word such as ``namely``, parts from smaller."""
    for one, other in itertools.pairwise(counts):
        between = here.amounts.plain[one.end : other.start]
        announced = _ANNOUNCED.fullmatch(between) or here.words.parts.announcing.search(between)
        if announced and one.value > other.value:
            return one
    return None


def _value(number: Amount) -> float:
    return number.value


def _apart(number: Amount, mark: re.Match[str]) -> int:
    return max(mark.start() - number.end, number.start - mark.end(), 0)


def _sums_of_rows(numbers: list[Amount]) -> set[float]:
    """Return the sum of every row of two or more numbers that follow one another."""
    until = list(itertools.accumulate(map(_value, numbers), initial=0.0))
    return {
        round(until[last] - until[first], _DECIMALS)
        for first, last in itertools.combinations(range(len(until)), 2)
        if last - first > 1
    }


RULES = (sums_agree,)
