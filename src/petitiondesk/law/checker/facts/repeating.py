"""What one text of a letter tells, found again in the sentences of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from petitiondesk.law.checker.reading.letter_reading import BlockText
from petitiondesk.law.checker.reading.restating import meaning, meanings, restates_any
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.words.certainty_words import CertaintyWords

ARGUING = frozenset({"subject", "opening", "body", "facts", "legal_bases", "demands", "closing"})
"""Sections that argue, or tell facts."""
_PAUSES = re.compile(r"[,;:–—，；：、]")


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


def sentence_of(place: BlockText, text: str, words: CertaintyWords) -> Sentence:
    """Return what a text tells, to be compared without the words that leave it open."""
    told = text[max((each.end() for each in _unsure(text, words)), default=0) :]
    heard = meanings(_unsaid(text, words), told, place.language)
    return Sentence(place.owner, place.language, text, heard)


def _unsure(text: str, words: CertaintyWords) -> Iterator[re.Match[str]]:
    """Yield the words of a text that leave it open, or tell who says so."""
    yield from words.hedges.finditer(text)
    yield from words.attributions.finditer(text)


def repeated(
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
        written(text, span)
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


def written(text: TextReading, span: Span) -> str:
    """Return a stretch of a text as it stands there."""
    return text.plain[span.start : span.end].strip()
