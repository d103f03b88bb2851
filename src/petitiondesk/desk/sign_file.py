"""Adding an organisation's signature to a file that another one exported.

Nobody signs what is not to be trusted: the file is judged before, by what judges every file, and
what was signed is judged as it was written, before it has its name.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from petitiondesk.consent.standing import names_of, one_line
from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.desk.errors import (
    ChosenPlaceError,
    FileUntrustedError,
    NotGenuineError,
    OtherIdentityError,
    PlaceOfAnotherError,
    SignedAlreadyError,
)
from petitiondesk.desk.exporting.asking_time import while_watched
from petitiondesk.desk.exporting.order import Progress, Signing, Stage, Watch
from petitiondesk.desk.exporting.seal_pages import with_means
from petitiondesk.desk.ports import Typesetter
from petitiondesk.desk.same_name import is_one_of
from petitiondesk.desk.stamp_order import shown_name
from petitiondesk.desk.verdicts.files_inside import read_files
from petitiondesk.desk.verdicts.verdict import Judgement, Verdict
from petitiondesk.desk.verdicts.verify_file import Verifier
from petitiondesk.desk.waiting import PATIENT, Asker, go_on, outcome
from petitiondesk.desk.whole_file import WholeFiles, read_limited
from petitiondesk.letter.edition_file import EditionFile
from petitiondesk.page.signature_fields import EXPORTER, TIME_STAMP, field_of
from petitiondesk.signing.docx.sign import sign_docx
from petitiondesk.signing.errors import FieldMissingError
from petitiondesk.signing.inspecting import FILE_LIMIT
from petitiondesk.signing.pdf import sign_pdf
from petitiondesk.signing.pdf.order import SignOrder
from petitiondesk.signing.report import FileKind, FileReport
from petitiondesk.typesetting.manuscript import StampOrder

_REFUSED: Final = (Judgement.DO_NOT_TRUST, Judgement.NOT_OURS)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a PDF that nobody has signed.

    Attributes:
        field: its name.
        name: of the signatory it is for, as the page shows it.
        names: what the letter calls that signatory in its other languages.
    """

    field: str
    name: str
    names: tuple[str, ...] = ()

    def is_for(self, organisation: str) -> bool:
        """Tell whether an organisation of this name is the one to sign here."""
        return is_one_of(organisation, (self.name, *self.names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signable:
    """What is to be known of a file before it is signed.

    Attributes:
        path: where it is.
        verdict: what to think of it.
        subject: what the letter asks for, in the language of the page.
        language: code of that language.
        places: where it may be signed; a Word document has none, and needs none.
    """

    path: Path
    verdict: Verdict
    subject: str = ""
    language: str = ""
    places: tuple[Place, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether it may be signed: nothing speaks against it."""
        return self.verdict.judgement not in _REFUSED

    @property
    def has_places(self) -> bool:
        """Whether a signature needs a place in it."""
        report = self.verdict.report
        return report is not None and report.kind is FileKind.PDF


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOrder:
    """Which file is to be signed, by whom, and where.

    Attributes:
        path: the file.
        out: what the signed file is called; it may be the same.
        signing: who signs, and when.
        field: the place in a PDF, chosen by a person; empty for the one of who signs.
        known: certificates that the user handed over or has verified.
        replace: whether a file of that name may be replaced.
    """

    path: Path
    out: Path
    signing: Signing
    field: str = ""
    known: tuple[Certificate, ...] = ()
    replace: bool = False


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A file that was signed.

    Attributes:
        path: where it is.
        field: the place that was signed; empty for a Word document.
        verdict: what to think of it now.
    """

    path: Path
    field: str
    verdict: Verdict


class FileSigner:
    """Signs files.

    Args:
        verifier: judges them before and after.
        typesetter: sets what is seen of a signature; asked for only when that is needed.
    """

    def __init__(self, verifier: Verifier, typesetter: Callable[[], Typesetter]) -> None:
        self._verifier = verifier
        self._typesetter = typesetter

    def look(self, path: Path, known: Sequence[Certificate], asker: Asker) -> Signable:
        """Say what a file is, before anybody signs it.

        Raises:
            InputError: it cannot be read.
            CancelledError: the asker cancelled.
            FileUncheckedError: its page could not be set again to be compared.
        """
        verdict = self._verifier.verify(path, known, asker)
        edition = _edition(verdict.report)
        if edition is None or verdict.report is None:
            return Signable(path=path, verdict=verdict)
        content = edition.shown.content
        return Signable(
            path=path,
            verdict=verdict,
            subject=one_line(content.subject.markup(edition.language)),
            language=edition.language,
            places=tuple(_places(verdict.report.empty_fields, edition)),
        )

    def sign(self, order: FileOrder, watch: Watch) -> SignedFile:
        """Sign a file and write it whole; what others signed stays valid.

        Raises:
            InputError, OutputError: a file cannot be read or written.
            CancelledError: the watch cancelled before the file was signed, or while a time server
                was asked.
            FileUntrustedError: it is not to be trusted, or became another one meanwhile.
            OtherIdentityError: who signs agreed in it with another identity.
            SignedAlreadyError, FieldTakenError: who signs, or another in its name, has signed it.
            PlaceOfAnotherError, ChosenPlaceError: it has no place for who signs, or another's was
                chosen.
            BadPackageError, SigningError: it cannot be signed.
            CryptoError: documents cannot be signed with this key.
            NotGenuineError: read back, what was written is not what was to be written.
        """
        watch.report(Progress(Stage.CHECK, 0, 1))
        signable = self.look(order.path, order.known, watch)
        content = read_limited(order.path, FILE_LIMIT)
        if not signable.trusted or not _is(signable.verdict, content):
            raise FileUntrustedError(path=order.path)
        _check_identity(order, signable.verdict)
        field = _field(order, signable)
        go_on(watch)
        watch.report(Progress(Stage.SIGN, 0, 1))
        signing = while_watched(order.signing, watch)
        signed = self._signed(content, signing, signable, field)
        with WholeFiles(replace=order.replace or order.out == order.path) as files:
            watch.report(Progress(Stage.WRITE, 0, 1))
            written = files.write(order.out, signed)
            watch.report(Progress(Stage.VERIFY, 0, 1))
            verdict = self._judged(written, order)
            files.name_all()
        return SignedFile(order.out, field, verdict)

    def _signed(self, content: bytes, signing: Signing, signable: Signable, field: str) -> bytes:
        if not signable.has_places:
            return sign_docx(content, signing.key, signing.at)
        edition, card = _edition(signable.verdict.report), signing.key.certificate
        letter = edition.shown.content if edition else None
        name = shown_name(card, letter, signable.language) if letter else card.organisation
        look = StampOrder(name=name, at=signing.at, language=signable.language)
        stamp = outcome(self._typesetter().stamp(look), PATIENT)
        order = SignOrder(field=field, at=signing.at, stamp=stamp)
        return sign_pdf(content, signing.key, with_means(order, signing))

    def _judged(self, written: Path, order: FileOrder) -> Verdict:
        """Have the signed file judged; the signature that was added must be there, and hold."""
        means, own = order.signing.means, order.signing.key.certificate
        clocks = means.authorities if means else ()
        verdict = self._verifier.verify(written, (*order.known, own), PATIENT, clocks=clocks)
        report = verdict.report
        added = report.signed_by(own.fingerprint) if report else ()
        if verdict.judgement in _REFUSED or not added:
            raise NotGenuineError(path=order.out)
        return verdict


def suggested_name(path: Path) -> str:
    """Return what a signed file may be called beside the file that it was."""
    stem = path.stem.removesuffix(".signed")
    return f"{stem}.signed{path.suffix}"


def place_for(key: SigningKey | Certificate, places: Sequence[Place]) -> Place | None:
    """Return the place that has the name of an organisation; the place of another is nobody's."""
    certificate = key if isinstance(key, Certificate) else key.certificate
    return next((each for each in places if each.is_for(certificate.organisation)), None)


def _check_identity(order: FileOrder, verdict: Verdict) -> None:
    """Refuse to sign beside an endorsement of the same name by a card that nobody here knows.

    Whoever checks the file would find two identities for one organisation, and trust neither.
    """
    own = order.signing.key.certificate
    for each in verdict.signatories if verdict.asked else ():
        if each.signer is None or each.signer in (own, *order.known):
            continue
        if is_one_of(own.organisation, (each.name, each.signer.organisation)):
            raise OtherIdentityError(organisation=own.organisation)


def _field(order: FileOrder, signable: Signable) -> str:
    """Return where it is signed: whatever was chosen, never in the place of another.

    A Word document has no places, and is signed once by each.
    """
    card, report = order.signing.key.certificate, signable.verdict.report
    signed = {each.field for each in report.signed_by(card.fingerprint)} if report else set()
    if not signable.has_places:
        if signed:
            raise SignedAlreadyError
        return ""
    if order.field:
        return _chosen(order.field, card, signable, signed)
    place = place_for(card, signable.places)
    if place is not None:
        return place.field
    if signed:
        raise SignedAlreadyError
    raise PlaceOfAnotherError if signable.places else FieldMissingError(field="")


def _chosen(field: str, card: Certificate, signable: Signable, signed: Collection[str]) -> str:
    """Return the place that a person chose, unless it is another's, or signed."""
    if field in signed:
        raise SignedAlreadyError
    strangers = (each.field for each in signable.places if not each.is_for(card.organisation))
    if field in (*strangers, TIME_STAMP):
        raise ChosenPlaceError
    return field


def _places(fields: Iterable[str], edition: EditionFile) -> Iterable[Place]:
    """Yield the places for organisations: a last time-stamp has one too, and is none."""
    letter, language = edition.shown.content, edition.language
    names = {field_of(each.id): names_of(each, letter) for each in letter.signatories}
    for field in fields:
        if field not in (EXPORTER, TIME_STAMP):
            own = names.get(field, {})
            others = tuple(name for code, name in own.items() if code != language)
            yield Place(field, own.get(language, ""), others)


def _edition(report: FileReport | None) -> EditionFile | None:
    return read_files(report.attachments, ()).edition if report else None


def _is(verdict: Verdict, content: bytes) -> bool:
    """Tell whether these are the bytes that were judged."""
    return verdict.sha256 == hashlib.sha256(content).hexdigest()
