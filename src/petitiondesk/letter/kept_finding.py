"""Findings that the authors keep with a reason: contested law is legitimate, silence is not."""

from __future__ import annotations

from petitiondesk.letter.values import PartialDate, Value


class KeptFinding(Value, frozen=True, kw_only=True, omit_defaults=True):
    """One finding that stays, why, and since when; shown to those who are asked to sign.

    Attributes:
        rule: of the finding.
        where: the part or section of the letter it was found in.
        language: its language; empty where it concerned all.
        reason: what the authors say to it.
        on: the day they said so.
        digest: of what was found and of the text it was found in (`keeping.py`): a change of
            either asks again.
    """

    rule: str
    where: str
    language: str = ""
    reason: str
    on: PartialDate
    digest: str
