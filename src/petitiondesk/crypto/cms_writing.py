"""The one spelling in which detached signatures are written here (CMS, RFC 5652)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from asn1crypto.cms import (  # type: ignore[import-untyped]  # has no types
    CMSAttribute,
    CMSAttributes,
    ContentInfo,
    SignedData,
    SignerInfo,
)
from asn1crypto.core import OctetString  # type: ignore[import-untyped]  # has no types
from asn1crypto.x509 import (  # type: ignore[import-untyped]  # has no types
    Certificate as CertificateParts,
)

from petitiondesk.crypto.certificate import Certificate

_SIGNATURES: Final = {"rsa": "rsassa_pkcs1v15", "ec": "sha256_ecdsa"}
"""What signatures over SHA-256 are called (RFC 3370, section 3.2; RFC 5754, section 3.3), by the
kind of key."""

_SET_OF: Final = b"\x31"

_Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""


class Attachment(NamedTuple):
    """Bytes that travel in a signature and are not covered by it.

    Attributes:
        kind: the object identifier under which they travel, such as ``2.25.1``.
        content: the bytes.
    """

    kind: str
    content: bytes


def write_cms(
    path: Sequence[Certificate],
    signed: bytes,
    signature: bytes,
    attachment: Attachment | None = None,
) -> bytes:
    """Return a detached signature of one signer, in the distinguished encoding.

    Args:
        path: the certificate of the key that signed, by RSA or on a curve, over SHA-256; and those
            above it.
        signed: the signed attributes, as they were signed.
        signature: over them.
        attachment: what travels along.
    """
    assert signed.startswith(_SET_OF)
    whole = SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data"},
            "certificates": [CertificateParts.load(each.der) for each in path],
            "signer_infos": [_signer_info(path[0], signed, signature, attachment)],
        }
    )
    written: bytes = ContentInfo({"content_type": "signed_data", "content": whole}).dump()
    return written


def unsigned_attributes(attachment: Attachment) -> _Asn1:
    """Return the unsigned attributes of a signature that carries one attachment."""
    content = OctetString(attachment.content)
    return CMSAttributes([CMSAttribute({"type": attachment.kind, "values": [content]})])


def _signer_info(
    signer: Certificate, signed: bytes, signature: bytes, attachment: Attachment | None
) -> _Asn1:
    issuer = CertificateParts.load(signer.der).issuer
    parts = {
        "version": "v1",
        "sid": {"issuer_and_serial_number": {"issuer": issuer, "serial_number": signer.serial}},
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": CMSAttributes.load(signed),
        "signature_algorithm": {"algorithm": _SIGNATURES[signer.key]},
        "signature": signature,
    }
    if attachment is not None:
        parts["unsigned_attrs"] = unsigned_attributes(attachment)
    return SignerInfo(parts)
