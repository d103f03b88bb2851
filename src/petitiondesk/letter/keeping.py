"""Keeping a finding with a reason, and knowing it again until the text or the finding changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from petitiondesk.letter import tree
from petitiondesk.letter.digest import Leaf, kept_digest, leaf_digest
from petitiondesk.letter.edits import SetFields
from petitiondesk.letter.errors import CannotBeKeptError, NoSuchPartError
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.kept_finding import KeptFinding
from petitiondesk.letter.letter import Letter


def keep(letter: Letter, finding: Finding, *, reason: str, on: str) -> SetFields:
    """Return the edit that leaves what was found as it is, and logs why and since when (ISO 8601).

    Raises:
        CannotBeKeptError: nothing gets around a block, and no finding is kept without a reason.
    """
    if finding.severity is Severity.BLOCK or not reason.strip():
        raise CannotBeKeptError(rule=finding.rule)
    kept = KeptFinding(
        rule=finding.rule,
        where=finding.where,
        language=finding.language,
        reason=reason.strip(),
        on=on,
        digest=_digest(letter, finding),
    )
    others = tuple(each for each in letter.kept if each.digest != kept.digest)
    return SetFields(letter.id, {"kept": (*others, kept)})


def keep_no_longer(letter: Letter, kept: KeptFinding) -> SetFields:
    """Return the edit that takes a reason out of the log, so that its finding counts again."""
    return SetFields(letter.id, {"kept": tuple(each for each in letter.kept if each != kept)})


def with_kept(letter: Letter, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings, each with the reason it is kept for, where that still holds.

    What was said of a finding before, for an earlier letter, does not count.
    """
    by_place: dict[tuple[str, str, str], list[KeptFinding]] = {}
    for kept in letter.kept:
        by_place.setdefault((kept.rule, kept.where, kept.language), []).append(kept)

    def marked(finding: Finding) -> Finding:
        there = by_place.get((finding.rule, finding.where, finding.language))
        if not there or finding.severity is Severity.BLOCK:
            return _keeps(finding, None)
        digest = _digest(letter, finding)
        return _keeps(finding, next((kept for kept in there if kept.digest == digest), None))

    return tuple(map(marked, findings))


def _keeps(finding: Finding, kept: KeptFinding | None) -> Finding:
    return finding if finding.kept == kept else msgspec.structs.replace(finding, kept=kept)


def _digest(letter: Letter, finding: Finding) -> str:
    try:
        part = tree.find(letter, finding.where).part
    except NoSuchPartError:
        part = letter  # a section: what was found is in the finding's data
    found = {name: str(value) for name, value in finding.data.items()}
    place = {"rule": finding.rule, "where": finding.where, "language": finding.language}
    digests = () if part is letter else _said(letter, part.id, finding.language)
    return kept_digest(part, {**place, "data": found, "leaves": list(digests)})


def _said(letter: Letter, part_id: str, language: str) -> Iterator[str]:
    """Yield the digests of a part and of all in it, in the finding's language or in every one."""
    depth: int | None = None
    for found in tree.walk(letter):
        if depth is not None and len(found.path) <= depth:
            return
        if found.part.id == part_id:
            depth = len(found.path)
        if depth is not None:
            for code in (language,) if language else letter.languages.all:
                yield leaf_digest(Leaf(found.path, found.part), code)
