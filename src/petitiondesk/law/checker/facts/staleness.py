"""Family 11, staleness: what is known of a fact or an office-holder is too old to be relied on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.finding import Finding, Severity

FRESH: Final = dt.timedelta(days=365)
"""For how long a fact, or who holds an office, is taken to be as it was."""


def facts_are_fresh(reading: Reading) -> Iterator[Finding]:
    """A fact was looked at within a year before the letter, and again when it was due."""
    day = _day(reading)
    for fact in reading.letter.facts:
        due, known = possible_days(fact.recheck), possible_days(fact.as_of)
        if due is not None and due.last < day:
            data = {"words": fact.recheck}
            yield report("fact.stale", Severity.WARNING, fact.id, data=data)
        elif known is not None and day - known.last > FRESH:
            yield report("fact.stale", Severity.WARNING, fact.id, data={"words": fact.as_of})


def facts_say_when_they_were_known(reading: Reading) -> Iterator[Finding]:
    """A fact says as of when it is known."""
    for fact in reading.letter.facts:
        if not fact.as_of and not fact.text.is_empty():
            yield report("fact.without_as_of", Severity.NOTE, fact.id)


def office_holders_are_fresh(reading: Reading) -> Iterator[Finding]:
    """Who holds the office was looked up within a year before the letter."""
    day = _day(reading)
    for addressee in reading.letter.addressees:
        known = possible_days(addressee.as_of)
        if known is not None and day - known.last > FRESH:
            data = {"words": addressee.as_of}
            yield report("addressee.stale", Severity.WARNING, addressee.id, data=data)


def office_holders_were_looked_up(reading: Reading) -> Iterator[Finding]:
    """Whoever is written to by name: it is told when that name was looked up."""
    prevailing = reading.letter.languages.prevailing
    for addressee in reading.letter.addressees:
        person = addressee.person.markup(prevailing).strip()
        if person and not addressee.as_of:
            data = {"person": person}
            yield report("addressee.without_as_of", Severity.NOTE, addressee.id, data=data)


def _day(reading: Reading) -> dt.date:
    """Return the day on which the letter is read: that of the letter, else today."""
    issued = possible_days(reading.letter.issued)
    return issued.first if issued else reading.today


RULES = (
    facts_are_fresh,
    facts_say_when_they_were_known,
    office_holders_are_fresh,
    office_holders_were_looked_up,
)
