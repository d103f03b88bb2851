"""The text of a PDF as its tags order it: the body, the notes, and what is no part of either.

ISO 32000-1, 14.7 (structure) and 14.6 (marked content), by the C interface of PDFium, since
pypdfium2 wraps none of it.
"""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from math import inf
from operator import itemgetter
from typing import Any, Final, TypeAlias

import pypdfium2  # type: ignore[import-untyped]  # has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no types

_NOTE: Final = "Note"
_UNMARKED: Final = -1
_HYPHEN: Final = "\x02"
"""What PDFium gives for a hyphen where a line ends, which may be elsewhere in another layout."""

_Handle: TypeAlias = Any
"""Of PDFium."""

_Piece: TypeAlias = tuple[float, str]
"""A text, and how high on its page it stands (points)."""


@dataclass(frozen=True, slots=True)
class Margins:
    """What no tag of a page holds, in the order in which it is drawn.

    Attributes:
        above: what stands higher than the lowest line that a tag holds.
        below: the rest.
    """

    above: str
    below: str


@dataclass(slots=True)
class Tagged:
    """The text of a document.

    Attributes:
        body: in the order of the tags, through all pages; no piece reaches beyond its line.
        notes: the same of notes.
        margins: what no tag holds, page by page.
    """

    body: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    margins: list[Margins] = field(default_factory=list)


def tagged_text(document: pypdfium2.PdfDocument) -> Tagged:
    """Read the text of a document as its tags order it."""
    read = Tagged()
    for page in document:
        pieces, lowest = _pieces(page), inf
        for marked, is_note in in_order(page):
            held = pieces.pop(marked, [])
            lowest = min(lowest, *(height for height, _ in held), inf)
            (read.notes if is_note else read.body).extend(_lines(held))
        read.margins.append(_margins([piece for left in pieces.values() for piece in left], lowest))
    return read


def _margins(pieces: list[_Piece], lowest: float) -> Margins:
    """Return what no tag holds; of a page that has no tags, all of it is below."""
    above = "".join(text for height, text in pieces if height > lowest)
    return Margins(above, "".join(text for height, text in pieces if height <= lowest))


def _lines(pieces: list[_Piece]) -> Iterator[str]:
    """Yield the lines of marked content; ours has one, a file from elsewhere may have more."""
    for _, line in groupby(pieces, key=itemgetter(0)):
        yield "".join(text for _, text in line)


def _pieces(page: pypdfium2.PdfPage) -> dict[int, list[_Piece]]:
    """Return the texts of a page by the number of the marked content that they stand in."""
    found, texts = defaultdict[int, list[_Piece]](list), page.get_textpage()
    for piece in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        height, text = round(piece.get_matrix().f, 1), text_of(piece, texts)
        found[pdfium.FPDFPageObj_GetMarkedContentID(piece.raw)].append((height, text))
    return found


def text_of(piece: pypdfium2.PdfObject, texts: pypdfium2.PdfTextPage) -> str:
    """Return the text of one object of a page."""
    length = pdfium.FPDFTextObj_GetText(piece.raw, texts.raw, None, 0)
    buffer = (ctypes.c_ushort * max(length // 2, 1))()
    pdfium.FPDFTextObj_GetText(piece.raw, texts.raw, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0").replace(_HYPHEN, "-")


def in_order(page: pypdfium2.PdfPage) -> Iterator[tuple[int, bool]]:
    """Yield the numbers of marked content as the tags order them, and whether each is of a note."""
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    roots = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, each) for each in range(count)]
    waiting: list[tuple[_Handle, bool]] = [(root, False) for root in reversed(roots) if root]
    while waiting:
        element, is_note = waiting.pop()
        if isinstance(element, int):
            yield element, is_note
            continue
        is_note = is_note or _type_of(element) == _NOTE
        waiting += [(each, is_note) for each in reversed(_children(element))]
    pdfium.FPDF_StructTree_Close(tree)


def _children(element: _Handle) -> list[_Handle]:
    """Return the elements in an element, and the numbers of marked content, in their order."""
    found: list[_Handle] = []
    for place in range(max(pdfium.FPDF_StructElement_CountChildren(element), 0)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            found.append(child)
            continue
        marked = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, place)
        if marked != _UNMARKED:
            found.append(int(marked))
    return found


def _type_of(element: _Handle) -> str:
    length = pdfium.FPDF_StructElement_GetType(element, None, 0)
    buffer = (ctypes.c_ushort * max(length // 2, 1))()
    pdfium.FPDF_StructElement_GetType(element, buffer, length)
    return bytes(buffer).decode("utf-16-le", "replace").rstrip("\0").replace(_HYPHEN, "-")
