"""Family 15: an article of a treaty that is pressed on a state as customary law."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.finding import Finding, Severity


def custom_is_not_the_treaty(reading: Reading) -> Iterator[Finding]:
    """An article of a treaty is not pressed on a state as customary law in one breath."""
    for place in reading.prose:
        words = reading.references.word_lists.get(place.language)
        if words is None:
            continue
        for found in place.text.matches(words.custom):
            sentence = place.text.sentence(found.start())
            if place.text.has(words.not_bound, sentence):
                continue
            if _binds_nobody_asked(reading, place, _spoken_of(place.text, sentence)):
                yield report(
                    "law.custom_and_treaty",
                    Severity.WARNING,
                    place.block,
                    language=place.language,
                    data={"words": found.group()},
                )
                break


def _spoken_of(text: TextReading, sentence: Span) -> Span:
    """Return a sentence; with the one before where it is led in by a word such as ``it``."""
    if text.articles_in(sentence) or not text.meant_in(sentence):
        return sentence
    return Span(text.sentence(sentence.start - 1).start, sentence.end)


def _binds_nobody_asked(reading: Reading, place: BlockText, sentence: Span) -> bool:
    """Tell whether the sentence names an article of a treaty that no state of the case has."""
    for article in place.text.articles_in(sentence):
        instrument = reading.references.index.instrument(article.instrument)
        if instrument is None or not instrument.treaty:
            continue
        states = [each.state for each in reading.case.states]
        parties = reading.references.parties
        day = reading.act_days.last
        known = [parties.bound(instrument, s, day) for s in states if parties.knows(s)]
        if not known or not all(each is not None and each.binds for each in known):
            return True
    return False
