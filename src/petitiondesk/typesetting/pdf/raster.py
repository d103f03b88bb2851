"""From PDF pages to pixels, by the same engine that many people's readers use."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]  # has no types

from petitiondesk.typesetting.messages import LARGEST_SCALE, SMALLEST_SCALE, Pixels


def raster(pdf: bytes, number: int, scale: float, *, page: int = 0) -> Pixels:
    """Return a page of our own PDF as pixels, on white.

    Args:
        pdf: bytes that this program wrote.
        number: what the pixels say of themselves: the page of the letter.
        scale: pixels a point; brought within the bounds of a view.
        page: which page of the PDF, counted from 0.
    """
    bounded = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=bounded)
        rows = memoryview(bitmap.buffer).cast("B")
        return Pixels(number, bitmap.width, bitmap.height, memoryview(bytes(rows)))
    finally:
        document.close()
