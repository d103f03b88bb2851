"""Certificates (X.509, RFC 5280): which organisation holds which key, and how people compare them.

A certificate is read here once, strictly, into a frozen value; nothing else looks into its bytes.
Who may be believed is not asked here: a name in a certificate is what its maker wrote.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import warnings
from dataclasses import dataclass
from typing import Final, Literal

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID

from petitiondesk.crypto.certificate_purpose import is_authority, may_sign, rests_on_strong_sums
from petitiondesk.crypto.check_number import check_number_of, is_check_number
from petitiondesk.crypto.der import check_der
from petitiondesk.crypto.errors import CertificateUnreadableError, NotDerError
from petitiondesk.crypto.name_length import is_too_long, names_in_any_script

CERTIFICATE_LIMIT: Final = 16 * 1024
"""Bytes of one certificate; those of public authorities have about two thousand."""

CERTIFICATE_FILE_LIMIT: Final = 128 * 1024
"""Bytes of a file with certificates, in either form."""

MOST_CERTIFICATES: Final = 8
"""So many may come together: a signer's, and the authorities' above it."""

RSA_BITS: Final = range(2048, 8192 + 1)
"""Below, a key can be broken (NIST SP 800-131A); above, checking it takes a hostile file's time."""

CURVES: Final = ("secp256r1", "secp384r1")
"""The curves that readers of PDF and CMS have in common (FIPS 186-5)."""

_PURPOSE: Final = b"PetitionDesk check number of a certificate\x00"
_UNREADABLE: Final = (
    ValueError,
    TypeError,  # of a name with a text of a kind that its place does not take
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
    UserWarning,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """A certificate, read.

    Attributes:
        der: its bytes, in the distinguished encoding.
        organisation: whom it names; empty where it names none.
        issuer: who vouches for that: an authority, or the organisation itself.
        serial: its number with the issuer.
        not_before: the first moment it is valid at (aware, UTC).
        not_after: the last one.
        key: of what kind its key is.
        public_key: the key, as X.509 writes it (SubjectPublicKeyInfo, DER).
        self_signed: whether it vouches for itself; then the check number alone tells whose it is.
        for_signing: whether key usage and extensions let it sign documents.
        authority: whether it may vouch for other certificates.
        strong: whether its key is of a kind and size, and its own signature by a digest, that hold.
    """

    der: bytes
    organisation: str
    issuer: str
    serial: int
    not_before: dt.datetime
    not_after: dt.datetime
    key: Literal["rsa", "ec", "other"]
    public_key: bytes
    self_signed: bool
    for_signing: bool
    authority: bool
    strong: bool

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the bytes, in hexadecimal: what a file refers to it by."""
        return hashlib.sha256(self.der).hexdigest()


def decode_certificate(untrusted: bytes) -> Certificate:
    """Read the one certificate of a file, PEM (RFC 7468) or DER.

    Raises:
        CertificateUnreadableError: there is none, more than one, or it is damaged.
    """
    found = decode_certificates(untrusted)
    if len(found) != 1:
        raise CertificateUnreadableError
    return found[0]


def decode_certificates(untrusted: bytes) -> tuple[Certificate, ...]:
    """Read the certificates of a file, PEM or DER, in its order; at least one.

    Raises:
        CertificateUnreadableError: there is none, more than `MOST_CERTIFICATES`, or a damaged one.
    """
    if len(untrusted) > CERTIFICATE_FILE_LIMIT:
        raise CertificateUnreadableError
    if _is_der(untrusted):  # asked first: a name in a certificate may hold another one as text
        return (decode_der(untrusted),)
    try:
        with _strictly():
            read = x509.load_pem_x509_certificates(untrusted)
    except _UNREADABLE as cause:
        raise CertificateUnreadableError from cause
    if len(read) > MOST_CERTIFICATES:
        raise CertificateUnreadableError
    return tuple(decode_der(each.public_bytes(Encoding.DER)) for each in read)


def decode_der(untrusted: bytes) -> Certificate:
    """Read a certificate in the distinguished encoding.

    Raises:
        CertificateUnreadableError: it is none.
    """
    try:
        check_der(untrusted, most_bytes=CERTIFICATE_LIMIT)
        with _strictly(), names_in_any_script():
            return _read(x509.load_der_x509_certificate(untrusted), untrusted)
    except (NotDerError, *_UNREADABLE) as cause:
        raise CertificateUnreadableError from cause


def encode_certificate(certificate: Certificate) -> bytes:
    """Return a certificate as a PEM file (RFC 7468, section 5): an organisation's card."""
    return x509.load_der_x509_certificate(certificate.der).public_bytes(Encoding.PEM)


def check_number(certificate: Certificate) -> str:
    """Return the eight groups of five digits by which people know an organisation's card.

    The number is over the whole certificate, the organisation's name included.
    """
    return check_number_of(certificate.der, purpose=_PURPOSE)


def same_check_number(untrusted: str, certificate: Certificate) -> bool:
    """Tell whether somebody typed the check number of this card, in whatever digits and groups."""
    return is_check_number(untrusted, check_number(certificate))


def _is_der(untrusted: bytes) -> bool:
    try:
        check_der(untrusted, most_bytes=CERTIFICATE_FILE_LIMIT)
    except NotDerError:
        return False
    return True


def _strictly() -> warnings.catch_warnings[None]:
    """What the library reads and warns of (a number below zero, a country's name) is refused."""
    return warnings.catch_warnings(action="error", category=UserWarning)


def _read(read: x509.Certificate, der: bytes) -> Certificate:
    if is_too_long(read.subject) or is_too_long(read.issuer):
        raise CertificateUnreadableError
    key = read.public_key()
    digest = read.signature_hash_algorithm
    return Certificate(
        der=der,
        organisation=_organisation(read.subject),
        issuer=_organisation(read.issuer) or read.issuer.rfc4514_string(),
        serial=read.serial_number,
        not_before=read.not_valid_before_utc,
        not_after=read.not_valid_after_utc,
        key=_kind(key),
        public_key=key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo),
        self_signed=_self_signed(read),
        for_signing=may_sign(read.extensions),
        authority=is_authority(read.extensions),
        strong=_is_strong(key) and rests_on_strong_sums(digest.name if digest else ""),
    )


def _organisation(name: x509.Name) -> str:
    """Return the organisation that a name names, else its common name."""
    for kind in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in name.get_attributes_for_oid(kind):
            if isinstance(attribute.value, str) and attribute.value.strip():
                return attribute.value
    return ""


def _kind(key: object) -> Literal["rsa", "ec", "other"]:
    if isinstance(key, RSAPublicKey):
        return "rsa"
    return "ec" if isinstance(key, EllipticCurvePublicKey) else "other"


def _is_strong(key: object) -> bool:
    if isinstance(key, RSAPublicKey):
        return key.key_size in RSA_BITS
    return isinstance(key, EllipticCurvePublicKey) and key.curve.name in CURVES


def _self_signed(read: x509.Certificate) -> bool:
    if read.issuer != read.subject:
        return False
    try:
        read.verify_directly_issued_by(read)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
