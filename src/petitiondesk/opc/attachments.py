"""Files inside a Word document: as custom XML parts, which word processors carry along untouched.

ECMA-376-1, section 15.2.5 (Custom XML Data Storage Part).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import uuid
from collections.abc import Iterator, Mapping
from typing import Final

import msgspec
from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import parse_part
from petitiondesk.opc.relationships import CUSTOM_XML, Relationship
from petitiondesk.opc.xml import to_part

_ATTACHMENT: Final = "{urn:petitiondesk:attachment}attachment"
_STORE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_ITEMS: Final = uuid.UUID("0d9e2f0c-6a55-5d3b-9d0b-51b1f4f7c8a2")
"""The space of the ids below (RFC 9562, section 5.5)."""


class AttachmentPart(msgspec.Struct, frozen=True):
    """A part that carries a file, and the part of its properties that readers ask for.

    Attributes:
        name: of the part.
        content: its bytes.
        properties_name: of the part of its properties.
        properties: its bytes; all they say is an id, and that comes from the file itself.
    """

    name: str
    content: bytes
    properties_name: str
    properties: bytes


def attachment_parts(files: Mapping[str, bytes]) -> Iterator[AttachmentPart]:
    """Yield the parts that carry files, given by their names."""
    for number, name in enumerate(sorted(files), start=1):
        yield AttachmentPart(
            f"customXml/item{number}.xml",
            _written(name, files[name]),
            f"customXml/itemProps{number}.xml",
            _properties(name, files[name]),
        )


def read_attachments(
    parts: Mapping[str, bytes], pointers: tuple[Relationship, ...]
) -> dict[str, bytes]:
    """Return the files in a document, by name.

    Args:
        parts: of the package.
        pointers: what the document's main part points to.

    Raises:
        BadPackageError: a custom part is none of ours, or two have one name.
    """
    found: dict[str, bytes] = {}
    for name, data in _each(parts, pointers):
        if name in found:
            raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=name)
        found[name] = data
    return found


def _written(name: str, data: bytes) -> bytes:
    root = etree.Element(_ATTACHMENT, nsmap={None: etree.QName(_ATTACHMENT).namespace}, name=name)
    root.text = base64.b64encode(data).decode()
    return to_part(root)


def _properties(name: str, data: bytes) -> bytes:
    item = uuid.uuid5(_ITEMS, f"{name} {hashlib.sha256(data).hexdigest()}")
    root = etree.Element(f"{{{_STORE}}}datastoreItem", nsmap={"ds": _STORE})
    root.set(f"{{{_STORE}}}itemID", f"{{{str(item).upper()}}}")
    etree.SubElement(root, f"{{{_STORE}}}schemaRefs")
    return to_part(root)


def _each(
    parts: Mapping[str, bytes], pointers: tuple[Relationship, ...]
) -> Iterator[tuple[str, bytes]]:
    for pointer in pointers:
        if pointer.kind != CUSTOM_XML or pointer.external:
            continue
        root = parse_part(parts, pointer.target)
        if root.tag != _ATTACHMENT or len(root) or [*root.attrib] != ["name"]:
            raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=pointer.target)
        try:
            yield root.get("name"), base64.b64decode(root.text or "", validate=True)
        except (binascii.Error, ValueError) as cause:
            raise BadPackageError(
                reason=PackageFault.NOT_A_PACKAGE, where=pointer.target
            ) from cause
