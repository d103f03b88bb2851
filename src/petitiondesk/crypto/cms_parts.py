"""The parts of a detached signature, taken out of untrusted bytes: nothing is judged here."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from asn1crypto.cms import ContentInfo  # type: ignore[import-untyped]  # has no types
from asn1crypto.core import Any as AnyValue  # type: ignore[import-untyped]  # has no types
from asn1crypto.core import OctetString
from asn1crypto.tsp import SigningCertificateV2  # type: ignore[import-untyped]  # has no types
from asn1crypto.x509 import (  # type: ignore[import-untyped]  # has no types
    Certificate as CertificateParts,
)

from petitiondesk.crypto.certificate import (
    MOST_CERTIFICATES,
    Certificate,
    decode_der,
)
from petitiondesk.crypto.der import check_der
from petitiondesk.crypto.errors import (
    CertificateUnreadableError,
    NotDerError,
    SignatureFileUnreadableError,
)

CMS_LIMIT: Final = 256 * 1024
"""Bytes of a detached signature with all that travels in it; most have three thousand."""

DIGESTS: Final = ("sha256", "sha384", "sha512")
"""The digests that hold; another one proves nothing (NIST SP 800-131A)."""

_MOST_SIGNERS: Final = 8
_SET_OF: Final = b"\x31"
_TIME_STAMP: Final = "signature_time_stamp_token"

_Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""

_MALFORMED: Final = (
    NotDerError,
    CertificateUnreadableError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
)
"""What asn1crypto raises for bytes that are not what they should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignerParts:
    """What one signer put into a signature, as it stands there.

    Attributes:
        certificate: the one that the signer names by issuer and number; None where it is not here.
        bound: whether the digest of that certificate was signed too (RFC 5035).
        path: those of the certificates whose digests were signed as being above it.
        digest: the name of the digest, such as ``sha256``.
        message_digest: of the content; empty where there is none.
        algorithm: the name of the signature's algorithm, as asn1crypto calls it.
        signature: its bytes.
        signed: the bytes that it is over: the signed attributes; empty where there are none.
        time: when it was made, by the signer's clock (UTC); None where that is not said.
        well_formed: whether the signed attributes are those that they must be, once each.
        attachments: what travels unsigned, by its object identifier.
    """

    certificate: Certificate | None
    bound: bool
    path: tuple[Certificate, ...]
    digest: str
    message_digest: bytes
    algorithm: str
    signature: bytes
    signed: bytes
    time: dt.datetime | None
    well_formed: bool
    attachments: dict[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class CmsParts:
    """What a detached signature consists of."""

    certificates: tuple[Certificate, ...]
    signers: tuple[SignerParts, ...]


def decode_cms(untrusted: bytes) -> CmsParts:
    """Take a detached signature (RFC 5652, section 5) apart.

    Raises:
        SignatureFileUnreadableError: it is none, is not in the distinguished encoding, carries its
            content within it, or passes a limit.
    """
    try:
        check_der(untrusted, most_bytes=CMS_LIMIT)
        return _decode(ContentInfo.load(untrusted, strict=True))
    except _MALFORMED as cause:
        raise SignatureFileUnreadableError from cause


def attachment_of(untrusted: bytes, kind: str) -> bytes:
    """Return what travels unsigned in a signature of one signer, under an object identifier.

    Raises:
        SignatureFileUnreadableError: there is nothing, something else besides it, or several
            signers.
    """
    parts = decode_cms(untrusted)
    if len(parts.signers) != 1 or set(parts.signers[0].attachments) != {kind}:
        raise SignatureFileUnreadableError
    return parts.signers[0].attachments[kind]


def _decode(whole: _Asn1) -> CmsParts:
    signed = whole["content"]
    inside = signed["encap_content_info"]
    detached = inside["content_type"].native == "data" and inside["content"].native is None
    if whole["content_type"].native != "signed_data" or not detached:
        raise SignatureFileUnreadableError
    certificates = _certificates(signed["certificates"])
    signers = signed["signer_infos"]
    if len(signers) > _MOST_SIGNERS:
        raise SignatureFileUnreadableError
    return CmsParts(
        certificates=certificates, signers=tuple(_signer(each, certificates) for each in signers)
    )


def _certificates(found: _Asn1) -> tuple[Certificate, ...]:
    choices = tuple(found) if found else ()
    if len(choices) > MOST_CERTIFICATES or any(each.name != "certificate" for each in choices):
        raise SignatureFileUnreadableError
    return tuple(decode_der(each.chosen.dump()) for each in choices)


def _signer(signer: _Asn1, certificates: tuple[Certificate, ...]) -> SignerParts:
    signed = signer["signed_attrs"].dump()  # before its parts are looked at: then it costs nothing
    attributes = _single_values(signer["signed_attrs"])
    sums = _sums_of_certificates(attributes)
    candidates = tuple(each for each in certificates if _is_named(signer["sid"], each))
    bound = tuple(each for each in candidates if _has_sum(each, sums[:1]))
    return SignerParts(
        certificate=next(iter((*bound, *candidates)), None),
        bound=bool(bound),
        path=tuple(each for each in certificates if _has_sum(each, sums[1:])),
        digest=signer["digest_algorithm"]["algorithm"].native,
        message_digest=_bytes_of(attributes, "message_digest"),
        algorithm=signer["signature_algorithm"]["algorithm"].native,
        signature=signer["signature"].native,
        signed=_as_signed(signed),
        time=_time_of(attributes),
        well_formed=_native(attributes, "content_type") == "data",
        attachments=_attachments(_single_values(signer["unsigned_attrs"])),
    )


def _as_signed(attributes: bytes) -> bytes:
    """Return attributes as they are signed: as a set, whatever place they stand in (5.4)."""
    return _SET_OF + attributes[1:] if attributes else b""


def _single_values(found: _Asn1) -> dict[str, _Asn1]:
    """Return attributes by their kind, each with its one value; nothing where there are none."""
    attributes = tuple(found) if found else ()
    encoded = [each.dump() for each in attributes]  # first, as above
    values = {each["type"].native: tuple(each["values"]) for each in attributes}
    once = len(values) == len(attributes) and all(len(each) == 1 for each in values.values())
    if not once or encoded != sorted(encoded):
        raise SignatureFileUnreadableError
    return {kind: value for kind, (value,) in values.items()}


def _native(attributes: dict[str, _Asn1], kind: str) -> object:
    value = attributes.get(kind)
    return None if value is None else value.native


def _bytes_of(attributes: dict[str, _Asn1], kind: str) -> bytes:
    value = _native(attributes, kind)
    return value if isinstance(value, bytes) else b""


def _time_of(attributes: dict[str, _Asn1]) -> dt.datetime | None:
    value = _native(attributes, "signing_time")
    if not isinstance(value, dt.datetime) or value.tzinfo is None:
        return None
    return value.astimezone(dt.UTC)


def _sums_of_certificates(attributes: dict[str, _Asn1]) -> tuple[tuple[str, bytes], ...]:
    """Return the digests of certificates that were signed, each after its algorithm's name.

    The first is of the signer's; others may follow, of those above it (RFC 5035, section 3).
    """
    value = attributes.get("signing_certificate_v2")
    if not isinstance(value, SigningCertificateV2):
        return ()
    return tuple(
        (each["hash_algorithm"]["algorithm"].native, each["cert_hash"].native)
        for each in value["certs"]
    )


def _has_sum(certificate: Certificate, sums: tuple[tuple[str, bytes], ...]) -> bool:
    """Tell whether a certificate has one of these digests; broken ones prove nothing."""
    return any(
        algorithm in DIGESTS and hashlib.new(algorithm, certificate.der).digest() == expected
        for algorithm, expected in sums
    )


def _is_named(sid: _Asn1, certificate: Certificate) -> bool:
    """Tell whether a signer means this certificate: by issuer and number, or by its key's name."""
    read = CertificateParts.load(certificate.der)
    if sid.name == "subject_key_identifier":
        return bool(read.key_identifier and read.key_identifier == sid.native)
    named = sid.chosen
    same_issuer = named["issuer"].dump() == read.issuer.dump()
    return bool(same_issuer and named["serial_number"].native == certificate.serial)


def _attachments(unsigned: dict[str, _Asn1]) -> dict[str, bytes]:
    """Return what travels unsigned but a time-stamp; what is not bytes is empty."""
    return {kind: _bytes_in(value) for kind, value in unsigned.items() if kind != _TIME_STAMP}


def _bytes_in(value: _Asn1) -> bytes:
    parsed = value.parse(OctetString) if isinstance(value, AnyValue) else value
    return parsed.native if isinstance(parsed, OctetString) else b""
