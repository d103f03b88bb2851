"""Ways to bend the signatures of a Word document, and to write the same signature otherwise."""

import base64
import re
from dataclasses import replace

from tests.hostile.xml_bends import named, once
from tests.hostile.zip_writing import Archive, Entry
from tests.survival.dice import Dice

BASE64 = re.compile(rb">([A-Za-z0-9+/]{40,}={0,2})<")


def _signature(dice: Dice, archive: Archive) -> Entry:
    return named(dice, archive, dice.one_of(("/sig1.xml", "/sig2.xml")))


def signature_bent(dice: Dice, archive: Archive) -> None:
    entry = _signature(dice, archive)
    xpath = b'<Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"/>'
    old, new = dice.one_of(
        (
            (b"<Transforms>", b"<Transforms>" + xpath),
            (b"</Transforms>", xpath + b"</Transforms>"),
            (b"xml-c14n-20010315", b"xml-c14n-20010315#WithComments"),
            (b"xmlenc#sha256", b"xmlenc#sha512"),
            (b"2000/09/xmldsig#Object", b"2000/09/xmldsig#Manifest"),
            (b"</Signature>", b"<Object/></Signature>"),
            (b"</Signature>", b'<Object Id="idOther">hidden</Object></Signature>'),
            (b"#idOffice", b"#idPackage"),
            (b"<KeyInfo>", b"<KeyInfo><KeyName>Harbour Aid</KeyName>"),
            (b' Id="id', b' ID="id'),
            (b"<KeyInfo>", b"<KeyInfo><?hidden words?>"),
            (b"<KeyInfo>", b'<KeyInfo xmlns:h="urn:hidden">'),
            (b"</X509Data>", b"<X509SubjectName>Harbour Aid</X509SubjectName></X509Data>"),
            (b"</xd:QualifyingProperties>", b"<xd:UnsignedProperties/></xd:QualifyingProperties>"),
            (b"<Object><xd:", b'<Object Encoding="hidden"><xd:'),
            (b"?ContentType=", b"?contentType="),
            (b'SourceId="', b'SourceId="x'),
            (b"<Reference ", b'<Reference Id="a" '),
            (b'URI="/', b'URI="'),
            (b"<SignatureValue>", b'<SignatureValue Id="idValue">'),
            (b"SigningTime>2026", b"SigningTime>2025"),
            (b"mdssi:Value>2026", b"mdssi:Value>2025"),
            (b"<Manifest>", b'<Manifest Id="a">'),
            (b"<SignatureComments/>", b"<SignatureComments>No.</SignatureComments>"),
            (b"<KeyInfo>", b"<KeyInfo>\n"),
            (b"</SignedInfo>", b"</SignedInfo>\n"),
        )
    )
    entry.data = once(dice, entry.data, old, new)


def value_bent(dice: Dice, archive: Archive) -> None:
    """Another spelling of what stands in base 64, or another value."""
    entry = _signature(dice, archive)
    found = dice.one_of(list(BASE64.finditer(entry.data)) or [None])
    if found is None:
        return
    old, raw = found[1], base64.b64decode(found[1] + b"==")  # it may have been bent before
    at = dice.below(len(raw))
    flipped = raw[:at] + bytes([raw[at] ^ 1 << dice.below(8)]) + raw[at + 1 :]
    new = dice.one_of(
        (
            old[:40] + b"\n" + old[40:],
            b" " + old,
            old + b"\n",
            _loose_end(dice, old),
            _loose_end(dice, old),
            base64.b64encode(flipped),
            base64.b64encode(raw + b"\0"),
            base64.b64encode(b"\0" + raw),
            base64.b64encode(_twin(raw)),
            base64.b64encode(raw[:-1]),
            old.rstrip(b"="),
            old + b"=",
            base64.b64encode(raw[::-1]),
            b"",
        )
    )
    entry.data = entry.data[: found.start(1)] + new + entry.data[found.end(1) :]


def _twin(raw: bytes) -> bytes:
    """The other signature of a curve that anybody can reckon from one (FIPS 186-4, D.1.2.3)."""
    order = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
    return raw[:32] + (order - int.from_bytes(raw[32:64], "big") % order).to_bytes(32, "big")


def _loose_end(dice: Dice, text: bytes) -> bytes:
    """The same bytes, with other bits behind the last of them (RFC 4648, section 3.5)."""
    letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    bare = text.rstrip(b"=")
    spare = {len(text) - 1: 4, len(text) - 2: 16}.get(len(bare), 1)
    last = letters.index(bare[-1:]) // spare * spare + dice.below(spare)
    return bare[:-1] + letters[last : last + 1] + text[len(bare) :]


def certificates_bent(dice: Dice, archive: Archive) -> None:
    entry, other = _signature(dice, archive), _signature(dice, archive)
    mark = re.compile(rb"<X509Certificate>[^<]*</X509Certificate>")
    own, theirs = mark.findall(entry.data), mark.findall(other.data)
    if own and theirs:
        new = dice.one_of(
            (own[::-1], own + own[:1], own + theirs, theirs, theirs + own, own[:1], own[1:])
        )
        inside = b"<X509Data>" + b"".join(new) + b"</X509Data>"
        entry.data = re.sub(rb"<X509Data>.*?</X509Data>", lambda _: inside, entry.data, count=1)


def signatures_bent(dice: Dice, archive: Archive) -> None:
    one, other = named(dice, archive, "/sig1.xml"), named(dice, archive, "/sig2.xml")
    match dice.below(4):
        case 0:
            one.data, other.data = other.data, one.data
        case 1:
            one.data = other.data
        case 2:
            one.name, other.name = other.name, one.name
        case _:
            archive.entries.append(replace(one, name="_xmlsignatures/sig3.xml"))


SIGNATURE_BENDS = (signature_bent, value_bent, certificates_bent, signatures_bent)
