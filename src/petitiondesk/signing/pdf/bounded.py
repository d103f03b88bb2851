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

from petitiondesk.signing.pdf.parsing import TooMuchError
from petitiondesk.signing.pdf.pyhanko_adaptations import LinearReader

MIB: Final = 1024 * 1024

FILE_LIMIT: Final = 32 * MIB
"""Bytes of a file; a letter of two pages with five signatures has two hundred thousand."""

MOST_REVISIONS: Final = 100
"""A letter has one for each signature, and two for its archive."""

MOST_SIGNATURES: Final = 40
"""Each is compared with everything that came after it: the work grows with the square."""

MOST_FIELDS: Final = 500
"""Places for signatures, signed or not; a large coalition has a hundred members."""

MOST_OBJECTS: Final = 30_000
"""A letter of 70 pages has about eight thousand."""

MOST_READS: Final = 2_000_000
"""How often the reader may ask for bytes: five signatures of a long letter take 200,000 times."""

MOST_BYTES_READ: Final = 1024 * MIB
"""How many it may ask for: each signature reads the file twice."""

_LIMITS: Final = DecodeLimits(
    per_stream=StreamDecodeLimits(max_ratio=200, ratio_floor=MIB, max_output_size=32 * MIB),
    per_purpose={
        DecodePurpose.OBJECT_STREAM: StreamDecodeLimits(max_output_size=4 * MIB),
        DecodePurpose.XREF_STREAM: StreamDecodeLimits(max_output_size=2 * MIB),
        DecodePurpose.CERTIFICATE: StreamDecodeLimits(max_output_size=64 * 1024),
        DecodePurpose.OCSP_RESPONSE: StreamDecodeLimits(max_output_size=256 * 1024),
        DecodePurpose.CRL: StreamDecodeLimits(max_output_size=8 * MIB),
    },
    document_budget=DocumentDecodeBudget(base_allowance=96 * MIB, max_ratio=4),
)


class Budget:
    """The work that is spent on one file."""

    def __init__(self) -> None:
        self._reads, self._bytes = MOST_READS, MOST_BYTES_READ

    def spend(self, size: int) -> None:
        """Take one reading of so many bytes off.

        Raises:
            TooMuchError: nothing is left.
        """
        self._reads -= 1
        self._bytes -= size
        if self._reads < 0 or self._bytes < 0:
            raise TooMuchError


class CountedStream(io.BytesIO):
    """Bytes in memory that can be asked for only so often."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        super().__init__(data)
        self._budget = budget

    def read(self, size: int | None = -1, /) -> bytes:
        """Read, and pay for it."""
        found = super().read(size)
        self._budget.spend(len(found))
        return found


class BoundedReader(LinearReader):
    """Reads a file, and the objects inside its streams, within one budget."""

    def __init__(self, untrusted: bytes) -> None:
        self._budget = Budget()
        super().__init__(CountedStream(untrusted, self._budget), decode_limits=_LIMITS)

    def _opened(self, data: bytes) -> io.BytesIO:
        return CountedStream(data, self._budget)


def open_bounded(untrusted: bytes) -> BoundedReader:
    """Open a PDF from anywhere; call it, and use what it returns, inside `parsing`.

    Raises:
        TooMuchError: it is too large, or built of too many parts.
    """
    if len(untrusted) > FILE_LIMIT:
        raise TooMuchError
    reader = BoundedReader(untrusted)
    revisions = reader.xrefs.total_revisions
    objects = sum(len(reader.xrefs.explicit_refs_in_revision(n)) for n in range(revisions))
    if revisions > MOST_REVISIONS or objects > MOST_OBJECTS:
        raise TooMuchError
    return reader
