"""Family 16: an article that its instrument does not have, such as Article 45 of one of 33."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Article, Mention, TextReading
from petitiondesk.law.checker.reporting import of_last_article, report
from petitiondesk.law.checker.words.mention_words import MentionWords
from petitiondesk.law.provision import Instrument, ProofLevel
from petitiondesk.letter.finding import Finding, Severity

_BEFORE = re.compile(r"(?:'s)?[\s,(:\"»”》」』]*(?:의|的|共同|공통(?:의)?)?\s*")
"""What stands between an instrument and its article where it is named first."""
_NOT_OF_IT = 25
"""Characters behind an article in which another source may be named: ``of the Penal Code``."""
_ADDED = re.compile(r"\s?(?:bis|ter|quater)\b|의 ?[0-9]|之[一二三]")
"""What marks an article that was put in later, whose number tells nothing of the last one."""
_SHARED = frozenset({"gc", "gc1", "gc2", "gc3", "gc4", "ap1", "ap2", "ap3", "iccpr", "icescr"})
"""Instruments that have articles in common with others, by their usual name."""


def articles_are_in_their_instruments(reading: Reading) -> Iterator[Finding]:
    """An article that a text names is no later than the last one of its instrument."""
    for place in reading.prose:
        told: set[str] = set()
        for article in place.text.articles:
            named = _instrument(reading, place, article)
            instrument = reading.references.index.instrument(named)
            if instrument is None or not instrument.last_article or article.words in told:
                continue
            told.add(article.words)
            if _is_beyond(article, instrument.last_article):
                yield _found("citation.no_such_article", reading, place, article, instrument)
            elif _is_shared(place, article, named):
                yield _found("citation.no_common_article", reading, place, article, instrument)


def _is_beyond(article: Article, last: int) -> bool:
    """Tell whether the first number is too high: those behind it may count something else."""
    first = article.pinpoints[0].article if article.pinpoints else ""
    return first.isdigit() and int(first) > last and not _ADDED.search(article.words)


def _is_shared(place: BlockText, article: Article, named: str) -> bool:
    """Tell whether an article is called a common one in an instrument that shares none."""
    words = place.text.words
    if words is None or named in _SHARED:
        return False
    start, end = max(0, article.start - 12), article.end + 10
    return any(
        start <= each.start() and each.end() <= end for each in place.text.matches(words.common)
    )


def _instrument(reading: Reading, place: BlockText, article: Article) -> str:
    """Return the id of the instrument that stands right beside an article.

    In the reasons of a legal basis an article of nothing is one of its instrument.
    """
    if place.text.words is None:
        return ""
    beside = _beside(place.text, place.text.words, article)
    if beside is not None:
        return beside.instrument
    own = (c.instrument.id for c in reading.cited if c.basis.id == place.owner)
    return next(own, "") if article.is_bare and place.section == "legal_bases" else ""


def _beside(text: TextReading, words: MentionWords, article: Article) -> Mention | None:
    for mention in text.mentions:
        behind = mention.start >= article.end
        if behind and words.belongs.fullmatch(text.plain, article.end, mention.start):
            return None if _goes_on(text, words, mention.end, len("s Act ")) else mention
        ahead = mention.end <= article.start
        if ahead and _BEFORE.fullmatch(text.plain, mention.end, article.start):
            return None if _goes_on(text, words, article.end, _NOT_OF_IT) else mention
    return None


def _goes_on(text: TextReading, words: MentionWords, end: int, reach: int) -> bool:
    """Tell whether a law is named right behind, which the article may be one of."""
    return bool(words.of_what.search(text.plain, end, min(len(text.plain), end + reach)))


def _found(
    rule: str, reading: Reading, place: BlockText, article: Article, instrument: Instrument
) -> Finding:
    firm = instrument.last_article_level is not ProofLevel.MEMORY
    return report(
        rule,
        Severity.ERROR if firm else Severity.WARNING,
        place.block,
        language=place.language,
        data={
            "words": place.text.markup[article.start : article.end],
            "instrument": reading.called(instrument),
            "last": instrument.last_article,
        },
        evidence=[of_last_article(instrument, reading.references.catalogue.as_of)],
    )
