"""What each part of a package is: ``[Content_Types].xml`` (ECMA-376-2, section 7.2.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import msgspec
from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import CONTENT_TYPES, parse_part, source_of
from petitiondesk.opc.relationships import (
    CORE_PROPERTIES,
    CUSTOM_XML_PROPERTIES,
    DOCUMENT,
    FONT_TABLE,
    FOOTER,
    FOOTNOTES,
    HEADER,
    NUMBERING,
    ORIGIN,
    SETTINGS,
    SIGNATURE,
    STYLES,
    THEME,
    read_relationships,
)
from petitiondesk.opc.xml import Element, to_part

_NAMESPACE: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPES: Final = f"{{{_NAMESPACE}}}Types"
_DEFAULT: Final = f"{{{_NAMESPACE}}}Default"
_OVERRIDE: Final = f"{{{_NAMESPACE}}}Override"


_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE: Final = "application/vnd.openxmlformats-package"
_ORIGIN_EXTENSION: Final = "sigs"
_EXTENSIONS: Final = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "rels": f"{_PACKAGE}.relationships+xml",
    _ORIGIN_EXTENSION: f"{_PACKAGE}.digital-signature-origin",
    "xml": "application/xml",
}
_OVERRIDES: Final = {
    DOCUMENT: f"{_WORD}.document.main+xml",
    CORE_PROPERTIES: f"{_PACKAGE}.core-properties+xml",
    HEADER: f"{_WORD}.header+xml",
    FOOTER: f"{_WORD}.footer+xml",
    STYLES: f"{_WORD}.styles+xml",
    SETTINGS: f"{_WORD}.settings+xml",
    NUMBERING: f"{_WORD}.numbering+xml",
    FONT_TABLE: f"{_WORD}.fontTable+xml",
    FOOTNOTES: f"{_WORD}.footnotes+xml",
    THEME: "application/vnd.openxmlformats-officedocument.theme+xml",
    SIGNATURE: f"{_PACKAGE}.digital-signature-xmlsignature+xml",
    CUSTOM_XML_PROPERTIES: (
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    ),
}


class ContentTypes(msgspec.Struct, frozen=True):
    """The types of a package's parts.

    Attributes:
        defaults: by extension, in lower case.
        overrides: by the name of a part, without leading slash, in lower case.
    """

    defaults: Mapping[str, str]
    overrides: Mapping[str, str]

    def of(self, part: str) -> str:
        """Return the type of a part; empty where the package does not say."""
        found = self.overrides.get(part.lower())
        if found is not None:
            return found
        return self.defaults.get(part.rpartition(".")[2].lower(), "")


def read_content_types(parts: Mapping[str, bytes]) -> ContentTypes:
    """Read which part is of which type.

    Raises:
        BadPackageError: it is not said, said twice, or more is said than types.
    """
    root = parse_part(parts, CONTENT_TYPES)
    if root.tag != _TYPES:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=CONTENT_TYPES)
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for child in root:
        if child.tag == _DEFAULT:
            _enter(defaults, child, child.get("Extension", ""))
        elif child.tag == _OVERRIDE:
            _enter(overrides, child, child.get("PartName", "").removeprefix("/"))
        else:
            raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=CONTENT_TYPES)
    return ContentTypes(defaults, overrides)


def content_types_of(parts: Mapping[str, bytes]) -> bytes:
    """Return ``[Content_Types].xml`` of a package: each part is what it is pointed to as.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
    """
    kinds = dict(_kinds(parts))
    root = etree.Element(_TYPES, nsmap={None: _NAMESPACE})
    for extension, content_type in _EXTENSIONS.items():
        if extension != _ORIGIN_EXTENSION or ORIGIN in kinds.values():
            etree.SubElement(root, _DEFAULT, Extension=extension, ContentType=content_type)
    for name, kind in sorted(kinds.items()):
        if kind in _OVERRIDES:
            etree.SubElement(root, _OVERRIDE, PartName=f"/{name}", ContentType=_OVERRIDES[kind])
    return to_part(root)


def _kinds(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    """Yield every part that something points to, and as what."""
    for listed in sorted(parts):
        if listed.endswith(".rels"):
            pointers = read_relationships(parts, source_of(listed))
            yield from ((each.target, each.kind) for each in pointers if not each.external)


def _enter(types: dict[str, str], child: Element, name: str) -> None:
    """Two readers could take either of two types of one part; both are refused."""
    if not name or name.lower() in types:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=CONTENT_TYPES)
    types[name.lower()] = child.get("ContentType", "")
