"""Streams compressed so that every reader counts their bytes alike.

Some validators count a stream's length wrongly where its data end in a line feed or a carriage
return: ours never do.
"""

from __future__ import annotations

import re
import zlib
from typing import Any, TypeAlias

import pydyf  # type: ignore[import-untyped]  # has no types

Pdf: TypeAlias = Any
Stream: TypeAlias = Any
"""Of pydyf, which has no types."""

COMPRESSION = 9

LINE_ENDS = frozenset({b"\r", b"\n"})
_TABLE = re.compile(
    rb"/W \[1 (?P<place>[0-9]+) (?P<generation>[0-9]+)\][^>]*/Length (?P<length>[0-9]+)>>\nstream\n"
)
_PACKED = re.compile(rb"/Type /ObjStm[^>]*/Length (?P<length>[0-9]+)>>\nstream\n")


def compress_streams(pdf: Pdf) -> None:
    """Compress every stream of a PDF that is to be compressed, but its metadata."""
    for item in pdf.objects:
        if isinstance(item, pydyf.Stream):
            _compress(item, readable=item.extra.get("Type") == "/Metadata")


def _compress(stream: Stream, *, readable: bool) -> None:
    """Compress a stream, unless it is to stay readable to every tool.

    One more byte (white space, or padding after a font) makes one end otherwise.
    """
    wanted, stream.compress = stream.compress and not readable, False
    if not wanted:
        return
    raw = b"\n".join(pydyf._to_bytes(item) for item in stream.stream)  # noqa: SLF001
    packed = zlib.compress(raw, COMPRESSION)
    while packed[-1:] in LINE_ENDS:
        raw += b" "
        packed = zlib.compress(raw, COMPRESSION)
    if "Length1" in stream.extra:
        stream.extra["Length1"] = len(raw)
    stream.stream = [packed]
    stream.extra["Filter"] = "/FlateDecode"


def drawing_of(pdf: Pdf) -> bytes:
    """Return what the pages of a PDF draw, the streams of which were compressed."""
    pages = [each for each in pdf.objects if isinstance(each, dict) and each.get("Type") == "/Page"]
    numbers = (int(page["Contents"].split()[0]) for page in pages)
    return b"".join(zlib.decompress(*pdf.objects[number].stream) for number in numbers)


def has_readable_objects(pdf: bytes) -> bool:
    """Tell whether the stream in which a finished PDF packs its objects ends well (7.5.7)."""
    found = _PACKED.search(pdf)
    if found is None:
        return True
    end = found.end() + int(found["length"])
    return pdf[end - 1 : end] not in LINE_ENDS


def loosen(pdf: Pdf, spaces: int) -> None:
    """Have the objects pack to other bytes: by white space that means nothing (7.2.2)."""
    pdf.catalog["Type"] = "/Catalog" + " " * spaces


def readable_to_the_end(pdf: bytes) -> bytes:
    """Return a finished PDF whose table of objects, written last, ends as its other streams do.

    The table holds its own place (ISO 32000-1, 7.5.8): moved by a byte, it packs to another end.
    """
    head, _, tail = pdf.rpartition(b"startxref\n")
    start = int(tail.split()[0])
    found = _TABLE.search(pdf, start)
    if found is None:
        return pdf
    end = found.end() + int(found["length"])
    packed, place = pdf[found.end() : end], start
    while packed[-1:] in LINE_ENDS:
        place += 1
        packed = zlib.compress(_moved(zlib.decompress(packed), found, place), COMPRESSION)
    words = pdf[start : found.start("length")], b"%d" % len(packed), b">>\nstream\n", packed
    moved = b"\n" * (place - start) + b"".join(words)
    return pdf[:start] + moved + head[end:] + b"startxref\n%d\n%%%%EOF\n" % place


def _moved(table: bytes, found: re.Match[bytes], place: int) -> bytes:
    """Return the table with another place of its own: the middle of its last entry."""
    width, after = int(found["place"]), int(found["generation"])
    return table[: -width - after] + place.to_bytes(width, "big") + table[-after:]
