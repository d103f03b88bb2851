"""Findings of the law: what rests on a cell of level D never says more than `warning`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from petitiondesk.law.checker.words.mention_words import MentionWords
from petitiondesk.law.day_range import DayRange
from petitiondesk.law.provision import Instrument, Proof, ProofLevel, Provision
from petitiondesk.law.status import Participation
from petitiondesk.law.treaty_cells import Declaration, Level
from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding, Severity
from petitiondesk.letter.remedies import Remedy

_MEMORY = (Level.D.value, ProofLevel.MEMORY.value)
_ORDER = (Severity.NOTE, Severity.WARNING, Severity.ERROR, Severity.BLOCK)


def report(  # noqa: PLR0913 - all that a finding has
    rule: str,
    severity: Severity,
    where: str,
    *,
    language: str = "",
    data: Mapping[str, str | int] | None = None,
    evidence: Iterable[Evidence] = (),
    remedy: Remedy | None = None,
    acts: DayRange | None = None,
) -> Finding:
    """Return a finding that says no more than its evidence allows.

    Args:
        rule: names the rule.
        severity: how much it matters where the evidence is good.
        where: the id of a part or block.
        language: the language it concerns; empty where all.
        data: names and numbers for the wording.
        evidence: what it rests on. On a cell of level D it is a warning at most; whatever rests on
            memory alone says so (``from_memory``).
        remedy: what would mend it.
        acts: when the acts took place; evidence that is older says so (``older_than_act``).
    """
    proofs = tuple(evidence)
    told = dict(data or {})
    if any(each.level == Level.D.value for each in proofs):
        severity = at_most(severity, Severity.WARNING)
    if any(each.level in _MEMORY for each in proofs):
        told["from_memory"] = 1
    older = [e.as_of for e in proofs if acts and e.as_of and e.as_of < acts.last.isoformat()]
    if older:
        told["older_than_act"] = min(older)
    return Finding(
        rule=rule,
        severity=severity,
        where=where,
        language=language,
        data=told,
        evidence=proofs,
        remedy=remedy,
    )


def at_most(severity: Severity, most: Severity) -> Severity:
    """Return the lesser of two severities."""
    return min(severity, most, key=_ORDER.index)


def of_provision(provision: Provision, as_of: str) -> Evidence:
    """Return a provision of the catalogue as evidence."""
    return _proved(EvidenceKind.PROVISION, provision.id, provision.proof, as_of)


def of_instrument(instrument: Instrument, as_of: str) -> Evidence:
    """Return an instrument of the catalogue as evidence."""
    return _proved(EvidenceKind.INSTRUMENT, instrument.id, instrument.proof, as_of)


def of_last_article(instrument: Instrument, as_of: str) -> Evidence:
    """Return the number of an instrument's last article as evidence."""
    return Evidence(
        kind=EvidenceKind.INSTRUMENT,
        key=instrument.id,
        level=instrument.last_article_level.value,
        as_of=as_of,
        source=instrument.last_article_source,
    )


def of_participation(found: Participation) -> Evidence:
    """Return how a state stands to a treaty as evidence."""
    return Evidence(
        kind=EvidenceKind.PARTY,
        key=f"{found.state}:{found.treaty}",
        level=found.level.value,
        as_of=found.as_of,
        source=found.source,
    )


def of_declaration(found: Declaration, state: str, treaty: str, as_of: str) -> Evidence:
    """Return what a state declared about a treaty as evidence."""
    key = f"{state}:{treaty}"
    level, source = found.level.value, found.source
    return Evidence(kind=EvidenceKind.PARTY, key=key, level=level, as_of=as_of, source=source)


def of_words(key: str, words: MentionWords) -> Evidence:
    """Return an entry of a list of words as evidence."""
    kind, source = EvidenceKind.WORD, words.source
    return Evidence(kind=kind, key=key, as_of=words.as_of, source=source)


def _proved(kind: EvidenceKind, key: str, proof: Proof, as_of: str) -> Evidence:
    level, source = proof.level.value, proof.source
    return Evidence(kind=kind, key=key, level=level, as_of=as_of, source=source)
