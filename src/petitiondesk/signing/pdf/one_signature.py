"""Inspecting one signature of a PDF: every answer by itself, with what speaks against it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from pyhanko.sign.validation.errors import DisallowedAlgorithmError
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko.sign.validation.pdf_embedded import (
    EmbeddedPdfSignature,
    async_validate_pdf_signature,
    async_validate_pdf_timestamp,
)
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import (
    DocumentTimestampStatus,
    PdfSignatureStatus,
    SignatureCoverageLevel,
)

from petitiondesk.crypto.certificate import Certificate, decode_der
from petitiondesk.crypto.der import check_ber
from petitiondesk.crypto.errors import CryptoError
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.crypto.troubles import Unfit
from petitiondesk.signing.pdf.byte_range import SignedRange, signed_range, without_padding
from petitiondesk.signing.pdf.coroutines import result_of
from petitiondesk.signing.pdf.parsing import UnreadableError, parsing
from petitiondesk.signing.pdf.policy import ONLY_SIGNATURES, what_came_later
from petitiondesk.signing.pdf.spelling import is_in_one_spelling, is_token_in_one_spelling
from petitiondesk.signing.pdf.trusting import Chain, StoredProof, Trust, chain_trouble, context
from petitiondesk.signing.report import (
    Clock,
    Cover,
    Fault,
    Kind,
    Later,
    Reason,
    SignatureReport,
)
from petitiondesk.signing.trust import is_trusted

VALUE_LIMIT: Final = 64 * 1024
"""Bytes of one signature; with its certificates and a time-stamp it has about twelve thousand."""

CLOCKS_APART: Final = dt.timedelta(days=1)
"""So far a signer's clock may be ahead of this machine's."""

_ANY_USE: Final = KeyUsageConstraints(key_usage=set())
"""What a certificate may be used for is asked of `crypto.fitness`."""

_COVERS: Final = {
    SignatureCoverageLevel.ENTIRE_FILE: Cover.WHOLE_FILE,
    SignatureCoverageLevel.ENTIRE_REVISION: Cover.REVISION,
}
_UNFIT: Final = {
    Unfit.EXPIRED: Reason.EXPIRED,
    Unfit.NOT_YET_VALID: Reason.NOT_YET_VALID,
    Unfit.OTHER_USE: Reason.OTHER_USE,
    Unfit.AUTHORITY: Reason.OTHER_USE,
    Unfit.WEAK: Reason.WEAK,
}
_ALLOWED_UNSIGNED: Final = "signature_time_stamp_token"

Status: TypeAlias = PdfSignatureStatus | DocumentTimestampStatus


@dataclass(frozen=True, slots=True)
class Inspected:
    """One signature, inspected.

    Attributes:
        report: what it proves.
        end: the offset after the last byte it is over; 0 where that is not known.
        faults: what is wrong with how it stands in the file.
        signature: as pyHanko holds it; None where it cannot be read.
    """

    report: SignatureReport
    end: int = 0
    faults: tuple[Fault, ...] = ()
    signature: EmbeddedPdfSignature | None = None


def unreadable(field: str, *faults: Fault, why: Reason = Reason.UNREADABLE) -> Inspected:
    """Return what is known of a signature that cannot be read."""
    return Inspected(SignatureReport(field=field, later=Later.OTHER, why=(why,)), faults=faults)


def inspect_signature(
    signature: EmbeddedPdfSignature, untrusted: bytes, trust: Trust, proof: StoredProof
) -> Inspected:
    """Inspect a signature of a file; whatever it is, there is an answer."""
    name = str(signature.fq_name)
    try:
        with parsing():
            ranged = signed_range(untrusted, tuple(map(int, signature.byte_range)))
            if ranged is None or ranged.value != signature.pkcs7_content:
                return unreadable(name, Fault.WRONG_RANGE)
            value, padding = without_padding(ranged.value)
            check_ber(value, most_bytes=VALUE_LIMIT)
            report = _Looked(signature, trust, proof).report()
            faults = [*_faults(signature, padding), *_spelling_faults(report, ranged, value)]
            return Inspected(report, ranged.end, tuple(dict.fromkeys(faults)), signature)
    except (UnreadableError, CryptoError) as cause:
        weak = isinstance(cause.__cause__, DisallowedAlgorithmError)
        return unreadable(name, why=Reason.WEAK if weak else Reason.UNREADABLE)


def _faults(signature: EmbeddedPdfSignature, padding: bytes) -> Iterator[Fault]:
    if any(padding):
        yield Fault.PADDING
    unsigned = signature.signer_info["unsigned_attrs"]
    if any(each["type"].native != _ALLOWED_UNSIGNED for each in unsigned):
        yield Fault.UNSIGNED_PART


def _spelling_faults(report: SignatureReport, ranged: SignedRange, value: bytes) -> Iterator[Fault]:
    """Yield what stands in a signature because it is written otherwise than here."""
    if not ranged.plain or not _is_spelled(report, value):
        yield Fault.UNSIGNED_PART


def _is_spelled(report: SignatureReport, value: bytes) -> bool:
    if report.kind is Kind.TIME_STAMP:
        return is_token_in_one_spelling(value)
    return report.signer is None or is_in_one_spelling(value, report.signer)


class _Looked:
    """One signature, after pyHanko has looked at it: at its sums alone, not at whom to trust."""

    def __init__(self, signature: EmbeddedPdfSignature, trust: Trust, proof: StoredProof) -> None:
        self._signature = signature
        self._trust = trust
        self._proof = proof
        self._status = result_of(_looked_at(signature))
        self._signer = decode_der(signature.signer_cert.dump())
        self._time, self._clock = self._when()

    def report(self) -> SignatureReport:
        """Put the answers together."""
        status = self._status
        against, distrust = tuple(self._against()), self._distrust()
        why = (*(() if status.intact else (Reason.CHANGED,)), *against, *distrust)
        return SignatureReport(
            field=str(self._signature.fq_name),
            kind=Kind.TIME_STAMP if self._is_time_stamp else Kind.SIGNATURE,
            signer=self._signer,
            intact=status.intact,
            valid=not against,
            trusted=not distrust,
            why=why,
            time=self._time,
            clock=self._clock,
            claimed=self._claimed(),
            covers=_covers(self._signature),
            later=what_came_later(self._signature),
            certifies=_certifies(self._signature),
        )

    @property
    def _is_time_stamp(self) -> bool:
        return isinstance(self._status, DocumentTimestampStatus)

    def _when(self) -> tuple[dt.datetime | None, Clock]:
        """Return when it was made: as a trusted clock says, or else as the signer says."""
        status = self._status
        stamp = status.timestamp_validity if isinstance(status, PdfSignatureStatus) else status
        if stamp is not None and stamp.intact and stamp.valid:
            at = stamp.timestamp.astimezone(dt.UTC)
            if self._distrust_of_clock(at) is None:
                return at, Clock.AUTHORITY
        if isinstance(status, DocumentTimestampStatus):
            return status.timestamp.astimezone(dt.UTC), Clock.SIGNER
        return self._claimed(), Clock.SIGNER

    def _claimed(self) -> dt.datetime | None:
        """Return when the signer says that it was; an authority that stamps says it itself."""
        claimed = None if self._is_time_stamp else self._signature.self_reported_timestamp
        return claimed.astimezone(dt.UTC) if claimed and claimed.tzinfo else None

    def _distrust_of_clock(self, at: dt.datetime) -> Reason | None:
        """Say why a clock is not trusted; its certificate has to be for clocks (RFC 3161, 2.3)."""
        signed = self._signature.signed_data
        if not self._is_time_stamp:
            (signed,) = extract_tst_data_iter(self._signature.signer_info, signed=False)
        chain = Chain.under(signed)
        uses = chain.certificate.extended_key_usage_value
        if uses is None or "time_stamping" not in uses.native:
            return Reason.OTHER_USE
        return chain_trouble(chain, self._trust.clocks, self._proof, at)

    def _against(self) -> Iterator[Reason]:
        """Yield what speaks against the signature itself, whoever made it."""
        if not self._status.valid:
            yield Reason.WRONG_VALUE
        if self._time is None:
            yield Reason.TIME_MISSING
            return
        if self._time > self._trust.now + CLOCKS_APART:
            yield Reason.TIME_AHEAD
        for unfit in unfitness(self._signer, self._time):
            if not (self._is_time_stamp and unfit is Unfit.OTHER_USE):
                yield _UNFIT[unfit]

    def _distrust(self) -> tuple[Reason, ...]:
        """Return why the signer is not trusted; for an authority, at the moment it signed."""
        if self._is_time_stamp:
            reason = self._distrust_of_clock(self._time or self._trust.now)
            return () if reason is None else (reason,)
        proven = self._time if self._clock is Clock.AUTHORITY else None
        at = proven or self._trust.now
        chain, anchors = Chain.under(self._signature.signed_data), self._trust.signers
        reason = chain_trouble(chain, anchors, self._proof, at)
        if reason is None and not is_trusted(self._signer, anchors, self._between(), at=at):
            reason = Reason.UNKNOWN_SIGNER
        return () if reason is None else (reason,)

    def _between(self) -> list[Certificate]:
        return [decode_der(each.dump()) for each in self._signature.other_embedded_certs]


async def _looked_at(signature: EmbeddedPdfSignature) -> Status:
    nobody = context()
    if signature.sig_object_type == "/DocTimeStamp":
        return await async_validate_pdf_timestamp(signature, nobody, diff_policy=ONLY_SIGNATURES)
    return await async_validate_pdf_signature(
        signature, nobody, diff_policy=ONLY_SIGNATURES, key_usage_settings=_ANY_USE
    )


def _covers(signature: EmbeddedPdfSignature) -> Cover:
    level: object = signature.coverage
    return (
        _COVERS.get(level, Cover.PART) if isinstance(level, SignatureCoverageLevel) else Cover.PART
    )


def _certifies(signature: EmbeddedPdfSignature) -> bool:
    """Tell whether a signature is the one that the document names as its certification."""
    permissions = signature.reader.root.get("/Perms", {})
    if "/DocMDP" not in permissions:
        return False
    named = permissions.raw_get("/DocMDP")
    held = signature.sig_field.raw_get("/V")
    return named == held and signature.docmdp_level is not None
