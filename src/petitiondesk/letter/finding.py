"""Findings: what a check has to say about a letter, as values without prose."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping

import msgspec


class Severity(enum.Enum):
    """How much a finding matters.

    A block has no way around; an error blocks until it is kept with a reason; a warning and a note
    do not block.
    """

    BLOCK = "block"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that a check found.

    Attributes:
        rule: names the rule, such as ``fact.source_missing``; wording is found by it.
        severity: how much it matters.
        where: the id of a part or block, or the name of a section of the letter.
        language: the language it concerns; empty where it concerns all.
        data: names and numbers that the wording mentions.
    """

    rule: str
    severity: Severity
    where: str
    language: str = ""
    data: Mapping[str, str | int] = {}


def is_ready(findings: Iterable[Finding]) -> bool:
    """Tell whether nothing found stands in the way of the final letter."""
    return not any(f.severity in (Severity.BLOCK, Severity.ERROR) for f in findings)
