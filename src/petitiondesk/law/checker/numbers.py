"""Family 10, numbers: shares, sums and counts that do not agree with one another.

A number is questioned only where the text itself says what it has to agree with: a share beside
the whole and the part, a sum beside its parts, the number of those who sign, the same text in the
language that prevails.
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
from petitiondesk.letter.figure import Figure
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import ReplaceWords

_HUNDRED = 100.0
_ROUNDING = 1.0
"""Percentage points by which a share may differ: it was rounded, or the whole was."""

_NEAR_SUM = 0.5
"""A sum is taken for one of these numbers where it differs by less than this share of it."""

_COUNT_REACH = 45
"""Characters between the words for those who sign and their number."""

_ANNOUNCED = re.compile(r"[^.;:(]{0,40}[:(–—][^.;:()]{0,20}")
"""What stands between a number and its parts: ``Nine people were taken: four … and five …``."""

_NOUN_REACH = 30
"""Characters between a number and what is counted."""


def shares_agree(reading: Reading) -> Iterator[Finding]:
    """A share of a hundred agrees with the whole and the part that stand beside it."""
    for here in told(reading):
        for sentence in here.place.text.sentences:
            yield from _share(here, sentence)
    for fact in reading.letter.facts:
        yield from _figures(fact.id, fact.figures)


def _share(here: Told, sentence: Span) -> Iterator[Finding]:
    numbers = [n for n in here.amounts.numbers_in(sentence) if not n.loose]
    shares = [n for n in numbers if n.share]
    counts = [n for n in numbers if not n.share and n.value > 1]
    if len(shares) != 1 or not counts or here.place.text.has(here.words.grown, sentence):
        return
    share = shares[0]
    whole = _whole(here, sentence, counts)
    parts = [n for n in counts if n is not whole]
    if whole is None or not parts:
        return
    rights = [part.value / whole.value * _HUNDRED for part in parts]
    if not any(_agrees(share.value, right) for right in rights):
        right = rights[min(range(len(parts)), key=lambda i: abs(parts[i].start - share.start))]
        yield _found(
            "number.percentage", here, share, said=_short(share.value), right=_short(right)
        )


def _agrees(share: float, right: float) -> bool:
    """Tell whether a share is that of the part, or of the rest."""
    return min(abs(share - right), abs(share - (_HUNDRED - right))) <= _ROUNDING


def _whole(here: Told, sentence: Span, counts: list[Amount]) -> Amount | None:
    """Return the number of which a share is told; it may stand in the sentence before."""
    marked = [number for number in counts if _is_whole(here, number)]
    if marked:
        return max(marked, key=_value)
    them = here.place.text.matches(here.words.of_them)
    mark = next((m.start() for m in them if sentence.start <= m.start() < sentence.end), None)
    if mark is None:
        return None
    known = [n for n in here.amounts.numbers if not n.share and not n.loose]
    here_before = [n for n in counts if "," in here.amounts.plain[n.end : mark]]
    last = here.place.text.sentence(max(0, sentence.start - 1))
    behind = [n for n in known if last.start <= n.start < sentence.start]
    return max(here_before or behind, key=_value, default=None)


def _value(number: Amount) -> float:
    return number.value


def _is_whole(here: Told, number: Amount) -> bool:
    """Tell whether words beside a number say that shares are told of it."""
    before, after = here.amounts.plain[: number.start], here.amounts.plain[number.end :]
    return bool(here.words.whole_before.search(before) or here.words.whole_after.match(after))


def _figures(fact: str, figures: tuple[Figure, ...]) -> Iterator[Finding]:
    """A part is no more than its whole, and a range has its lower end first."""
    by_name = {figure.what: figure for figure in figures}
    for figure in figures:
        whole = by_name.get(figure.share_of)
        reversed_range = figure.low > figure.high
        too_much = whole is not None and whole.unit == figure.unit and figure.low > whole.high
        if reversed_range or too_much:
            most = str(whole.high if whole else figure.high)
            data = {"words": figure.what, "said": str(figure.low), "right": most}
            yield report("number.sum", Severity.WARNING, fact, data=data)


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
    counts = [
        n for n in here.amounts.numbers_in(sentence) if not n.share and not n.loose and n.value > 1
    ]
    if len(counts) < len(("sum", "one", "other")):
        return
    total = _total(here, sentence, counts)
    if total is None:
        return
    rest = [number for number in counts if number is not total and number.value < total.value]
    sums = [sum(n.value for n in row) for row in _rows(rest)]
    near = [s for s in sums if abs(s - total.value) <= _NEAR_SUM * total.value]
    if near and total.value not in sums:
        right = min(near, key=lambda s: abs(s - total.value))
        yield _found("number.sum", here, total, said=_short(total.value), right=_short(right))


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
    marks = [m.start() for m in text.matches(here.words.totals)]
    within = [mark for mark in marks if sentence.start <= mark < sentence.end]
    if within:
        return min(counts, key=lambda n: min(abs(n.start - mark) for mark in within))
    between = here.amounts.plain[counts[0].end : counts[1].start]
    announced = _ANNOUNCED.fullmatch(between) or here.words.announcing.search(between)
    return counts[0] if announced else None


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
                yield _found("number.count", here, number, said=_short(number.value), right=signing)
            elif number.value != asked and _counts_demands(here, number):
                yield _found("number.count", here, number, said=_short(number.value), right=asked)


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
    before, after = _around(here, number, here.place.text.sentence(number.start))
    noun = here.words.demands.match(after.lstrip())
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
        yield _found(
            "number.between_languages",
            other,
            number,
            said=_short(number.value),
            right=_short(mine[0].value),
        )
        return
    days, others = _days_left(source, other), _days_left(other, source)
    if days and others:
        yield _found(
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


def _short(value: float) -> str:
    return f"{value:.0f}" if value == int(value) else f"{value:.1f}"


def _found(rule: str, here: Told, at: Amount | Day, **data: str | int) -> Finding:
    words = here.place.text.markup[at.start : at.end]
    remedy = None
    right, said = str(data["right"]), str(data["said"])
    if words.strip() == said and rule != "number.percentage":
        remedy = ReplaceWords(here.place.block, here.place.language, words, right, at.start)
    return report(
        rule,
        Severity.WARNING,
        here.place.block,
        language=here.place.language,
        data={"words": words.strip(), **data},
        remedy=remedy,
    )


RULES = (shares_agree, sums_agree, counts_agree, languages_agree)
