"""One signature of a package, read strictly: its shape, its value, and what it is over.

XML signatures can say the same in many ways, and readers have been led astray by most of them.
Read here is the one shape that Word and this program write; anything else is refused.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections import Counter
from collections.abc import Sequence
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key

from petitiondesk.crypto.certificate import Certificate, decode_der
from petitiondesk.crypto.errors import CertificateUnreadableError
from petitiondesk.opc.xml import Element
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import UnreadableSignatureError, canonical, digest
from petitiondesk.signing.docx.curves import der_value
from petitiondesk.signing.docx.look import SignatureLook

_MARK: Final = f"{{{names.DSIG}}}"
_XADES: Final = f"{{{names.XADES}}}"
_HEAD: Final = [f"{_MARK}SignedInfo", f"{_MARK}SignatureValue", f"{_MARK}KeyInfo"]
_IMAGES: Final = (names.VALID_IMAGE, names.INVALID_IMAGE)
_SEEN: Final = ("SetupID", "SignatureText")
_OFFICE: Final = f".//{{{names.OFFICE_DSIG}}}"


class SignedXml(msgspec.Struct, frozen=True, kw_only=True):
    """A signature, read.

    Attributes:
        certificate: the signer's.
        manifest: lists what of the package is signed; believed only where ``intact``.
        time: when it was made, as the signer says (UTC).
        intact: its own objects are as they were when it was made.
        genuine: the key of the certificate made its value.
        bound: it says itself, signed, that this is the certificate.
        value: what the key made.
        look: what is seen of it on a line of the document; None for nothing.
    """

    certificate: Certificate
    manifest: Element
    time: dt.datetime
    intact: bool
    genuine: bool
    bound: bool
    value: bytes
    look: SignatureLook | None


def read_signed_xml(untrusted: Element) -> SignedXml:
    """Read a signature.

    Raises:
        UnreadableSignatureError: it has another shape, or says something twice.
    """
    info, value, key_info = _head(untrusted)
    objects = _objects(untrusted)
    certificate = _certificate(key_info)
    properties = objects[names.PROPERTIES]
    return SignedXml(
        certificate=certificate,
        manifest=_only(objects[names.PACKAGE_OBJECT], f"{_MARK}Manifest"),
        time=_time(properties),
        intact=_refers_to(info, objects),
        genuine=_verifies(info, _bytes(value), certificate),
        bound=_text(properties, f".//{_XADES}CertDigest/{_MARK}DigestValue")
        == digest(certificate.der),
        value=_bytes(value),
        look=_look(objects),
    )


def _head(root: Element) -> tuple[Element, Element, Element]:
    _require(root.tag == f"{_MARK}Signature" and [c.tag for c in root[:3]] == _HEAD)
    _require(all(child.tag == f"{_MARK}Object" for child in root[3:]))
    ids = Counter(each.get("Id") for each in root.iter("*") if each.get("Id") is not None)
    _require(all(count == 1 for count in ids.values()))
    info, value, key_info = root[:3]
    return info, value, key_info


def _objects(root: Element) -> dict[str, Element]:
    """Return what may be signed, by id; there is nothing in a signature beside it."""
    found: dict[str, Element] = {}
    for each in root[3:]:
        if each.get("Id") is None:
            qualifying = _only(each, f"{_XADES}QualifyingProperties")
            each = _only(qualifying, f"{_XADES}SignedProperties")  # noqa: PLW2901 - it stands for it
        found[each.get("Id", "")] = each
    needed = {names.PACKAGE_OBJECT, names.OFFICE_OBJECT, names.PROPERTIES}
    _require(needed <= found.keys() <= needed.union(_IMAGES) and len(found) == len(root) - 3)
    return found


def _look(objects: dict[str, Element]) -> SignatureLook | None:
    """Return what is to be seen; of a line without its pictures, empty ones."""
    line, text = (_text(objects[names.OFFICE_OBJECT], _OFFICE + each) for each in _SEEN)
    if not line:
        return None
    valid, invalid = (_bytes(objects[each]) if each in objects else b"" for each in _IMAGES)
    return SignatureLook(line=line, text=text, valid=valid, invalid=invalid)


def _refers_to(info: Element, objects: dict[str, Element]) -> bool:
    """Tell whether each object is signed, and has the digest that was signed."""
    references = info.findall(f"{_MARK}Reference")
    _require(len(references) == len(info) - 2)
    _require(sorted(str(r.get("URI")) for r in references) == sorted(f"#{n}" for n in objects))
    return all(_has_digest(each, objects[str(each.get("URI"))[1:]]) for each in references)


def _has_digest(reference: Element, signed: Element) -> bool:
    transforms = [each.get("Algorithm") for each in reference.iter(f"{_MARK}Transform")]
    _require(transforms in ([], [names.C14N]))
    return digest(canonical(signed)) == digest_value(reference)


def digest_value(reference: Element) -> str:
    """Return the digest that a reference says, by the one method that is read.

    Raises:
        UnreadableSignatureError: it says none, or by another method.
    """
    method = reference.find(f"{_MARK}DigestMethod")
    _require(method is not None and method.get("Algorithm") == names.SHA256)
    return _text(reference, f"{_MARK}DigestValue")


def _certificate(key_info: Element) -> Certificate:
    """Return the one certificate; that of an authority could be put in or taken out by anybody."""
    data = _only(key_info, f"{_MARK}X509Data")
    try:
        return decode_der(_bytes(_only(data, f"{_MARK}X509Certificate")))
    except CertificateUnreadableError as cause:
        raise UnreadableSignatureError from cause


def _verifies(info: Element, value: bytes, certificate: Certificate) -> bool:
    method = [child.get("Algorithm") for child in info[:2]]
    _require(method[:1] == [names.C14N])
    if not certificate.strong or method[1:] != [names.ALGORITHMS.get(certificate.key)]:
        return False
    key, signed = load_der_public_key(certificate.public_key), canonical(info)
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(value, signed, PKCS1v15(), SHA256())
        elif isinstance(key, EllipticCurvePublicKey):
            key.verify(der_value(value, key), signed, ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def _time(properties: Element) -> dt.datetime:
    said = _text(properties, f".//{_XADES}SigningTime")
    try:
        return dt.datetime.strptime(said, "%Y-%m-%dT%H:%M:%S%z").astimezone(dt.UTC)
    except (ValueError, OverflowError) as cause:
        raise UnreadableSignatureError from cause


def _only(parent: Element, tag: str) -> Element:
    """Return the one element of this name directly inside another."""
    found: Sequence[Element] = parent.findall(tag)
    _require(len(found) == 1)
    return found[0]


def _text(parent: Element, path: str) -> str:
    found = parent.findall(path)
    _require(len(found) == 1 and not len(found[0]))
    return str(found[0].text or "").strip()


def _bytes(element: Element) -> bytes:
    _require(not len(element))
    try:
        return base64.b64decode("".join(str(element.text or "").split()), validate=True)
    except ValueError as cause:
        raise UnreadableSignatureError from cause


def _require(holds: bool) -> None:
    if not holds:
        raise UnreadableSignatureError
