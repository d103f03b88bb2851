"""Pictures from outside, made safe: decoded within limits and written anew, with pixels only.

A logo comes from a phone or a website. It may be a bomb that unpacks to gigabytes, carry the place
where it was taken, or be no picture at all. What leaves here is a PNG or JPEG of our own making.
"""

from __future__ import annotations

import functools
import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, Literal

import msgspec
from PIL import Image, ImageCms, ImageFile, ImageOps, JpegImagePlugin, PngImagePlugin

from petitiondesk.typesetting.errors import BadPictureError, PictureFault

MAX_BYTES: Final = 10 * 1024 * 1024
"""The largest file that is looked at."""

MAX_PIXELS: Final = 24_000_000
"""The most pixels that are decoded: what a good telephone takes, about 100 MB in memory."""

MAX_SIDE: Final = 1200
"""The longest side that is kept, in pixels: 600 dots an inch for a logo of five centimetres."""

_FLAT_COLOURS: Final = 4096
_JPEG_QUALITIES: Final = (92, 80, 65, 40)
MAX_WRITTEN: Final = 1_000_000
"""The most bytes a logo takes where a lower quality can help; a letter holds two million."""
_SIXTEEN_BIT: Final = ("I;16", "I;16B", "I;16L", "I")
DECODING_FAULTS: Final = (
    OSError,
    ValueError,
    SyntaxError,  # Pillow's word for a malformed chunk
    EOFError,
    MemoryError,
    OverflowError,
    TypeError,
    IndexError,
    KeyError,
    struct.error,
    zlib.error,
)
"""What Pillow raises on malformed files; it promises no narrower set."""

Image.preinit()  # loads the encoders now: the worker opens no file once it is ready


class SafePicture(msgspec.Struct, frozen=True):
    """A picture without anything but pixels, in sRGB or grey, upright, on white.

    Attributes:
        data: the file.
        kind: of the file.
        width: in pixels.
        height: in pixels.
    """

    data: bytes
    kind: Literal["png", "jpeg"]
    width: int
    height: int


def safe_picture(untrusted: bytes) -> SafePicture:
    """Decode a PNG or JPEG and write it anew; the same bytes give the same picture.

    Flat drawings become PNG; photographs, and whatever came as JPEG, become JPEG. Transparency is
    laid on white, as paper is. The last few are remembered, since every page shows the same logo;
    those that cannot be used, too, since every check of a letter meets them again.

    Raises:
        BadPictureError: too large, of another kind, or damaged.
    """
    if len(untrusted) > MAX_BYTES:
        raise BadPictureError(reason=PictureFault.TOO_MANY_BYTES)
    judged = _judged(untrusted)
    if isinstance(judged, BadPictureError):
        raise BadPictureError(reason=judged.reason) from judged
    return judged


@functools.lru_cache(maxsize=8)
def _judged(untrusted: bytes) -> SafePicture | BadPictureError:
    """Return the picture written anew, or why it cannot be used."""
    try:
        with strictly():
            return _written(_decoded(untrusted), lossy=untrusted.startswith(b"\xff\xd8"))
    except BadPictureError as refused:
        return refused
    except Image.DecompressionBombError:
        return BadPictureError(reason=PictureFault.TOO_MANY_PIXELS)
    except DECODING_FAULTS:
        return BadPictureError(reason=PictureFault.DAMAGED)


@contextmanager
def strictly() -> Iterator[None]:
    """Have Pillow refuse truncated pictures, and keep its warnings to itself.

    WeasyPrint, in the same process, tells Pillow to paint over what is missing.
    """
    lenient = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = lenient


def _decoded(untrusted: bytes) -> Image.Image:
    opened = _opened(untrusted)
    if opened.width * opened.height > MAX_PIXELS:
        raise BadPictureError(reason=PictureFault.TOO_MANY_PIXELS)
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    upright.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS)
    return _on_white(_in_srgb(upright))


def _opened(untrusted: bytes) -> Image.Image:
    """Read the header and nothing more. The decoders are named, so that Pillow tries no other."""
    if untrusted.startswith(b"\x89PNG\r\n\x1a\n"):
        return PngImagePlugin.PngImageFile(io.BytesIO(untrusted))
    if untrusted.startswith(b"\xff\xd8\xff"):
        return JpegImagePlugin.JpegImageFile(io.BytesIO(untrusted))
    raise BadPictureError(reason=PictureFault.NOT_PNG_OR_JPEG)


def _in_srgb(picture: Image.Image) -> Image.Image:
    """Convert by the colour profile that came with the picture; a broken one is not believed."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "RGBA", "CMYK"):
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        converted = ImageCms.profileToProfile(
            picture, source, ImageCms.createProfile("sRGB"), outputMode=mode
        )
    except (ImageCms.PyCMSError, OSError):
        return picture
    return converted or picture


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode in _SIXTEEN_BIT:
        return picture.convert("I").point(lambda value: value / 256).convert("L")
    if not picture.has_transparency_data:
        return picture.convert("L" if picture.mode in ("1", "L") else "RGB")
    drawn = picture.convert("RGBA")
    paper = Image.new("RGBA", drawn.size, "white")
    return Image.alpha_composite(paper, drawn).convert("RGB")


def _written(picture: Image.Image, *, lossy: bool) -> SafePicture:
    written = io.BytesIO()
    bare = Image.frombytes(picture.mode, picture.size, picture.tobytes())
    if lossy or bare.getcolors(_FLAT_COLOURS) is None:
        return SafePicture(_as_jpeg(bare), "jpeg", bare.width, bare.height)
    bare.save(written, "PNG", optimize=True)
    return SafePicture(written.getvalue(), "png", bare.width, bare.height)


def _as_jpeg(picture: Image.Image) -> bytes:
    """Write a JPEG as good as a letter can hold."""
    data = b""
    for quality in _JPEG_QUALITIES:
        written = io.BytesIO()
        picture.save(written, "JPEG", quality=quality, subsampling=0, optimize=True)
        data = written.getvalue()
        if len(data) <= MAX_WRITTEN:
            break
    return data
