"""Which part of a package points to which: relationships (ECMA-376-2, section 6.5)."""

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
ORIGIN: Final = f"{_PACKAGE}/relationships/digital-signature/origin"
SIGNATURE: Final = f"{_PACKAGE}/relationships/digital-signature/signature"


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
    """Return the part that lists what the part ``name`` points to, in the order of their ids."""
    folder = posixpath.dirname(name)
    namespace = f"{_PACKAGE}/relationships"
    root = etree.Element(f"{{{namespace}}}Relationships", nsmap={None: namespace})
    for relationship in sorted(relationships, key=lambda each: (len(each.id), each.id)):
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
