"""Inspecting a detached signature (CMS, RFC 5652): two answers, each with its reasons.

Whose certificate it is that signed is not judged here, but by whoever knows the signer's card. What
is read more leniently elsewhere is refused: one signer, one value an attribute, one encoding.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256, SHA384, SHA512, HashAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_public_key

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.cms_parts import DIGESTS, CmsParts, decode_cms
from petitiondesk.crypto.fitness import unfitness
from petitiondesk.crypto.troubles import CmsTrouble, Unfit

_DIGESTS: Final[dict[str, HashAlgorithm]] = dict(
    zip(DIGESTS, (SHA256(), SHA384(), SHA512()), strict=True)
)

_SIGNATURES: Final = {
    "rsa": ("rsassa_pkcs1v15", "{digest}_rsa"),
    "ec": ("{digest}_ecdsa",),
    "other": (),
}
"""What a signature may be called, by the kind of the certificate's key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CmsReport:
    """What a detached signature proves about some bytes.

    Attributes:
        signer: the certificate that the signature names; None where it does not come along.
        chain: other certificates that came along; nobody vouches for them.
        intact: whether the bytes are those that were signed.
        valid: whether the signer's key made the signature, with a certificate that may sign and at
            a time when it was valid.
        claimed_time: when that was, by the signer's own clock (UTC).
        why: what speaks against either; empty where both hold.
    """

    signer: Certificate | None = None
    chain: tuple[Certificate, ...] = ()
    intact: bool = False
    valid: bool = False
    claimed_time: dt.datetime | None = None
    why: tuple[CmsTrouble | Unfit, ...] = ()


def inspect_detached(untrusted_cms: bytes, content: bytes) -> CmsReport:
    """Say what a detached signature proves about some bytes.

    Args:
        untrusted_cms: the signature, in the distinguished encoding.
        content: the bytes that are said to be signed.

    Raises:
        SignatureFileUnreadableError: it is no detached signature that can be read.
    """
    cms = decode_cms(untrusted_cms)
    if len(cms.signers) != 1:
        trouble = CmsTrouble.SEVERAL_SIGNERS if cms.signers else CmsTrouble.SIGNER_MISSING
        return CmsReport(why=(trouble,))
    return _report(cms, content)


def _report(cms: CmsParts, content: bytes) -> CmsReport:
    signer = cms.signers[0].certificate
    against_content = tuple(_against_content(cms, content))
    against_signature = tuple(_against_signature(cms))
    return CmsReport(
        signer=signer,
        chain=tuple(each for each in cms.certificates if each != signer),
        intact=not against_content,
        valid=not against_signature,
        claimed_time=cms.signers[0].time,
        why=tuple(dict.fromkeys((*against_content, *against_signature))),
    )


def _against_content(cms: CmsParts, content: bytes) -> Iterator[CmsTrouble]:
    signer = cms.signers[0]
    if signer.digest not in _DIGESTS:
        yield CmsTrouble.DIGEST_WEAK
    elif not hmac.compare_digest(
        hashlib.new(signer.digest, content).digest(), signer.message_digest
    ):
        yield CmsTrouble.CONTENT_CHANGED


def _against_signature(cms: CmsParts) -> Iterator[CmsTrouble | Unfit]:
    signer = cms.signers[0]
    if signer.digest not in _DIGESTS:
        yield CmsTrouble.DIGEST_WEAK
    if not signer.well_formed:
        yield CmsTrouble.ATTRIBUTES_WRONG
    if signer.time is None:
        yield CmsTrouble.TIME_MISSING
    if signer.certificate is None:
        yield CmsTrouble.CERTIFICATE_MISSING
        return
    if not signer.bound:
        yield CmsTrouble.CERTIFICATE_UNBOUND
    yield from _against_key(cms, signer.certificate)
    if signer.time is not None:
        yield from unfitness(signer.certificate, signer.time)


def _against_key(cms: CmsParts, certificate: Certificate) -> Iterator[CmsTrouble]:
    signer = cms.signers[0]
    names = (name.format(digest=signer.digest) for name in _SIGNATURES[certificate.key])
    if signer.digest not in _DIGESTS or signer.algorithm not in names:
        yield CmsTrouble.ALGORITHM_UNKNOWN
    elif certificate.strong and not _verifies(
        certificate, signer.signature, signer.signed, _DIGESTS[signer.digest]
    ):
        yield CmsTrouble.SIGNATURE_WRONG


def _verifies(
    certificate: Certificate, signature: bytes, message: bytes, digest: HashAlgorithm
) -> bool:
    """Tell whether a certificate's key made a signature; only kinds and sizes that hold are asked.

    A key too weak to prove anything, or so large that the sum takes long, is not calculated with.
    """
    key = load_der_public_key(certificate.public_key)
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(signature, message, PKCS1v15(), digest)
        elif isinstance(key, EllipticCurvePublicKey):
            key.verify(signature, message, ECDSA(digest))
        else:
            return False
    except (InvalidSignature, UnsupportedAlgorithm, ValueError):
        return False
    return True
