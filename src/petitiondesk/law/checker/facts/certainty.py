"""Family 9, strength: what a source leaves open is told as certain, what is alleged as a fact."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.restating import meaning, meanings, restates_any
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reporting import report
from petitiondesk.law.checker.words.certainty_words import CertaintyWords
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Certainty, Fact

_ARGUING = frozenset({"subject", "opening", "body", "facts", "legal_bases", "demands", "closing"})
_UNPROVEN = frozenset({Certainty.ALLEGED, Certainty.DISPUTED})
_REACH = 40
"""Characters between a legal word and the verb that asserts it."""


_PAUSES = re.compile(r"[,;:–—，；：、]")
_QUOTED = 80
"""Characters of a sentence that a finding repeats."""


class Sentence(msgspec.Struct, frozen=True):
    """What a fact says in one language.

    Attributes:
        fact: its id.
        language: code of the language.
        text: as it stands there.
        meanings: by which it is compared with others.
    """

    fact: str
    language: str
    text: str
    meanings: tuple[frozenset[str], ...]


class Clauses(msgspec.Struct, frozen=True):
    """A sentence that neither leaves open what it says nor tells who says so.

    Attributes:
        text: as it stands there.
        meanings: of the whole, and of each of its parts.
    """

    text: str
    meanings: tuple[frozenset[str], ...]


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
        if words is None or place.section not in _ARGUING:
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
                    yield _sentence(place, _written(place.text, span), words)


def _sentence(place: BlockText, text: str, words: CertaintyWords) -> Sentence:
    told = text[max((each.end() for each in _unsure(text, words)), default=0) :]
    heard = meanings(_unsaid(text, words), told, place.language)
    return Sentence(place.owner, place.language, text, heard)


def _unsure(text: str, words: CertaintyWords) -> Iterator[re.Match[str]]:
    """Yield the words of a text that leave it open, or tell who says so."""
    yield from words.hedges.finditer(text)
    yield from words.attributions.finditer(text)


def _restated(
    place: BlockText, told: tuple[Sentence, ...], words: CertaintyWords
) -> Iterator[Finding]:
    """Yield the first sentence that says without ``may`` what a fact says with it."""
    others = tuple(each for each in told if each.fact != place.owner)
    repeated = _repeated(place, others, words)
    if repeated is not None:
        said, sentence = repeated
        hedged = Hedged(sentence.fact, sentence.text, in_title=False)
        yield _overstated(place, said[:_QUOTED], hedged)


def _repeated(
    place: BlockText, told: tuple[Sentence, ...], words: CertaintyWords
) -> tuple[str, Sentence] | None:
    """Return the first sentence of a text that says again what another has told, and that one."""
    of_language = [each for each in told if each.language == place.language]
    if not of_language:
        return None
    for clauses in place.text.once(_asserted_clauses, words):
        for sentence in of_language:
            if restates_any(clauses.meanings, sentence.meanings, place.language):
                return clauses.text, sentence
    return None


def _asserted_clauses(text: TextReading, words: CertaintyWords) -> tuple[Clauses, ...]:
    silent = (words.hedges, words.established, words.neutral, words.attributions)
    said = (
        _written(text, span)
        for span in text.sentences
        if not any(text.has(each, span) for each in silent)
    )
    return tuple(
        Clauses(each, tuple(meaning(c, words.language) for c in {each, *_PAUSES.split(each)}))
        for each in said
    )


def _unsaid(text: str, words: CertaintyWords) -> str:
    """Return a text without the words that leave it open, or tell who says so."""
    return words.attributions.sub(" ", words.hedges.sub(" ", text))


def _written(text: TextReading, span: Span) -> str:
    return text.plain[span.start : span.end].strip()


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
                yield key, _written(text, sentence)


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


def allegations_say_who_makes_them(reading: Reading) -> Iterator[Finding]:
    """A fact that is alleged or disputed says who says so, and so does whoever repeats it."""
    unproven = {fact.id: fact for fact in reading.letter.facts if fact.certainty in _UNPROVEN}
    if not unproven:
        return
    certainty = reading.references.certainty
    told = tuple(
        _sentence(place, place.text.plain, certainty[place.language])
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
        repeated = _repeated(place, told, words) if place.section in _ARGUING else None
        if repeated is not None:
            yield _as_fact(place, unproven[repeated[1].fact])


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


RULES = (sources_are_not_overstated, allegations_say_who_makes_them)
