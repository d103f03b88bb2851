"""The files inside a PDF, read so that no other reader can find other ones under their names.

ISO 32000-1, 7.11.4: each is listed by name in a tree, has a name of its own (twice), and may have
two contents; PDF/A-3 lists it a second time. Where any two of these differ, it is confused.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader

from petitiondesk.signing.pdf.parsing import TooMuchError

MOST_FILES: Final = 500
MOST_LEVELS: Final = 8
MOST_BYTES: Final = 32 * 1024 * 1024

Found: TypeAlias = tuple[str, bytes]
Object: TypeAlias = Any
"""Of pyHanko, whose dictionaries hold anything."""


class ConfusedError(Exception):
    """Two readers could find two files under one name; caught where files are read."""


def attached_files(reader: PdfFileReader) -> dict[str, bytes]:
    """Return the files by name; call it inside `parsing`.

    Raises:
        ConfusedError: two readers could find two files under one name.
        TooMuchError: there are too many, or they are too large.
    """
    tree = _entry(_entry(reader.root, "/Names"), "/EmbeddedFiles")
    found: dict[str, bytes] = {}
    specifications = []
    for name, specification in _leaves(tree, 0):
        if name in found:
            raise ConfusedError
        found[name] = _content(name, specification)
        specifications.append(specification)
        if len(found) > MOST_FILES or sum(map(len, found.values())) > MOST_BYTES:
            raise TooMuchError
    _check_associated(reader, specifications)
    return found


def _entry(holder: Object, key: str) -> Object:
    return holder[key] if isinstance(holder, DictionaryObject) and key in holder else None


def _leaves(node: Object, level: int) -> Iterator[tuple[str, Object]]:
    """Yield the names of a tree and what they stand for (ISO 32000-1, 7.9.6)."""
    if node is None:
        return
    if level > MOST_LEVELS:
        raise TooMuchError
    names = _entry(node, "/Names") or ArrayObject()
    if len(names) % 2 or len(names) > 2 * MOST_FILES:
        raise ConfusedError
    for place in range(0, len(names), 2):
        yield str(names[place]), names[place + 1]
    for kid in list(_entry(node, "/Kids") or ())[:MOST_FILES]:
        yield from _leaves(kid.get_object(), level + 1)


def _content(name: str, specification: Object) -> bytes:
    names = {str(specification[key]) for key in ("/F", "/UF") if key in specification}
    embedded = specification["/EF"]
    streams = [embedded[key] for key in ("/F", "/UF") if key in embedded]
    if names != {name} or not set(embedded) <= {"/F", "/UF"} or not streams:
        raise ConfusedError
    if any(stream is not streams[0] for stream in streams):
        raise ConfusedError
    if not isinstance(streams[0], StreamObject):
        raise ConfusedError
    return bytes(streams[0].data)


def _check_associated(reader: PdfFileReader, specifications: list[Object]) -> None:
    """Refuse a second list (ISO 19005-3, 6.8) of other files than the first."""
    associated = [each.get_object() for each in _entry(reader.root, "/AF") or ()]
    strange = any(all(each is not known for known in specifications) for each in associated)
    if strange or len(associated) != len(specifications):
        raise ConfusedError
