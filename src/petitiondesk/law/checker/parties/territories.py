"""Parts of a state for which it told something else of a treaty: Hong Kong and Macao.

A letter tells that it is about one by the states of its case, by whom a rule is said to bind, or
in its texts.
"""

from __future__ import annotations

import datetime as dt

from petitiondesk.law.checker.reading.letter_reading import PROSE, BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.provision import Instrument
from petitiondesk.law.state_names import state_names
from petitiondesk.law.status import Participation

_TELLING = PROSE | {"addressees"}
"""The sections that tell what a letter is about; the letterhead tells where its authors live."""


def applied_in(
    reading: Reading, instrument: Instrument, state: str, on: dt.date
) -> tuple[Participation, ...]:
    """Return how a treaty stands to those parts of a state in which it is in force on a day."""
    parties = reading.references.parties
    told = (parties.bound(instrument, part, on) for part in parties.territories_of(state))
    return tuple(each for each in told if each is not None and each.binds)


def asked_about(reading: Reading) -> frozenset[str]:
    """Return the parts of states that the case or a legal basis names."""
    named = {each.state for each in reading.case.states}
    named.update(code for basis in reading.letter.legal_bases for code in basis.binds)
    return frozenset(named & reading.references.parties.territories.keys())


def spoken_of(reading: Reading) -> frozenset[str]:
    """Return the parts of states that a text of the letter, or an office written to, names."""
    blocks = (each for each in reading.blocks if each.section in _TELLING)
    return frozenset(code for block in blocks for code in _named(reading, block))


def is_about_a_part(
    reading: Reading, place: BlockText, sentence: Span, known: Participation, instrument: Instrument
) -> bool:
    """Tell whether words about a state are about a part of it in which the treaty is in force."""
    applied = {each.state for each in applied_in(reading, instrument, known.state, known.on)}
    told = asked_about(reading) | _named(reading, place, sentence) if applied else frozenset()
    return bool(applied & told)


def _named(reading: Reading, place: BlockText, within: Span | None = None) -> frozenset[str]:
    codes = tuple(sorted(reading.references.parties.territories))
    names = state_names(place.language, codes)
    return frozenset(code for code, name in names.items() if place.text.has(name, within))
