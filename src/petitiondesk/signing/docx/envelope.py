"""What no signature covers of a DOCX has to be exactly what we write: there something could hide.

Signatures leave out the zip file around the parts, the list of types, the spelling of lists of
relationships, the signatures themselves and the properties of the document. Each of these is
written once more from what was read in it, and nothing may differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.opc.content_types import content_types_of
from petitiondesk.opc.core_properties import (
    CORE_PART,
    read_core_properties,
    write_core_properties,
)
from petitiondesk.opc.package import (
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    parse_part,
    relationships_of,
    source_of,
    write_package,
)
from petitiondesk.opc.relationships import (
    CORE_PROPERTIES,
    DOCUMENT,
    ORIGIN,
    read_relationships,
    write_relationships,
)
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import UnreadableSignatureError
from petitiondesk.signing.docx.coverage import coverage
from petitiondesk.signing.docx.origin import signature_parts, signatures_written
from petitiondesk.signing.docx.signature_part import spelled, unsigned_signature
from petitiondesk.signing.docx.signed_xml import read_signed_xml
from petitiondesk.signing.report import Fault, Trouble

_ROOT: Final = {DOCUMENT: "word/document.xml", CORE_PROPERTIES: CORE_PART}

Parts = Mapping[str, bytes]


def envelope_troubles(untrusted: bytes, parts: Parts) -> Iterator[Trouble]:
    """Yield what differs, outside of what is signed, from a package that we write.

    Args:
        untrusted: the file.
        parts: its parts.

    Raises:
        BadPackageError: one of the lists in it is not well-formed.
    """
    if untrusted != write_package(parts):
        yield Trouble(Fault.OTHER_ENVELOPE)
    signatures = signature_parts(parts)
    yield from _strange_parts(parts, signatures)
    yield from _strange_pointers(parts, signed=bool(signatures))
    if CORE_PART in parts and read_core_properties(parts) is None:
        yield Trouble(Fault.FORBIDDEN_CONTENT, CORE_PART)
    for part, spelling in _spellings(parts, signatures):
        if parts.get(part) != spelling:
            yield Trouble(Fault.OTHER_ENVELOPE, part)


def _strange_parts(parts: Parts, signatures: tuple[str, ...]) -> Iterator[Trouble]:
    """Yield parts that nothing leads to, which nobody sees or signs, and parts that are missing."""
    wanted = coverage(parts)
    known = {*wanted.parts, *wanted.relationships, CONTENT_TYPES, PACKAGE_RELATIONSHIPS, CORE_PART}
    if signatures:
        known |= {names.ORIGIN_PART, relationships_of(names.ORIGIN_PART), *signatures}
    yield from (Trouble(Fault.NOT_COVERED, part) for part in sorted(parts.keys() - known))
    yield from (Trouble(Fault.OTHER_ENVELOPE, part) for part in sorted(known - parts.keys()))


def _strange_pointers(parts: Parts, *, signed: bool) -> Iterator[Trouble]:
    """Yield the lists that lead elsewhere than ours, where no signature covers that."""
    expected = _ROOT | ({ORIGIN: names.ORIGIN_PART} if signed else {})
    root = read_relationships(parts, "")
    found = {each.kind: each.target for each in root if not each.external}
    if found != expected or len(root) != len(expected):
        yield Trouble(Fault.OTHER_ENVELOPE, PACKAGE_RELATIONSHIPS)
    for listed in _lists(parts):
        pointers = read_relationships(parts, source_of(listed))
        if len({each.id for each in pointers}) != len(pointers):
            yield Trouble(Fault.AMBIGUOUS, listed)
        if listed not in _UNSIGNED and any(each.kind in names.NEVER_SIGNED for each in pointers):
            yield Trouble(Fault.NOT_COVERED, listed)


_UNSIGNED: Final = (PACKAGE_RELATIONSHIPS, relationships_of(names.ORIGIN_PART))


def _lists(parts: Parts) -> list[str]:
    return [part for part in sorted(parts) if part.endswith(".rels")]


def _spellings(parts: Parts, signatures: tuple[str, ...]) -> Iterator[tuple[str, bytes | None]]:
    """Yield the parts that no signature covers to the letter, as they are written here."""
    yield CONTENT_TYPES, content_types_of(parts)
    for listed in _lists(parts):
        source = source_of(listed)
        yield listed, write_relationships(read_relationships(parts, source), source)
    if said := read_core_properties(parts):
        yield CORE_PART, write_core_properties(*said)
    if signatures:
        yield from signatures_written(parts.get(part, b"") for part in signatures).items()
    yield from ((part, _spelled(parts, part)) for part in signatures)


def _spelled(parts: Parts, part: str) -> bytes | None:
    """Return a signature as it would be written here by who made it; None where that cannot be.

    Word shows much of one: what for it was made, by whom, in what role, with which picture.
    """
    signature = parse_part(parts, part)
    try:
        read = read_signed_xml(signature)
        again = unsigned_signature(parts, read.certificate, read.time, read.look)
    except (UnreadableSignatureError, KeyError, ValueError):
        return None  # a method, or a name, that no signature of ours has
    return spelled(again, read.value)
