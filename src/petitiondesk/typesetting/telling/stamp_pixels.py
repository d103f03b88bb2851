"""Whether a picture on the line of a Word document shows what ours does.

The same build makes the same bytes. Another one may have another library to draw with, by which the
edges of letters come out paler or darker by a pixel. So nothing may be darker than the darkest, or
paler than the palest, of what is next to it in the other picture, and nowhere may there be more or
less ink. The first alone would let strokes be thinned out to dust, by which an 8 reads as a 3; the
second alone would let a thin one be drawn anew.

Measured, of 255, edges and ink: PDFium and Pillow of two years ago differ from today's by 18 and
42, edges that are reckoned in finer steps by 29 and 26. For ink it is 95 and more where strokes are
thinned to dust, and 64 for the nearest letters of one script, Thai ช and ซ. Letters that look alike
in two scripts are held apart by the words beside the picture.
"""

from __future__ import annotations

import functools
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from petitiondesk.typesetting.errors import BadPictureError
from petitiondesk.typesetting.stamp_picture import STRUCK_WIDTH, strike
from petitiondesk.typesetting.telling.plain_pictures import plain_pixels

_SHADES: Final = 32
"""Of 255, by which edges may differ: a colour of ours is the nearest of 32 to what was drawn."""

_MOST_INK: Final = 50
"""Of 255, by which the mean of a pixel and those next to it may differ."""

_DARKEST: Final = ImageFilter.MinFilter(3)
_PALEST: Final = ImageFilter.MaxFilter(3)
_INK: Final = ImageFilter.BoxBlur(1)
"""Of a pixel and those next to it."""

_BESIDE: Final = 3
"""Pixels beside the lines that strike a picture through, into which their edges reach."""


def same_pixels(untrusted: bytes, ours: bytes, *, struck: bool) -> bool:
    """Tell whether one picture shows what another does.

    Args:
        untrusted: a picture in a file from anywhere.
        ours: one that was made here (PNG).
        struck: whether ours is struck through.
    """
    if untrusted == ours:
        return True
    try:
        theirs, known = plain_pixels(untrusted), plain_pixels(ours)
    except BadPictureError:
        return False
    if theirs.size != known.size:
        return False
    differs = _difference(theirs, known)
    if struck:
        strike(differs, "black", STRUCK_WIDTH + 2 * _BESIDE)
        differs = ImageChops.lighter(differs, _along_the_lines(theirs, known))
    return not any(differs.histogram()[_SHADES + 1 :])


def _difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return by how much pictures leave what the other has around each pixel."""
    return _strongest(
        ImageChops.subtract(one.filter(_DARKEST), other),
        ImageChops.subtract(other, one.filter(_PALEST)),
        ImageChops.subtract(other.filter(_DARKEST), one),
        ImageChops.subtract(one, other.filter(_PALEST)),
        ImageChops.difference(one.filter(_INK), other.filter(_INK)).point(_less_than_ink),
    )


def _less_than_ink(differs: int) -> int:
    """Return by how much ink differs, measured as edges are."""
    return max(0, differs - (_MOST_INK - _SHADES))


def _along_the_lines(one: Image.Image, other: Image.Image) -> Image.Image:
    """Return by how much pictures differ along the middle of what strikes them through."""
    lines = Image.new("L", one.size)
    strike(lines, "white", STRUCK_WIDTH // 2)
    return ImageChops.darker(_strongest(ImageChops.difference(one, other)), lines)


def _strongest(*differences: Image.Image) -> Image.Image:
    """Return the most that any channel of any picture has."""
    channels = (channel for each in differences for channel in each.split())
    return functools.reduce(ImageChops.lighter, channels)
