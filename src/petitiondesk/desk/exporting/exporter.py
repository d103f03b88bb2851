"""Exporting a letter: check, typeset, write, read back.

Everything is set before anything is written, and everything is written before anything has its
name, so that a failure or Cancel at any stage leaves no half export.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from petitiondesk.desk.drafting.check_letter import check_letter
from petitiondesk.desk.exporting.checks import AskedChecks
from petitiondesk.desk.exporting.order import (
    ExportOrder,
    ExportResult,
    Progress,
    Stage,
    Watch,
)
from petitiondesk.desk.exporting.pages import ExportPages
from petitiondesk.desk.exporting.plan import (
    Piece,
    plan,
    refuse_existing,
    refuse_the_unasked,
)
from petitiondesk.desk.exporting.search import ExportSearch
from petitiondesk.desk.exporting.setting import ExportSetting
from petitiondesk.desk.exporting.writing import Typeset, write_files
from petitiondesk.desk.library import Library
from petitiondesk.desk.pages.prepare_page import refuse_other_languages
from petitiondesk.desk.ports import Typesetter
from petitiondesk.letter.finding import Finding, is_ready
from petitiondesk.letter.letter import Consent, Letter
from petitiondesk.protection.finished import STAYS

if TYPE_CHECKING:
    from petitiondesk.desk.agreeing.agreement import Agreement
    from petitiondesk.desk.exporting.order import Signing
    from petitiondesk.desk.verdicts.verify_file import Verifier
    from petitiondesk.protection.checking import Protection


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
            UnknownLanguageError, UnsupportedLanguageError: if it has no such language.
            NobodyAskedError: if others are to agree to a letter that asks nobody.
            OutputError: if a file exists already or cannot be written; none is half-written.
            CancelledError: if the watch cancelled before the files were signed, or, where nobody
                signs them, before they had their names.
            TypesettingError: if a page could not be set.
            CryptoError, SigningError: if the files could not be signed.
            NotGenuineError: if a signed file, read back, is not judged genuine and complete.
        """
        watch.report(Progress(Stage.CHECK, 0, 1))
        for language in order.languages:
            refuse_other_languages(letter, language, self._library)
        if order.signing is not None and not order.draft:
            _check_signer(order.signing, self._verifier)
        if not order.draft:
            refuse_the_unasked(letter, order)
        agreement = None if order.draft else self._agreement(letter, order)
        pieces = tuple(plan(letter, order, draft=order.draft))
        with ExitStack() as asked:  # whatever happens, nobody makes what nobody waits for
            checks = AskedChecks(letter, self._library, self._typesetter)
            asked.callback(checks.give_up)
            pages = ExportPages(letter, order, self._library, self._typesetter, agreement)
            asked.callback(pages.give_up)
            search = ExportSearch(letter, order, self._typesetter, self._protection)
            asked.callback(search.give_up)
            setting = ExportSetting(pages, pieces, search)
            asked.callback(setting.give_up)
            findings = self._check(letter, order, agreement)
            if _may_leave(findings, order):
                _refuse_existing(pieces, order)
                setting.begin(watch)
            findings += checks.finish(watch)
            if not _may_leave(findings, order):
                return ExportResult((), findings, draft=True)
            typeset = setting.finish(watch)
            told = _tells(search.finish(watch))
        if told:
            return ExportResult((), (*told, *findings), order.draft)
        return self._written(typeset, order, findings, watch)

    def _written(
        self,
        typeset: Sequence[Typeset],
        order: ExportOrder,
        findings: tuple[Finding, ...],
        watch: Watch,
    ) -> ExportResult:
        if order.draft:
            made = write_files(typeset, watch, replace=order.replace)
            return ExportResult(made, findings, draft=True)
        if order.signing is None:
            made = write_files(typeset, watch, replace=order.replace)
        else:
            from petitiondesk.desk.exporting.sealing import Sealing  # noqa: PLC0415 - few are signed

            assert self._verifier is not None  # asked for before anything was made
            with self._verifier.for_one_run() as verifier:  # it gets ready beside the signing
                sealing = Sealing(order, order.signing, self._typesetter, verifier)
                sealed = sealing.sealed(typeset, watch)
                resolute = _Resolute(watch)
                made = write_files(sealed, resolute, replace=order.replace, judge=sealing.judge)
        return ExportResult(made, findings, draft=False, sums=typeset[0].piece.sums)

    def _check(
        self, letter: Letter, order: ExportOrder, agreement: Agreement | None
    ) -> tuple[Finding, ...]:
        """Check what needs no worker."""
        found = (
            *self._protection.check_edition(letter, order.audience),
            *check_letter(letter, self._library),
        )
        return agreement.named(found) if agreement is not None else found

    def _agreement(self, letter: Letter, order: ExportOrder) -> Agreement | None:
        if letter.consent is Consent.NONE:
            return None
        from petitiondesk.desk.agreeing.agreement import (  # noqa: PLC0415 - loads cryptography
            NO_PINS,
            Agreement,
        )

        pins = order.pins or NO_PINS
        return Agreement(letter, order.endorsements, self._library.today(), pins)


def _may_leave(findings: Sequence[Finding], order: ExportOrder) -> bool:
    return not _tells(findings) and (order.draft or is_ready(findings))


def _refuse_existing(pieces: Sequence[Piece], order: ExportOrder) -> None:
    if not order.replace:
        refuse_existing(pieces, draft=order.draft)


def _check_signer(signing: Signing, verifier: Verifier | None) -> None:
    """Refuse who cannot sign now, or whom nobody would judge, before much is made."""
    from petitiondesk.crypto.fitness import check_fitness  # noqa: PLC0415 - few letters are signed

    if verifier is None:
        raise TypeError("what is signed is judged: an exporter that signs needs a verifier")
    check_fitness(signing.key.certificate, signing.at)


class _Resolute:
    """Hears of progress as another does, and does not cancel: what is signed is finished."""

    def __init__(self, watch: Watch) -> None:
        self.report = watch.report

    def cancelled(self) -> bool:
        """Never: see the class."""
        return False


def _of_nobody() -> Protection:
    """Return a protection of nobody but the signatories whom a letter withholds."""
    from petitiondesk.protection.checking import Protection  # noqa: PLC0415 - until an export,
    from petitiondesk.protection.register import Register  # noqa: PLC0415   a letter takes neither

    return Protection(Register())


def _tells(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings that let nothing leave."""
    return tuple(finding for finding in findings if finding.rule in STAYS)
