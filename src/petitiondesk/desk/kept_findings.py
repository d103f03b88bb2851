"""What the authors of a letter kept as it is, with their reasons: whoever signs reads it first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import Letter


@dataclass(frozen=True, slots=True)
class Kept:
    """One finding that stays, and why.

    Attributes:
        log: what the letter says of it.
        finding: what is found there now; None where nothing is, or the text changed since.
    """

    log: KeptFinding
    finding: Finding | None


def kept_findings(letter: Letter, findings: Iterable[Finding]) -> tuple[Kept, ...]:
    """Return everything that a letter keeps with a reason, in the order in which it was kept.

    Args:
        letter: as it would be signed.
        findings: all that is found in it now.
    """
    kept = [finding for finding in findings if finding.kept]
    return tuple(
        Kept(log, next((each for each in kept if each.kept == log), None)) for log in letter.kept
    )
