"""A file from anywhere, opened with limits to what it can make its reader do."""

from __future__ import annotations

import io
from typing import Final

from pyhanko.pdf_utils.decode_limits import (
    DecodeLimits,
    DecodePurpose,
    DocumentDecodeBudget,
    StreamDecodeLimits,
)
from pyhanko.pdf_utils.reader import PdfFileReader

from petitiondesk.signing.pdf.parsing import TooMuchError

MIB: Final = 1024 * 1024

FILE_LIMIT: Final = 48 * MIB
"""Bytes of a file; a letter of two pages with five signatures has two hundred thousand."""

MOST_REVISIONS: Final = 100
"""A letter has one for each signature, and two for its archive."""

MOST_SIGNATURES: Final = 40
"""Each is compared with everything that came after it: the work grows with the square."""

MOST_OBJECTS: Final = 30_000
"""A letter of 70 pages has about eight thousand."""

MOST_READS: Final = 20_000_000
"""How often the reader may ask for bytes: five signatures take about 400,000 times."""

_LIMITS: Final = DecodeLimits(
    per_stream=StreamDecodeLimits(max_ratio=200, ratio_floor=MIB, max_output_size=32 * MIB),
    per_purpose={
        DecodePurpose.OBJECT_STREAM: StreamDecodeLimits(max_output_size=2 * MIB),
        DecodePurpose.XREF_STREAM: StreamDecodeLimits(max_output_size=2 * MIB),
        DecodePurpose.CERTIFICATE: StreamDecodeLimits(max_output_size=64 * 1024),
        DecodePurpose.OCSP_RESPONSE: StreamDecodeLimits(max_output_size=256 * 1024),
        DecodePurpose.CRL: StreamDecodeLimits(max_output_size=8 * MIB),
    },
    document_budget=DocumentDecodeBudget(base_allowance=128 * MIB, max_ratio=4),
)


class _CountedStream(io.BytesIO):
    """A file in memory that can be asked for bytes only so often."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = MOST_READS

    def read(self, size: int | None = -1, /) -> bytes:
        self._left -= 1
        if self._left < 0:
            raise TooMuchError
        return super().read(size)


def open_bounded(untrusted: bytes) -> PdfFileReader:
    """Open a PDF from anywhere; call it, and use what it returns, inside `parsing`.

    Raises:
        TooMuchError: it is too large, or built of too many parts.
    """
    if len(untrusted) > FILE_LIMIT:
        raise TooMuchError
    reader = PdfFileReader(_CountedStream(untrusted), decode_limits=_LIMITS)
    revisions = reader.xrefs.total_revisions
    objects = sum(len(reader.xrefs.explicit_refs_in_revision(n)) for n in range(revisions))
    if revisions > MOST_REVISIONS or objects > MOST_OBJECTS:
        raise TooMuchError
    return reader
