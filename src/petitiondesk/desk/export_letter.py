"""Exporting a letter: check, typeset, write, read back.

Everything is set before anything is written, and everything is written before anything has its
name, so that a failure or Cancel at any stage leaves no half export.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from petitiondesk.desk.check_letter import check_law, check_letter, check_print
from petitiondesk.desk.errors import NotGenuineError
from petitiondesk.desk.export_order import (
    ExportOrder,
    ExportResult,
    Progress,
    Signing,
    Stage,
    Watch,
)
from petitiondesk.desk.export_plan import Piece, plan, refuse_existing
from petitiondesk.desk.export_writing import Typeset, write_files
from petitiondesk.desk.library import Library
from petitiondesk.desk.ports import Manuscript, Typesetter
from petitiondesk.desk.prepare_page import (
    prepare_page,
    refuse_other_languages,
)
from petitiondesk.desk.prepare_sheet import prepare_sheet
from petitiondesk.desk.waiting import PATIENT, go_on, outcome
from petitiondesk.letter.finding import Finding, is_ready
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.protection.finished import STAYS, FinishedFile
from petitiondesk.typesetting.manuscript import Sheet

if TYPE_CHECKING:
    from petitiondesk.desk.agreement import Agreement
    from petitiondesk.desk.verify_file import Verifier
    from petitiondesk.protection.checking import Protection


def is_draft(letter: Letter, *, ready: bool, agreed: bool = False) -> bool:
    """Tell whether pages carry the watermark: until the letter is ready and consent is there.

    Args:
        letter: the letter.
        ready: whether nothing is left to finish.
        agreed: whether all who were to be asked agreed to exactly this text.
    """
    return not ready or (letter.consent is Consent.REQUIRED and not agreed)


class Exporter:
    """Makes the files of a letter.

    What names a protected identity, or a signatory who must not be named, leaves in no form, not
    even as a draft: the letter is searched before anything is set, and what was set before it is
    written.
    """

    def __init__(
        self,
        library: Library,
        typesetter: Typesetter,
        protection: Protection | None = None,
        verifier: Verifier | None = None,
    ) -> None:
        self._library = library
        self._typesetter = typesetter
        self._protection = protection or _of_nobody()
        self._verifier = verifier

    def export(self, letter: Letter, order: ExportOrder, watch: Watch) -> ExportResult:
        """Make the files that the order asks for.

        Raises:
            OutputError: if a file exists already or cannot be written; none is half-written.
            CancelledError: if the watch cancelled before the files were signed, or, where nobody
                signs them, before they had their names.
            TypesettingError: if a page could not be set.
            CryptoError, SigningError: if the files could not be signed.
        """
        watch.report(Progress(Stage.CHECK, 0, 1))
        findings = self._check(letter, order, watch)
        ready = is_ready(findings)
        if _tells(findings) or not (ready or order.unfinished):
            return ExportResult((), findings, draft=True)
        agreement = self._agreement(letter, order)
        agreed = agreement is not None and agreement.is_complete
        draft = is_draft(letter, ready=ready, agreed=agreed)
        pieces = tuple(plan(letter, order, draft=draft))
        if not order.replace:
            refuse_existing(pieces, draft=draft)
        typeset = []
        for done, piece in enumerate(pieces):
            watch.report(Progress(Stage.TYPESET, done, len(pieces)))
            if piece.is_sheet:
                page = self._sheet(letter, order, piece, draft=draft)
            elif draft:
                page = self._draft(letter, order, piece)
            else:
                page = self._final(letter, order, piece, agreement, watch)
            typeset.append(self._set(piece, page, watch))
        told = _tells(self._search(letter, order, typeset, watch))
        if told:
            return ExportResult((), (*told, *findings), draft)
        if order.signing is None or draft:
            made = write_files(typeset, watch, replace=order.replace)
            return ExportResult(made, findings, draft)
        sealed = self._sealed(typeset, order.signing, watch)
        made = write_files(
            sealed,
            _Resolute(watch),
            replace=order.replace,
            judge=functools.partial(self._judge, order),
        )
        return ExportResult(made, findings, draft)

    def _check(self, letter: Letter, order: ExportOrder, watch: Watch) -> tuple[Finding, ...]:
        return (
            *self._protection.check_edition(letter, order.audience),
            *check_letter(letter, self._library),
            *check_law(letter, self._library, self._typesetter, watch),
            *check_print(letter, self._library, self._typesetter, watch),
        )

    def _search(
        self, letter: Letter, order: ExportOrder, typeset: Sequence[Typeset], watch: Watch
    ) -> tuple[Finding, ...]:
        """Return what the files would tell, read as whoever gets them could read them."""
        files = (
            FinishedFile(
                each.piece.path.name,
                (
                    *outcome(self._typesetter.words(each.piece.file_kind, each.content), watch),
                    *_words_of_signers(each.manuscript, order),
                ),
            )
            for each in typeset
        )
        return self._protection.check_files(letter, order.audience, files)

    def _agreement(self, letter: Letter, order: ExportOrder) -> Agreement | None:
        if letter.consent is Consent.REQUIRED and not order.endorsements:
            return None
        from petitiondesk.desk.agreement import Agreement  # noqa: PLC0415 - loads cryptography

        return Agreement(letter, order.endorsements, self._library.today())

    def _sheet(
        self, letter: Letter, order: ExportOrder, piece: Piece, *, draft: bool
    ) -> Manuscript:
        return prepare_sheet(
            letter,
            piece.language,
            self._library,
            Sheet(piece.kind),
            audience=order.audience,
            draft=draft,
        )

    def _draft(self, letter: Letter, order: ExportOrder, piece: Piece) -> Manuscript:
        return prepare_page(
            letter,
            piece.language,
            self._library,
            audience=order.audience,
            addressee=piece.addressee,
            draft=True,
        )

    def _final(
        self,
        letter: Letter,
        order: ExportOrder,
        piece: Piece,
        agreement: Agreement | None,
        watch: Watch,
    ) -> Manuscript:
        from petitiondesk.desk.final_page import final_manuscript  # noqa: PLC0415 - see above
        from petitiondesk.letter.edition_file import edition_file  # noqa: PLC0415 - see above

        refuse_other_languages(letter, piece.language, self._library)
        file = edition_file(
            letter,
            order.audience,
            language=piece.language,
            addressee=piece.addressee,
            build=outcome(self._typesetter.build(), watch),
        )
        named = {signatory.id for signatory in file.shown.content.signatories}
        endorsements = agreement.files(named) if agreement else ()
        note = self._library.checking_note
        return final_manuscript(file, endorsements, _fields(order, piece), note)

    def _set(self, piece: Piece, page: Manuscript, watch: Watch) -> Typeset:
        if piece.file_kind == "pdf":
            pdf = outcome(self._typesetter.pdf(page), watch)
            return Typeset(piece, page, pdf.data, pdf.pages)
        return Typeset(piece, page, outcome(self._typesetter.docx(page), watch), 0)

    def _sealed(self, typeset: Sequence[Typeset], signing: Signing, watch: Watch) -> list[Typeset]:
        """Return the files signed; from the first signature on nothing cancels."""
        from petitiondesk.desk.seal_pages import seal_page  # noqa: PLC0415 - see above

        go_on(watch)
        sealed = []
        for done, each in enumerate(typeset):
            watch.report(Progress(Stage.SIGN, done, len(typeset)))
            if each.piece.is_sheet:
                sealed.append(each)
                continue
            kind, content = each.piece.file_kind, each.content
            content = seal_page(kind, content, each.manuscript, signing, self._typesetter)
            sealed.append(msgspec.structs.replace(each, content=content))
        return sealed

    def _judge(self, order: ExportOrder, written: Path, piece: Piece) -> None:
        """Have a signed file judged as whoever gets it would, who knows all who signed it.

        Raises:
            NotGenuineError: it is not genuine and complete.
        """
        if self._verifier is None or order.signing is None or piece.is_sheet:
            return
        from petitiondesk.consent.endorsement import (  # noqa: PLC0415 - see above
            inspect_endorsement,
        )
        from petitiondesk.desk.verdict import Judgement  # noqa: PLC0415 - see above

        signers = (inspect_endorsement(each).signer for each in order.endorsements)
        known = (order.signing.key.certificate, *(each for each in signers if each))
        verdict = self._verifier.verify(written, known, PATIENT)
        if verdict.judgement is not Judgement.GENUINE:
            raise NotGenuineError(path=piece.path)


def _words_of_signers(manuscript: Manuscript, order: ExportOrder) -> tuple[str, ...]:
    """Return what the signatures in a file tell: who approved, by what right, and whose card it is.

    What else travels inside is the edition, whose texts are searched before anything is set.
    """
    if order.signing is None and not manuscript.attachments:
        return ()
    from petitiondesk.desk.files_inside import words_of_endorsement  # noqa: PLC0415 - see above

    sealing = (order.signing.key.certificate.organisation,) if order.signing else ()
    endorsed = (each.data for each in manuscript.attachments if each.name.endswith(".p7s"))
    return (*sealing, *(word for file in endorsed for word in words_of_endorsement(file)))


class _Resolute:
    """Hears of progress as another does, and does not cancel: what is signed is finished."""

    def __init__(self, watch: Watch) -> None:
        self.report = watch.report

    def cancelled(self) -> bool:
        """Never: see the class."""
        return False


def _fields(order: ExportOrder, piece: Piece) -> list[str]:
    """Return where a page is to be signed: a Word document has no places for that."""
    if piece.kind == "docx" or order.signing is None:
        return []
    from petitiondesk.page.signature_fields import EXPORTER, field_of  # noqa: PLC0415 - see above

    return [EXPORTER, *map(field_of, order.places)]


def _of_nobody() -> Protection:
    """Return a protection of nobody but the signatories whom a letter withholds."""
    from petitiondesk.protection.checking import Protection  # noqa: PLC0415 - until an export,
    from petitiondesk.protection.register import Register  # noqa: PLC0415   a letter takes neither

    return Protection(Register())


def _tells(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that let nothing leave."""
    return tuple(finding for finding in findings if finding.rule in STAYS)
