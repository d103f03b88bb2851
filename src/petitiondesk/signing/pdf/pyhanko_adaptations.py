"""The parts of pyHanko 0.38 that are adapted, one by one, and why.

Each overrides something in a class of ours, so that nothing changes for others. A test holds each:
it fails when a new version makes the adaptation needless or breaks it.
"""

from __future__ import annotations

import hashlib
import logging
from typing import Final

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.extensions import DeveloperExtension
from pyhanko.pdf_utils.generic import ArrayObject, ByteStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1

_LOGGERS: Final = ("pyhanko", "pyhanko_certvalidator")
_NAME: Final = b"/Stamp"


def keep_quiet() -> None:
    """Have pyHanko log nothing: it says what is in files, and prints tracebacks of what it met."""
    for name in _LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


class Addition(IncrementalPdfFileWriter):
    """Adds to a PDF what is asked for, and nothing about the program or the machine."""

    def _update_meta(self) -> None:
        """Leave title and metadata as they are.

        pyHanko writes its name, the local time and its zone, and what it writes of other people's
        metadata is no longer PDF/A (ISO 19005-3, 6.6.2.3).
        """

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
