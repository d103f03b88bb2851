"""Family 10, dates: a year left out, an event after the letter, an order that cannot be."""

from __future__ import annotations

import calendar
import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator

import msgspec

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.reading.amounts import Amount, Day
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.checker.reading.told import Told, told
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Fact


def years_are_told(reading: Reading) -> Iterator[Finding]:
    """A day of a month has its year, unless the text tells it otherwise."""
    for here in told(reading):
        known = any(day.year and day.month for day in here.amounts.days)
        for day in here.amounts.days:
            if day.day and not day.year and not known and not _year_is_near(here, day):
                yield _found("date.year_missing", here, day)


def _year_is_near(here: Told, day: Day) -> bool:
    """Tell whether the sentence tells the year, or that it does not matter."""
    sentence = here.place.text.sentence(day.start)
    years = any(each.year for each in here.amounts.days_in(sentence))
    return years or here.place.text.has(here.words.days.year_known, sentence)


def days_are_in_the_calendar(reading: Reading) -> Iterator[Finding]:
    """No text tells a 31 February."""
    for here in told(reading):
        for day in here.amounts.days:
            if day.day > _days_of_month(day):
                words = here.place.text.markup[day.start : day.end]
                yield report(
                    "date.impossible",
                    Severity.WARNING,
                    here.place.block,
                    language=here.place.language,
                    data={"date": words},
                )


def _days_of_month(day: Day) -> int:
    """Return how many days the month has; where no year is told, February may have 29."""
    return calendar.monthrange(day.year or _LEAP, day.month)[1] if day.month else _LONGEST


_LEAP, _LONGEST, _MONTHS, _HALF_A_YEAR = 2024, 31, 12, 6
_RIGHT_BEHIND = 12


def nothing_is_told_before_it_happened(reading: Reading) -> Iterator[Finding]:
    """What is told as done did not happen after the day of the letter."""
    issued = possible_days(reading.letter.issued)
    if issued is None:
        return
    for fact in reading.letter.facts:
        yield from _later(fact, issued.last)
    for here in told(reading):
        for day in here.amounts.days:
            if _first(day) > issued.last and not _lies_ahead(here, day):
                yield _found("date.after_letter", here, day)


def _later(fact: Fact, issued: dt.date) -> Iterator[Finding]:
    for part, date in ((fact.id, fact.date), *((s.id, s.date) for s in fact.sources)):
        days = possible_days(date)
        if days is not None and days.first > issued:
            yield report("date.after_letter", Severity.WARNING, part, data={"words": date})


def nothing_was_looked_up_in_the_future(reading: Reading) -> Iterator[Finding]:
    """Nobody has looked up yet what a fact, or the holder of an office, will be."""
    letter = reading.letter
    issued = possible_days(letter.issued)
    latest = max(reading.today, issued.last) if issued else reading.today
    looked_up = [(fact.id, fact.as_of) for fact in letter.facts]
    looked_up += [(addressee.id, addressee.as_of) for addressee in letter.addressees]
    for where, as_of in looked_up:
        known = possible_days(as_of)
        if known is not None and known.first > latest:
            yield report("date.after_letter", Severity.WARNING, where, data={"words": as_of})


def _lies_ahead(here: Told, day: Day) -> bool:
    """Tell whether the sentence speaks of what is still to come."""
    if here.place.section in ("demands", "closing", "subject"):
        return True
    before, after = here.amounts.plain[: day.start], here.amounts.plain[day.end :]
    if here.words.days.done_before.search(before) or here.words.days.done_after.match(after):
        return False
    if here.words.days.ahead_before.search(before) or here.words.days.ahead_after.match(after):
        return True
    sentence = here.place.text.sentence(day.start)
    if _opens_what_is_done(here, day, sentence):
        return False
    done = here.place.text.has(here.words.days.past, sentence)
    return not done or here.place.text.has(here.words.days.ahead, sentence)


def _opens_what_is_done(here: Told, day: Day, sentence: Span) -> bool:
    """Tell whether a sentence begins with the day and goes on with what was done on it.

    What comes behind may still speak of what is to come: ``they took him away to be tried``.
    """
    text = here.place.text
    if len(text.plain[sentence.start : day.start].split()) > 1:
        return False
    rest = Span(day.end, sentence.end)
    if _first_in(text.matches(here.words.days.ahead), Span(sentence.start, day.start)) is not None:
        return False
    done = _first_in(text.matches(here.words.days.past), rest)
    ahead = _first_in(text.matches(here.words.days.ahead), rest)
    return done is not None and (ahead is None or done < ahead)


def _first_in(found: Iterable[re.Match[str]], span: Span) -> int | None:
    starts = (each.start() for each in found if span.start <= each.start() < span.end)
    return next(starts, None)


def order_is_possible(reading: Reading) -> Iterator[Finding]:
    """Nothing ends before it began, and nothing is asked for a day that is past."""
    letter = reading.letter
    issued = possible_days(letter.issued)
    for fact in letter.facts:
        if _before(fact.as_of, fact.date):
            yield _reversed(fact.id, fact.date, fact.as_of)
    for demand in letter.demands:
        due = possible_days(demand.deadline)
        if issued and due and due.last < issued.first:
            yield _reversed(demand.id, letter.issued, demand.deadline)
    if letter.embargo and issued and letter.embargo.until[:10] < issued.first.isoformat():
        yield _reversed("embargo", letter.issued, letter.embargo.until[:10])
    acts = reading.case.acts
    if acts and _before(acts.last, acts.first):
        yield _reversed("case", acts.first, acts.last)
    for here in told(reading):
        yield from _ranges(here)


def _before(one: str, other: str) -> bool:
    """Tell whether every day that ``one`` can mean lies before every day of the other."""
    first, second = possible_days(one), possible_days(other)
    return bool(first and second and first.last < second.first)


def _ranges(here: Told) -> Iterator[Finding]:
    plain = here.amounts.plain
    for first, second in itertools.pairwise(here.amounts.days):
        between, before = plain[first.end : second.start], plain[: first.start]
        is_range = any(
            led.search(before) and joined.match(between) for led, joined in here.words.days.ranges
        )
        back = is_range and second.year and _first(second) < _begin(first, second)
        if back or _is_released_before(here, first, second):
            yield _found("date.order", here, second)
    for number in here.amounts.numbers:
        yield from (_found("date.order", here, day) for day in _ended_before(here, number))


def _is_released_before(here: Told, first: Day, second: Day) -> bool:
    """Tell whether a sentence has somebody taken on one day, and released on an earlier one."""
    sentence = here.place.text.sentence(first.start)
    if not (first.year and second.year and second.start < sentence.end):
        return False
    plain, words = here.amounts.plain, here.words.days
    last = _first(msgspec.structs.replace(second, month=second.month or _MONTHS))
    if last >= _first(first) or words.told_back.search(plain, sentence.start, sentence.end):
        return False
    between = plain[first.end : second.start]
    behind = plain[second.end : min(sentence.end, second.end + _RIGHT_BEHIND)]
    taken = words.begun.search(plain, sentence.start, second.start)
    return bool(
        taken and (words.ended.search(between) or words.ended.match(behind.lstrip(" ,，에")))
    )


def _begin(first: Day, second: Day) -> dt.date:
    """Return the first day of a range; the year may stand with its end alone.

    From December to January is over the turn of a year.
    """
    if first.year or not first.month or first.month - second.month >= _HALF_A_YEAR:
        return _first(first)
    return _first(msgspec.structs.replace(first, year=second.year))


def _ended_before(here: Told, number: Amount) -> Iterator[Day]:
    """Yield the end of a range such as ``from 8 to 3 January``: both are days of one month."""
    plain = here.amounts.plain
    for day in here.amounts.days:
        if not (day.day and day.month and day.day < number.value <= _LONGEST):
            continue
        between, before = plain[number.end : day.start], plain[: number.start]
        ranges = here.words.days.ranges
        if any(led.search(before) and joined.match(between) for led, joined in ranges):
            yield day


def _first(day: Day) -> dt.date:
    """Return the first day that a text can mean; the earliest of all where it tells no year."""
    if not day.year:
        return dt.date.min
    try:
        return dt.date(day.year, day.month or 1, day.day or 1)
    except ValueError:  # 31 June: no day of the calendar
        return dt.date(day.year, day.month, 1)


def _reversed(where: str, first: str, last: str) -> Finding:
    data = {"words": f"{first} – {last}"}
    return report("date.order", Severity.WARNING, where, data=data)


def _found(rule: str, here: Told, day: Day) -> Finding:
    words = here.place.text.markup[day.start : day.end]
    return report(
        rule,
        Severity.WARNING,
        here.place.block,
        language=here.place.language,
        data={"words": words},
    )


RULES = (
    years_are_told,
    days_are_in_the_calendar,
    nothing_is_told_before_it_happened,
    nothing_was_looked_up_in_the_future,
    order_is_possible,
)
