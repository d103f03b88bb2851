"""Family 11, in words: a state is said to be no party to a treaty that binds it by now."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.amounts import amounts_of
from petitiondesk.law.checker.reading import BlockText, Reading, possible_days
from petitiondesk.law.checker.reporting import of_participation, report
from petitiondesk.law.checker.state_names import state_names
from petitiondesk.law.checker.text_reading import Span
from petitiondesk.law.status import Participation
from petitiondesk.letter.finding import Finding, Severity


def nobody_is_called_no_party_who_is_one(reading: Reading) -> Iterator[Finding]:
    """What a text says of ratifications agrees with the table on the day of the letter."""
    for place in reading.prose:
        words = reading.references.word_lists.get(place.language)
        if words is None:
            continue
        for found in place.text.matches(words.not_party):
            sentence = place.text.sentence(found.start())
            known = _party(reading, place, sentence, found.start())
            if known is not None and not _tells_of_before(reading, place, sentence, known):
                yield _finding(reading, place, found.group(), known)
                break


def _party(
    reading: Reading, place: BlockText, sentence: Span, position: int
) -> Participation | None:
    """Return how the state that is spoken of takes part in the treaty named, if it is bound."""
    parties = reading.references.parties
    names = state_names(place.language, tuple(sorted(parties.states)))
    nearest: tuple[int, str] | None = None
    for code, pattern in names.items():
        for found in place.text.matches(pattern):
            distance = abs(position - found.end())
            inside = sentence.start <= found.start() < sentence.end
            if inside and (nearest is None or distance < nearest[0]):
                nearest = (distance, code)
    if nearest is None:
        return None
    for mention in place.text.mentions_in(sentence):
        instrument = reading.references.index.instrument(mention.instrument)
        if instrument is not None and instrument.treaty:
            days = possible_days(reading.letter.issued)
            day = days.first if days else reading.today
            found_part = parties.bound(instrument, nearest[1], day)
            if found_part is not None and found_part.binds:
                return found_part
    return None


def _tells_of_before(
    reading: Reading, place: BlockText, sentence: Span, known: Participation
) -> bool:
    """Tell whether the sentence speaks of a year before the state was bound."""
    words = reading.references.quantities.get(place.language)
    if words is None:
        return False
    days = place.text.once(amounts_of, words).days_in(sentence)
    since = int(known.since[:4]) if known.since[:4].isdigit() else 0
    return any(day.year and day.year <= since for day in days)


def _finding(reading: Reading, place: BlockText, words: str, known: Participation) -> Finding:
    state = reading.state_name(known.state)
    return report(
        "fact.stale",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": words, "why": f"{state} is a party since {known.since}"},
        evidence=(of_participation(known),),
    )


RULES = (nobody_is_called_no_party_who_is_one,)
