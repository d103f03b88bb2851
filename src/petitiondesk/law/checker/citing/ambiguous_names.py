"""Family 1: an instrument, protocol or article that a text leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import (
    CITY,
    GENEVA,
    PROTOCOL,
    Mention,
    Span,
    TextReading,
)
from petitiondesk.law.checker.reporting import of_words, report
from petitiondesk.law.checker.words.mention_words import MentionWords
from petitiondesk.letter.finding import Finding, Severity

_REACH = 60
"""How far before a protocol its parent may stand, as in ``the Covenant and its Protocol``."""


def instruments_have_numbers(reading: Reading) -> Iterator[Finding]:
    """There are four Geneva Conventions, and many of The Hague and Vienna: a letter says which."""
    for place in reading.prose:
        for mention in place.text.mentions:
            if mention.instrument in (GENEVA, CITY):
                yield _open(place, mention.words, "law.instrument_ambiguous")
        yield from _articles_of_several(place)


def _articles_of_several(place: BlockText) -> Iterator[Finding]:
    """Yield ``Article 13 of the Geneva Conventions``; their first three articles are common."""
    for article in place.text.articles:
        if article.instrument != "gc" or article.is_bare:
            continue
        common = all(each.article in ("1", "2", "3") for each in article.pinpoints)
        around = place.text.plain[max(0, article.start - 20) : article.end + _REACH]
        words = place.text.words
        if not common and words and words.geneva_with_article.search(around):
            yield _open(place, article.words, "law.instrument_ambiguous")


def protocols_have_parents(reading: Reading) -> Iterator[Finding]:
    """A protocol is one to something, or the first or second of its kind."""
    named = {
        (place.language, mention.instrument)
        for place in reading.prose
        for mention in place.text.mentions
        if mention not in _left_open(place)
    }
    for place in reading.prose:
        for mention in _left_open(place):
            if not _has_parent(place, mention, named):
                yield _open(place, mention.words, "law.protocol_without_parent")


def _left_open(place: BlockText) -> tuple[Mention, ...]:
    words = place.text.words
    return place.text.once(_protocols_by_number, words) if words is not None else ()


def _protocols_by_number(text: TextReading, words: MentionWords) -> tuple[Mention, ...]:
    """Return the protocols that are named by their number or year alone: ``Protocol No. 4``."""
    return tuple(
        mention
        for mention in text.mentions
        if mention.instrument == PROTOCOL or words.protocols.fullmatch(mention.words)
    )


_PROTOCOLS = frozenset(
    {"ap1", "ap2", "ap3", "opcat", "opac", "iccprop1", "op", "ref67", "echrp4", "palermo", "p29"}
)


def _has_parent(place: BlockText, mention: Mention, named: set[tuple[str, str]]) -> bool:
    """Tell whether the letter names one protocol in full, or its parent stands just before it.

    Those with high numbers are to the European Convention, where the letter names that.
    """
    known = [protocol for protocol in _PROTOCOLS if (place.language, protocol) in named]
    if len(known) == 1:
        return True
    if re.search("[0-9]", mention.words) and (place.language, "echr") in named:
        return True
    before = Span(max(0, mention.start - _REACH), mention.start)
    own = place.text.words.own if place.text.words else None
    parents = [
        m for m in place.text.mentions_in(before) if m.instrument not in (GENEVA, CITY, PROTOCOL)
    ]
    return bool(own and parents and own.search(place.text.plain, before.start, before.end))


def articles_have_instruments(reading: Reading) -> Iterator[Finding]:
    """An article is one of something; words on a legal basis, and titles, need not repeat it."""
    for place in reading.prose:
        if place.section in ("legal_bases", "annexes"):
            continue
        for article in place.text.articles:
            if article.is_bare:
                yield _open(place, article.words, "law.article_bare")


def _open(place: BlockText, words: str, rule: str) -> Finding:
    evidence = [of_words(words, place.text.words)] if place.text.words else []
    return report(
        rule,
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"words": words},
        evidence=evidence,
    )
