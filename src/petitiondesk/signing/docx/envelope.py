"""What no signature covers of a DOCX has to be exactly what we write: there something could hide.

Signatures leave out the zip file around the parts, the list of types, the signatures themselves and
the properties of the document.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.opc.archive import is_plain_archive
from petitiondesk.opc.content_types import read_content_types
from petitiondesk.opc.package import (
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    parse_part,
    relationships_of,
)
from petitiondesk.opc.relationships import (
    CORE_PROPERTIES,
    DOCUMENT,
    Relationship,
    read_relationships,
)
from petitiondesk.opc.xml import to_part
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.coverage import coverage
from petitiondesk.signing.report import Fault, Trouble

_CORE: Final = "docProps/core.xml"
_CORE_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
_PROPERTIES: Final = [
    "{http://purl.org/dc/elements/1.1/}title",
    "{http://purl.org/dc/elements/1.1/}language",
]
_EXTENSIONS: Final = frozenset({"jpeg", "png", "rels", "sigs", "xml"})
_ROOT: Final = {DOCUMENT: "word/document.xml", CORE_PROPERTIES: _CORE}

_QUALIFYING: Final = f"{{{names.XADES}}}QualifyingProperties"
_UNSIGNED: Final = (
    *(f"{{{names.DSIG}}}{name}" for name in ("SignatureValue", "KeyInfo", "X509Data")),
    f"{{{names.DSIG}}}X509Certificate",
    _QUALIFYING,
)
_ATTRIBUTES: Final = [{"Id": names.SIGNATURE_ID}, {"Target": f"#{names.SIGNATURE_ID}"}]
"""Of the elements of a signature that it does not cover itself, in their order."""

Parts = Mapping[str, bytes]


def envelope_troubles(untrusted: bytes, parts: Parts) -> Iterator[Trouble]:
    """Yield what differs, outside of what is signed, from a package that we write.

    Args:
        untrusted: the file.
        parts: its parts.

    Raises:
        BadPackageError: one of the lists in it is not well-formed.
    """
    if not is_plain_archive(untrusted, parts):
        yield Trouble(Fault.OTHER_ENVELOPE)
    signatures = read_relationships(parts, names.ORIGIN_PART)
    yield from _strange_parts(parts, signatures)
    yield from _strange_types(parts, signatures)
    yield from _strange_pointers(parts, signatures)
    yield from _strange_properties(parts)
    for part in (CONTENT_TYPES, *_lists(parts), _CORE):
        if part in parts and to_part(parse_part(parts, part)) != parts[part]:
            yield Trouble(Fault.OTHER_ENVELOPE, part)
    for each in signatures:
        if not _is_plain_signature(parts, each.target):
            yield Trouble(Fault.OTHER_ENVELOPE, each.target)


def _lists(parts: Parts) -> tuple[str, ...]:
    origin = relationships_of(names.ORIGIN_PART)
    return (PACKAGE_RELATIONSHIPS, *((origin,) if origin in parts else ()))


def _strange_parts(parts: Parts, signatures: tuple[Relationship, ...]) -> Iterator[Trouble]:
    """Yield parts that nothing leads to: nobody would see them, and nobody signed them."""
    wanted = coverage(parts)
    known = {*wanted.parts, *wanted.relationships, CONTENT_TYPES, PACKAGE_RELATIONSHIPS, _CORE}
    if signatures:
        known |= {names.ORIGIN_PART, relationships_of(names.ORIGIN_PART)}
        known |= {each.target for each in signatures}
    yield from (Trouble(Fault.NOT_COVERED, part) for part in sorted(parts.keys() - known))
    if parts.get(names.ORIGIN_PART):
        yield Trouble(Fault.OTHER_ENVELOPE, names.ORIGIN_PART)


def _strange_types(parts: Parts, signatures: tuple[Relationship, ...]) -> Iterator[Trouble]:
    types, present = read_content_types(parts), {part.lower() for part in parts}
    fixed = {_CORE: _CORE_TYPE, names.ORIGIN_PART: names.ORIGIN_TYPE}
    fixed |= {each.target: names.SIGNATURE_TYPE for each in signatures}
    strange = {*(types.overrides.keys() - present), *(types.defaults.keys() - _EXTENSIONS)}
    strange |= {part for part, kind in fixed.items() if part in parts and types.of(part) != kind}
    yield from (Trouble(Fault.OTHER_ENVELOPE, each) for each in sorted(strange))


def _strange_pointers(parts: Parts, signatures: tuple[Relationship, ...]) -> Iterator[Trouble]:
    expected = _ROOT | ({names.ORIGIN: names.ORIGIN_PART} if signatures else {})
    root = read_relationships(parts, "")
    found = {each.kind: each.target for each in root if not each.external}
    if found != expected or len(root) != len(expected):
        yield Trouble(Fault.OTHER_ENVELOPE, PACKAGE_RELATIONSHIPS)
    for part in parts:
        if part.endswith(".rels"):
            ids = [each.get("Id") for each in parse_part(parts, part)]
            if len(set(ids)) != len(ids):
                yield Trouble(Fault.AMBIGUOUS, part)
    kinds = {(each.kind, each.external) for each in signatures} - {(names.SIGNATURE, False)}
    if kinds:
        yield Trouble(Fault.OTHER_ENVELOPE, relationships_of(names.ORIGIN_PART))


def _strange_properties(parts: Parts) -> Iterator[Trouble]:
    """Yield the properties where they are more than a title and a language."""
    children = list(parse_part(parts, _CORE)) if _CORE in parts else []
    plain = all(not len(each) and not each.attrib for each in children)
    if [each.tag for each in children] != _PROPERTIES or not plain:
        yield Trouble(Fault.FORBIDDEN_CONTENT, _CORE)


def _is_plain_signature(parts: Parts, part: str) -> bool:
    """Tell whether a signature holds nothing between its elements, and nothing unsigned in them."""
    root = parse_part(parts, part)
    if any(each.tail or (len(each) and each.text) for each in root.iter("*")):
        return False
    around = [(each, each.getparent()) for each in root.iter(_QUALIFYING)]
    if any(len(each) != 1 or len(holder) != 1 for each, holder in around):
        return False  # what stands beside the signed properties is not signed
    unsigned = (root, *root.iter(*_UNSIGNED))
    attributes = [{**each.attrib} for each in unsigned if each.attrib]
    return attributes == _ATTRIBUTES and to_part(root) == parts[part]
