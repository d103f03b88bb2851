"""Family 6: what does not bind, said to oblige or to be violated."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.claims import Claim, claims
from petitiondesk.law.checker.reading.letter_reading import BlockText, Reading
from petitiondesk.law.checker.reading.text_reading import OTHER, Span
from petitiondesk.law.checker.reporting import of_instrument, report
from petitiondesk.law.provision import Instrument
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.remedies import ReplaceWords

_BASES = "legal_bases"
_BESIDE = 12
"""How many characters away from words their denial may stand."""


def soft_law_calls_and_does_not_oblige(reading: Reading) -> Iterator[Finding]:
    """A declaration calls for something, and an act is at odds with it; it binds nobody."""
    for place in reading.prose:
        told: set[tuple[str, int]] = set()
        for claim in claims(place.text):
            instrument = _said_of(reading, place, claim)
            if instrument is None or instrument.binding.binds or _is_hedged(place, claim):
                continue
            if (instrument.id, claim.sentence.start) not in told:
                told.add((instrument.id, claim.sentence.start))
                yield _found(reading, place, claim, instrument)


def _said_of(reading: Reading, place: BlockText, claim: Claim) -> Instrument | None:
    """Return the instrument a claim is made of: the one named, else that of the legal basis."""
    if claim.mention and not (claim.mention.instrument == OTHER and place.section == _BASES):
        return reading.references.index.instrument(claim.mention.instrument)
    bases = [cited for cited in reading.cited if cited.basis.id == place.owner]
    return bases[0].instrument if bases else None


def _is_hedged(place: BlockText, claim: Claim) -> bool:
    words = place.text.words
    return bool(words and place.text.has(words.hedges, claim.sentence)) or _is_said_to_be_so(
        place, claim
    )


def _is_said_to_be_so(place: BlockText, claim: Claim) -> bool:
    """Tell whether the words are denied: ``does not oblige``, ``ne lie pas``."""
    words, end = place.text.words, claim.start + len(claim.words)
    if words is None:
        return False
    beside = Span(max(claim.sentence.start, claim.start - _BESIDE), claim.start)
    if words.instrument_first:  # the verb comes last, and its denial behind it
        beside = Span(end, min(claim.sentence.end, end + _BESIDE))
    return bool(words.denials.search(place.text.plain, beside.start, beside.end))


def _found(reading: Reading, place: BlockText, claim: Claim, instrument: Instrument) -> Finding:
    remedy = ReplaceWords(place.block, place.language, claim.words, claim.by, claim.start)
    return report(
        "law.soft_law_as_duty",
        Severity.WARNING,
        place.block,
        language=place.language,
        data={"instrument": reading.called(instrument), "words": claim.words, "by": claim.by},
        evidence=[of_instrument(instrument, reading.references.catalogue.as_of)],
        remedy=remedy,
    )
