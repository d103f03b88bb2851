"""Findings: what a check has to say about a letter, as values without prose."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.remedies import Remedy


class Severity(enum.Enum):
    """How much a finding matters.

    A block has no way around; an error blocks until it is kept with a reason; a warning and a note
    do not block.
    """

    BLOCK = "block"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class EvidenceKind(enum.Enum):
    """What a piece of evidence is."""

    PARTY = "party"
    PROVISION = "provision"
    INSTRUMENT = "instrument"
    WORD = "word"


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a finding rests on, and how far it can be trusted.

    Attributes:
        kind: a state's relation to a treaty, a provision, an instrument, or a word of a list.
        key: which: ``CHN:iccpr`` (state and treaty), the id of the provision or instrument, or the
            word.
        level: of a party, A (two data sets agree), B (one), C (a page read) or D (memory alone);
            of the others ``text_matched``, ``page_read`` or ``memory``.
        as_of: the day to which it was compiled (ISO 8601).
        source: what was read, in words.
    """

    kind: EvidenceKind
    key: str
    level: str = ""
    as_of: str = ""
    source: str = ""


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a check found.

    Attributes:
        rule: names the rule, such as ``fact.source_missing``; wording is found by it.
        severity: how much it matters.
        where: the id of a part or block, or the name of a section of the letter.
        language: the language it concerns; empty where it concerns all.
        data: names and numbers that the wording mentions.
        evidence: what it rests on, where it rests on data.
        remedy: a change that mends it, where one can be named.
        kept: the authors' reason to leave it as it is, where they gave one.
    """

    rule: str
    severity: Severity
    where: str
    language: str = ""
    data: Mapping[str, str | int] = {}
    evidence: tuple[Evidence, ...] = ()
    remedy: Remedy | None = None
    kept: KeptFinding | None = None


def is_ready(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing found stands in the way of the final letter."""
    return not any(
        f.severity is Severity.BLOCK or (f.severity is Severity.ERROR and f.kept is None)
        for f in findings
    )


def members(finding: Finding) -> dict[str, Any]:
    """Return a finding as the plain values that JSON has, for programs that read it."""
    told: dict[str, Any] = msgspec.to_builtins(finding)
    return told
