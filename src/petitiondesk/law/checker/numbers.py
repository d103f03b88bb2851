"""Family 10, numbers: sums and counts that do not agree with one another.

A number is questioned only where the text itself says what it has to agree with: a sum beside its
parts, the number of those who sign, the same text in the language that prevails. Shares of a
hundred, and the figures of facts, have files of their own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from petitiondesk.law.checker.amounts import Amount, Day
from petitiondesk.law.checker.reading import Reading
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.text_reading import Span, TextReading
from petitiondesk.law.checker.told import Told, told
from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import ReplaceWords

_NEAR_SUM = 0.5
"""A sum is taken for one of these numbers where it differs by less than this share of it."""

_COUNT_REACH = 45
"""Characters between the words for those who sign and their number."""

_ANNOUNCED = re.compile(r"[^.;:(]{0,40}[:(–—：（][^.;:()]{0,20}")
"""What stands between a number and its parts: ``Nine people were taken: four … and five …``."""

_NOUN_REACH = 30
"""Characters between a number and what is counted."""


def sums_agree(reading: Reading) -> Iterator[Finding]:
    """A number given as the sum of others is their sum."""
    for here in told(reading):
        for period in _periods(here.place.text):
            yield from _sum(here, period)


def _periods(text: TextReading) -> Iterator[Span]:
    """Yield the stretches between full stops: a sum may stand behind a semicolon."""
    start = 0
    for sentence in text.sentences:
        if not text.plain[: sentence.end].endswith(";"):
            yield Span(start, sentence.end)
            start = sentence.end
    if start < len(text.plain):
        yield Span(start, len(text.plain))


def _sum(here: Told, sentence: Span) -> Iterator[Finding]:
    counts = [n for n in here.amounts.numbers_in(sentence) if _is_count(n)]
    counts = [*_sum_before(here, sentence, counts), *counts]
    if len(counts) < len(("sum", "one", "other")):
        return
    total = _total(here, sentence, counts)
    if total is None:
        return
    rest = [n for n in counts if n is not total and n.value < total.value and n.unit == total.unit]
    sums = [sum(n.value for n in row) for row in _rows(rest)]
    near = [s for s in sums if abs(s - total.value) <= _NEAR_SUM * total.value]
    if near and total.value not in sums:
        right = min(near, key=lambda s: abs(s - total.value))
        yield finding("number.sum", here, total, said=total.value, right=right)


def _is_count(number: Amount) -> bool:
    return not number.share and (not number.loose or number.value == 1) and number.value >= 1


def _sum_before(here: Told, sentence: Span, counts: list[Amount]) -> list[Amount]:
    """Return the one number of the sentence before, where this one tells both of its parts."""
    if len(counts) != len(("one", "other")) or not sentence.start:
        return []
    text = here.place.text
    both = any(text.has(a, sentence) and text.has(b, sentence) for a, b in here.words.complements)
    before = text.sentence(sentence.start - 1)
    numbers = [n for n in here.amounts.numbers_in(before) if _is_count(n) and n.value > 1]
    largest = max(number.value for number in counts)
    alone = both and len(numbers) == 1 and numbers[0].value > largest
    return numbers if alone and not text.has(here.words.subsets, sentence) else []


def _total(here: Told, sentence: Span, counts: list[Amount]) -> Amount | None:
    """Return the number that is given as the sum of others; None where none is."""
    text = here.place.text
    complete = any(
        text.has(one, sentence) and text.has(other, sentence)
        for one, other in here.words.complements
    )
    if complete:
        return max(counts, key=_value)
    if text.has(here.words.subsets, sentence):
        return None
    if text.has(here.words.rest, sentence):
        return max(counts, key=_value)
    totals = text.matches(here.words.totals)
    marks = [mark for mark in totals if sentence.start <= mark.start() < sentence.end]
    if marks:
        return min(counts, key=lambda n: min(_apart(n, mark) for mark in marks))
    between = here.amounts.plain[counts[0].end : counts[1].start]
    announced = _ANNOUNCED.fullmatch(between) or here.words.announcing.search(between)
    return counts[0] if announced else None


def _value(number: Amount) -> float:
    return number.value


def _apart(number: Amount, mark: re.Match[str]) -> int:
    return max(mark.start() - number.end, number.start - mark.end(), 0)


def _rows(numbers: list[Amount]) -> Iterator[tuple[Amount, ...]]:
    """Yield every row of two or more numbers that follow one another."""
    for first, last in itertools.combinations(range(len(numbers) + 1), 2):
        if last - first > 1:
            yield tuple(numbers[first:last])


def counts_agree(reading: Reading) -> Iterator[Finding]:
    """The number of those who sign, and of what is asked, is the letter's own."""
    signing = len(signing_signatories(reading.letter))
    asked = len(reading.letter.demands)
    for here in told(reading):
        if here.place.section in ("legal_bases", "facts", "annexes"):
            continue
        for number in here.amounts.numbers:
            if number.share or number.loose:
                continue
            if number.value != signing and _counts_signatories(here, number):
                yield finding("number.count", here, number, said=number.value, right=signing)
            elif number.value != asked and _counts_demands(here, number):
                yield finding("number.count", here, number, said=number.value, right=asked)


def _counts_signatories(here: Told, number: Amount) -> bool:
    sentence = here.place.text.sentence(number.start)
    before, after = _around(here, number, sentence)
    words = here.words
    if words.signing.search(after):
        return True
    noun = words.signatories.search(after)
    us = [found.end() for found in words.us.finditer(before)]
    if noun and us and len(before) - us[-1] <= _COUNT_REACH:
        return True
    behind = here.amounts.plain[number.end : min(sentence.end, number.end + 2 * _NOUN_REACH)]
    named = [found.end() for found in words.signing.finditer(before)]
    beside = bool(named) and len(before) - named[-1] <= len(" (is ")
    return beside or bool(noun and words.signing.search(behind))


def _counts_demands(here: Told, number: Amount) -> bool:
    if here.place.section == "demands":
        return False
    sentence = here.place.text.sentence(number.start)
    before, after = _around(here, number, sentence)
    noun = here.words.demands.match(after.lstrip())
    words = here.place.text.words
    if words is not None and words.instrument_first:  # Korean: the verb comes last
        end = min(sentence.end, number.end + 2 * _NOUN_REACH)
        before += here.amounts.plain[number.end : end]
    return bool(noun and here.words.asking.search(before))


def _around(here: Told, number: Amount, sentence: Span) -> tuple[str, str]:
    plain = here.amounts.plain
    after = plain[number.end : min(sentence.end, number.end + _NOUN_REACH)]
    return plain[sentence.start : number.start], re.split("[,:;.()–—]", after)[0]


def languages_agree(reading: Reading) -> Iterator[Finding]:
    """A translation tells the numbers and days that the prevailing text tells."""
    prevailing = reading.letter.languages.prevailing
    by_block: dict[str, list[Told]] = {}
    for here in told(reading):
        by_block.setdefault(here.place.block, []).append(here)
    for texts in by_block.values():
        source = next((t for t in texts if t.place.language == prevailing), None)
        if source is not None:
            for other in texts:
                if other is not source:
                    yield from _translated(source, other)


def _translated(source: Told, other: Told) -> Iterator[Finding]:
    """A number is questioned where one is left over on either side."""
    mine, theirs = _numbers_left(source, other), _numbers_left(other, source)
    if mine and theirs:
        number = theirs[0]
        yield finding(
            "number.between_languages",
            other,
            number,
            said=number.value,
            right=mine[0].value,
        )
        return
    days, others = _days_left(source, other), _days_left(other, source)
    if days and others:
        yield finding(
            "number.between_languages",
            other,
            others[0],
            said=_written(others[0]),
            right=_written(days[0]),
        )


def _numbers_left(one: Told, other: Told) -> tuple[Amount, ...]:
    known = {number.value for number in other.amounts.numbers}
    known |= {float(part) for day in other.amounts.days for part in day.key}
    strict = (n for n in one.amounts.numbers if not n.loose and n.value > 1)
    return tuple(number for number in strict if number.value not in known)


def _days_left(one: Told, other: Told) -> tuple[Day, ...]:
    return tuple(
        day for day in one.amounts.days if not any(day.fits(each) for each in other.amounts.days)
    )


def _written(day: Day) -> str:
    parts = (f"{day.year:04}" if day.year else "", f"{day.month:02}" if day.month else "")
    return "-".join(part for part in (*parts, f"{day.day:02}" if day.day else "") if part)


def finding(
    rule: str, here: Told, at: Amount | Day, *, said: float | str, right: float | str
) -> Finding:
    """Return what is wrong with a number, and what the rest of the text says instead."""
    words = here.place.text.markup[at.start : at.end]
    told_as, right_as = _short(said), _short(right)
    remedy = None
    if words.strip() == told_as and rule != "number.percentage":
        remedy = ReplaceWords(here.place.block, here.place.language, words, right_as, at.start)
    return report(
        rule,
        Severity.WARNING,
        here.place.block,
        language=here.place.language,
        data={"words": words.strip(), "said": told_as, "right": right_as},
        remedy=remedy,
    )


def _short(value: float | str) -> str:
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if value == int(value) else f"{value:.1f}"


RULES = (sums_agree, counts_agree, languages_agree)
