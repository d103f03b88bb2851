"""All that is known of a page before it is judged."""

from __future__ import annotations

import datetime as dt

import msgspec

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.desk.verdicts.files_inside import FilesInside
from petitiondesk.desk.verdicts.verdict import Page
from petitiondesk.signing.report import FileReport, SignatureReport


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All that is known of a page before it is judged.

    Attributes:
        report: what its signatures prove.
        inside: the files that travel in it.
        page: how the page stands to the edition inside.
        strange: the signatures that show something else than whose they are, and when made.
        trusted: the certificates that the user handed over or has verified.
        today: the day that is asked about.
    """

    report: FileReport
    inside: FilesInside
    page: Page = Page.NOT_COMPARED
    strange: tuple[SignatureReport, ...] = ()
    trusted: tuple[Certificate, ...]
    today: dt.date
