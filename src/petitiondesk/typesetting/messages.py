"""What the typesetting worker and its client say to each other.

One request, one response, in turn; before the first request the worker says once that it is ready.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal, TypeAlias

import msgspec

from petitiondesk.letter.finding import Finding
from petitiondesk.letter.letter import Letter
from petitiondesk.typesetting.geometry import BlockBox, PageSize
from petitiondesk.typesetting.manuscript import Manuscript, StampOrder

SMALLEST_SCALE: Final = 0.05
LARGEST_SCALE: Final = 5.0
"""Five times 72 dots an inch: an A4 page of 50 MB."""


FileKind = Literal["pdf", "docx"]
"""What is made of a letter."""


class View(msgspec.Struct, frozen=True):
    """A page as it is to be seen.

    Attributes:
        page: counted from 0; the last page stands in for one that does not exist.
        scale: pixels a point, between `SMALLEST_SCALE` and `LARGEST_SCALE`.
    """

    page: int
    scale: float


class Pixels(msgspec.Struct, frozen=True):
    """A page as pixels: rows from the top, three bytes a pixel (blue, green, red), no gaps.

    ``data`` is a view, so that a megabyte for each page is not copied when a message is decoded.
    """

    page: int
    width: int
    height: int
    data: memoryview


class MissingGlyph(msgspec.Struct, frozen=True):
    """A character that would be printed as an empty box.

    Attributes:
        source: of the paragraph, heading, signature or note it stands in; empty for fixed words.
        character: one code point.
        language: code of the language the words are in.
    """

    source: str
    character: str
    language: str


class Preview(msgspec.Struct, frozen=True):
    """What the desk needs to show a letter, to say it, and to find its blocks on the pages."""

    pages: tuple[PageSize, ...]
    pixels: Pixels
    boxes: tuple[BlockBox, ...]
    missing: tuple[MissingGlyph, ...]
    words: str


class PdfFile(msgspec.Struct, frozen=True):
    """A finished PDF and the number of its pages."""

    data: bytes
    pages: int


class PreviewRequest(msgspec.Struct, frozen=True, tag=True):
    """Lay out a manuscript, keep its pages, and show one of them."""

    manuscript: Manuscript
    view: View


class RasterRequest(msgspec.Struct, frozen=True, tag=True):
    """Show another page, or another size, of the manuscript that was laid out last."""

    view: View


class PdfRequest(msgspec.Struct, frozen=True, tag=True):
    """Make the final PDF."""

    manuscript: Manuscript


class StampRequest(msgspec.Struct, frozen=True, tag=True):
    """Make what is seen of a signature."""

    order: StampOrder


class ShowsRequest(msgspec.Struct, frozen=True, tag=True):
    """Tell whether what is seen of a signature in a file from anywhere is what an order sets.

    ``untrusted`` is a content stream, or a picture where the order is for pixels; ``exactly`` says
    that nothing may differ.
    """

    order: StampOrder
    untrusted: bytes
    exactly: bool


class DocxRequest(msgspec.Struct, frozen=True, tag=True):
    """Make the Word document."""

    manuscript: Manuscript


class GlyphsRequest(msgspec.Struct, frozen=True, tag=True):
    """Find the characters that no typeface has."""

    manuscript: Manuscript


class PictureRequest(msgspec.Struct, frozen=True, tag=True):
    """Make a picture from outside safe."""

    untrusted: bytes


class LawRequest(msgspec.Struct, frozen=True, tag=True):
    """Check a letter against the law.

    The letter is whole, as its authors see it: what is checked is theirs too, such as the case.
    """

    letter: Letter
    today: dt.date


class TakeLaw(msgspec.Struct, frozen=True, tag=True):
    """Work with this law data from now on. There is no answer to it.

    ``files`` are those that are newer than what the program came with, by their name in
    ``assets/law``; without any, what it came with is in force again.
    """

    files: dict[str, bytes]


class WordsRequest(msgspec.Struct, frozen=True, tag=True):
    """Read all words, and the metadata, of a file that was made here: a PDF or a DOCX.

    Where ``told`` is set, read what the page tells, the same for every layout of the same text.
    """

    kind: FileKind
    data: bytes
    told: bool = False


class BuildRequest(msgspec.Struct, frozen=True, tag=True):
    """Name what pages are set with."""


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


class StampMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a stamp: a PDF of one small page."""

    data: bytes


class ShowsTold(msgspec.Struct, frozen=True, tag=True):
    """Answers what is seen of a signature."""

    same: bool


class DocxMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a Word document."""

    data: bytes


class GlyphsFound(msgspec.Struct, frozen=True, tag=True):
    """Answers a search for missing glyphs."""

    missing: tuple[MissingGlyph, ...]


class PictureMade(msgspec.Struct, frozen=True, tag=True):
    """Answers a picture."""

    data: bytes


class LawChecked(msgspec.Struct, frozen=True, tag=True):
    """Answers a check against the law."""

    findings: tuple[Finding, ...]


class BuildNamed(msgspec.Struct, frozen=True, tag=True):
    """Answers what pages are set with."""

    name: str


class WordsRead(msgspec.Struct, frozen=True, tag=True):
    """Answers the reading of a file."""

    words: tuple[str, ...]


class Failed(msgspec.Struct, frozen=True, tag=True):
    """It was not done. Carries the name of one of our errors and its attributes."""

    error: str
    data: dict[str, str]


Request: TypeAlias = (
    PreviewRequest
    | RasterRequest
    | PdfRequest
    | StampRequest
    | ShowsRequest
    | DocxRequest
    | GlyphsRequest
    | PictureRequest
    | LawRequest
    | WordsRequest
    | BuildRequest
)
Order: TypeAlias = Request | TakeLaw
"""What a worker is told."""
Response: TypeAlias = (
    Ready
    | Previewed
    | Rastered
    | PdfMade
    | StampMade
    | ShowsTold
    | DocxMade
    | GlyphsFound
    | PictureMade
    | LawChecked
    | WordsRead
    | BuildNamed
    | Failed
)
