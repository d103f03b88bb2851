"""The parts of pyHanko 0.38 that are adapted, one by one, and why.

Each overrides something in a class of ours, so that nothing changes for others; two hold for a
whole process, and say so. A test holds each: it fails when a new version makes the adaptation
needless or breaks it.
"""

from __future__ import annotations

import hashlib
import io
import logging
from typing import Final, NamedTuple

from asn1crypto.x509 import NameTypeAndValue  # type: ignore[import-untyped]  # has no types
from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.decode_limits import DecodeLimits, DecodePurpose
from pyhanko.pdf_utils.extensions import DeveloperExtension
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    ByteStringObject,
    IndirectObject,
    PdfObject,
    Reference,
    StreamObject,
    read_object,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1

_LOGGERS: Final = ("pyhanko", "pyhanko_certvalidator")
_NAME: Final = b"/Stamp"

THEIR_PREPARATION: Final = NameTypeAndValue._ldap_string_prep  # noqa: SLF001 - see `compare_any_name`
"""How asn1crypto 1.5, on which pyHanko is built, prepares a name for comparing (RFC 4518)."""


def keep_quiet() -> None:
    """Have pyHanko log nothing: it says what is in files, and prints tracebacks of what it met."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def compare_any_name() -> None:
    """Have names that cannot be prepared for comparing compared as they are, in the whole process.

    What pyHanko compares names by refuses every character younger than Unicode 3.2, a
    letter of Bengali among them, and Arabic names with a Latin word in them: whoever was called so
    could sign nothing.
    """
    NameTypeAndValue._ldap_string_prep = _prepared  # noqa: SLF001 - there is no other way in


def _prepared(value: NameTypeAndValue, text: str) -> str:
    try:
        prepared: str = THEIR_PREPARATION(value, text)
    except ValueError:
        return text
    return prepared


class _Packed(NamedTuple):
    """A stream of objects, unpacked (ISO 32000-1, 7.5.7): where each begins, by its place."""

    data: bytes
    places: list[tuple[int, int]]


class LinearReader(PdfFileReader):
    """Reads the objects that are packed into streams once each.

    pyHanko reads the table of such a stream anew for every object in it: a letter of ten pages with
    two signatures takes seconds, and one of seventy minutes.
    """

    def __init__(self, stream: io.BytesIO, *, decode_limits: DecodeLimits | None = None) -> None:
        self._packed: dict[int, tuple[object, _Packed]] = {}
        super().__init__(stream, decode_limits=decode_limits)

    def _get_object_from_stream(self, idnum: int, stmnum: int, idx: int) -> PdfObject:
        packed = self._unpacked(stmnum)
        number, offset = packed.places[idx]
        if number != idnum:
            raise PdfReadError("object in another place than its stream says")
        opened = self._opened(packed.data)
        opened.seek(offset)
        found = read_object(opened, Reference(idnum, 0, self))
        if isinstance(found, StreamObject | IndirectObject):
            raise PdfReadError("object that no stream may hold")
        return found

    def _unpacked(self, stmnum: int) -> _Packed:
        stream = Reference(stmnum, 0, self).get_object()
        known = self._packed.get(stmnum)
        if known is None or known[0] is not stream:
            known = self._packed[stmnum] = (stream, _unpacked(stream))
        return known[1]

    def _opened(self, data: bytes) -> io.BytesIO:
        return io.BytesIO(data)


def _unpacked(stream: PdfObject) -> _Packed:
    if not isinstance(stream, StreamObject) or stream["/Type"] != "/ObjStm":
        raise PdfReadError("no stream of objects")
    data = stream.read_data(DecodePurpose.OBJECT_STREAM)
    first, count = int(stream["/First"]), int(stream["/N"])
    numbers = [int(each) for each in data[:first].split()]
    if len(numbers) != 2 * count or first < 0:
        raise PdfReadError("table of objects of another length than told")
    offsets = (first + offset for offset in numbers[1::2])
    return _Packed(data, list(zip(numbers[::2], offsets, strict=True)))


class Addition(IncrementalPdfFileWriter):
    """Adds to a PDF what is asked for, and nothing about the program or the machine."""

    def _update_meta(self) -> None:
        """Leave title and metadata as they are.

        pyHanko writes its name, the local time and its zone, and what it writes of other people's
        metadata is no longer PDF/A (ISO 19005-3, 6.6.2.3).
        """

    def __init__(self, pdf: bytes) -> None:
        opened = io.BytesIO(pdf)
        super().__init__(opened, prev=LinearReader(opened))

    @classmethod
    def _handle_id(cls, prev: PdfFileReader) -> ArrayObject:
        """Derive the second identifier (ISO 32000-1, 14.4) from the file; theirs is random."""
        first, _second = prev.trailer["/ID"]
        prev.stream.seek(0)
        changed = hashlib.sha256(prev.stream.read()).digest()[:16]
        return ArrayObject([ByteStringObject(first.original_bytes), ByteStringObject(changed)])

    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Stay with PDF 1.7, which PDF/A-3 is built on; pyHanko claims 2.0 for elliptic curves."""

    def register_extension(self, ext: DeveloperExtension) -> None:
        """Claim the extension for PAdES alone, none of PDF 2.0."""
        if ext is ESIC_EXTENSION_1:
            super().register_extension(ext)


class StampPage(PdfContent):
    """The page of a stamp, from memory, under a name that is the same each time.

    pyHanko reads a stamp from a file alone, and gives it a random name.
    """

    def __init__(self, stamp: PdfFileReader, width: float, height: float) -> None:
        super().__init__(box=BoxConstraints(width=width, height=height))
        self._stamp = stamp

    def render(self) -> bytes:
        """Return what draws the page, which is taken into the file that is written."""
        page = self._ensure_writer.import_page_as_xobject(self._stamp)
        self.resources.xobject[_NAME.decode()] = page
        return _NAME + b" Do"
