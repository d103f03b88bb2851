"""Family 9, allegations: what is alleged or disputed is told as a fact."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.facts.repeating import ARGUING, repeated, sentence_of
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.words.certainty_words import CertaintyWords
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Certainty, Fact

_UNPROVEN = frozenset({Certainty.ALLEGED, Certainty.DISPUTED})


def allegations_say_who_makes_them(reading: Reading) -> Iterator[Finding]:
    """A fact that is alleged or disputed says who says so, and so does whoever repeats it."""
    unproven = {fact.id: fact for fact in reading.letter.facts if fact.certainty in _UNPROVEN}
    if not unproven:
        return
    certainty = reading.references.certainty
    told = tuple(
        sentence_of(place, place.text.plain, certainty[place.language])
        for place in reading.prose
        if place.owner in unproven and place.language in certainty
    )
    for place in reading.prose:
        words = reading.references.certainty.get(place.language)
        if words is None:
            continue
        if place.owner in unproven:
            open_words = place.text.has(words.attributions) or place.text.has(words.hedges)
            if not open_words or _is_made_certain(place, words):
                yield _as_fact(place, unproven[place.owner])
            continue
        again = repeated(place, told, words) if place.section in ARGUING else None
        if again is not None:
            yield _as_fact(place, unproven[again[1].fact])


def _is_made_certain(place: BlockText, words: CertaintyWords) -> bool:
    """Tell whether a text says that there is no doubt, whoever denies it before a ``but``."""
    text = place.text
    for found in text.matches(words.certain):
        sentence = text.sentence(found.start())
        turns = (m.end() for m in text.matches(words.but) if m.end() <= found.start())
        start = max(turns, default=0)
        before = Span(max(start, sentence.start), found.start())
        denied = text.words is not None and text.has(text.words.denials, before)
        if not denied and not text.has(words.attributions, Span(before.start, sentence.end)):
            return True
    return False


def _as_fact(place: BlockText, fact: Fact) -> Finding:
    return report(
        "fact.allegation_as_fact",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"certainty": fact.certainty.value},
    )
