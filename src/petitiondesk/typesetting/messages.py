"""What the typesetting worker and its client say to each other.

One request, one response, in turn; before the first request the worker says once that it is ready.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import msgspec

from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.geometry import BlockBox, PageSize
from petitiondesk.typesetting.glyphs import MissingGlyph

SMALLEST_SCALE: Final = 0.05
LARGEST_SCALE: Final = 5.0
"""Five times 72 dots an inch: an A4 page of 50 MB."""


class View(msgspec.Struct, frozen=True):
    """A page as it is to be seen.

    Attributes:
        page: counted from 0; the last page stands in for one that does not exist.
        scale: pixels a point, between `SMALLEST_SCALE` and `LARGEST_SCALE`.
    """

    page: int
    scale: float


class Pixels(msgspec.Struct, frozen=True):
    """A page as pixels: rows from the top, four bytes a pixel (blue, green, red, 255), no gaps.

    ``data`` is a view, so that a megabyte for each page is not copied when a message is decoded.
    """

    page: int
    width: int
    height: int
    data: memoryview


class Preview(msgspec.Struct, frozen=True):
    """What the desk needs to show a letter and to find its blocks on the pages."""

    pages: tuple[PageSize, ...]
    pixels: Pixels
    boxes: tuple[BlockBox, ...]
    missing: tuple[MissingGlyph, ...]


class PdfFile(msgspec.Struct, frozen=True):
    """A finished PDF and the number of its pages."""

    data: bytes
    pages: int


class PreviewRequest(msgspec.Struct, frozen=True, tag=True):
    """Lay out a page tree, keep it, and show a page of it."""

    tree: PageTree
    view: View


class RasterRequest(msgspec.Struct, frozen=True, tag=True):
    """Show another page, or another size, of the tree that was laid out last."""

    view: View


class PdfRequest(msgspec.Struct, frozen=True, tag=True):
    """Make the final PDF."""

    tree: PageTree


class DocxRequest(msgspec.Struct, frozen=True, tag=True):
    """Make the Word document."""

    tree: PageTree


class GlyphsRequest(msgspec.Struct, frozen=True, tag=True):
    """Find the characters that no typeface has."""

    tree: PageTree


class PictureRequest(msgspec.Struct, frozen=True, tag=True):
    """Make a picture from outside safe."""

    untrusted: bytes


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The worker is warm; from here on it opens nothing."""


class Previewed(msgspec.Struct, frozen=True, tag=True):
    """Answers a preview."""

    preview: Preview


class Rastered(msgspec.Struct, frozen=True, tag=True):
    """Answers a raster."""

    pixels: Pixels


class PdfMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a PDF."""

    file: PdfFile


class DocxMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a Word document."""

    data: bytes


class GlyphsFound(msgspec.Struct, frozen=True, tag=True):
    """Answers a search for missing glyphs."""

    missing: tuple[MissingGlyph, ...]


class PictureMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a picture."""

    data: bytes


class Failed(msgspec.Struct, frozen=True, tag=True):
    """It was not done. Carries the name of one of our errors and its attributes."""

    error: str
    data: dict[str, str]


Request: TypeAlias = (
    PreviewRequest | RasterRequest | PdfRequest | DocxRequest | GlyphsRequest | PictureRequest
)
Response: TypeAlias = (
    Ready | Previewed | Rastered | PdfMade | DocxMade | GlyphsFound | PictureMade | Failed
)
