"""The words for what is good to know of a file and speaks neither for it nor against it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.desk.wording.message import Message
from petitiondesk.signing.report import FileKind

SHEET_UNSEALED: Final = Message(
    "Not sealed: whoever gets this sheet cannot check it.", "Hand the sealed letter over with it."
)

MANY_IN_WORD: Final = Message(
    "LibreOffice calls the third signature of a Word document, and later ones, broken, though"
    " they hold.",
    "Check this file with PetitionDesk or Word.",
)

_MANY: Final = 3
"""From so many signatures on LibreOffice 7.4 errs."""

_HOLDS: Final = (Judgement.GENUINE, Judgement.INCOMPLETE, Judgement.SIGNER_UNKNOWN)


def notes_about(verdict: Verdict) -> Iterator[Message]:
    """Yield what whoever gets a file should know besides its verdict."""
    report = verdict.report
    if report is None or report.kind is not FileKind.DOCX or verdict.judgement not in _HOLDS:
        return
    if len(report.signatures) >= _MANY:
        yield MANY_IN_WORD
