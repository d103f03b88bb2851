"""Word documents that want too much: packed by hand, a few lines each."""

import io
import zipfile
from collections.abc import Iterator

from petitiondesk.opc.package import CONTENT_TYPES

MIB = 2**20
HEAD = b'<?xml version="1.0"?>'
TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
SPACE = b'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
KIND = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DSIG = b'xmlns="http://www.w3.org/2000/09/xmldsig#"'


def package(parts: dict[str, bytes], *, packed: bool = True) -> bytes:
    out = io.BytesIO()
    kind = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    with zipfile.ZipFile(out, "w", kind) as archive:
        for name, part in ({CONTENT_TYPES: TYPES} | parts).items():
            archive.writestr(name, part)
    return out.getvalue()


def pointing(*pointers: bytes) -> bytes:
    return b"<Relationships %s>%s</Relationships>" % (SPACE, b"".join(pointers))


def pointer(number: int, target: bytes, kind: bytes = b"officeDocument") -> bytes:
    told = (number, KIND, kind, target)
    return b'<Relationship Id="r%d" Type="%s/%s" Target="%s"/>' % told


def signed(signature: bytes) -> bytes:
    """A document with a signature of this text."""
    digital = b"http://schemas.openxmlformats.org/package/2006/relationships/digital-signature"
    origin = b'<Relationship Id="a" Type="%s/origin" Target="_xmlsignatures/origin.sigs"/>'
    listed = b'<Relationship Id="a" Type="%s/signature" Target="sig1.xml"/>'
    return package(
        {
            "_rels/.rels": pointing(pointer(1, b"word/document.xml"), origin % digital),
            "word/document.xml": b"<a/>",
            "_xmlsignatures/origin.sigs": b"",
            "_xmlsignatures/_rels/origin.sigs.rels": pointing(listed % digital),
            "_xmlsignatures/sig1.xml": signature,
        }
    )


def led(document: bytes, **more: bytes) -> bytes:
    """A document with this text."""
    parts = {"_rels/.rels": pointing(pointer(1, b"word/document.xml"))}
    return package({**parts, "word/document.xml": document, **more})


def greedy_documents() -> Iterator[tuple[str, bytes]]:
    """Yield files by what they want their reader to do."""
    yield "unpack much", led(bytes(300 * MIB))
    yield "unpack much in pieces", package({f"word/{n}.xml": bytes(MIB) for n in range(190)})
    yield "hold many parts", package({f"word/{n}.xml": b"" for n in range(20_000)})
    yield "hold a large file", package({"word/a.bin": bytes(9 * MIB)}, packed=False)
    deep = b"<a>" * 200_000 + b"</a>" * 200_000
    yield "go deep in a list", package({"_rels/.rels": deep})
    yield "go deep in the types", package({CONTENT_TYPES: deep})
    yield "go deep in a signature", signed(b"<Signature %s>" % DSIG + deep + b"</Signature>")
    laughs = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    bomb = HEAD + b'<!DOCTYPE a [<!ENTITY a0 "ha">%s]><a>&a11;</a>' % laughs
    yield "laugh a billion times", package({"_rels/.rels": bomb})
    yield "laugh in a signature", signed(bomb)
    many = [pointer(number, b"word/%d.xml" % number) for number in range(150_000)]
    yield "follow many pointers", package({"_rels/.rels": pointing(*many)})
    round_ = {f"word/_rels/{n}.xml.rels": pointing(pointer(1, b"%d.xml" % n)) for n in range(90)}
    yield "go round in pointers", led(b"<a/>", **round_)
    names = b"".join(b' a%d=""' % number for number in range(2_000_000))
    yield (
        "read many attributes",
        package({"_rels/.rels": b"<Relationships %s%s/>" % (SPACE, names)}),
    )
    yield "read many elements", package({"_rels/.rels": pointing(b"<a/>" * 7 * MIB)})
    yield "read many texts", package({"_rels/.rels": pointing(b"&#97;" * 6 * MIB)})
    spaces = b"".join(b' xmlns:a%d="urn:%d"' % (n, n) for n in range(50_000))
    yield "read many namespaces", signed(b"<Signature %s%s/>" % (DSIG, spaces))
    listed = b'<Reference URI="/a?ContentType=b"><DigestValue/></Reference>' * 100_000
    manifest = b'<Object Id="idPackageObject"><Manifest>%s</Manifest></Object>' % listed
    yield "check many parts", signed(b"<Signature %s>%s</Signature>" % (DSIG, manifest))
    yield (
        "read a long value",
        signed(
            b"<Signature %s><SignedInfo/><SignatureValue>%s</SignatureValue><KeyInfo/></Signature>"
            % (DSIG, b"A" * 20 * MIB)
        ),
    )
