"""The bytes of XML that are digested and signed."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Collection
from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.xml import Element, XmlSyntaxError, parse
from petitiondesk.signing.docx.names import RELATIONSHIPS

_RELATIONSHIP: Final = f"{{{RELATIONSHIPS}}}Relationship"


class UnreadableSignatureError(ValueError):
    """A signature that is not of the shape that is read here; it never leaves this room."""


def canonical(element: Element) -> bytes:
    """Return an element in Canonical XML 1.0 (W3C), inclusive, without comments.

    lxml writes false ``xmlns=""`` on what is deeper inside when it is asked for a part of a
    document; so the element is made a document of its own first, with all names in scope.

    Raises:
        UnreadableSignatureError: it has no such form, since a namespace in it is no address.
    """
    try:
        alone = parse(etree.tostring(element, with_tail=False))
        made: bytes = etree.tostring(alone, method="c14n", exclusive=False, with_comments=False)
    except (XmlSyntaxError, etree.C14NError) as cause:
        raise UnreadableSignatureError from cause
    return made


def digest(data: bytes) -> str:
    """Return the SHA-256 of bytes, as XML signatures write it (base64)."""
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def transformed(relationships: Element, ids: Collection[str]) -> bytes:
    """Return the named relationships of a part as they are signed (ECMA-376-2, section 10.6)."""
    kept = [each for each in relationships.iter(_RELATIONSHIP) if each.get("Id") in ids]
    root = etree.Element(f"{{{RELATIONSHIPS}}}Relationships", nsmap={None: RELATIONSHIPS})
    for each in sorted(kept, key=lambda child: str(child.get("Id"))):
        made = etree.SubElement(root, _RELATIONSHIP)
        for name in ("Id", "Target", "Type"):
            made.set(name, each.get(name, ""))
        made.set("TargetMode", each.get("TargetMode", "Internal"))
    return canonical(root)
