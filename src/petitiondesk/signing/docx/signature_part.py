"""The XML of one signature, before it has its value.

Word writes into each signature on which machine it was made: the version of Windows, how many
screens, how large. Readers expect these members; what stands in ours is the same for everybody.
"""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import quote

from cryptography.x509 import load_der_x509_certificate
from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.crypto.certificate import Certificate
from petitiondesk.crypto.name_length import names_in_any_script
from petitiondesk.opc.content_types import read_content_types
from petitiondesk.opc.package import parse_part
from petitiondesk.opc.xml import DECLARATION, Element
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import canonical, digest, transformed
from petitiondesk.signing.docx.coverage import coverage
from petitiondesk.signing.docx.look import SignatureLook

_OFFICE_DETAILS: Final = {
    "SetupID": "",
    "SignatureText": "",
    "SignatureImage": "",
    "SignatureComments": "",
    "WindowsVersion": "10.0",
    "OfficeVersion": "16.0",
    "ApplicationVersion": "16.0",
    "Monitors": "1",
    "HorizontalResolution": "1920",
    "VerticalResolution": "1080",
    "ColorDepth": "32",
    "SignatureProviderId": "{00000000-0000-0000-0000-000000000000}",
    "SignatureProviderUrl": "",
    "SignatureProviderDetails": "9",
    "SignatureType": "1",
}
"""In the order of [MS-OFFCRYPTO] section 2.5.2.5; type 1 is a signature without a visible line, and
type 2 is one with a line."""


def unsigned_signature(
    parts: Mapping[str, bytes],
    certificate: Certificate,
    at: dt.datetime,
    look: SignatureLook | None = None,
) -> Element:
    """Return the signature over all that there is to sign, its value still empty.

    Args:
        parts: of the package, the signature's own entry in its content types included.
        certificate: of who signs.
        at: the time that the signer claims, aware of its zone.
        look: what is seen of it on a line of the document.

    Raises:
        BadPackageError: the package is not well-formed.
    """
    time = f"{at.astimezone(dt.UTC):%Y-%m-%dT%H:%M:%SZ}"
    root = etree.Element(
        f"{{{names.DSIG}}}Signature", nsmap={None: names.DSIG}, Id=names.SIGNATURE_ID
    )
    info = _under(root, "SignedInfo")
    _under(root, "SignatureValue")
    holder = _under(_under(root, "KeyInfo"), "X509Data")
    _under(holder, "X509Certificate").text = base64.b64encode(certificate.der).decode()
    objects = [
        _package_object(root, parts, time),
        _office_object(root, look),
        _signed_properties(root, certificate, time),
        *_pictures(root, look),
    ]
    _fill(info, certificate, objects)
    return root


def spelled(signature: Element, value: bytes) -> bytes:
    """Return the part of a signature in the one way in which it is written.

    What is signed is written canonically; around it stands nothing that is not needed. Where a part
    differs from this, something is in it that nobody signed, or that no signature of ours says.

    Args:
        signature: as `unsigned_signature` returns it.
        value: what the key made of its `SignedInfo`.
    """
    info, _, key_info, *objects = signature
    certificate = key_info.find(f".//{{{names.DSIG}}}X509Certificate").text
    return b"".join(
        (
            DECLARATION,
            f'<Signature xmlns="{names.DSIG}" Id="{names.SIGNATURE_ID}">'.encode(),
            canonical(info),
            b"<SignatureValue>%s</SignatureValue>" % base64.b64encode(value),
            f"<KeyInfo><X509Data><X509Certificate>{certificate}".encode(),
            b"</X509Certificate></X509Data></KeyInfo>",
            *map(_spelled_object, objects),
            b"</Signature>",
        )
    )


def _spelled_object(element: Element) -> bytes:
    if element.get("Id") is not None:
        return canonical(element)
    target = f'xmlns:xd="{names.XADES}" Target="#{names.SIGNATURE_ID}"'
    inside = canonical(element.find(f".//{{{names.XADES}}}SignedProperties")).decode()
    whole = f"<xd:QualifyingProperties {target}>{inside}</xd:QualifyingProperties>"
    return f"<Object>{whole}</Object>".encode()


def _fill(info: Element, certificate: Certificate, objects: list[Element]) -> None:
    _under(info, "CanonicalizationMethod", Algorithm=names.C14N)
    _under(info, "SignatureMethod", Algorithm=names.ALGORITHMS[certificate.key])
    for each in objects:
        kind = names.OBJECT if each.tag.endswith("}Object") else names.SIGNED_PROPERTIES
        reference = _under(info, "Reference", Type=kind, URI=f"#{each.get('Id')}")
        if kind == names.SIGNED_PROPERTIES:
            _under(_under(reference, "Transforms"), "Transform", Algorithm=names.C14N)
        _digest_under(reference, canonical(each))


def _package_object(root: Element, parts: Mapping[str, bytes], time: str) -> Element:
    made = _under(root, "Object", Id=names.PACKAGE_OBJECT)
    manifest, covered, types = _under(made, "Manifest"), coverage(parts), read_content_types(parts)
    for part in covered.parts:
        uri = f"/{quote(part)}?ContentType={types.of(part)}"
        _digest_under(_under(manifest, "Reference", URI=uri), parts.get(part, b""))
    for part, ids in covered.relationships.items():
        uri = f"/{quote(part)}?ContentType={names.RELATIONSHIPS_TYPE}"
        reference = _under(manifest, "Reference", URI=uri)
        transforms = _under(reference, "Transforms")
        kept = _under(transforms, "Transform", Algorithm=names.RELATIONSHIP_TRANSFORM)
        for each in sorted(ids):
            _in(kept, names.PACKAGE_DSIG, "RelationshipReference", "mdssi", SourceId=each)
        _under(transforms, "Transform", Algorithm=names.C14N)
        _digest_under(reference, transformed(parse_part(parts, part), ids))
    signed = _in(_property(made, "idSignatureTime"), names.PACKAGE_DSIG, "SignatureTime", "mdssi")
    _in(signed, names.PACKAGE_DSIG, "Format", "mdssi").text = "YYYY-MM-DDThh:mm:ssTZD"
    _in(signed, names.PACKAGE_DSIG, "Value", "mdssi").text = time
    return made


def _pictures(root: Element, look: SignatureLook | None) -> Iterator[Element]:
    """Yield the pictures on the line of a signature, where it has one."""
    if look is not None:
        for name, picture in ((names.VALID_IMAGE, look.valid), (names.INVALID_IMAGE, look.invalid)):
            made = _under(root, "Object", Id=name)
            made.text = base64.b64encode(picture).decode()
            yield made


def _office_object(root: Element, look: SignatureLook | None) -> Element:
    made = _under(root, "Object", Id=names.OFFICE_OBJECT)
    details = _in(_property(made, "idOfficeV1Details"), names.OFFICE_DSIG, "SignatureInfoV1")
    own = {"SetupID": look.line, "SignatureText": look.text, "SignatureType": "2"} if look else {}
    for name, value in (_OFFICE_DETAILS | own).items():
        _in(details, names.OFFICE_DSIG, name).text = value
    return made


def _signed_properties(root: Element, certificate: Certificate, time: str) -> Element:
    whole = _xades(_under(root, "Object"), "QualifyingProperties", Target=f"#{names.SIGNATURE_ID}")
    made = _xades(whole, "SignedProperties", Id=names.PROPERTIES)
    inner = _xades(made, "SignedSignatureProperties")
    _xades(inner, "SigningTime").text = time
    _name_certificate(_xades(_xades(inner, "SigningCertificate"), "Cert"), certificate)
    _xades(_xades(inner, "SignaturePolicyIdentifier"), "SignaturePolicyImplied")
    return made


def _name_certificate(made: Element, certificate: Certificate) -> None:
    _digest_under(_xades(made, "CertDigest"), certificate.der)
    serial = _xades(made, "IssuerSerial")
    with names_in_any_script():
        issuer = load_der_x509_certificate(certificate.der).issuer.rfc4514_string()
    _under(serial, "X509IssuerName").text = issuer
    _under(serial, "X509SerialNumber").text = str(certificate.serial)


def _property(parent: Element, name: str) -> Element:
    target = f"#{names.SIGNATURE_ID}"
    return _under(
        _under(parent, "SignatureProperties"), "SignatureProperty", Id=name, Target=target
    )


def _digest_under(parent: Element, data: bytes) -> None:
    _under(parent, "DigestMethod", Algorithm=names.SHA256)
    _under(parent, "DigestValue").text = digest(data)


def _under(parent: Element, name: str, **attributes: str) -> Element:
    return etree.SubElement(parent, f"{{{names.DSIG}}}{name}", **attributes)


def _xades(parent: Element, name: str, **attributes: str) -> Element:
    return _in(parent, names.XADES, name, "xd", **attributes)


def _in(
    parent: Element, namespace: str, name: str, prefix: str | None = None, **attributes: str
) -> Element:
    """Add an element of another namespace than XML signatures', its name declared on it."""
    nsmap = {prefix: namespace}
    return etree.SubElement(parent, f"{{{namespace}}}{name}", nsmap=nsmap, **attributes)
