"""Family 10, numbers: counts and translations that do not agree with the letter.

A number is questioned only where the text itself says what it has to agree with: the number of
those who sign, the same text in the language that prevails. Sums, shares of a hundred and the
figures of facts have files of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.amounts import Amount, Day
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.checker.reading.told import Told, told
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import ReplaceWords

_COUNT_REACH = 45
"""Characters between the words for those who sign and their number."""

_BESIDE, _BESIDE_NOUN = 6, 14
"""The same behind a word such as ``signed by``; where organisations are counted a little more."""

_NOUN_REACH = 30
"""Characters between a number and what is counted."""


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
    words = here.words.signers
    if here.place.text.has(words.elsewhere, sentence):
        return False
    before, after = _around(here, number, sentence)
    if words.signing.search(after):
        return True
    noun = words.signatories.search(after)
    us = [found.end() for found in words.us.finditer(before)]
    if noun and us and len(before) - us[-1] <= _COUNT_REACH:
        return True
    named = [found.end() for found in words.signing.finditer(before)]
    beside = bool(named) and len(before) - named[-1] <= (_BESIDE_NOUN if noun else _BESIDE)
    return beside or bool(noun and words.signing.search(_behind(here, number, sentence)))


def _counts_demands(here: Told, number: Amount) -> bool:
    sentence = here.place.text.sentence(number.start)
    words = here.words.signers
    if here.place.section == "demands" or here.place.text.has(words.elsewhere, sentence):
        return False
    before, after = _around(here, number, sentence)
    if words.numbered.search(before):
        return True
    if not words.demands.match(after.lstrip()):
        return False
    behind = _behind(here, number, sentence)
    mentions = here.place.text.words
    if mentions is not None and mentions.instrument_first:  # Korean: the verb comes last
        before += behind
    return bool(words.asking.search(before) or words.asked.search(behind))


def _behind(here: Told, number: Amount, sentence: Span) -> str:
    return here.amounts.plain[number.end : min(sentence.end, number.end + 2 * _NOUN_REACH)]


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


RULES = (counts_agree, languages_agree)
