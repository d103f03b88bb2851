"""What a package says about itself: a title and a language; nobody's name, and no date.

ECMA-376-2, chapter 8 (core properties).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree  # type: ignore[import-untyped]  # lxml carries no types of its own

from petitiondesk.opc.package import parse_part
from petitiondesk.opc.xml import to_part

CORE_PART: Final = "docProps/core.xml"

_CORE: Final = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN: Final = "http://purl.org/dc/elements/1.1/"
_SAID: Final = (f"{{{_DUBLIN}}}title", f"{{{_DUBLIN}}}language")


def write_core_properties(title: str, language: str) -> bytes:
    """Return the part that says title and language.

    Args:
        title: of the letter; printable characters only.
        language: a language tag (BCP 47).
    """
    root = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN})
    for tag, said in zip(_SAID, (title, language), strict=True):
        etree.SubElement(root, tag).text = said
    return to_part(root)


def read_core_properties(parts: Mapping[str, bytes]) -> tuple[str, str] | None:
    """Return title and language; None where more is said, or less.

    Raises:
        BadPackageError: the part is missing or not well-formed.
    """
    said = list(parse_part(parts, CORE_PART))
    if tuple(each.tag for each in said) != _SAID or any(len(each) or each.attrib for each in said):
        return None
    title, language = (str(each.text or "") for each in said)
    return title, language
