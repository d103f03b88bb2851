"""Reading the pictures of a finished file: only such as are written here, pixels and nothing else.

A PNG or JPEG can hold more than its pixels: a second picture, a colour that is not drawn, a profile
that shows others, a turn by which they are shown. Readers differ in what they make of it. So here
is what those that are written here are made of, and whatever else one holds makes it unreadable.
"""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from typing import Final

from PIL import Image, JpegImagePlugin, PngImagePlugin

from petitiondesk.typesetting.errors import BadPictureError, PictureFault
from petitiondesk.typesetting.pictures import DECODING_FAULTS, MAX_SIDE, strictly

LARGEST: Final = 2 * 1024 * 1024
"""Bytes of a picture; a letter holds no larger logo."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_PNG_PARTS: Final = re.compile("IHDR (PLTE )?(IDAT )+IEND ")
"""PNG (W3C), section 5.6; neither transparency (tRNS) nor gamma (gAMA) nor more pictures (acTL)."""

_NOT_WOVEN: Final = 0
_WOVEN_AT: Final = 28
"""Where a PNG says whether its lines come in another order."""

_JPEG: Final = b"\xff\xd8"
_JPEG_PARTS: Final = re.compile(rb"\xe0?\xdb+\xc0\xc4+\xda")
"""The markers of a baseline JPEG in one scan, JFIF or none (ITU-T T.81, annex B)."""

_SCAN: Final = 0xDA
_MODES: Final = ("L", "P", "RGB")


def plain_pixels(untrusted: bytes) -> Image.Image:
    """Return the pixels of a picture, red, green and blue.

    Raises:
        BadPictureError: it is damaged, too large, or holds more than pixels.
    """
    if len(untrusted) > LARGEST:
        raise BadPictureError(reason=PictureFault.TOO_MANY_BYTES)
    try:
        with strictly():
            opened = _opened(untrusted)
            if max(opened.size) > MAX_SIDE:
                raise BadPictureError(reason=PictureFault.TOO_MANY_PIXELS)
            opened.load()
            return _in_colour(opened)
    except DECODING_FAULTS as cause:
        raise BadPictureError(reason=PictureFault.DAMAGED) from cause


def _opened(untrusted: bytes) -> Image.Image:
    """Read the header, where nothing follows that ours do not hold."""
    if untrusted.startswith(_PNG):
        kinds = "".join(f"{kind} " for kind in _png_parts(untrusted))
        if _PNG_PARTS.fullmatch(kinds) and untrusted[_WOVEN_AT] == _NOT_WOVEN:
            return PngImagePlugin.PngImageFile(io.BytesIO(untrusted))
    elif untrusted.startswith(_JPEG) and _JPEG_PARTS.fullmatch(bytes(_jpeg_parts(untrusted))):
        return JpegImagePlugin.JpegImageFile(io.BytesIO(untrusted))
    raise BadPictureError(reason=PictureFault.NOT_PNG_OR_JPEG)


def _in_colour(picture: Image.Image) -> Image.Image:
    """Return the pixels in colour; a picture that points beyond its palette has none."""
    beyond = False
    if picture.mode == "P":
        colours = len(picture.getpalette() or ()) // len("RGB")
        beyond = any(picture.histogram()[colours:])
    if beyond or picture.mode not in _MODES:
        raise BadPictureError(reason=PictureFault.DAMAGED)
    return picture.convert("RGB")


def _png_parts(untrusted: bytes) -> Iterator[str]:
    """Yield the kinds of all parts to the last byte."""
    at = len(_PNG)
    while at < len(untrusted):
        length, kind = struct.unpack_from(">I4s", untrusted, at)
        yield kind.decode("ascii", "replace")
        at += length + 12
    if at > len(untrusted):
        yield "cut off"


def _jpeg_parts(untrusted: bytes) -> Iterator[int]:
    """Yield the markers up to the scan."""
    at = len(_JPEG)
    while at < len(untrusted):
        start, marker, length = struct.unpack_from(">BBH", untrusted, at)
        yield marker if start == _JPEG[0] else 0
        if marker == _SCAN:
            return
        at += length + 2
