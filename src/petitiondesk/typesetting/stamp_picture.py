"""What is seen of a signature in a Word document: the stamp of a PDF, as pixels."""

from __future__ import annotations

import io
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # has no types
from PIL import ImageDraw

_SCALE: Final = 3.0
"""Pixels a point: sharp on paper, and ten thousand bytes at most."""

_STRUCK: Final = "#8a1c1c"
_WIDTH: Final = 6
_COLOURS: Final = 32


def stamp_picture(stamp: bytes, *, struck: bool) -> bytes:
    """Return a stamp as a picture (PNG).

    Args:
        stamp: a PDF of one page, ours.
        struck: whether it is crossed out, since the signature does not hold.
    """
    document = pypdfium2.PdfDocument(stamp)
    try:
        picture = document[0].render(scale=_SCALE).to_pil().convert("RGB")
    finally:
        document.close()
    if struck:
        wide, high = picture.size
        pen = ImageDraw.Draw(picture)
        for line in ((0, 0, wide, high), (0, high, wide, 0)):
            pen.line(line, fill=_STRUCK, width=_WIDTH)
    written = io.BytesIO()
    picture.quantize(_COLOURS).save(written, "PNG", optimize=True)
    return written.getvalue()
