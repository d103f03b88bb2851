"""Family 4, in words: since when a text says that a treaty binds a state that is bound by it.

Only a day that stands right beside the treaty is read. What counts as right: the day, or year, of
consent and that from which the treaty binds; a parliament may have ratified the year before. Texts
may be misread, and memory may err: these are warnings, and cells of level D are silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.parties.participation import data_of
from petitiondesk.law.checker.parties.participation_told import (
    asks_for_it,
    is_denied_before,
    state_named,
)
from petitiondesk.law.checker.reading.amounts import Day, amounts_of
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Mention, Span
from petitiondesk.law.checker.reporting import of_participation, report
from petitiondesk.law.checker.words.word_list import WordList
from petitiondesk.law.day_range import DayRange, days_of
from petitiondesk.law.provision import Instrument
from petitiondesk.law.status import Participation, bound_from
from petitiondesk.law.treaty_cells import Level, Mode
from petitiondesk.letter.finding import Finding, Severity

_FAR = 60
"""Characters between the word for a party and its treaty."""

_LEAD = 8
"""Characters of what may lead in a day at the beginning of a sentence: ``Depuis``."""


def days_of_ratifications_are_right(reading: Reading) -> Iterator[Finding]:
    """A party is said to be bound since its day, and not before it."""
    for place in reading.prose:
        words = reading.references.word_lists.get(place.language)
        if words is not None:
            yield from _wrong_days(reading, place, words)


def _wrong_days(reading: Reading, place: BlockText, words: WordList) -> Iterator[Finding]:
    denied = [each.span() for each in place.text.matches(words.not_party)]
    for found in place.text.matches(words.party):
        span = Span(*found.span())
        if any(start < span.end and span.start < end for start, end in denied):
            continue
        if is_denied_before(place, span) or asks_for_it(place, found, words):
            continue
        told = _dated(reading, place, found)
        known = _known(reading, place, span, told[0], words) if told else None
        if told and known and _is_wrong(reading, place, known[1], found.group(), told):
            yield _found(reading, place, known, told[1])
            return


def _dated(
    reading: Reading, place: BlockText, found: re.Match[str]
) -> tuple[Mention, Day, str] | None:
    """Return the treaty of a word for a party, the day beside it and what joins them."""
    quantities = reading.references.quantities.get(place.language)
    joining = place.text.words
    if quantities is None or joining is None:
        return None
    first = joining.instrument_first
    sentence = place.text.sentence(found.start())
    days = place.text.once(amounts_of, quantities).days_in(sentence)
    for mention in place.text.mentions_in(sentence):
        if abs(mention.start - found.end()) > _FAR or not (first or found.start() < mention.start):
            continue
        stand = min(found.start(), mention.start)
        for day in days:
            start, end = (day.end, stand) if first else (mention.end, day.start)
            if day.year and start <= end and joining.dated.fullmatch(place.text.plain, start, end):
                return mention, day, place.text.plain[start:end]
        led = _led_by(place, Span(*found.span()), sentence, days)
        if led is not None:
            return (
                mention,
                led,
                place.text.plain[max(sentence.start, led.start - _LEAD) : led.end + 1],
            )
    return None


def _led_by(place: BlockText, found: Span, sentence: Span, days: tuple[Day, ...]) -> Day | None:
    """Return the one day of a sentence, where it begins it or stands at the word for a party."""
    named = place.text.mentions_in(sentence)
    free = [d for d in days if not any(m.start <= d.start < m.end for m in named)]
    if len(free) != 1 or not free[0].year:
        return None
    day = free[0]
    between = place.text.plain[day.end : found.start].lstrip(" ,，、")
    leads = day.start - sentence.start <= _LEAD and day.end <= found.start and "," not in between
    beside = 0 <= found.start - day.end <= len("起即") or found.start <= day.start < found.end
    return day if leads or beside else None


def _known(
    reading: Reading, place: BlockText, found: Span, mention: Mention, words: WordList
) -> tuple[Instrument, Participation] | None:
    instrument = reading.references.index.instrument(mention.instrument)
    state = state_named(reading, place, place.text.sentence(found.start), found, words)
    if not state or instrument is None or not instrument.treaty:
        return None
    part = reading.references.parties.bound(instrument, state, reading.today)
    firm = part is not None and part.state == state and part.level is not Level.D
    return (instrument, part) if part is not None and firm and part.binds else None


def _is_wrong(
    reading: Reading,
    place: BlockText,
    known: Participation,
    verb: str,
    told: tuple[Mention, Day, str],
) -> bool:
    _, day, joined = told
    words = place.text.words
    table = reading.references.parties
    cell, treaty = table.cell(known.state, known.treaty), table.treaties[known.treaty]
    bound = bound_from(cell, treaty)
    if words is None or bound is None or cell.mode is Mode.SUCCESSION or not cell.consent:
        return False
    consent = days_of(cell.consent)
    if words.standing.search(verb) and not words.since.search(joined):
        return day.year < min(consent.first.year, bound.first.year)
    return not any(_may_be(day, each) for each in (consent, bound)) and (
        bool(words.standing.search(verb)) or day.year != consent.first.year - 1
    )


def _may_be(told: Day, days: DayRange) -> bool:
    """Tell whether a year that is told is one of those in which the day may lie."""
    return days.first.year <= told.year <= days.last.year


def _found(
    reading: Reading, place: BlockText, known: tuple[Instrument, Participation], day: Day
) -> Finding:
    cell = reading.references.parties.cell(known[1].state, known[1].treaty)
    return report(
        "law.wrong_day",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={
            **data_of(reading, *known),
            "words": place.text.markup[day.start : day.end],
            "consent": cell.consent,
        },
        evidence=(of_participation(known[1]),),
    )
