"""Detached signatures over bytes (CMS, RFC 5652), made so that public tools can check them.

CAdES-BES (ETSI EN 319 122-1, section 5): signed with the content go its type, its digest, the time
that the signer's clock showed, and the digest of the signer's certificate, so that no other one can
be put in its place. `openssl cms -verify -binary -inform DER -content FILE` checks them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any, Final, TypeAlias

from asn1crypto.cms import (  # type: ignore[import-untyped]  # has no types
    CMSAttribute,
    CMSAttributes,
    ContentInfo,
    SignedData,
    SignerInfo,
    Time,
)
from asn1crypto.core import (  # type: ignore[import-untyped]  # has no types
    GeneralizedTime,
    OctetString,
    UTCTime,
)
from asn1crypto.tsp import SigningCertificateV2  # type: ignore[import-untyped]  # has no types
from asn1crypto.x509 import Certificate  # type: ignore[import-untyped]  # has no types

from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.signing_key import Algorithm, SigningKey

SIGNATURES: Final[dict[Algorithm, str]] = {
    "rsa-sha256": "rsassa_pkcs1v15",
    "ecdsa-sha256": "sha256_ecdsa",
}
"""What the signatures of a key are called in CMS (RFC 3370, section 3.2; RFC 5754, section 3.3)."""

_FIRST_LONG_YEAR: Final = 2050
"""From then on the year is written with four digits (RFC 5652, section 11.3)."""

_Asn1: TypeAlias = Any
"""Of asn1crypto, which has no types."""


def sign_detached(content: bytes, key: SigningKey, at: dt.datetime) -> bytes:
    """Sign bytes that travel beside the signature; RSA gives the same bytes at the same time.

    Args:
        content: what is signed.
        key: who signs.
        at: the present moment, aware of its time zone; written in whole seconds, in UTC.

    Returns:
        The signature with the signer's certificate, in the distinguished encoding.

    Raises:
        CertificateExpiredError: or another error that `check_fitness` raises.
        TokenRemovedError: the token that holds the key does not answer any more.
    """
    check_fitness(key.certificate, at)
    attributes = _signed_attributes(content, key, at)
    signed = SignedData(
        {
            "version": "v1",
            "digest_algorithms": [{"algorithm": "sha256"}],
            "encap_content_info": {"content_type": "data"},
            "certificates": [Certificate.load(each.der) for each in (key.certificate, *key.chain)],
            "signer_infos": [_signer_info(key, attributes)],
        }
    )
    whole: bytes = ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return whole


def with_attachment(cms: bytes, kind: str, attachment: bytes) -> bytes:
    """Return a signature that carries bytes which it does not cover, as an unsigned attribute.

    Args:
        cms: a signature made here.
        kind: the object identifier under which they travel, such as ``2.25.1``.
        attachment: the bytes.
    """
    whole = ContentInfo.load(cms)
    signer = whole["content"]["signer_infos"][0]
    signer["unsigned_attrs"] = CMSAttributes([_attribute(kind, OctetString(attachment))])
    made: bytes = whole.dump()
    return made


def _signer_info(key: SigningKey, attributes: _Asn1) -> _Asn1:
    certificate = Certificate.load(key.certificate.der)
    return SignerInfo(
        {
            "version": "v1",
            "sid": {
                "issuer_and_serial_number": {
                    "issuer": certificate.issuer,
                    "serial_number": certificate.serial_number,
                }
            },
            "digest_algorithm": {"algorithm": "sha256"},
            "signed_attrs": attributes,
            "signature_algorithm": {"algorithm": SIGNATURES[key.algorithm]},
            "signature": key.sign(attributes.dump()),
        }
    )


def _signed_attributes(content: bytes, key: SigningKey, at: dt.datetime) -> _Asn1:
    certificate_sum = hashlib.sha256(key.certificate.der).digest()
    named = SigningCertificateV2({"certs": [{"cert_hash": certificate_sum}]})
    return CMSAttributes(
        [
            _attribute("content_type", "data"),
            _attribute("message_digest", hashlib.sha256(content).digest()),
            _attribute("signing_time", _time(at)),
            _attribute("signing_certificate_v2", named),
        ]
    )


def _attribute(kind: str, value: object) -> _Asn1:
    return CMSAttribute({"type": kind, "values": [value]})


def _time(at: dt.datetime) -> _Asn1:
    moment = at.astimezone(dt.UTC).replace(microsecond=0)
    if moment.year < _FIRST_LONG_YEAR:
        return Time({"utc_time": UTCTime(moment)})
    return Time({"generalized_time": GeneralizedTime(moment)})
