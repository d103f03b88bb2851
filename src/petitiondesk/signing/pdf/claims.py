"""What a PDF says of itself: for archives (PDF/A), for assistive technology (PDF/UA).

They are claims: whether the file keeps them, takes a checker of that standard to say.
"""

from __future__ import annotations

import re
from typing import Final

from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.reader import PdfFileReader

_METADATA_LIMIT: Final = 256 * 1024
"""Bytes of the metadata that are looked at; a letter's have three thousand."""

_VALUE: Final = rb"""\s*(?:>|=\s*["'])\s*(\w{1,3})\b"""
"""In XMP (ISO 16684-1, 7.9.2) a property is an element or an attribute."""

_PART_OF_A: Final = re.compile(rb"\bpdfaid:part" + _VALUE)
_CONFORMANCE: Final = re.compile(rb"\bpdfaid:conformance" + _VALUE)
_PART_OF_UA: Final = re.compile(rb"\bpdfuaid:part" + _VALUE)


def claims(reader: PdfFileReader) -> tuple[str, ...]:
    """Return the standards that a file claims to follow (ISO 19005-3, 6.6.4; ISO 14289-1, 5).

    Call it inside `parsing`.

    Args:
        reader: of the file.
    """
    if "/Metadata" not in reader.root:
        return ()
    metadata = reader.root["/Metadata"]
    if not isinstance(metadata, StreamObject):
        return ()
    untrusted = bytes(metadata.data)[:_METADATA_LIMIT]
    part, conformance = _PART_OF_A.search(untrusted), _CONFORMANCE.search(untrusted)
    accessible = _PART_OF_UA.search(untrusted)
    level = conformance[1].decode(errors="replace").lower() if conformance else ""
    return (
        *((f"PDF/A-{part[1].decode(errors='replace')}{level}",) if part else ()),
        *((f"PDF/UA-{accessible[1].decode(errors='replace')}",) if accessible else ()),
    )
