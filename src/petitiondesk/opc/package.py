"""The zip file around a Word document: read within limits, written the same every time.

Open Packaging Conventions, ECMA-376-2.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final

from petitiondesk.opc.errors import BadPackageError, PackageFault
from petitiondesk.opc.xml import Element, XmlSyntaxError, parse

MAX_BYTES: Final = 8 * 1024 * 1024
"""The largest file that is looked at."""

MAX_UNPACKED_BYTES: Final = 32 * 1024 * 1024
"""The most that all parts may unpack to; stops zip bombs."""

MAX_PARTS: Final = 200

MAX_MARKS: Final = 50_000
"""The most tags and attributes that a part may have which is taken apart; a list of all parts has
some hundreds, a letter of seventy pages twenty thousand."""

CONTENT_TYPES: Final = "[Content_Types].xml"
PACKAGE_RELATIONSHIPS: Final = "_rels/.rels"

_FIXED_DATE: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip file can carry (APPNOTE 4.4.6): says nothing, and never changes."""

_READING_FAULTS: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # an unknown compression or zip version
    OSError,
    RuntimeError,  # an encrypted member
    UnicodeDecodeError,
    ValueError,
)


def read_package(untrusted: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name, without the leading slash.

    Raises:
        BadPackageError: not a zip file, or larger than any letter needs to be.
    """
    if len(untrusted) > MAX_BYTES:
        raise BadPackageError(reason=PackageFault.TOO_LARGE)
    try:
        with zipfile.ZipFile(io.BytesIO(untrusted)) as archive:
            return _read_members(archive)
    except _READING_FAULTS as cause:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE) from cause


def _read_members(archive: zipfile.ZipFile) -> dict[str, bytes]:
    members = [each for each in archive.infolist() if not each.filename.endswith("/")]
    names = {member.filename.lower() for member in members}
    if len(names) != len(members) or CONTENT_TYPES.lower() not in names:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE)
    if len(members) > MAX_PARTS:
        raise BadPackageError(reason=PackageFault.TOO_LARGE)
    left = MAX_UNPACKED_BYTES
    parts = {}
    for member in members:
        parts[member.filename] = _read_member(archive, member, left)
        left -= len(parts[member.filename])
    return parts


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> bytes:
    # The declared size may lie, hence the read is bounded as well.
    with archive.open(member) as opened:
        content = opened.read(left + 1)
    if len(content) > left:
        raise BadPackageError(reason=PackageFault.TOO_LARGE, where=member.filename)
    return content


def write_package(parts: Mapping[str, bytes]) -> bytes:
    """Return the zip file: content types first, then the parts by name.

    The same parts give the same bytes, with whatever library: nothing is compressed, since how
    tightly the same bytes are packed is anybody's choice, and something could travel in it.
    """
    written = io.BytesIO()
    order = sorted(parts, key=lambda name: (name != CONTENT_TYPES, "/" in name, name))
    with zipfile.ZipFile(written, "w") as archive:
        for name in order:
            member = zipfile.ZipInfo(name, _FIXED_DATE)
            member.create_system = 0  # else it tells on which system the file was made
            member.compress_type = zipfile.ZIP_STORED
            archive.writestr(member, parts[name])
    return written.getvalue()


def parse_part(parts: Mapping[str, bytes], name: str) -> Element:
    """Parse one part.

    Raises:
        BadPackageError: the part is missing or not well-formed, it has a document type, or more
            tags and attributes than any letter needs.
    """
    if name not in parts:
        raise BadPackageError(reason=PackageFault.NOT_A_PACKAGE, where=name)
    if parts[name].count(b"<") > MAX_MARKS or parts[name].count(b"=") > MAX_MARKS:
        raise BadPackageError(reason=PackageFault.TOO_LARGE, where=name)
    try:
        root = parse(parts[name])
    except XmlSyntaxError as cause:
        raise BadPackageError(reason=PackageFault.NOT_XML, where=name) from cause
    if root.getroottree().docinfo.doctype:
        raise BadPackageError(reason=PackageFault.HAS_DOCTYPE, where=name)
    return root


def relationships_of(name: str) -> str:
    """Return the name of the part that lists the relationships of the part ``name``."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def source_of(listed: str) -> str:
    """Return the name of the part whose relationships the part ``listed`` holds."""
    folder, file = posixpath.split(listed)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
