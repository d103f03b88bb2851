"""XML of a package, parsed without surprises: no entities, no network, no comments."""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

Element: TypeAlias = Any
"""An lxml element; lxml carries no types of its own."""

XmlSyntaxError: Final[type[Exception]] = etree.XMLSyntaxError

DECLARATION: Final = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARSER: Final = etree.XMLParser(
    resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
)


def parse(xml: bytes) -> Element:
    """Parse a part.

    Raises:
        XmlSyntaxError: the part is not well-formed, or nests too deep.
    """
    return etree.fromstring(xml, _PARSER)


def to_part(whole: Element) -> bytes:
    """Return the element as the bytes of a part, with the XML declaration Word writes."""
    written: bytes = DECLARATION + etree.tostring(whole, encoding="UTF-8")
    return written
