"""Families 4, 5 and 11, in words: what a text says of ratifications and reservations.

A state is said to be a party and is none, to be none and is bound by now, or to keep a reservation
that it has withdrawn. Texts are read, and may be misread: these are warnings.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from petitiondesk.law.act_days import possible_days
from petitiondesk.law.checker.parties.participation import RULES_BY_STATUS, data_of
from petitiondesk.law.checker.parties.territories import is_about_a_part
from petitiondesk.law.checker.reading.amounts import amounts_of
from petitiondesk.law.checker.reading.article_index import pinpoints_of
from petitiondesk.law.checker.reading.claims import Claim, claims
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.checker.reporting import of_declaration, of_participation, report
from petitiondesk.law.checker.words.word_list import WordList
from petitiondesk.law.provision import Instrument
from petitiondesk.law.state_names import state_names
from petitiondesk.law.status import Participation
from petitiondesk.law.treaty_cells import Declaration
from petitiondesk.letter.case_profile import StatePart
from petitiondesk.letter.finding import Finding, Severity

_NEAR = 30
"""Characters before the word for a party in which ``not`` denies it."""


def ratifications_are_told_rightly(reading: Reading) -> Iterator[Finding]:
    """What a text says of ratifications agrees with the table on the day of the letter."""
    for place in reading.prose:
        words = reading.references.word_lists.get(place.language)
        if words is not None:
            yield from _called_no_party(reading, place, words)
            called = tuple(_called_party(reading, place, words))
            yield from called or _said_to_break(reading, place, words)


def _called_no_party(reading: Reading, place: BlockText, words: WordList) -> Iterator[Finding]:
    for found in place.text.matches(words.not_party):
        known = _participation(reading, place, found, words)
        if known is not None and known[1].binds and not _tells_of_before(reading, place, known[1]):
            yield _stale(reading, place, found.group(), known[1])
            return


def _called_party(reading: Reading, place: BlockText, words: WordList) -> Iterator[Finding]:
    denied = [each.span() for each in place.text.matches(words.not_party)]
    for found in place.text.matches(words.party):
        if any(start < found.end() and found.start() < end for start, end in denied):
            continue
        if is_denied_before(place, Span(*found.span())) or asks_for_it(place, found, words):
            continue
        if _is_bound_by_custom(place, found, words):
            continue
        known = _participation(reading, place, found, words)
        if known is not None and known[1].status in RULES_BY_STATUS:
            sentence = place.text.sentence(found.start())
            if is_about_a_part(reading, place, sentence, known[1], known[0]):
                continue
            yield _no_party(reading, place, *known)
            return


def _said_to_break(reading: Reading, place: BlockText, words: WordList) -> Iterator[Finding]:
    """Yield a state of the case that is said to break, or owe, what it never joined."""
    told = {(cited.instrument.id, state) for cited in reading.cited for state in cited.basis.binds}
    for claim in claims(place.text):
        silent = (words.not_party, words.custom, words.wished)
        if claim.mention is None or any(place.text.has(w, claim.sentence) for w in silent):
            continue
        instrument = reading.references.index.instrument(claim.mention.instrument)
        span = Span(claim.start, claim.start + len(claim.words))
        if instrument is None or not instrument.treaty or is_denied_before(place, span):
            continue
        state = state_named(reading, place, claim.sentence, span, words, of_case=True)
        state = state or _only_subject(reading, place, claim)
        if not state or (instrument.id, state) in told:
            continue
        part = reading.references.parties.bound(instrument, state, reading.act_days.last)
        if part is None or part.status not in RULES_BY_STATUS:
            continue
        if not is_about_a_part(reading, place, claim.sentence, part, instrument):
            yield _no_party(reading, place, instrument, part)
            return


def _is_bound_by_custom(place: BlockText, found: re.Match[str], words: WordList) -> bool:
    """Tell whether a state is said to be no party, and bound by custom all the same."""
    sentence = place.text.sentence(found.start())
    return place.text.has(words.not_party, sentence) and place.text.has(words.custom, sentence)


def _only_subject(reading: Reading, place: BlockText, claim: Claim) -> str:
    """Return the one state that a sentence names, where it stands before all that is said of it."""
    names = state_names(place.language, tuple(sorted(reading.references.parties.states)))
    named = [
        (each.start(), code)
        for code, pattern in names.items()
        for each in place.text.matches(pattern)
        if claim.sentence.start <= each.start() < claim.sentence.end
    ]
    first = min(named, default=(0, ""))
    ahead = claim.mention is not None and first[0] < min(claim.start, claim.mention.start)
    return first[1] if ahead and len({code for _, code in named}) == 1 else ""


def is_denied_before(place: BlockText, found: Span) -> bool:
    """Tell whether ``not`` stands right before the word for a party."""
    words = place.text.words
    before = Span(max(0, found.start - _NEAR), found.end)
    return words is not None and place.text.has(words.denials, before)


def asks_for_it(place: BlockText, found: re.Match[str], words: WordList) -> bool:
    """Tell whether a sentence wishes that a state joined, or says what would be if it did."""
    return place.text.has(words.wished, place.text.sentence(found.start()))


def _participation(
    reading: Reading, place: BlockText, found: re.Match[str], words: WordList
) -> tuple[Instrument, Participation] | None:
    """Return how the state that is spoken of takes part in the treaty that is named nearest."""
    sentence, span = place.text.sentence(found.start()), Span(*found.span())
    state = state_named(reading, place, sentence, span, words)
    if not state:
        return None
    mentions = place.text.mentions_in(sentence) or place.text.meant_in(sentence)
    for mention in sorted(mentions, key=lambda m: _apart(span, m.start, m.end)):
        instrument = reading.references.index.instrument(mention.instrument)
        if instrument is not None and instrument.treaty:
            part = reading.references.parties.bound(instrument, state, _day(reading))
            return (instrument, part) if part is not None else None
    return None


def state_named(
    reading: Reading,
    place: BlockText,
    sentence: Span,
    found: Span,
    words: WordList,
    *,
    of_case: bool = False,
) -> str:
    """Return the state that is named nearest; that of the addressee where it is ``your state``.

    Where it has to be one of the case, the others do not count.
    """
    parties = reading.references.parties
    names = state_names(place.language, tuple(sorted(parties.states)))
    named = [
        (_apart(found, each.start(), each.end()), code)
        for code, pattern in names.items()
        if not of_case or code in reading.parts_of_states
        for each in place.text.matches(pattern)
        if sentence.start <= each.start() < sentence.end
    ]
    named += [
        (_apart(found, each.start(), each.end()), _addressee(reading))
        for each in (place.text.matches(words.addressed) if _addressee(reading) else ())
        if sentence.start <= each.start() < sentence.end
    ]
    return min(named, default=(0, ""))[1]


def _addressee(reading: Reading) -> str:
    parts = reading.parts_of_states.items()
    states = [code for code, its in parts if StatePart.ADDRESSEE in its]
    known = [code for code in states if code in reading.references.parties.states]
    return known[0] if len(known) == 1 else ""


def _apart(found: Span, start: int, end: int) -> int:
    return max(start - found.end, found.start - end, 0)


def _day(reading: Reading) -> dt.date:
    days = possible_days(reading.letter.issued)
    return days.first if days else reading.today


def _tells_of_before(reading: Reading, place: BlockText, known: Participation) -> bool:
    """Tell whether the text speaks of a year before the state was bound."""
    words = reading.references.quantities.get(place.language)
    if words is None:
        return False
    days = place.text.once(amounts_of, words).days
    since = int(known.since[:4]) if known.since[:4].isdigit() else 0
    return any(day.year and day.year <= since for day in days)


def _stale(reading: Reading, place: BlockText, words: str, known: Participation) -> Finding:
    state = reading.state_name(known.state)
    return report(
        "fact.stale",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": words, "why": f"{state} is a party since {known.since}"},
        evidence=(of_participation(known),),
    )


def _no_party(
    reading: Reading, place: BlockText, instrument: Instrument, known: Participation
) -> Finding:
    return report(
        RULES_BY_STATUS[known.status],
        Severity.WARNING,
        place.block,
        language=place.language,
        data=data_of(reading, instrument, known),
        evidence=(of_participation(known),),
    )


def reservations_are_told_rightly(reading: Reading) -> Iterator[Finding]:
    """A reservation that a text says a state keeps has not been withdrawn."""
    for place in reading.prose:
        words = reading.references.word_lists.get(place.language)
        for found in place.text.matches(words.reservation) if words is not None else ():
            sentence = place.text.sentence(found.start())
            if words is None or place.text.has(words.withdrawn, sentence):
                continue
            known = _participation(reading, place, found, words)
            gone = _withdrawn(reading, place, sentence, known[1]) if known is not None else None
            if known is not None and gone is not None:
                yield _kept(reading, place, found.group(), known[1], gone)
                break


def _withdrawn(
    reading: Reading, place: BlockText, sentence: Span, known: Participation
) -> Declaration | None:
    """Return what the state has withdrawn by the day of the letter, of all that is spoken of."""
    day, cell = _day(reading), reading.references.parties.cell(known.state, known.treaty)
    articles = {p.article for a in place.text.articles_in(sentence) for p in a.pinpoints}
    meant = [d for d in cell.declarations if not articles or articles & _articles(reading, d)]
    gone = [d for d in meant if (days := possible_days(d.withdrawn)) and days.last <= day]
    return gone[0] if gone and len(gone) == len(meant) else None


def _articles(reading: Reading, declaration: Declaration) -> set[str]:
    catalogue = reading.references.catalogue
    known = (catalogue.provision(each) for each in declaration.provisions if each in catalogue)
    return {pinpoint.article for provision in known for pinpoint in pinpoints_of(provision)}


def _kept(
    reading: Reading, place: BlockText, words: str, known: Participation, gone: Declaration
) -> Finding:
    state, cell = known.state, reading.references.parties.cell(known.state, known.treaty)
    why = f"{reading.state_name(state)} withdrew it with effect from {gone.withdrawn}"
    return report(
        "fact.stale",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": words, "why": why},
        evidence=(of_declaration(gone, state, known.treaty, cell.proof.as_of),),
    )


RULES = (ratifications_are_told_rightly, reservations_are_told_rightly)
