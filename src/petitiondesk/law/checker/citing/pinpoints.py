"""Family 16: a treaty that is said to oblige, and no article of it is named."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.claims import Claim, claims
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reporting import of_instrument, report
from petitiondesk.law.provision import Binding
from petitiondesk.letter.finding import Finding, Severity


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
