"""Which step mends which finding, and how far each step is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from petitiondesk.letter.case_profile import CaseProfile
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Answer, Consent, Letter
from petitiondesk.letter.tree import find, walk
from petitiondesk.letter.values import Block, Part
from petitiondesk.ui.steps import STEPS, Progress, Step

_SECTIONS: Mapping[str, Step] = {
    "addressees": Step.RECIPIENT,
    "addressing": Step.RECIPIENT,
    "copies": Step.RECIPIENT,
    "joint_salutation": Step.RECIPIENT,
    "kind": Step.RECIPIENT,
    "languages": Step.RECIPIENT,
    "facts": Step.FACTS,
    "case": Step.LEGAL_BASIS,
    "legal_bases": Step.LEGAL_BASIS,
    "demands": Step.DEMANDS,
    "signatories": Step.SIGNATORIES,
    "consent": Step.SIGNATORIES,
}
"""Sections of a letter and their steps; every other section belongs to "Opening and closing"."""

_BY_WEIGHT = (Severity.BLOCK, Severity.ERROR, Severity.WARNING, Severity.NOTE)
_GIVEN = frozenset({"id", "salt", "language", "layout"})
"""Texts that a part has before anybody writes."""

_TO_FINISH = (Severity.BLOCK, Severity.ERROR)


def step_of(letter: Letter, where: str) -> Step:
    """Return the step that shows a part, block or section of the letter, or ``part.field``."""
    try:
        section = find(letter, where.partition(".")[0]).section
    except NoSuchPartError:
        section = where
    return step_of_section(section)


def step_of_section(section: str) -> Step:
    """Return the step that shows a field of the letter."""
    return _SECTIONS.get(section, Step.LETTER)


def by_step(letter: Letter, findings: Iterable[Finding]) -> dict[Step, tuple[Finding, ...]]:
    """Return the findings of each step; what blocks stands first."""
    found: dict[Step, list[Finding]] = {step: [] for step in STEPS}
    for finding in sorted(findings, key=lambda each: _BY_WEIGHT.index(each.severity)):
        found[step_of(letter, finding.where)].append(finding)
    return {step: tuple(each) for step, each in found.items()}


def to_finish(findings: Iterable[Finding]) -> int:
    """Return how many findings stand in the way; one that is kept with a reason does not."""
    return sum(each.severity in _TO_FINISH and each.kept is None for each in findings)


def unchecked_rules(letter: Letter, checked: Letter | None) -> frozenset[str]:
    """Return the legal bases of which nobody knows yet whether they hold.

    Args:
        letter: as it is now.
        checked: as it was when its law was checked last; None before that.
    """
    same_case = checked is not None and (checked.case, checked.issued) == (
        letter.case,
        letter.issued,
    )
    known = checked.legal_bases if checked is not None and same_case else ()
    return frozenset(basis.id for basis in letter.legal_bases if basis not in known)


def progress(
    letter: Letter, step: Step, findings: tuple[Finding, ...], unchecked: Progress | None = None
) -> Progress:
    """Return how far a step is: "not looked at" and "something is missing" differ.

    What is not ready before it was checked is as far as ``unchecked`` says.
    """
    if step is Step.EXPORT:
        return Progress.NOT_STARTED
    if not is_begun(letter, step):
        return Progress.NOT_STARTED
    if to_finish(findings):
        return Progress.TO_FINISH
    if any(each.severity is Severity.WARNING and each.kept is None for each in findings):
        return Progress.STARTED
    if unchecked:
        return unchecked
    return _consent(letter) if step is Step.SIGNATORIES else Progress.READY


def is_begun(letter: Letter, step: Step) -> bool:
    """Tell whether anything was written on a step; what nobody has begun is not behind."""
    if step is Step.LEGAL_BASIS and letter.case not in (None, CaseProfile()):
        return True
    return any(
        is_written(found.part)
        for found in walk(letter)
        if found.section and step_of_section(found.section) is step
    )


def is_written(part: Part) -> bool:
    """Tell whether a part itself says anything, whatever the parts in it say."""
    if isinstance(part, Block):
        return not part.is_empty()
    values = (getattr(part, name) for name in part.__struct_fields__ if name not in _GIVEN)
    return any(isinstance(value, (str, bytes)) and bool(value.strip()) for value in values)


def _consent(letter: Letter) -> Progress:
    """Return how far organisations have agreed; nobody waits for those that nobody has invited."""
    answers = {each.answer for each in letter.signatories}
    if letter.consent is Consent.NONE or answers <= {Answer.AGREED}:
        return Progress.READY
    return Progress.WAITING if Answer.INVITED in answers else Progress.NOT_INVITED
