"""What a signature has to cover: every part that a reader can come to, and how it comes there."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from petitiondesk.opc.package import relationships_of
from petitiondesk.opc.relationships import read_relationships
from petitiondesk.signing.docx.names import NEVER_SIGNED


class Coverage(msgspec.Struct, frozen=True):
    """What is to be signed of a package.

    Attributes:
        parts: names of parts, sorted.
        relationships: ids of relationships, by the name of the part that lists them.
    """

    parts: tuple[str, ...]
    relationships: Mapping[str, frozenset[str]]


def coverage(parts: Mapping[str, bytes]) -> Coverage:
    """Walk a package from its root and return all that a signature has to cover.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
    """
    found: set[str] = set()
    listed: dict[str, frozenset[str]] = {}
    waiting = [""]
    while waiting:
        source = waiting.pop()
        pointers = [
            each for each in read_relationships(parts, source) if each.kind not in NEVER_SIGNED
        ]
        if pointers:
            listed[relationships_of(source)] = frozenset(each.id for each in pointers)
        for pointer in pointers:
            if not pointer.external and pointer.target not in found:
                found.add(pointer.target)
                waiting.append(pointer.target)
    return Coverage(tuple(sorted(found)), dict(sorted(listed.items())))
