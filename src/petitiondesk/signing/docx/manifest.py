"""What a signature says it covers of a package, held against the package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import unquote

import msgspec

from petitiondesk.opc.content_types import ContentTypes
from petitiondesk.opc.package import parse_part
from petitiondesk.opc.xml import Element
from petitiondesk.signing.docx import names
from petitiondesk.signing.docx.canonical import UnreadableSignatureError, digest, transformed
from petitiondesk.signing.docx.coverage import Coverage
from petitiondesk.signing.docx.signed_xml import digest_value

_TYPE: Final = "?ContentType="
_TRANSFORM: Final = f"{{{names.DSIG}}}Transform"
_NAMED: Final = f"{{{names.PACKAGE_DSIG}}}RelationshipReference"


class Entry(msgspec.Struct, frozen=True):
    """A part, or some relationships of one, as it was signed.

    Attributes:
        part: name of the part.
        content_type: of the part.
        digest: SHA-256, as XML signatures write it.
        relationships: the ids that are covered of a list; None where the part is covered whole.
    """

    part: str
    content_type: str
    digest: str
    relationships: frozenset[str] | None


def read_manifest(untrusted: Element) -> tuple[Entry, ...]:
    """Read what a signature covers.

    Raises:
        UnreadableSignatureError: it is written in another way than is read here, or names a part
            twice.
    """
    entries = tuple(_entry(each) for each in untrusted)
    if len({entry.part.lower() for entry in entries}) != len(entries):
        raise UnreadableSignatureError
    return entries


def changes(
    entries: tuple[Entry, ...], parts: Mapping[str, bytes], types: ContentTypes
) -> Iterator[str]:
    """Yield the parts that are not as they were signed, or not of the type they were signed as.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
    """
    for entry in entries:
        if types.of(entry.part) != entry.content_type or _digest(entry, parts) != entry.digest:
            yield entry.part


def uncovered(entries: tuple[Entry, ...], wanted: Coverage) -> Iterator[str]:
    """Yield what a reader can come to and the signature does not cover: parts, relationships."""
    whole = {entry.part for entry in entries if entry.relationships is None}
    listed = {entry.part: entry.relationships or frozenset() for entry in entries}
    yield from (part for part in wanted.parts if part not in whole)
    for part, ids in wanted.relationships.items():
        yield from (f"{part}#{each}" for each in sorted(ids - listed.get(part, frozenset())))


def _digest(entry: Entry, parts: Mapping[str, bytes]) -> str:
    if entry.part not in parts:
        return ""
    if entry.relationships is None:
        return digest(parts[entry.part])
    return digest(transformed(parse_part(parts, entry.part), entry.relationships))


def _entry(reference: Element) -> Entry:
    name, found, kind = str(reference.get("URI", "")).partition(_TYPE)
    if reference.tag != f"{{{names.DSIG}}}Reference" or not found or not name.startswith("/"):
        raise UnreadableSignatureError
    part = unquote(name[1:])
    return Entry(part, kind, digest_value(reference), _relationships(reference, part))


def _relationships(reference: Element, part: str) -> frozenset[str] | None:
    transforms = list(reference.iter(_TRANSFORM))
    if not transforms and not part.endswith(".rels"):
        return None
    algorithms = [each.get("Algorithm") for each in transforms]
    if algorithms != [names.RELATIONSHIP_TRANSFORM, names.C14N] or not part.endswith(".rels"):
        raise UnreadableSignatureError
    if any(child.tag != _NAMED for child in transforms[0]):
        raise UnreadableSignatureError
    return frozenset(str(child.get("SourceId")) for child in transforms[0])
