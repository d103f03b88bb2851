"""Whether a signature in a PDF is written, byte by byte, as those of this program are.

Nobody signs how a signature itself is written: how an algorithm is called, in which order
certificates come along, which spelling of a length is taken. Each would be a place in which
something travels. So it is written once more from what is signed in it, and compared; so is a
time-stamp in it, and one over the whole file.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final, TypeAlias

from asn1crypto.cms import (  # type: ignore[import-untyped]  # has no types
    CMSAttribute,
    CMSAttributes,
    ContentInfo,
    SignedData,
    SignerInfo,
)

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.one_signature import smaller_of_two
from petitiondesk.signing.pdf.key_signer import asn1
from petitiondesk.signing.pdf.token_spelling import spelled_token

_SIGNATURES: Final = {"rsa": "sha256_rsa", "ec": "sha256_ecdsa"}
_STAMP: Final = "signature_time_stamp_token"
_NAMED: Final = "signing_certificate_v2"

_Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""


def is_in_one_spelling(value: bytes, signer: Certificate) -> bool:
    """Tell whether a signature is as it would be written here; call it inside `parsing`.

    Args:
        value: the signature of an organisation, without the room that it left over.
        signer: the certificate that it was made with.
    """
    if signer.key not in _SIGNATURES:
        return False
    signed = ContentInfo.load(value)["content"]
    (info,) = signed["signer_infos"]
    along = [each.chosen for each in signed["certificates"]]
    sums = [hashlib.sha256(each.dump()).digest() for each in along]
    if sorted(sums) != sorted(_named(info)):
        return False
    certificates = {each.dump(): each for each in signed["certificates"]}
    whole = SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data"},
            "certificates": [certificates[each] for each in sorted(certificates)],
            "signer_infos": [_signer_info(info, signer)],
        }
    )
    return bool(ContentInfo({"content_type": "signed_data", "content": whole}).dump() == value)


def is_token_in_one_spelling(value: bytes) -> bool:
    """Tell whether a time-stamp is as it would be written here; call it inside `parsing`."""
    return bool(spelled_token(ContentInfo.load(value)).dump() == value)


def _named(info: _Asn1) -> list[bytes]:
    """Return the digests of the certificates that are named in what is signed."""
    attributes = (each for each in info["signed_attrs"] if each["type"].native == _NAMED)
    return [
        named["cert_hash"].native
        for attribute in attributes
        for value in attribute["values"]
        for named in value["certs"]
    ]


def _signer_info(info: _Asn1, signer: Certificate) -> _Asn1:
    issuer = asn1(signer).issuer
    parts = {
        "version": "v1",
        "sid": {"issuer_and_serial_number": {"issuer": issuer, "serial_number": signer.serial}},
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": info["signed_attrs"].untag(),
        "signature_algorithm": {"algorithm": _SIGNATURES[signer.key]},
        "signature": smaller_of_two(info["signature"].native, signer),
    }
    if info["unsigned_attrs"]:
        parts["unsigned_attrs"] = CMSAttributes([_stamp(info)])
    return SignerInfo(parts)


def _stamp(info: _Asn1) -> _Asn1:
    (attribute,) = info["unsigned_attrs"]
    (token,) = attribute["values"]
    return CMSAttribute({"type": _STAMP, "values": [spelled_token(token)]})
