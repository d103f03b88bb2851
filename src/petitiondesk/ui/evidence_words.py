"""What a finding rests on, how far that can be trusted and how old it is, in words."""

from __future__ import annotations

from petitiondesk.letter.finding import Evidence, EvidenceKind, Finding
from petitiondesk.ui.language.translation import isolated, translate
from petitiondesk.ui.widgets.date_field import day_in_words


def evidence_in_words(finding: Finding) -> tuple[str, ...]:
    """Return one line for each thing that a finding rests on; the same line stands there once."""
    return tuple(dict.fromkeys(map(_in_words, finding.evidence)))


def _in_words(evidence: Evidence) -> str:
    said = [_level(evidence.level)]
    if evidence.as_of:
        day = "/".join(map(day_in_words, evidence.as_of.split("/")))
        as_of = translate("Evidence", "As of %1.").replace("%1", day)
        said.append(as_of.replace("..", "."))  # dates of some languages end with a stop
    if evidence.source:
        source = isolated(evidence.source.rstrip(". "))
        said.append(translate("Evidence", "Source: %1.").replace("%1", source))
    form = translate("Evidence", "%1: %2")
    return form.replace("%1", _kind(evidence.kind)).replace("%2", " ".join(filter(None, said)))


def _kind(kind: EvidenceKind) -> str:
    return {
        EvidenceKind.PARTY: translate("Evidence", "States and treaties"),
        EvidenceKind.PROVISION: translate("Evidence", "The rule"),
        EvidenceKind.INSTRUMENT: translate("Evidence", "The treaty or text"),
        EvidenceKind.WORD: translate("Evidence", "List of words"),
    }[kind]


def _level(level: str) -> str:
    """Return how far it can be trusted: of parties A to D, of the others what was read."""
    return {
        "A": translate("Wording", "Two data sets agree."),
        "B": translate("Wording", "One data set says so."),
        "C": translate("Wording", "A page was read."),
        "D": translate("Evidence", "From memory alone: nobody looked it up."),
        "text_matched": translate("Evidence", "Compared with the text itself."),
        "page_read": translate("Wording", "A page was read."),
        "memory": translate("Evidence", "From memory alone: nobody looked it up."),
    }.get(level, "")
