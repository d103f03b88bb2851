"""What the authors kept with a reason: whoever decides whether to sign reads it first.

The copy for those who are asked to sign has the reasons and none of what they were matched by, and
lacks what only the authors know; there a reason is told by its place alone.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from petitiondesk.desk.drafting.check_letter import check_law, check_letter
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.waiting import PATIENT, Asker
from petitiondesk.letter.finding import Finding
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import Letter


class KeptReason(msgspec.Struct, frozen=True):
    """One reason of the authors.

    Attributes:
        kept: the reason, its day, and the rule and place that it answers.
        finding: what is found there now; None where nothing is, or where a check of this copy
            cannot tell.
        asked_again: whether that finding is open: the text at its place was changed since the
            reason was given, so it answers it no longer.
    """

    kept: KeptFinding
    finding: Finding | None
    asked_again: bool = False


def kept_reasons(
    letter: Letter, library: Library, typesetter: Typesetter, asker: Asker = PATIENT
) -> tuple[KeptReason, ...]:
    """Return every reason that the letter holds, in the order in which they were given.

    Raises:
        CancelledError: if the asker cancelled.
        LawUncheckedError: if the worker could not tell what the law finds.
    """
    if not letter.kept:
        return ()
    found = (*check_letter(letter, library), *check_law(letter, library, typesetter, asker))
    return reasons_among(letter, found)


def reasons_among(letter: Letter, findings: Iterable[Finding]) -> tuple[KeptReason, ...]:
    """Return every reason that the letter holds, each with that of the findings that it answers.

    Args:
        letter: the letter.
        findings: as `check_letter` and `check_law` return them.
    """
    found = tuple(findings)
    return tuple(_told(kept, found) for kept in letter.kept)


def _told(kept: KeptFinding, findings: tuple[Finding, ...]) -> KeptReason:
    """Tell a reason with what it answers; in a copy for signers, with what is at its place."""
    here = [f for f in findings if (f.rule, f.where, f.language) == _place(kept)]
    answered = [f for f in here if f.kept == kept] if kept.digest else here
    if answered:
        return KeptReason(kept, answered[0])
    open_ = [f for f in here if f.kept is None]
    return KeptReason(kept, open_[0], asked_again=True) if open_ else KeptReason(kept, None)


def _place(kept: KeptFinding) -> tuple[str, str, str]:
    return kept.rule, kept.where, kept.language
