"""Exporting a letter: check, typeset, write, read back.

Everything is set before anything is written, and everything is written before anything has its
name, so that a failure or Cancel at any stage leaves no half export.
"""

from __future__ import annotations

import enum
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from petitiondesk.desk.check_letter import check_law, check_letter, check_print
from petitiondesk.desk.errors import OutputError, OutputTrouble
from petitiondesk.desk.letter_file import neutral_name
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Manuscript, Typesetter
from petitiondesk.desk.prepare_page import prepare_page, separate_addressees
from petitiondesk.desk.waiting import Asker, go_on, outcome
from petitiondesk.desk.whole_file import WholeFiles, read_limited
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.finding import Finding, is_ready
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.protection.finished import STAYS, FinishedFile

if TYPE_CHECKING:
    from petitiondesk.protection.checking import Protection

Format = Literal["pdf", "docx"]

FORMATS: tuple[Format, ...] = ("pdf", "docx")


class Stage(enum.Enum):
    """What an export is doing."""

    CHECK = "check"
    TYPESET = "typeset"
    WRITE = "write"
    VERIFY = "verify"


class Progress(msgspec.Struct, frozen=True):
    """How far an export is: ``done`` of ``total`` files in this stage."""

    stage: Stage
    done: int
    total: int


class ExportOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be exported, and where to.

    Attributes:
        folder: an existing folder.
        languages: codes of the letter's languages.
        formats: ``pdf``, ``docx`` or both.
        audience: whose edition.
        replace: whether existing files may be replaced.
        unfinished: whether a watermarked draft is wanted although findings block the final letter.
    """

    folder: Path
    languages: tuple[str, ...]
    formats: tuple[Format, ...] = FORMATS
    audience: Audience = Audience.PUBLIC
    replace: bool = False
    unfinished: bool = False


class ExportedFile(msgspec.Struct, frozen=True):
    """A file as it was read back after writing. DOCX pages are counted by who opens it: 0."""

    path: Path
    kind: Format
    language: str
    sha256: str
    pages: int


class ExportResult(msgspec.Struct, frozen=True):
    """What was made, or, where ``files`` is empty, the findings that forbade it."""

    files: tuple[ExportedFile, ...]
    findings: tuple[Finding, ...]
    draft: bool


class _Piece(msgspec.Struct, frozen=True):
    path: Path
    kind: Format
    language: str
    addressee: str


class _Typeset(msgspec.Struct, frozen=True):
    piece: _Piece
    content: bytes
    pages: int


class Watch(Asker, Protocol):
    """Whoever waits for an export: hears how far it is, and may cancel it."""

    def report(self, progress: Progress) -> None:
        """Hear how far the export is."""


def is_draft(letter: Letter, *, ready: bool) -> bool:
    """Tell whether pages carry the watermark: until the letter is ready and consent is there."""
    return not ready or letter.consent is Consent.REQUIRED


class Exporter:
    """Makes the files of a letter.

    What names a protected identity, or a signatory who must not be named, leaves in no form, not
    even as a draft: the letter is searched before anything is set, and what was set before it is
    written.
    """

    def __init__(
        self, library: Library, typesetter: Typesetter, protection: Protection | None = None
    ) -> None:
        self._library = library
        self._typesetter = typesetter
        self._protection = protection or _of_nobody()

    def export(self, letter: Letter, order: ExportOrder, watch: Watch) -> ExportResult:
        """Make the files that the order asks for.

        Raises:
            OutputError: if a file exists already or cannot be written; none is half-written.
            CancelledError: if the watch cancelled before the files had their names.
            TypesettingError: if a page could not be set.
        """
        watch.report(Progress(Stage.CHECK, 0, 1))
        findings = self._check(letter, order, watch)
        ready = is_ready(findings)
        if _tells(findings) or not (ready or order.unfinished):
            return ExportResult((), findings, draft=True)
        draft = is_draft(letter, ready=ready)
        pieces = tuple(_plan(letter, order, draft=draft))
        if not order.replace:
            _refuse_existing(pieces)
        typeset = []
        for done, piece in enumerate(pieces):
            watch.report(Progress(Stage.TYPESET, done, len(pieces)))
            page = self._prepare(letter, order, piece, draft=draft)
            typeset.append(self._set(piece, page, watch))
        told = _tells(self._search(letter, order, typeset, watch))
        if told:
            return ExportResult((), (*told, *findings), draft)
        return ExportResult(_write(typeset, order, watch), findings, draft)

    def _check(self, letter: Letter, order: ExportOrder, watch: Watch) -> tuple[Finding, ...]:
        return (
            *self._protection.check_edition(letter, order.audience),
            *check_letter(letter, self._library),
            *check_law(letter, self._library, self._typesetter, watch),
            *check_print(letter, self._library, self._typesetter, watch),
        )

    def _search(
        self, letter: Letter, order: ExportOrder, typeset: Sequence[_Typeset], watch: Watch
    ) -> tuple[Finding, ...]:
        """Return what the files would tell, read as whoever gets them could read them."""
        files = (
            FinishedFile(
                each.piece.path.name,
                outcome(self._typesetter.words(each.piece.kind, each.content), watch),
            )
            for each in typeset
        )
        return self._protection.check_files(letter, order.audience, files)

    def _prepare(
        self, letter: Letter, order: ExportOrder, piece: _Piece, *, draft: bool
    ) -> Manuscript:
        return prepare_page(
            letter,
            piece.language,
            self._library,
            audience=order.audience,
            addressee=piece.addressee,
            draft=draft,
        )

    def _set(self, piece: _Piece, page: Manuscript, watch: Watch) -> _Typeset:
        if piece.kind == "pdf":
            pdf = outcome(self._typesetter.pdf(page), watch)
            return _Typeset(piece, pdf.data, pdf.pages)
        return _Typeset(piece, outcome(self._typesetter.docx(page), watch), 0)


def _of_nobody() -> Protection:
    """Return a protection of nobody but the signatories whom a letter withholds."""
    from petitiondesk.protection.checking import Protection  # noqa: PLC0415 - until an export,
    from petitiondesk.protection.register import Register  # noqa: PLC0415   a letter takes neither

    return Protection(Register())


def _tells(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that let nothing leave."""
    return tuple(finding for finding in findings if finding.rule in STAYS)


def _plan(letter: Letter, order: ExportOrder, *, draft: bool) -> Iterator[_Piece]:
    addressees = separate_addressees(letter)
    for language in order.languages:
        for number, addressee in enumerate(addressees, start=1):
            parts = [
                neutral_name(letter),
                str(number) if len(addressees) > 1 else "",
                "" if order.audience is Audience.PUBLIC else order.audience.value,
                "draft" if draft else "",
                language,
            ]
            stem = ".".join(part for part in parts if part)
            for kind in order.formats:
                yield _Piece(order.folder / f"{stem}.{kind}", kind, language, addressee)


def _refuse_existing(pieces: Sequence[_Piece]) -> None:
    for piece in pieces:
        if os.path.lexists(piece.path):  # unlike Path.exists, answers for impossible names too
            raise OutputError(path=piece.path, trouble=OutputTrouble.EXISTS)


def _write(
    typeset: Sequence[_Typeset], order: ExportOrder, watch: Watch
) -> tuple[ExportedFile, ...]:
    made = []
    with WholeFiles(replace=order.replace) as files:
        for done, ready in enumerate(typeset):
            watch.report(Progress(Stage.WRITE, done, len(typeset)))
            files.write(ready.piece.path, ready.content, between=lambda: go_on(watch))
        go_on(watch)
        files.name_all()
        for done, ready in enumerate(typeset):
            watch.report(Progress(Stage.VERIFY, done, len(typeset)))
            made.append(_read_back(ready))
    return tuple(made)


def _read_back(ready: _Typeset) -> ExportedFile:
    """Describe the file as it stands on the disk, and not as it was meant to be."""
    path = ready.piece.path
    written = read_limited(path, len(ready.content))
    if written != ready.content:
        raise OutputError(path=path, trouble=OutputTrouble.OTHER)
    import hashlib  # noqa: PLC0415 - brings OpenSSL, three megabytes that writing does without

    digest = hashlib.sha256(written).hexdigest()
    return ExportedFile(path, ready.piece.kind, ready.piece.language, digest, ready.pages)
