"""Which files an export makes, and what they are called."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec

from petitiondesk.desk.drafting.letter_file import neutral_name
from petitiondesk.desk.errors import NobodyAskedError, OutputError, OutputTrouble
from petitiondesk.desk.exporting.order import SHEETS, ExportOrder, Format
from petitiondesk.desk.pages.prepare_page import separate_addressees
from petitiondesk.letter.edition import Audience
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.typesetting.messages import FileKind

_SUFFIXES: Final[Mapping[Format, tuple[FileKind, ...]]] = {
    "digest": ("pdf",),  # what a page has room for is known of a PDF alone
    "press": ("pdf", "docx"),
}


class Piece(msgspec.Struct, frozen=True):
    """A file that is to be made.

    Attributes:
        path: its final name.
        kind: what kind of file it is.
        language: code of its language.
        addressee: id of the one it is for; empty for all jointly.
        sums: where the sums of all files of this export are listed.
    """

    path: Path
    kind: Format
    language: str
    addressee: str
    sums: Path

    @property
    def is_sheet(self) -> bool:
        """Whether it is made of the letter, and not the letter itself."""
        return self.kind in SHEETS

    @property
    def file_kind(self) -> FileKind:
        """What kind of file it is."""
        return "docx" if self.path.suffix == ".docx" else "pdf"


def plan(letter: Letter, order: ExportOrder, *, draft: bool) -> Iterator[Piece]:
    """Yield the files of an export, language by language."""
    addressees = separate_addressees(letter)
    edition = "" if order.audience is Audience.PUBLIC else order.audience.value
    sums = order.folder / f"{_joined(neutral_name(letter), edition)}.sha256"
    letters = tuple(kind for kind in order.formats if kind not in SHEETS)
    for language in order.languages:
        for number, addressee in enumerate(addressees, start=1):
            numbered = str(number) if len(addressees) > 1 else ""
            stem = _joined(
                neutral_name(letter), numbered, edition, "draft" if draft else "", language
            )
            for kind in letters:
                yield Piece(order.folder / f"{stem}.{kind}", kind, language, addressee, sums)
        yield from _sheets(letter, order, language, sums, draft=draft)


def _sheets(
    letter: Letter, order: ExportOrder, language: str, sums: Path, *, draft: bool
) -> Iterator[Piece]:
    for kind in SHEETS:
        if kind in order.formats:
            shown = "" if audience_of(kind, order) is Audience.PUBLIC else order.audience.value
            marked = "draft" if draft else ""
            stem = _joined(neutral_name(letter), shown, kind, marked, language)
            for suffix in _SUFFIXES[kind]:
                yield Piece(order.folder / f"{stem}.{suffix}", kind, language, "", sums)


def audience_of(kind: Format, order: ExportOrder) -> Audience:
    """Return whose edition a file is made of: newsrooms get what everybody may see."""
    return Audience.PUBLIC if kind == "press" else order.audience


def _joined(*parts: str) -> str:
    return ".".join(part for part in parts if part)


def refuse_existing(pieces: Sequence[Piece], *, draft: bool) -> None:
    """Refuse to replace what is there.

    Raises:
        OutputError: a file of one of the names exists.
    """
    for path in (*(piece.path for piece in pieces), *(() if draft else (pieces[0].sums,))):
        if os.path.lexists(path):  # unlike Path.exists, answers for impossible names too
            raise OutputError(path=path, trouble=OutputTrouble.EXISTS)


def refuse_the_unasked(letter: Letter, order: ExportOrder) -> None:
    """Refuse the word of others where nobody is asked: whoever gets the file could not place it.

    Raises:
        NobodyAskedError: such a letter was to carry an endorsement, or a place for a signatory.
    """
    if letter.consent is Consent.NONE and (order.endorsements or order.places):
        raise NobodyAskedError
