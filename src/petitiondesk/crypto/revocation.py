"""What authorities say of the certificates they gave: lists of those taken back, and answers.

Files of both kinds are given by a person. They are only told apart here, and brought into one form;
whether they prove anything is found out where they are used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509 import ocsp

from petitiondesk.crypto.errors import RevocationUnreadableError

REVOCATION_LIMIT: Final = 2 * 1024 * 1024
"""Bytes of a file; it goes into the PDF. Most lists have a few thousand, some a million."""

_PEM: Final = b"-----BEGIN X509 CRL-----"


@dataclass(frozen=True, slots=True)
class Revocation:
    """What an authority says.

    Attributes:
        kind: a list of what it took back (RFC 5280, section 5), or an answer about single
            certificates (RFC 6960).
        der: its bytes.
    """

    kind: Literal["crl", "ocsp"]
    der: bytes


def decode_revocation(untrusted: bytes) -> Revocation:
    """Read a file of an authority: a list (DER or PEM) or an answer (DER).

    Raises:
        RevocationUnreadableError: it is neither.
    """
    if len(untrusted) > REVOCATION_LIMIT:
        raise RevocationUnreadableError
    try:
        if untrusted.lstrip().startswith(_PEM):
            read = x509.load_pem_x509_crl(untrusted.lstrip())
            return Revocation("crl", read.public_bytes(Encoding.DER))
        return _of_der(untrusted)
    except (ValueError, UnsupportedAlgorithm) as cause:
        raise RevocationUnreadableError from cause


def _of_der(untrusted: bytes) -> Revocation:
    try:
        x509.load_der_x509_crl(untrusted)
    except ValueError:
        answer = ocsp.load_der_ocsp_response(untrusted)
        if answer.response_status is not ocsp.OCSPResponseStatus.SUCCESSFUL:
            raise RevocationUnreadableError from None
        return Revocation("ocsp", untrusted)
    return Revocation("crl", untrusted)
