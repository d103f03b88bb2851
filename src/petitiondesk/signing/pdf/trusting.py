"""Whose word counts, and what in a file proves that certificates still held.

Nothing is fetched, and nothing that the system trusts is trusted here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from asn1crypto.crl import CertificateList  # type: ignore[import-untyped]  # has no types
from asn1crypto.ocsp import OCSPResponse  # type: ignore[import-untyped]  # has no types
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.general import extract_certificate_info
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import RevokedError

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.signing.pdf.coroutines import result_of
from petitiondesk.signing.pdf.key_signer import asn1
from petitiondesk.signing.pdf.parsing import TooMuchError, UnreadableError, parsing
from petitiondesk.signing.report import Reason

MOST_STORED: Final = 60
"""Certificates, lists and answers in a file; one that is kept for decades has about thirty."""

Asn1: TypeAlias = Any
Reference: TypeAlias = Any
"""Of asn1crypto, which has no types, and of pyHanko."""


@dataclass(frozen=True, slots=True)
class StoredProof:
    """What a file holds to prove that certificates held (ISO 32000-2, 12.8.4.3).

    Attributes:
        present: whether it holds anything of the kind.
        certificates: of authorities; nobody vouches for them.
        crls: lists of what they took back.
        ocsps: their answers about single certificates.
    """

    present: bool = False
    certificates: tuple[Asn1, ...] = ()
    crls: tuple[Asn1, ...] = ()
    ocsps: tuple[Asn1, ...] = ()


def stored_proof(reader: PdfFileReader) -> StoredProof:
    """Return what a file holds; nothing where it cannot be read."""
    if "/DSS" not in reader.root:
        return StoredProof()
    try:
        with parsing():
            stored = DocumentSecurityStore.read_dss(reader)
            if len(stored.certs) + len(stored.crls) + len(stored.ocsps) > MOST_STORED:
                raise TooMuchError
            return StoredProof(
                present=True,
                certificates=tuple(stored.load_certs()),
                crls=tuple(_loaded(stored.crls, CertificateList, DecodePurpose.CRL)),
                ocsps=tuple(_loaded(stored.ocsps, OCSPResponse, DecodePurpose.OCSP_RESPONSE)),
            )
    except UnreadableError:
        return StoredProof()


def _loaded(references: Iterable[Reference], kind: Asn1, purpose: DecodePurpose) -> Iterator[Asn1]:
    return (kind.load(each.get_object().read_data(purpose)) for each in references)


@dataclass(frozen=True, slots=True)
class Trust:
    """Whose word counts.

    Attributes:
        signers: certificates of organisations, and of authorities over them.
        clocks: certificates of time-stamp servers, and of authorities over them.
        now: the present moment.
    """

    signers: tuple[Certificate, ...]
    clocks: tuple[Certificate, ...]
    now: dt.datetime


def context(
    anchors: Iterable[Certificate] = (),
    proof: StoredProof = StoredProof(),
    moment: dt.datetime | None = None,
    *,
    complete: bool = False,
) -> ValidationContext:
    """Return what pyHanko checks chains against: these anchors, this proof, this moment.

    Args:
        anchors: where chains have to end; without any, no chain is built.
        proof: from the file.
        moment: for which it is asked.
        complete: whether there has to be proof of every link.
    """
    return ValidationContext(
        trust_roots=[asn1(each) for each in anchors],
        other_certs=list(proof.certificates),
        crls=list(proof.crls),
        ocsps=list(proof.ocsps),
        moment=moment,
        revocation_mode="require" if complete else "soft-fail",
    )


@dataclass(frozen=True, slots=True)
class Chain:
    """A certificate, and those that came along with it."""

    certificate: Asn1
    others: tuple[Asn1, ...]

    @classmethod
    def under(cls, signed_data: Asn1) -> Chain:
        """Return the chain under a signature or a time-stamp (CMS SignedData)."""
        found = extract_certificate_info(signed_data)
        return cls(found.signer_cert, tuple(found.other_certs))


def chain_trouble(
    chain: Chain,
    anchors: tuple[Certificate, ...],
    proof: StoredProof,
    moment: dt.datetime,
    *,
    complete: bool = False,
) -> Reason | None:
    """Say why a certificate does not rest on one of the anchors at a moment; None where it does.

    One that is an anchor itself needs no proof: nobody can take it back but the user.
    """
    if any(chain.certificate.dump() == each.der for each in anchors):
        return None
    reason = _checked(chain, context(anchors, proof, moment, complete=True))
    if complete or reason in (None, Reason.REVOKED):
        return reason
    # Without proof of every link pyHanko looks into no list, unless the certificate names one.
    return _checked(chain, context(anchors, proof, moment))


def _checked(chain: Chain, against: ValidationContext) -> Reason | None:
    checked = CertificateValidator(
        chain.certificate,
        intermediate_certs=list(chain.others),
        validation_context=against,
    )
    try:
        with parsing():
            usage = checked.async_validate_usage(set())  # type: ignore[no-untyped-call]
            result_of(usage)
    except UnreadableError as cause:
        taken_back = isinstance(cause.__cause__, RevokedError)
        return Reason.REVOKED if taken_back else Reason.UNKNOWN_SIGNER
    return None
