"""What a Word template may not contain: whatever runs, fetches, embeds, or names a person.

A template may come from another organisation. Word obeys more than a page needs: macros, objects,
templates and pictures from the network, fields that read files. What is not needed is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from petitiondesk.opc.package import CONTENT_TYPES, parse_part, source_of
from petitiondesk.opc.relationships import HYPERLINK, read_relationships
from petitiondesk.opc.xml import Element
from petitiondesk.typesetting.docx.xml import name
from petitiondesk.typesetting.errors import BadTemplateError, TemplateFault

ALLOWED_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF"})
"""Fields that only count or repeat what is on the page."""

_FORBIDDEN_KINDS: Final = frozenset(
    {
        "aFChunk",
        "activeXControlBinary",
        "attachedTemplate",
        "chart",
        "comments",
        "control",
        "frame",
        "keyMapCustomizations",
        "mailMergeSource",
        "oleObject",
        "package",
        "subDocument",
        "vbaProject",
        "wordVbaData",
    }
)
_FORBIDDEN_FILES: Final = re.compile(r"vbaproject|vbadata|/embeddings/|/activex/|\.bin$", re.I)
_FORBIDDEN_ELEMENTS: Final = tuple(
    name(f"w:{local}")
    for local in (
        "altChunk",
        "attachedTemplate",
        "commentReference",
        "control",
        "dataSource",
        "endnoteReference",
        "footnoteReference",
        "object",
        "subDoc",
    )
)
_INSTRUCTION: Final = name("w:instrText")
_DELETED_INSTRUCTION: Final = name("w:delInstrText")
_FIELD_CHARACTER: Final = name("w:fldChar")
_SIMPLE_FIELD: Final = name("w:fldSimple")
_AUTHOR: Final = name("w:author")


def check_package(parts: Mapping[str, bytes]) -> None:
    """Refuse a template with anything that could run or reach out, in any of its parts.

    Raises:
        BadTemplateError: says what and where.
    """
    for part in parts:
        if _FORBIDDEN_FILES.search(f"/{part}"):
            raise BadTemplateError(reason=TemplateFault.FORBIDDEN_PART, where=part)
        if part.endswith(".rels"):
            _check_relationships(parts, part)
        elif part.endswith((".xml", ".vml")):
            _check_part(parse_part(parts, part), part)
    if b"macroEnabled" in parts.get(CONTENT_TYPES, b""):
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_PART, where=CONTENT_TYPES)


def _check_relationships(parts: Mapping[str, bytes], listed: str) -> None:
    for relationship in read_relationships(parts, source_of(listed)):
        kind = relationship.kind.rpartition("/")[2]
        if kind in _FORBIDDEN_KINDS:
            raise BadTemplateError(reason=TemplateFault.FORBIDDEN_PART, where=kind)
        if relationship.external and relationship.kind != HYPERLINK:
            raise BadTemplateError(reason=TemplateFault.FORBIDDEN_LINK, where=kind)


def _check_part(root: Element, part: str) -> None:
    if next(root.iter(*_FORBIDDEN_ELEMENTS), None) is not None:
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_PART, where=part)
    if any(_fetches(element) or element.get(_AUTHOR) for element in root.iter("*")):
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_LINK, where=part)
    for instruction in _instructions(root.iter("*")):
        words = instruction.split(maxsplit=1)
        if not words or words[0].upper() not in ALLOWED_FIELDS:
            raise BadTemplateError(reason=TemplateFault.FORBIDDEN_FIELD, where=part)


def _fetches(element: Element) -> bool:
    """Tell whether the element names an address itself, as VML pictures can."""
    return any(
        attribute.rpartition("}")[2] in ("src", "href") and ":" in value
        for attribute, value in element.attrib.items()
    )


def _instructions(elements: Iterable[Element]) -> Iterator[str]:
    """Yield the instruction of each field; Word may cut it into many runs."""
    gathered: str | None = None
    for element in elements:
        if element.tag == _SIMPLE_FIELD:
            yield element.get(name("w:instr"), "")
        elif element.tag in (_INSTRUCTION, _DELETED_INSTRUCTION):
            gathered = (gathered or "") + (element.text or "")
        elif element.tag == _FIELD_CHARACTER and gathered is not None:
            yield gathered
            gathered = None
    if gathered is not None:
        yield gathered
