"""Which findings speak of a part of the letter, and which of them a field can mend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from petitiondesk.desk.wording.address_findings import ADDRESS_FINDINGS
from petitiondesk.desk.wording.identity_findings import IDENTITY_FINDINGS
from petitiondesk.desk.wording.law_findings import LAW_FINDINGS
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.tree import part_fields
from petitiondesk.letter.values import Part
from petitiondesk.ui.findings_by_step import is_written
from petitiondesk.ui.language.translation import counted, translate
from petitiondesk.ui.looks.symbols import Tone
from petitiondesk.ui.step_page import Shown

_TRANSLATION = "translation."
GLYPH_MISSING = "glyph.missing"
_MISSING = "missing"
_IN_THE_WAY = (Severity.BLOCK, Severity.ERROR)
_ARGUED = frozenset({*LAW_FINDINGS, *ADDRESS_FINDINGS, *IDENTITY_FINDINGS})


def parts_in(part: Part) -> Iterator[Part]:
    """Yield a part and every part in it."""
    yield part
    for name in part_fields(type(part)):
        held = getattr(part, name)
        for inner in held if isinstance(held, tuple) else (held,):
            if inner is not None:
                yield from parts_in(inner)


def is_blank(part: Part) -> bool:
    """Tell whether nothing was written in a part yet: that is no reason to scold."""
    return not any(is_written(each) for each in parts_in(part))


def findings_in(part: Part, shown: Shown) -> tuple[Finding, ...]:
    """Return what was found about a part and the parts in it."""
    ids = {each.id for each in parts_in(part)}
    return tuple(finding for finding in shown.findings if finding.where in ids)


def things_to_finish(findings: Iterable[Finding]) -> int:
    """Return how many findings stand in the way of the final letter; kept ones do not."""
    return sum(each.severity in _IN_THE_WAY and each.kept is None for each in findings)


def is_marked(finding: Finding) -> bool:
    """Tell whether a field says that something is wrong with it.

    What merely is not there yet and does not stand in the way is left in peace: the page says it.
    """
    if finding.kept is not None:
        return False
    if finding.severity is Severity.WARNING:
        return not finding.rule.endswith(_MISSING)
    return finding.severity in _IN_THE_WAY


def is_argued(finding: Finding) -> bool:
    """Tell whether a finding has grounds that one may weigh: it is shown with them, in a note.

    What only lacks is said in one line below its field.
    """
    return finding.rule in _ARGUED


def notes_on(where: str, shown: Shown) -> tuple[Finding, ...]:
    """Return the findings about a part or block itself that are shown with their grounds."""
    return tuple(each for each in shown.findings if each.where == where and is_argued(each))


def problem_of(shown: Shown, where: str) -> str:
    """Return the sentence for the field of the prevailing text; empty where nothing is wrong."""
    courtesy = shown.letter.languages.courtesy
    for finding, sentence in zip(shown.findings, shown.sentences, strict=True):
        elsewhere = finding.language in courtesy
        if finding.where == where and not elsewhere and _is_lack(finding):
            return sentence
    return ""


def problem_beside(shown: Shown, where: str) -> str:
    """Return the sentence for the field of the translation that is shown beside the text.

    Whether it is missing or behind its source is said there in any case.
    """
    for finding, sentence in zip(shown.findings, shown.sentences, strict=True):
        said = finding.rule.startswith(_TRANSLATION)
        meant = bool(finding.language) and finding.language == shown.courtesy
        if finding.where == where and meant and not said and _is_lack(finding):
            return sentence
    return ""


def _is_lack(finding: Finding) -> bool:
    return is_marked(finding) and not is_argued(finding)


def state_of(part: Part, findings: Iterable[Finding]) -> tuple[str, Tone]:
    """Return how far a part is, in words and in their colour."""
    found = tuple(findings)
    count = things_to_finish(found)
    if count and is_blank(part):
        return translate("State", "Not started"), Tone.MUTED
    if count:
        return counted("State", "1 thing to finish", "%Ln things to finish", count), Tone.ATTENTION
    warnings = [each for each in found if each.severity is Severity.WARNING and not each.kept]
    if any(not each.rule.startswith(_TRANSLATION) for each in warnings):
        return translate("State", "Better to look at"), Tone.ATTENTION
    if warnings:
        return translate("State", "Translation to finish"), Tone.MUTED
    return translate("State", "Ready"), Tone.READY


def about(shown: Shown | None, where: str) -> Finding:
    """Return the first finding about a place, or one that says nothing but the place."""
    found = shown.findings if shown else ()
    nothing = Finding(rule="", severity=Severity.NOTE, where=where)
    return next((finding for finding in found if finding.where == where), nothing)
