"""The pages of an export: each piece of the plan as a manuscript, and set."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from petitiondesk.desk.exporting.order import ExportOrder, Watch
from petitiondesk.desk.exporting.plan import Piece
from petitiondesk.desk.exporting.writing import Typeset
from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import prepare_page, refuse_other_languages
from petitiondesk.desk.pages.prepare_sheet import prepare_sheet
from petitiondesk.desk.ports import Manuscript, PdfFile, Typesetter
from petitiondesk.desk.waiting import outcome
from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.manuscript import Sheet

if TYPE_CHECKING:  # most exports carry none
    from petitiondesk.desk.agreeing.agreement import Agreement
    from petitiondesk.letter.edition_file import EditionFile


@dataclass(frozen=True, slots=True)
class Underway:
    """A piece that is being set.

    Attributes:
        piece: which one it is.
        manuscript: what it is set from.
        future: brings a `PdfFile`, or the bytes of a Word document.
    """

    piece: Piece
    manuscript: Manuscript
    future: Future[Any]


class ExportPages:
    """Sets the pages of an export.

    Args:
        letter: the letter.
        order: what is asked for.
        library: knows words and layouts.
        typesetter: sets them.
        agreement: who agreed to the text; None where nobody was asked.
    """

    def __init__(
        self,
        letter: Letter,
        order: ExportOrder,
        library: Library,
        typesetter: Typesetter,
        agreement: Agreement | None,
    ) -> None:
        self._letter = letter
        self._order = order
        self._library = library
        self._typesetter = typesetter
        self._agreement = agreement
        # Asked before any page: an answer to a later question comes after the pages.
        self._build = None if order.draft else typesetter.build()
        self._edition: EditionFile | None = None
        self._finals: dict[tuple[str, str], Manuscript] = {}

    def begin(self, piece: Piece, watch: Watch) -> Underway:
        """Have one piece set; it is done later, beside others.

        Raises:
            CancelledError: the watch cancelled.
            NoSuchPartError: a place is for a signatory whom the letter does not have.
            UnknownLanguageError, UnsupportedLanguageError: it has no such language.
        """
        page = self._manuscript(piece, watch)
        set_ = self._typesetter.pdf if piece.file_kind == "pdf" else self._typesetter.docx
        return Underway(piece, page, set_(page))

    def finish(self, underway: Underway, watch: Watch) -> Typeset:
        """Wait for a piece that was begun.

        Raises:
            CancelledError: the watch cancelled.
            TypesettingError: it could not be set.
        """
        made: PdfFile | bytes = outcome(underway.future, watch)
        piece, page = underway.piece, underway.manuscript
        if isinstance(made, PdfFile):
            return Typeset(piece, page, made.data, made.pages)
        return Typeset(piece, page, made, 0)

    def give_up(self) -> None:
        """Have the build no more told; whoever began a piece gives that up."""
        if self._build is not None:
            self._build.cancel()

    def _manuscript(self, piece: Piece, watch: Watch) -> Manuscript:
        if piece.is_sheet:
            return self._sheet(piece)
        return self._draft(piece) if self._order.draft else self._final(piece, watch)

    def _sheet(self, piece: Piece) -> Manuscript:
        return prepare_sheet(
            self._letter,
            piece.language,
            self._library,
            Sheet(piece.kind),
            audience=self._order.audience,
            draft=self._order.draft,
        )

    def _draft(self, piece: Piece) -> Manuscript:
        return prepare_page(
            self._letter,
            piece.language,
            self._library,
            audience=self._order.audience,
            addressee=piece.addressee,
            draft=True,
        )

    def _final(self, piece: Piece, watch: Watch) -> Manuscript:
        """Return a final page, made once for both formats; in Word only who seals has a line."""
        key = piece.language, piece.addressee
        if key not in self._finals:
            self._finals[key] = self._made_final(piece, watch)
        page = self._finals[key]
        if piece.kind != "docx":
            return page
        from petitiondesk.desk.pages.final_page import with_a_line_alone  # noqa: PLC0415 - see below

        return with_a_line_alone(page)

    def _made_final(self, piece: Piece, watch: Watch) -> Manuscript:
        from petitiondesk.desk.pages.final_page import (  # noqa: PLC0415 - drafts do without
            final_manuscript,
        )

        refuse_other_languages(self._letter, piece.language, self._library)
        whole = self._edition or self._made_edition(watch)
        file = msgspec.structs.replace(whole, language=piece.language, addressee=piece.addressee)
        named = {signatory.id for signatory in file.shown.content.signatories}
        endorsements = self._agreement.files(named) if self._agreement else ()
        note = self._library.checking_note
        return final_manuscript(file, endorsements, self._fields(named), note)

    def _made_edition(self, watch: Watch) -> EditionFile:
        """Make the edition once; only which page it travels with differs between the files."""
        from petitiondesk.letter.edition_file import edition_file  # noqa: PLC0415 - see above

        assert self._build is not None  # no draft
        build, audience = outcome(self._build, watch), self._order.audience
        self._edition = edition_file(self._letter, audience, language="", build=build)
        return self._edition

    def _fields(self, named: set[str]) -> list[str]:
        """Return where a page is to be signed."""
        signing = self._order.signing
        if signing is None:
            return []
        from petitiondesk.page.signature_fields import (  # noqa: PLC0415 - few are signed
            EXPORTER,
            TIME_STAMP,
            field_of,
        )

        known = {signatory.id for signatory in self._letter.signatories}
        for strange in set(self._order.places) - known:
            raise NoSuchPartError(part=strange)
        last = [TIME_STAMP] if signing.means is not None and signing.means.archives else []
        return [EXPORTER, *(field_of(each) for each in self._order.places if each in named), *last]
