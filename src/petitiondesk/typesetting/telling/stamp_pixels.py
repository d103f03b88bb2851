"""Whether a picture on the line of a Word document shows what ours does.

The same build makes the same bytes. Another one may have another library to draw with, by which the
edges of letters come out paler or darker by a pixel, and newer typefaces, by which letters move on
along their line, a little more with each. Measured, with PDFium and Pillow of two years ago, with
Noto Sans 2.004 and 2.015, and with finer edges: one pixel for the edges, two for the line.

So nothing may be darker than the darkest, or paler than the palest, of what is next to it in the
other picture, wherever within two pixels a part of it is held. Of all pairs of 121 letters and
digits (Latin, Cyrillic) ten pass, which look alike: o and о, p and р, 5 and S.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from PIL import Image, ImageChops, ImageFilter

from petitiondesk.typesetting.errors import BadPictureError
from petitiondesk.typesetting.stamp_picture import STRUCK_WIDTH, strike
from petitiondesk.typesetting.telling.plain_pictures import plain_pixels

_NEAR: Final = 3
"""Pixels in a square: whatever touches one, and itself."""

_ALONG: Final = 2
_ACROSS: Final = 1
"""So many pixels may a part of a line have moved, along it and across."""

_PART: Final = (48, 24)
"""Width and height of a part in pixels: two or three letters."""

_MOVES: Final = tuple(
    sorted(
        itertools.product(range(-_ALONG, _ALONG + 1), range(-_ACROSS, _ACROSS + 1)),
        key=lambda move: abs(move[0]) + abs(move[1]),
    )
)
"""The nearest first: most pictures are the same where they are."""

_SHADES: Final = 32
"""Of 255, by which a colour may differ: ours are the nearest of 32 to what was drawn."""

_BESIDE: Final = 3
"""Pixels beside the lines that strike a picture through, where words come out from below them."""


class _Seen(NamedTuple):
    """A picture, and of each of its pixels the darkest and the palest around it."""

    drawn: Image.Image
    darkest: Image.Image
    palest: Image.Image


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
    return (
        theirs.size == known.size
        and (not struck or _are_struck(theirs, known))
        and _holds(_seen(theirs), _seen(known), struck=struck)
        and _holds(_seen(known), _seen(theirs), struck=struck)
    )


def _are_struck(*pictures: Image.Image) -> bool:
    """Tell whether pictures are struck through in one way; the edges of the lines do not count."""
    lines = Image.new("RGB", pictures[0].size)
    strike(lines, "white", STRUCK_WIDTH // 2)
    differs = ImageChops.multiply(ImageChops.difference(*pictures), lines)
    return not _is_seen(_strongest(differs.split()))


def _holds(whole: _Seen, other: _Seen, *, struck: bool) -> bool:
    """Tell whether each part of one picture is in another, a little farther at most."""
    wide, high = whole.drawn.width - 2 * _ALONG, whole.drawn.height - 2 * _ACROSS
    waiting = list(_parts(wide, high))
    for along, across in _MOVES:
        differs = _difference(whole, other, along, across)
        if struck:
            strike(differs, "black", STRUCK_WIDTH + 2 * _BESIDE)
        waiting = [part for part in waiting if _is_seen(differs.crop(part))]
        if not waiting:
            return True
    return False


def _parts(wide: int, high: int) -> Iterator[tuple[int, int, int, int]]:
    for left in range(0, wide, _PART[0]):
        for top in range(0, high, _PART[1]):
            yield left, top, min(left + _PART[0], wide), min(top + _PART[1], high)


def _seen(picture: Image.Image) -> _Seen:
    """Return a picture with paper around it, for what is moved onto its edges."""
    paper = Image.new("RGB", (picture.width + 2 * _ALONG, picture.height + 2 * _ACROSS), "white")
    paper.paste(picture, (_ALONG, _ACROSS))
    darkest, palest = ImageFilter.MinFilter(_NEAR), ImageFilter.MaxFilter(_NEAR)
    return _Seen(paper, paper.filter(darkest), paper.filter(palest))


def _difference(whole: _Seen, other: _Seen, along: int, across: int) -> Image.Image:
    """Return by how much pictures leave what the other has around each pixel; one is moved."""
    moved = _Seen(*(ImageChops.offset(each, along, across) for each in other))
    too_much = (
        ImageChops.subtract(whole.darkest, moved.drawn),
        ImageChops.subtract(moved.drawn, whole.palest),
        ImageChops.subtract(moved.darkest, whole.drawn),
        ImageChops.subtract(whole.drawn, moved.palest),
    )
    most = _strongest(channel for each in too_much for channel in each.split())
    return most.crop((_ALONG, _ACROSS, most.width - _ALONG, most.height - _ACROSS))


def _strongest(channels: Iterable[Image.Image]) -> Image.Image:
    return functools.reduce(ImageChops.lighter, channels)


def _is_seen(differs: Image.Image) -> bool:
    """Tell whether any pixel differs by more than it may."""
    return any(differs.histogram()[_SHADES + 1 :])
