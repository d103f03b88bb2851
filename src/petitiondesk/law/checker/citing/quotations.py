"""Family 16: words in quotation marks that are given as a rule's own and are not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import Span, TextReading
from petitiondesk.law.checker.reporting import of_provision, report
from petitiondesk.letter.finding import Finding, Severity

_IN_BRACKETS = re.compile(r"[”\"»'」』.,\s]{0,4}\([^)\n]{0,90}\)")
_FEWEST_WORDS, _FEWEST_CHARACTERS, _MANY_WORDS = 4, 10, 7
"""A shorter quotation is a term, not a sentence of a rule; a long one beside an article is one."""

_WITHOUT_SPACES = {"km": 5, "th": 5, "zh": 2}
"""How many letters a word has about, in languages that write no spaces between them."""


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
