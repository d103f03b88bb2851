"""Family 16: a rule that is said to say more than it does."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.article_index import pinpoints_of
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Article, Pinpoint, Span, TextReading
from petitiondesk.law.checker.reporting import of_provision, report
from petitiondesk.law.checker.words.misuses import Misuse
from petitiondesk.letter.finding import Evidence, Finding, Severity


def rules_are_not_overclaimed(reading: Reading) -> Iterator[Finding]:
    """Some rules are often said to say what they do not; the list is data."""
    for place in reading.prose:
        told: set[str] = set()
        asked = (place.language, reading.references.misuses)
        said = _said if place.section == "legal_bases" else _said_of_what_is_named
        for misuse, sentences in place.text.once(said, asked):
            if misuse.provision not in told and _is_said_of_it(reading, place, misuse, sentences):
                told.add(misuse.provision)
                yield report(
                    "citation.overclaimed",
                    Severity.WARNING,
                    place.block,
                    language=place.language,
                    data={"misuse": misuse.id, "right": misuse.right.removesuffix(".")},
                    evidence=_evidence(reading, misuse),
                )


def _is_said_of_it(
    reading: Reading, place: BlockText, misuse: Misuse, sentences: tuple[Span, ...]
) -> bool:
    return not misuse.instruments or any(
        _speaks_of(reading, place, misuse, sentence) for sentence in sentences
    )


def _said(
    text: TextReading, asked: tuple[str, tuple[Misuse, ...]]
) -> tuple[tuple[Misuse, tuple[Span, ...]], ...]:
    """Return the misuses that sentences of a text make, whatever they make them of."""
    code, misuses = asked
    found = ((misuse, _sentences_of(text, misuse, code)) for misuse in misuses)
    return tuple((misuse, sentences) for misuse, sentences in found if sentences)


def _sentences_of(text: TextReading, misuse: Misuse, code: str) -> tuple[Span, ...]:
    """Return the sentences that say it, and nothing that makes it right."""
    if code not in misuse.says:
        return ()
    said = dict.fromkeys(text.sentence(f.start()) for f in text.matches(misuse.says[code]))
    return tuple(each for each in said if not text.has(misuse.unless[code], each))


def _said_of_what_is_named(
    text: TextReading, asked: tuple[str, tuple[Misuse, ...]]
) -> tuple[tuple[Misuse, tuple[Span, ...]], ...]:
    """Return those of them whose rule the text may speak of: most are not searched for."""
    code, misuses = asked
    named = {mention.instrument for mention in text.mentions}
    articles = {pinpoint.article for article in text.articles for pinpoint in article.pinpoints}
    bare = any(not article.instrument for article in text.articles)
    return _said(
        text,
        (
            code,
            tuple(
                misuse
                for misuse in misuses
                if not misuse.instruments
                or (
                    (misuse.instruments & named or bare)
                    and (not misuse.articles or misuse.articles & articles)
                )
            ),
        ),
    )


def _speaks_of(reading: Reading, place: BlockText, misuse: Misuse, sentence: Span) -> bool:
    if place.section == "legal_bases":
        own = [cited.provision.id for cited in reading.cited if cited.basis.id == place.owner]
        if misuse.provision in own:
            return True
    if not misuse.articles:
        named = place.text.mentions_in(sentence) or place.text.meant_in(sentence)
        return any(mention.instrument in misuse.instruments for mention in named)
    return any(
        pinpoint.article in misuse.articles
        and _may_be_of(misuse, article, pinpoint)
        and not _is_of_another_paragraph(reading, misuse, pinpoint)
        for article in place.text.articles_in(sentence)
        for pinpoint in article.pinpoints
    )


def _is_of_another_paragraph(reading: Reading, misuse: Misuse, named: Pinpoint) -> bool:
    """Tell whether a text names a paragraph that is another rule than the misused one."""
    catalogue = reading.references.catalogue
    misused = pinpoints_of(catalogue.provision(misuse.provision))
    same_article = [each for each in misused if each.article == named.article]
    return bool(named.paragraph and same_article) and all(
        each.paragraph not in ("", named.paragraph) for each in same_article
    )


def _may_be_of(misuse: Misuse, article: Article, pinpoint: Pinpoint) -> bool:
    """Tell whether an article is of a misused instrument; few treaties have a hundred articles."""
    if not article.instrument:
        return len(pinpoint.article) >= len("100")
    return article.instrument in misuse.instruments


def _evidence(reading: Reading, misuse: Misuse) -> list[Evidence]:
    catalogue = reading.references.catalogue
    if misuse.provision not in catalogue:
        return []
    return [of_provision(catalogue.provision(misuse.provision), catalogue.as_of)]
