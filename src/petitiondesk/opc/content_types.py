"""What each part of a package is: ``[Content_Types].xml`` (ECMA-376-2, section 7.2.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec
from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.package import CONTENT_TYPES, parse_part
from petitiondesk.opc.xml import Element, to_part

_NAMESPACE: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPES: Final = f"{{{_NAMESPACE}}}Types"
_DEFAULT: Final = f"{{{_NAMESPACE}}}Default"
_OVERRIDE: Final = f"{{{_NAMESPACE}}}Override"


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


def with_content_types(
    parts: Mapping[str, bytes], *, defaults: Mapping[str, str], overrides: Mapping[str, str]
) -> bytes:
    """Return ``[Content_Types].xml`` with further types; those it has already are left alone."""
    root, known = parse_part(parts, CONTENT_TYPES), read_content_types(parts)
    for extension, kind in defaults.items():
        if extension not in known.defaults:
            root.insert(0, etree.Element(_DEFAULT, Extension=extension, ContentType=kind))
    for name, kind in overrides.items():
        if name.lower() not in known.overrides:
            etree.SubElement(root, _OVERRIDE, PartName=f"/{name}", ContentType=kind)
    return to_part(root)


def _enter(types: dict[str, str], child: Element, name: str) -> None:
    """Two readers could take either of two types of one part; both are refused."""
    if not name or name.lower() in types:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=CONTENT_TYPES)
    types[name.lower()] = child.get("ContentType", "")
