"""Inspecting the signatures of a DOCX, more strictly than the programs that open it.

Word processors still call a document signed to which a part, a link or a template from elsewhere
was added after signing. Here everything that a reader can come to has to be covered, and everything
else has to be exactly what a signed package needs (`envelope.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.crypto.troubles import Unfit
from petitiondesk.opc.attachments import read_attachments
from petitiondesk.opc.content_types import read_content_types
from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import parse_part, read_package
from petitiondesk.opc.relationships import (
    DOCUMENT,
    Relationship,
    read_relationships,
    target_of,
)
from petitiondesk.page.signature_fields import EXPORTER, LINE
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import UnreadableSignatureError
from petitiondesk.signing.docx.coverage import coverage
from petitiondesk.signing.docx.envelope import envelope_troubles
from petitiondesk.signing.docx.look import SignatureLook
from petitiondesk.signing.docx.manifest import changes, read_manifest, uncovered
from petitiondesk.signing.docx.signed_xml import SignedXml, read_signed_xml
from petitiondesk.signing.report import (
    Cover,
    Fault,
    FileKind,
    FileReport,
    Look,
    Reason,
    SignatureReport,
    Trouble,
)
from petitiondesk.signing.trust import is_trusted

MOST_SIGNATURES: Final = 64

_FAULTS: Final = {PackageFault.TOO_LARGE: Fault.TOO_LARGE}
_UNFIT: Final = {
    Unfit.EXPIRED: Reason.EXPIRED,
    Unfit.NOT_YET_VALID: Reason.NOT_YET_VALID,
    Unfit.OTHER_USE: Reason.OTHER_USE,
    Unfit.AUTHORITY: Reason.OTHER_USE,
    Unfit.WEAK: Reason.WEAK,
}

Parts = Mapping[str, bytes]


def inspect_docx(untrusted: bytes, trusted: Sequence[Certificate]) -> FileReport:
    """Say what the signatures of a Word document prove.

    Args:
        untrusted: the file.
        trusted: certificates that the user handed over or has verified.
    """
    try:
        parts = read_package(untrusted)
        inspected = tuple(_signatures(parts, trusted))
        lines, seen = _lines(parts), [line for _, line in inspected]
        troubles = (*envelope_troubles(untrusted, parts), *_line_troubles(lines, seen))
        attachments = read_attachments(parts, _of_document(parts))
    except BadPackageError as error:
        fault = _FAULTS.get(error.reason, Fault.UNREADABLE)
        return FileReport(kind=FileKind.DOCX, troubles=(Trouble(fault, error.where),))
    return FileReport(
        kind=FileKind.DOCX,
        signatures=tuple(report for report, _ in inspected),
        attachments=attachments,
        troubles=troubles,
        lines=(EXPORTER,) if LINE in lines else (),
    )


def _lines(parts: Parts) -> list[str]:
    """Return the ids of the lines for a signature that the text has."""
    document = parse_part(parts, target_of(read_relationships(parts, ""), DOCUMENT))
    return [str(each.get("id")) for each in document.iter(names.LINE)]


def _line_troubles(lines: Sequence[str], seen: Sequence[str]) -> Iterator[Trouble]:
    """Yield that a line has no signature, or a signature no line: one was taken out."""
    if sorted(lines) != sorted(filter(None, seen)) or len(set(lines)) != len(lines):
        yield Trouble(Fault.OTHER_LINES)


def _of_document(parts: Parts) -> tuple[Relationship, ...]:
    return read_relationships(parts, target_of(read_relationships(parts, ""), DOCUMENT))


def _signatures(
    parts: Parts, trusted: Sequence[Certificate]
) -> Iterator[tuple[SignatureReport, str]]:
    """Yield what each signature proves, and the id of the line that it is seen on."""
    pointers = read_relationships(parts, names.ORIGIN_PART)
    if len(pointers) > MOST_SIGNATURES:
        raise BadPackageError(reason=PackageFault.TOO_LARGE, where=names.ORIGIN_PART)
    for pointer in pointers:
        try:
            signed = read_signed_xml(parse_part(parts, pointer.target))
            yield (
                _report(pointer.target, signed, parts, trusted),
                signed.look.line if signed.look else "",
            )
        except UnreadableSignatureError:
            yield SignatureReport(field=pointer.target, why=(Reason.UNREADABLE,)), ""


def _report(
    field: str, signed: SignedXml, parts: Parts, trusted: Sequence[Certificate]
) -> SignatureReport:
    entries = read_manifest(signed.manifest)
    changed = [*changes(entries, parts, read_content_types(parts))]
    missing = [*uncovered(entries, coverage(parts))]
    against = tuple(_against(signed))
    intact = signed.intact and not changed
    known = is_trusted(signed.certificate, trusted, at=signed.time)
    return SignatureReport(
        field=field,
        signer=signed.certificate,
        intact=intact,
        valid=not against,
        trusted=known,
        why=(
            *(() if intact else (Reason.CHANGED,)),
            *against,
            *(() if known else (Reason.UNKNOWN_SIGNER,)),
        ),
        time=signed.time,
        claimed=signed.time,
        look=_look(signed.look),
        covers=Cover.PART if missing else Cover.WHOLE_FILE,
    )


def _look(look: SignatureLook | None) -> Look | None:
    return Look(drawings=(look.valid, look.invalid), words=look.text) if look else None


def _against(signed: SignedXml) -> Iterator[Reason]:
    """Yield what speaks against the signature itself, whatever became of the document."""
    if not signed.genuine:
        yield Reason.WRONG_VALUE
    if not signed.bound:
        yield Reason.OTHER_CERTIFICATE
    yield from (_UNFIT[each] for each in unfitness(signed.certificate, signed.time))
