"""What is seen of a signature in a Word document: the stamp of a PDF, as pixels."""

from __future__ import annotations

import io
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # has no types
from PIL import Image, ImageDraw

_SCALE: Final = 3.0
"""Pixels a point: sharp on paper, and ten thousand bytes at most."""

STRUCK: Final = "#8a1c1c"
STRUCK_WIDTH: Final = 6
"""The colour of each of the two lines, and its width in pixels."""

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
        strike(picture, STRUCK, STRUCK_WIDTH)
    written = io.BytesIO()
    picture.quantize(_COLOURS).save(written, "PNG", optimize=True)
    return written.getvalue()


def strike(picture: Image.Image, colour: str, width: int) -> None:
    """Draw a line from each corner of a picture to the other side.

    Args:
        picture: is drawn on.
        colour: of both lines.
        width: of both lines, in pixels.
    """
    wide, high = picture.size
    pen = ImageDraw.Draw(picture)
    for line in ((0, 0, wide, high), (0, high, wide, 0)):
        pen.line(line, fill=colour, width=width)
