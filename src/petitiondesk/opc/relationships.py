"""Which part of a package points to which: relationships and content types (ECMA-376-2)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from typing import Final

import msgspec
from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import parse_part, relationships_of
from petitiondesk.opc.xml import to_part

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"

DOCUMENT: Final = f"{_OFFICE}/officeDocument"
CORE_PROPERTIES: Final = f"{_PACKAGE}/relationships/metadata/core-properties"
HYPERLINK: Final = f"{_OFFICE}/hyperlink"
IMAGE: Final = f"{_OFFICE}/image"
HEADER: Final = f"{_OFFICE}/header"
FOOTER: Final = f"{_OFFICE}/footer"
STYLES: Final = f"{_OFFICE}/styles"
SETTINGS: Final = f"{_OFFICE}/settings"
NUMBERING: Final = f"{_OFFICE}/numbering"
FONT_TABLE: Final = f"{_OFFICE}/fontTable"
FOOTNOTES: Final = f"{_OFFICE}/footnotes"
THEME: Final = f"{_OFFICE}/theme"
CUSTOM_XML: Final = f"{_OFFICE}/customXml"
CUSTOM_XML_PROPERTIES: Final = f"{_OFFICE}/customXmlProps"

_EXTENSIONS: Final = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_OVERRIDES: Final = {
    DOCUMENT: f"{_WORD}.document.main+xml",
    CORE_PROPERTIES: "application/vnd.openxmlformats-package.core-properties+xml",
    HEADER: f"{_WORD}.header+xml",
    FOOTER: f"{_WORD}.footer+xml",
    STYLES: f"{_WORD}.styles+xml",
    SETTINGS: f"{_WORD}.settings+xml",
    NUMBERING: f"{_WORD}.numbering+xml",
    FONT_TABLE: f"{_WORD}.fontTable+xml",
    FOOTNOTES: f"{_WORD}.footnotes+xml",
    THEME: "application/vnd.openxmlformats-officedocument.theme+xml",
    CUSTOM_XML_PROPERTIES: (
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    ),
}


class Relationship(msgspec.Struct, frozen=True):
    """One pointer of a part.

    Attributes:
        id: by which the part's XML names it, such as ``rId1``.
        kind: the relationship type, one of this module's constants.
        target: the absolute name of a part without leading slash, or an address when external.
        external: whether the target is outside the package.
    """

    id: str
    kind: str
    target: str
    external: bool = False


def read_relationships(parts: Mapping[str, bytes], name: str) -> tuple[Relationship, ...]:
    """Return what the part ``name`` points to (the empty name: what the package does).

    Raises:
        BadPackageError: the list is not well-formed.
    """
    listed = relationships_of(name)
    if listed not in parts:
        return ()
    return tuple(
        _relationship(child, posixpath.dirname(name)) for child in parse_part(parts, listed)
    )


def _relationship(child: etree._Element, folder: str) -> Relationship:
    external = child.get("TargetMode") == "External"
    target = child.get("Target", "")
    if not external:
        joined = target if target.startswith("/") else posixpath.join("/", folder, target)
        target = posixpath.normpath(joined).lstrip("/")
    return Relationship(child.get("Id", ""), child.get("Type", ""), target, external)


def target_of(relationships: Iterable[Relationship], kind: str) -> str:
    """Return the one target of this kind.

    Raises:
        BadPackageError: there is none.
    """
    for relationship in relationships:
        if relationship.kind == kind and not relationship.external:
            return relationship.target
    raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=kind.rpartition("/")[2])


def write_relationships(relationships: Iterable[Relationship], name: str) -> bytes:
    """Return the part that lists what the part ``name`` points to."""
    folder = posixpath.dirname(name)
    namespace = f"{_PACKAGE}/relationships"
    root = etree.Element(f"{{{namespace}}}Relationships", nsmap={None: namespace})
    for relationship in relationships:
        child = etree.SubElement(root, f"{{{namespace}}}Relationship", Id=relationship.id)
        child.set("Type", relationship.kind)
        if relationship.external:
            child.set("Target", relationship.target)
            child.set("TargetMode", "External")
        else:
            child.set("Target", _seen_from(folder, relationship.target))
    return to_part(root)


def _seen_from(folder: str, target: str) -> str:
    """Return a part's name as relationships in ``folder`` write it."""
    inside = f"{folder}/" if folder else ""
    return target.removeprefix(inside) if target.startswith(inside) else f"/{target}"


def write_content_types(kinds: Mapping[str, str]) -> bytes:
    """Return ``[Content_Types].xml`` for parts by name, each with its relationship type."""
    namespace = f"{_PACKAGE}/content-types"
    root = etree.Element(f"{{{namespace}}}Types", nsmap={None: namespace})
    for extension, content_type in _EXTENSIONS.items():
        default = etree.SubElement(root, f"{{{namespace}}}Default", Extension=extension)
        default.set("ContentType", content_type)
    for name, kind in sorted(kinds.items()):
        if kind in _OVERRIDES:
            override = etree.SubElement(root, f"{{{namespace}}}Override", PartName=f"/{name}")
            override.set("ContentType", _OVERRIDES[kind])
    return to_part(root)
