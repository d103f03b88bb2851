"""Whether a zip file is written as ours are: with no place in which something else could travel.

Zip files may carry comments, bytes between their members, fields of their own, and two names for
one member. Compressed bytes are not compared: they differ with the version of zlib.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from petitiondesk.opc.package import write_package

_TOLD: Final = (
    *("filename", "date_time", "compress_type", "comment", "extra", "create_system"),
    *("create_version", "extract_version", "reserved", "flag_bits", "volume"),
    *("internal_attr", "external_attr", "CRC", "file_size"),
)
_ENTRY, _END = 46, 22
"""Bytes of a directory entry without its name, and of the end record (APPNOTE 4.3.12, 4.3.16)."""


def is_plain_archive(untrusted: bytes, parts: Mapping[str, bytes]) -> bool:
    """Tell whether a zip file has just these parts, in the form that `write_package` gives them.

    Args:
        untrusted: the file; it was read into ``parts``.
        parts: what was read.
    """
    theirs = _members(untrusted)
    if list(map(_told, theirs)) != list(map(_told, _members(write_package(parts)))):
        return False
    at = 0
    for member in theirs:
        header = member.FileHeader(zip64=False)
        end = at + len(header)
        if member.header_offset != at or untrusted[at:end] != header:
            return False
        at = end + member.compress_size
        if not _is_one_stream(untrusted[end:at]):
            return False
    directory = sum(_ENTRY + len(member.filename.encode()) for member in theirs)
    return len(untrusted) == at + directory + _END


def _members(archive: bytes) -> list[zipfile.ZipInfo]:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return opened.infolist()


def _told(member: zipfile.ZipInfo) -> tuple[object, ...]:
    return tuple(getattr(member, name) for name in _TOLD)


def _is_one_stream(compressed: bytes) -> bool:
    """Tell whether nothing stands behind the end of the compressed bytes."""
    reader = zlib.decompressobj(-zlib.MAX_WBITS)
    reader.decompress(compressed)
    return reader.eof and not reader.unused_data
