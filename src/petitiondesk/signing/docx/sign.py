"""Signing a DOCX: one more signature beside those it has; none covers another."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.signing_key import SigningKey
from petitiondesk.opc.content_types import with_content_types
from petitiondesk.opc.package import (
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    read_package,
    relationships_of,
    write_package,
)
from petitiondesk.opc.relationships import Relationship, read_relationships, write_relationships
from petitiondesk.opc.xml import to_part
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import canonical
from petitiondesk.signing.docx.signature_part import unsigned_signature

_ORIGIN_ID: Final = "pdSignatures"


def sign_docx(docx: bytes, key: SigningKey, at: dt.datetime) -> bytes:
    """Return a DOCX with one more signature.

    Earlier signatures stay valid. RSA at the same time gives the same bytes.

    Args:
        docx: a Word document, ours.
        key: signs.
        at: the time that the signer claims, aware of its zone; written to the second.

    Raises:
        BadPackageError: it is no Word document.
        CertificateExpiredError, CertificateNotYetValidError, CertificateForOtherUseError,
            WeakCertificateError: documents may not be signed with this certificate at that time.
        TokenRemovedError: the token that holds the key does not answer any more.
    """
    check_fitness(key.certificate, at)
    parts = read_package(docx)
    name = _make_room(parts)
    signature = unsigned_signature(parts, key, at)
    signed = canonical(signature.find(f"{{{names.DSIG}}}SignedInfo"))
    value = _as_xml_signatures_write(key.sign(signed), key)
    signature.find(f"{{{names.DSIG}}}SignatureValue").text = base64.b64encode(value).decode()
    return write_package({**parts, name: to_part(signature)})


def _make_room(parts: dict[str, bytes]) -> str:
    """Enter a new signature into the package's lists and return the name of its part."""
    whole = read_relationships(parts, "")
    if not any(each.kind == names.ORIGIN for each in whole):
        origin = Relationship(_ORIGIN_ID, names.ORIGIN, names.ORIGIN_PART)
        parts[PACKAGE_RELATIONSHIPS] = write_relationships((*whole, origin), "")
        parts[names.ORIGIN_PART] = b""
    earlier = read_relationships(parts, names.ORIGIN_PART)
    name = _free_name(parts)
    added = Relationship(f"rId{len(earlier) + 1}", names.SIGNATURE, name)
    parts[relationships_of(names.ORIGIN_PART)] = write_relationships(
        (*earlier, added), names.ORIGIN_PART
    )
    parts[CONTENT_TYPES] = with_content_types(
        parts, defaults={"sigs": names.ORIGIN_TYPE}, overrides={name: names.SIGNATURE_TYPE}
    )
    return name


def _free_name(parts: Mapping[str, bytes]) -> str:
    numbers = range(1, len(parts) + 2)
    candidates = (names.SIGNATURE_PART.format(number=number) for number in numbers)
    return next(name for name in candidates if name not in parts)


def _as_xml_signatures_write(value: bytes, key: SigningKey) -> bytes:
    """Return a signature as XML has it: ECDSA as two numbers of equal length (RFC 4050)."""
    public = load_der_public_key(key.certificate.public_key)
    if not isinstance(public, EllipticCurvePublicKey):
        return value
    length = (public.curve.key_size + 7) // 8
    return b"".join(number.to_bytes(length, "big") for number in decode_dss_signature(value))
