"""Family 16: pinpoints that are missing, quotations that are none, rules said to say more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.article_index import pinpoints_of
from petitiondesk.law.checker.claims import Claim, claims
from petitiondesk.law.checker.misuses import Misuse
from petitiondesk.law.checker.reading import BlockText, Reading
from petitiondesk.law.checker.reporting import of_instrument, of_provision, report
from petitiondesk.law.checker.text_reading import Article, Pinpoint, Span, TextReading
from petitiondesk.law.provision import Binding
from petitiondesk.letter.finding import Evidence, Finding, Severity

_IN_BRACKETS = re.compile(r"[”\"»'」』.,\s]{0,4}\([^)\n]{0,90}\)")
_FEWEST_WORDS, _FEWEST_CHARACTERS, _MANY_WORDS = 4, 10, 7
"""A shorter quotation is a term, not a sentence of a rule; a long one beside an article is one."""

_WITHOUT_SPACES = {"km": 5, "th": 5, "zh": 2}
"""How many letters a word has about, in languages that write no spaces between them."""


def treaties_have_pinpoints(reading: Reading) -> Iterator[Finding]:
    """A treaty that obliges does so by an article; its legal basis in the letter names it too."""
    cited = {each.instrument.id for each in reading.cited}
    for place in reading.prose:
        told: set[str] = set()
        for claim in claims(place.text, also_relied_on=True):
            named = "" if _denies_party(reading, place, claim) else _unpinned(place, claim)
            instrument = reading.references.index.instrument(named)
            if instrument is None or named in cited | told:
                continue
            if instrument.binding is not Binding.TREATY:
                continue
            told.add(named)
            yield report(
                "citation.pinpoint_missing",
                Severity.WARNING,
                place.block,
                language=place.language,
                data={"instrument": reading.called(instrument)},
                evidence=[of_instrument(instrument, reading.references.catalogue.as_of)],
            )


def _denies_party(reading: Reading, place: BlockText, claim: Claim) -> bool:
    """Tell whether a sentence says that a treaty does not bind: it needs no article for that."""
    words = reading.references.word_lists.get(place.language)
    return words is not None and place.text.has(words.not_party, claim.sentence)


def _unpinned(place: BlockText, claim: Claim) -> str:
    """Return the instrument of a claim that no article near it pins down; empty where one does."""
    words = place.text.words
    if claim.mention is None or words is None or words.membership.fullmatch(claim.words):
        return ""
    named = claim.mention.instrument
    pinned = "ommon" in claim.mention.words or any(
        article.instrument == named for article in place.text.articles
    )
    return "" if pinned else named


def quotations_are_of_the_text(reading: Reading) -> Iterator[Finding]:
    """Words in quotation marks are those of the rule itself, pasted with their source."""
    pasted = tuple(_pasted(reading))
    for place in reading.prose:
        for quotation in place.text.quotations:
            if _is_given_as_a_rule(place, quotation):
                quoted = place.text.markup[quotation.start : quotation.end]
                if not any(_folded(quoted) in text for text in pasted):
                    yield report(
                        "citation.paraphrase_quoted",
                        Severity.WARNING,
                        place.block,
                        language=place.language,
                        data={"words": quoted.strip()[:80]},
                    )
    yield from _paraphrases(reading)


def _pasted(reading: Reading) -> Iterator[str]:
    for basis in reading.letter.legal_bases:
        if basis.wording:
            for text in basis.wording.text.texts.values():
                yield _folded(text.markup)


def _paraphrases(reading: Reading) -> Iterator[Finding]:
    """Yield wordings that are the catalogue's own words."""
    for cited in reading.cited:
        wording = cited.basis.wording
        texts = wording.text.texts.values() if wording else ()
        if wording and any(_folded(cited.provision.paraphrase) in _folded(t.markup) for t in texts):
            yield report(
                "citation.paraphrase_quoted",
                Severity.ERROR,
                wording.text.id,
                data={"words": cited.provision.paraphrase[:80]},
                evidence=[of_provision(cited.provision, reading.references.catalogue.as_of)],
            )


def _is_given_as_a_rule(place: BlockText, quotation: Span) -> bool:
    """Tell whether the sentence around a quotation names an article, or says what a treaty says."""
    text = place.text
    quoted = text.plain[quotation.start : quotation.end]
    if text.words is None or not _is_a_sentence(quoted, place.language):
        return False
    around = _around(text, quotation)
    outside = any(not quotation.start <= a.start < quotation.end for a in text.articles_in(around))
    named = (
        outside
        or place.section == "legal_bases"
        or any(m.end <= quotation.start for m in text.mentions_in(around))
    )
    if outside and _words_in(quoted, place.language) >= _MANY_WORDS:
        return True
    lead = text.plain[around.start : quotation.start].rstrip(' "“«„「『\u00a0')
    says = lead.endswith(":") or text.has(text.words.says, around)
    return named and says


def _is_a_sentence(quoted: str, language: str) -> bool:
    """Tell whether what is quoted is more than a term."""
    words = _words_in(quoted, language)
    return words >= _FEWEST_WORDS or (words > 1 and len(quoted) >= _FEWEST_CHARACTERS)


def _words_in(quoted: str, language: str) -> int:
    """Return how many words are quoted; where no space tells, as many as fill as much room."""
    spaced = len(quoted.split())
    if language not in _WITHOUT_SPACES:
        return spaced
    return max(spaced, len(re.sub(r"[\W_]", "", quoted)) // _WITHOUT_SPACES[language])


def _around(text: TextReading, quotation: Span) -> Span:
    """Return the sentence of a quotation, and the one before where it is one by itself.

    What follows in brackets belongs to it: ``"…" (Article 9 of the Covenant)``.
    """
    sentence = text.sentence(max(0, quotation.start - 2))
    start = sentence.start
    beside = text.plain[start : quotation.start] + text.plain[quotation.end : sentence.end]
    if start and not re.search(r"\w", beside):
        start = text.sentence(start - 1).start
    behind = _IN_BRACKETS.match(text.plain, quotation.end)
    return Span(start, max(sentence.end, behind.end() if behind else quotation.end))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


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
