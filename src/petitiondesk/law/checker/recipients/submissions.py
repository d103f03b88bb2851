"""Submissions to UN special procedures: they do not consider what comes from nobody."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.law.checker.reading.letter_reading import Reading
from petitiondesk.law.checker.reporting import report
from petitiondesk.letter.edition import signing_signatories
from petitiondesk.letter.finding import Finding, Severity
from petitiondesk.letter.letter import Display, Kind

_KNOWN_TO_THE_RECIPIENT = (Display.PUBLIC, Display.RECIPIENT)


def submissions_have_a_source(reading: Reading) -> Iterator[Finding]:
    """A source may ask to be kept confidential; the mandate holders have to know who it is."""
    letter = reading.letter
    if letter.kind is not Kind.SUBMISSION_SPECIAL_PROCEDURES or not letter.signatories:
        return
    signing = signing_signatories(letter)
    if not any(s.display in _KNOWN_TO_THE_RECIPIENT and not s.name.is_empty() for s in signing):
        yield report("law.anonymous_submission", Severity.ERROR, "signatories")
