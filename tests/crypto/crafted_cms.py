"""Detached signatures with whatever is wrong, and signed as if it were right."""

import datetime as dt
import hashlib

from asn1crypto import cms
from asn1crypto.core import UTCTime
from asn1crypto.x509 import Certificate
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from petitiondesk.crypto.cms import signed_attributes
from petitiondesk.crypto.signing_key import HeldKey
from tests.identities import NOW, harbour

CONTENT = b"We ask the Minister not to return them.\n"
DIGESTS = {"sha1": hashes.SHA1(), "sha256": hashes.SHA256(), "sha512": hashes.SHA512()}


def attributes(key: HeldKey, at: dt.datetime = NOW, **replaced) -> list[cms.CMSAttribute]:
    """The signed attributes, with others in the place of those named (None for none)."""
    made = {
        each["type"].native: each
        for each in signed_attributes(CONTENT, [key.certificate, *key.chain], at)
    }
    for kind, values in replaced.items():
        made.pop(kind, None)
        if values is not None:
            made[kind] = cms.CMSAttribute({"type": kind, "values": values})
    return list(made.values())


def signer(key: HeldKey = None, **traits) -> cms.SignerInfo:
    """A signer with these traits: ``digest``, ``algorithm``, ``sid``, ``signed`` (attributes)."""
    key = key or harbour()
    digest = traits.get("digest", "sha256")
    is_ec = isinstance(key.key, EllipticCurvePrivateKey)
    usual = f"{digest}_ecdsa" if is_ec else "rsassa_pkcs1v15"
    parts = {
        "version": "v1",
        "sid": traits.get("sid") or named(key),
        "digest_algorithm": {"algorithm": digest},
        "signature_algorithm": {"algorithm": traits.get("algorithm", usual)},
    }
    signed = traits.get("signed", ...)
    if signed is ...:
        sums = {"message_digest": [hashlib.new(digest, CONTENT).digest()]}
        signed = attributes(key, traits.get("at", NOW), **sums)
    message = CONTENT
    if signed is not None:
        parts["signed_attrs"] = cms.CMSAttributes(signed)
        message = parts["signed_attrs"].dump()
    return cms.SignerInfo(parts | {"signature": _signature(key, message, digest)})


def named(key: HeldKey) -> dict:
    read = Certificate.load(key.certificate.der)
    return {
        "issuer_and_serial_number": {"issuer": read.issuer, "serial_number": read.serial_number}
    }


def whole(*signers: cms.SignerInfo, **traits) -> bytes:
    """A file with these signers, and ``certificates`` (of identities), ``content`` and ``kind``."""
    inside = {"content_type": traits.get("kind", "data")}
    if "content" in traits:
        inside["content"] = traits["content"]
    certificates = traits.get("certificates", [harbour()])
    parts = {
        "version": "v1",
        "digest_algorithms": [{"algorithm": "sha256"}],
        "encap_content_info": inside,
        "certificates": [Certificate.load(each.certificate.der) for each in certificates],
        "signer_infos": list(signers),
    }
    signed = cms.SignedData(parts)
    return cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()


def moment(at: dt.datetime) -> list[cms.Time]:
    return [cms.Time({"utc_time": UTCTime(at)})]


def _signature(key: HeldKey, message: bytes, digest: str) -> bytes:
    if isinstance(key.key, EllipticCurvePrivateKey):
        return key.key.sign(message, ECDSA(DIGESTS[digest]))
    return key.key.sign(message, PKCS1v15(), DIGESTS[digest])
