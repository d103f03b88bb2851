"""Detached signatures over bytes (CMS, RFC 5652), made so that public tools can check them.

CAdES-BES (ETSI EN 319 122-1, section 5): signed with the content go its type, its digest, the time
that the signer's clock showed, and the digests of the signer's certificate and of those above it,
so that no other one can be put in their place. `openssl cms -verify -cades -binary -inform DER
-content FILE` checks them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from asn1crypto.cms import (  # type: ignore[import-untyped]  # has no types
    CMSAttribute,
    CMSAttributes,
    ContentInfo,
    Time,
)
from asn1crypto.core import (  # type: ignore[import-untyped]  # has no types
    GeneralizedTime,
    UTCTime,
)
from asn1crypto.tsp import SigningCertificateV2  # type: ignore[import-untyped]  # has no types

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.certificate_path import path_above
from petitiondesk.crypto.cms_parts import decode_cms
from petitiondesk.crypto.cms_writing import Attachment, unsigned_attributes, write_cms
from petitiondesk.crypto.errors import SignatureFileUnreadableError
from petitiondesk.crypto.fitness import check_fitness
from petitiondesk.crypto.one_signature import smaller_of_two
from petitiondesk.crypto.signing_key import ALGORITHMS, SigningKey

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
        The signature with the signer's certificate and those above it, in its one spelling.

    Raises:
        CertificateExpiredError: or another error that `check_fitness` raises.
        TokenRemovedError: the token that holds the key does not answer any more.
    """
    check_fitness(key.certificate, at)
    path = (key.certificate, *path_above(key.certificate, key.chain))
    signed: bytes = signed_attributes(content, path, at).dump()
    return write_cms(path, signed, smaller_of_two(key.sign(signed), key.certificate))


def with_attachment(cms: bytes, kind: str, content: bytes) -> bytes:
    """Return a signature that carries bytes which it does not cover, as an unsigned attribute.

    Args:
        cms: a signature of one signer.
        kind: the object identifier under which they travel, such as ``2.25.1``.
        content: the bytes.
    """
    whole = ContentInfo.load(cms)
    signer = whole["content"]["signer_infos"][0]
    signer["unsigned_attrs"] = unsigned_attributes(Attachment(kind, content))
    made: bytes = whole.dump()
    return made


def is_in_one_spelling(untrusted: bytes) -> bool:
    """Tell whether a signature is, byte by byte, as it would be written here.

    Then nothing in it can be changed that its signer did not sign, but for what travels along: no
    name of an algorithm, no number of a version, no certificate that vouches for nothing.

    Raises:
        SignatureFileUnreadableError: it is no detached signature of one signer.
    """
    signers = decode_cms(untrusted).signers
    if len(signers) != 1:
        raise SignatureFileUnreadableError
    (signer,) = signers
    certificate, attachments = signer.certificate, tuple(signer.attachments.items())
    known = certificate is not None and certificate.key in ALGORITHMS
    if certificate is None or not known or not signer.signed or len(attachments) > 1:
        return False
    attachment = Attachment(*attachments[0]) if attachments else None
    path = (certificate, *signer.path)
    signature = smaller_of_two(signer.signature, certificate)
    return write_cms(path, signer.signed, signature, attachment) == untrusted


def signed_attributes(content: bytes, path: Sequence[Certificate], at: dt.datetime) -> _Asn1:
    """Return what is signed of some bytes.

    Args:
        content: the bytes.
        path: the signer's certificate, and those above it that are to come along.
        at: the moment, aware of its time zone.
    """
    sums = [{"cert_hash": hashlib.sha256(each.der).digest()} for each in path]
    named = SigningCertificateV2({"certs": sums})
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
