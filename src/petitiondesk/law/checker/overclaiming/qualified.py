"""Family 8: a right used without the limits that its own text sets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.article_index import pinpoints_of
from petitiondesk.law.checker.reading.letter_reading import BlockText, Cited, Reading
from petitiondesk.law.checker.reading.text_reading import Article, Pinpoint, Span, arabic
from petitiondesk.law.checker.reporting import of_provision, report
from petitiondesk.law.provision import Provision
from petitiondesk.letter.finding import Finding, Severity


def limits_are_met(reading: Reading) -> Iterator[Finding]:
    """Who cites Article 19(2) has to deal with 19(3), or its reader will."""
    bases = {cited.provision.id for cited in reading.cited}
    cited_pinpoints = {
        (c.provision.instrument, p) for c in reading.cited for p in pinpoints_of(c.provision)
    }
    for cited in reading.cited:
        limits = set(cited.provision.qualified_by)
        if limits and not (limits & bases or _limits_are_dealt_with(reading, cited)):
            yield _found(reading, cited.provision, cited.basis.id)
    for place in reading.prose:
        yield from _in_text(reading, place, cited_pinpoints)


def _in_text(
    reading: Reading, place: BlockText, cited: set[tuple[str, Pinpoint]]
) -> Iterator[Finding]:
    """Report a paragraph that a text names by itself, and its limits nowhere in the same text."""
    for article in place.text.articles:
        for pinpoint in article.pinpoints:
            if (article.instrument, pinpoint) in cited:
                continue
            if not pinpoint.paragraph and not _is_called_absolute(place, article):
                continue
            for provision in reading.references.index.provisions(article.instrument, pinpoint):
                if not provision.qualified_by or not _is_of(provision, pinpoint):
                    continue
                if _speaks_of_limits(place) or _names(reading, place, provision):
                    continue
                yield _found(reading, provision, place.block, place.language)


def _is_of(provision: Provision, named: Pinpoint) -> bool:
    """Tell whether a provision is what a text names: its paragraph, or the whole article."""
    own = pinpoints_of(provision)
    return named in own or (
        not named.paragraph and any(each.article == named.article for each in own)
    )


def _is_called_absolute(place: BlockText, article: Article) -> bool:
    """Tell whether a sentence leaves no exception to the one article that it names."""
    text, words = place.text, place.text.words
    sentence = text.sentence(article.start)
    if words is None or len(text.articles_in(sentence)) > 1:
        return False
    absolute = _within(text.matches(words.absolute), sentence)
    denied = [each.start() for each in _within(text.matches(words.denials), sentence)]
    return bool(absolute) and all(
        any(each.start() <= position < each.end() for each in absolute) for position in denied
    )


def _within(found: tuple[re.Match[str], ...], sentence: Span) -> list[re.Match[str]]:
    return [each for each in found if sentence.start <= each.start() < sentence.end]


def _speaks_of_limits(place: BlockText) -> bool:
    """Tell whether a text speaks of exceptions; ``without exception`` is the opposite."""
    words = place.text.words
    if words is None:
        return False
    absolute = [found.span() for found in place.text.matches(words.absolute)]
    return any(
        not any(start <= found.start() < end for start, end in absolute)
        for found in place.text.matches(words.exceptions)
    )


def _limits_are_dealt_with(reading: Reading, cited: Cited) -> bool:
    """Tell whether the words on a basis speak of limits, or any text names their paragraph."""
    own = reading.texts_of(cited.basis.why.id)
    return any(_speaks_of_limits(place) for place in own) or any(
        _names(reading, place, cited.provision) for place in reading.prose
    )


def _names(reading: Reading, place: BlockText, provision: Provision) -> bool:
    """Tell whether a text names one of the paragraphs that limit a provision."""
    catalogue = reading.references.catalogue
    limits = {
        (limit.instrument, pinpoint)
        for limit in map(catalogue.provision, provision.qualified_by)
        for pinpoint in pinpoints_of(limit)
    }
    return _names_paragraph(place, {pinpoint.paragraph for _, pinpoint in limits}) or any(
        (article.instrument, pinpoint) in limits
        or (not article.instrument and pinpoint in {named for _, named in limits})
        for article in place.text.articles
        for pinpoint in article.pinpoints
    )


def _names_paragraph(place: BlockText, paragraphs: set[str]) -> bool:
    """Tell whether a text that names the article goes on with ``paragraph 3``."""
    words = place.text.words
    if words is None or not place.text.articles:
        return False
    articles = [(article.start, article.end) for article in place.text.articles]
    return any(
        not any(start <= found.start() < end for start, end in articles)
        and paragraphs & {arabic(number) for number in found.groups() if number}
        for found in place.text.matches(words.paragraphs)
    )


def _found(reading: Reading, provision: Provision, where: str, language: str = "") -> Finding:
    catalogue = reading.references.catalogue
    limits = [catalogue.provision(each).pinpoint for each in provision.qualified_by]
    return report(
        "law.qualified_right",
        Severity.WARNING,
        where,
        language=language,
        data={
            "provision": reading.cites(provision),
            "pinpoint": reading.cites(provision),
            "by": ", ".join(limits),
        },
        evidence=[of_provision(provision, catalogue.as_of)],
    )
