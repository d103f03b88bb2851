"""Family 9, strength: what a fact or its source leaves open is told as certain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from petitiondesk.law.checker.facts.repeating import (
    ARGUING,
    Sentence,
    repeated,
    sentence_of,
    written,
)
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.words.certainty_words import CertaintyWords
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Fact

_REACH = 40
"""Characters between a legal word and the verb that asserts it."""
_QUOTED = 80
"""Characters of a sentence that a finding repeats."""


class Hedged(msgspec.Struct, frozen=True):
    """A legal word that a source leaves open.

    Attributes:
        fact: the id of the fact.
        words: what leaves it open, as it stands there.
        in_title: whether a source's title does, and not the fact itself.
    """

    fact: str
    words: str
    in_title: bool


def sources_are_not_overstated(reading: Reading) -> Iterator[Finding]:
    """What a fact or its source only calls possible is not asserted elsewhere."""
    open_words, open_sentences = _hedged(reading), tuple(_hedged_sentences(reading))
    if not open_words and not open_sentences:
        return
    for place in reading.prose:
        words = reading.references.certainty.get(place.language)
        if words is None or place.section not in ARGUING:
            continue
        told = False
        for key, hedged in open_words.items():
            asserted = _asserted(place, key, words)
            if asserted and (hedged.in_title or place.owner != hedged.fact):
                told = True
                yield _overstated(place, asserted.group(), hedged)
        if not told:
            yield from _restated(place, open_sentences, words)


def _overstated(place: BlockText, said: str, hedged: Hedged) -> Finding:
    return report(
        "fact.overstated",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": said, "hedged": hedged.words},
    )


def _hedged_sentences(reading: Reading) -> Iterator[Sentence]:
    """Yield the sentences of facts that leave open what they tell."""
    for place in reading.prose:
        words = reading.references.certainty.get(place.language)
        if words is not None and place.section == "facts":
            for span in place.text.sentences:
                if place.text.has(words.hedges, span):
                    yield sentence_of(place, written(place.text, span), words)


def _restated(
    place: BlockText, told: tuple[Sentence, ...], words: CertaintyWords
) -> Iterator[Finding]:
    """Yield the first sentence that says without ``may`` what a fact says with it."""
    others = tuple(each for each in told if each.fact != place.owner)
    again = repeated(place, others, words)
    if again is not None:
        said, sentence = again
        hedged = Hedged(sentence.fact, sentence.text, in_title=False)
        yield _overstated(place, said[:_QUOTED], hedged)


def _hedged(reading: Reading) -> Mapping[str, Hedged]:
    """Return the legal words that facts or titles of their sources leave open."""
    found: dict[str, Hedged] = {}
    for place in reading.prose:
        words = reading.references.certainty.get(place.language)
        if words is not None and place.section == "facts":
            for key, said in _open(place.text, words):
                found.setdefault(key, Hedged(place.owner, said, in_title=False))
    for fact in reading.letter.facts:
        for key, hedged in _hedged_titles(fact, reading):
            found.setdefault(key, hedged)
    return found


def _hedged_titles(fact: Fact, reading: Reading) -> Iterator[tuple[str, Hedged]]:
    for source in fact.sources:
        words = reading.references.certainty.get(source.language)
        if words is not None and source.title:
            for key, said in _open(TextReading(source.title, None), words):
                yield key, Hedged(fact.id, said, in_title=True)


def _open(text: TextReading, words: CertaintyWords) -> Iterator[tuple[str, str]]:
    for key, qualification in words.qualifications.items():
        for found in text.matches(qualification):
            sentence = text.sentence(found.start())
            if text.has(words.hedges, sentence):
                yield key, written(text, sentence)


def _asserted(place: BlockText, key: str, words: CertaintyWords) -> re.Match[str] | None:
    """Return where a text says that it is so, and neither hedges nor names a court."""
    qualification = words.qualifications.get(key)
    if qualification is None:
        return None
    for found in place.text.matches(qualification):
        sentence = place.text.sentence(found.start())
        silent = (words.hedges, words.established, words.neutral)
        if any(place.text.has(each, sentence) for each in silent):
            continue
        if _is_said(place, found, words) or (
            key not in words.circumstances and _is_named(place.text, found, words)
        ):
            return found
    return None


def _is_said(place: BlockText, found: re.Match[str], words: CertaintyWords) -> bool:
    """Tell whether a verb beside it asserts a legal word; what a subject line names, it says."""
    text = place.text
    sentence = text.sentence(found.start())
    before = Span(max(sentence.start, found.start() - _REACH), found.start())
    after = Span(found.end(), min(sentence.end, found.end() + _REACH))
    return (
        place.section == "subject"
        or text.has(words.asserting_before, before)
        or text.has(words.asserting_after, after)
    )


def _is_named(text: TextReading, found: re.Match[str], words: CertaintyWords) -> bool:
    """Tell whether a sentence takes a legal word for granted, as in ``end this torture``.

    One that names a rule may tell what the rule says; one that denies, or tells who says so, does
    not take it for granted.
    """
    sentence = text.sentence(found.start())
    if text.articles_in(sentence) or text.mentions_in(sentence) or _is_denied(text, found):
        return False
    return not any(text.has(each, sentence) for each in (words.attributions, words.not_granted))


def _is_denied(text: TextReading, found: re.Match[str]) -> bool:
    """Tell whether ``not`` stands before a word, or behind it where the verb comes last."""
    if text.words is None:
        return False
    behind = _REACH if text.words.instrument_first else 0
    return text.has(text.words.denials, Span(found.start() - _REACH, found.end() + behind))
