"""What is asked of an export, what is heard of it, and what came of it."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Protocol

import msgspec

from petitiondesk.desk.waiting import Asker
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import Finding

if TYPE_CHECKING:  # most exports sign nothing
    from petitiondesk.consent.endorsement import Endorsement
    from petitiondesk.crypto.signing_key import SigningKey
    from petitiondesk.desk.agreeing.agreement import Pins
    from petitiondesk.desk.identities.signing_means import Means
    from petitiondesk.desk.verdicts.verdict import Verdict

Format = Literal["pdf", "docx", "digest", "press"]

FORMATS: Final[tuple[Format, ...]] = ("pdf", "docx")
"""In which a letter is made."""

SHEETS: Final[tuple[Format, ...]] = ("digest", "press")
"""What else is made of it: a PDF of one page, and both for newsrooms. Nobody signs them."""


class Stage(enum.Enum):
    """What an export is doing; while it asks a time server, nothing is signed yet."""

    CHECK = "check"
    TYPESET = "typeset"
    SIGN = "sign"
    TIME = "time"
    WRITE = "write"
    VERIFY = "verify"


class Progress(msgspec.Struct, frozen=True):
    """How far an export is: ``done`` of ``total`` files in this stage."""

    stage: Stage
    done: int
    total: int


class Watch(Asker, Protocol):
    """Whoever waits for an export: hears how far it is, and may cancel it."""

    def report(self, progress: Progress) -> None:
        """Hear how far the export is."""


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs the files, and when.

    Attributes:
        key: the exporter's.
        at: the moment that the signatures say, aware of its time zone.
        means: what else signatures in a PDF are given; None for nothing.
    """

    key: SigningKey
    at: dt.datetime
    means: Means | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """What is to be exported, and where to.

    Attributes:
        folder: an existing folder.
        languages: codes of the letter's languages.
        formats: of the letter, and which sheets are made of it.
        audience: whose edition.
        replace: whether existing files may be replaced.
        draft: whether a watermarked draft is wanted; it may leave before the letter is finished.
        endorsements: what organisations said of the text; their signatures are not checked yet.
        pins: what is known of the cards of those who endorsed; None for nothing.
        signing: who signs the files; None for files that nobody signs.
        places: ids of the signatories who are to sign the PDF itself, as far as it names them.
    """

    folder: Path
    languages: tuple[str, ...]
    formats: tuple[Format, ...] = FORMATS
    audience: Audience = Audience.PUBLIC
    replace: bool = False
    draft: bool = False
    endorsements: tuple[Endorsement, ...] = ()
    pins: Pins | None = None
    signing: Signing | None = None
    places: tuple[str, ...] = ()


class ExportedFile(msgspec.Struct, frozen=True):
    """A file as it was read back after writing. DOCX pages are counted by who opens it: 0.

    Attributes:
        path: where it is.
        kind: what it is.
        language: code of its language.
        sha256: its sum, in hexadecimal.
        pages: how many it has.
        verdict: what whoever gets it and knows all cards will think of it; None for a file that
            nobody signs.
    """

    path: Path
    kind: Format
    language: str
    sha256: str
    pages: int
    verdict: Verdict | None = None


class ExportResult(msgspec.Struct, frozen=True):
    """What was made, or, where ``files`` is empty, the findings that forbade it.

    Attributes:
        files: what was made.
        findings: what was found in the letter.
        draft: whether every page is marked as a draft.
        sums: where the sums of all files are listed; None where there are none.
    """

    files: tuple[ExportedFile, ...]
    findings: tuple[Finding, ...]
    draft: bool
    sums: Path | None = None
