"""Which findings speak of a part of the letter, and which of them a field can mend."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.tree import part_fields
from petitiondesk.letter.values import Part
from petitiondesk.ui.step_page import Shown
from petitiondesk.ui.symbols import Tone
from petitiondesk.ui.translation import counted, translate

_TRANSLATION = "translation."


def ids_in(part: Part) -> Iterator[str]:
    """Yield the id of a part and of every part in it."""
    yield part.id
    for name in part_fields(type(part)):
        held = getattr(part, name)
        for inner in held if isinstance(held, tuple) else (held,):
            if inner is not None:
                yield from ids_in(inner)


def findings_in(part: Part, shown: Shown) -> tuple[Finding, ...]:
    """Return what was found about a part and the parts in it."""
    ids = set(ids_in(part))
    return tuple(finding for finding in shown.findings if finding.where in ids)


def needs_work(findings: tuple[Finding, ...]) -> int:
    """Return how many findings ask for work on the text itself, translations left aside."""
    return sum(
        finding.severity is not Severity.NOTE and not finding.rule.startswith(_TRANSLATION)
        for finding in findings
    )


def problem_of(shown: Shown, where: str) -> str:
    """Return the sentence for the field of the prevailing text; empty where nothing is wrong.

    What a translation lacks is said beside the translation.
    """
    prevailing = shown.letter.languages.prevailing
    for finding, sentence in zip(shown.findings, shown.sentences, strict=True):
        elsewhere = finding.rule.startswith(_TRANSLATION) and finding.language != prevailing
        if finding.where == where and not elsewhere and finding.severity is not Severity.NOTE:
            return sentence
    return ""


def state_of(findings: tuple[Finding, ...]) -> tuple[str, Tone]:
    """Return how far a part is, in words and in their colour."""
    count = needs_work(findings)
    if count:
        return counted("State", "1 thing to finish", "%Ln things to finish", count), Tone.ATTENTION
    if any(finding.rule.startswith(_TRANSLATION) for finding in findings):
        return translate("State", "Translation to finish"), Tone.MUTED
    return translate("State", "Ready"), Tone.READY


def about(shown: Shown | None, where: str) -> Finding:
    """Return the first finding about a place, or one that says nothing but the place."""
    found = shown.findings if shown else ()
    nothing = Finding(rule="", severity=Severity.NOTE, where=where)
    return next((finding for finding in found if finding.where == where), nothing)
