"""What on the pages of a PDF could hide its words, or show others: looked for, and never rendered.

Words are compared as the tags tell them. A page of another build may have its words elsewhere; but
nothing may lie over them, none may be too pale or too small to be read, and nothing may be drawn
that could be read in their place. Ours have dark words in front of everything, thin rules and pale
rectangles, a logo, links, and places to sign, and what no tag holds stands above or below the rest;
whatever else a page holds is named here. By the C interface of PDFium, since pypdfium2 wraps little
of it.
"""

from __future__ import annotations

import codecs
import ctypes
import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

import pypdfium2  # type: ignore[import-untyped]  # has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no types

from petitiondesk.typesetting.telling.painted import (
    Box,
    are_of_a_letter,
    is_legible,
    is_pale,
    painted,
)
from petitiondesk.typesetting.telling.tagged_text import in_order

MOST_RULES: Final = 60
"""Of a page. Ours have about ten; of many more, somebody could put letters together."""

MOST_GROUNDS: Final = 4
"""Of a page: the pale rectangles below words. Of many, letters could be put together as well."""

SMALLEST_TEXT: Final = 5.0
LARGEST_PLACE: Final = (300.0, 90.0)
"""Width and height of a place to sign; ours has 221 by 48."""

LARGEST_PICTURE: Final = (170.0, 85.0)
"""The same of a logo."""

THIN: Final = 3.0
"""All lengths are in points."""

_PAGE: Final = ((500.0, 660.0), (700.0, 900.0))
"""Width and height, from and to: a sheet of A4 or US letter."""

_FILLED: Final = 0
_MOST_SEGMENTS: Final = 12
"""Of a path: two rectangles have ten."""

_ACTUAL_TEXT: Final = b"ActualText"
_SPELLED: Final = re.compile("[\u0900-\u1cff\ua8e0-\ua8ff\uaa60-\uaa7f]")
"""Only what has letters of these scripts is written once more, in the order of its letters."""

_ANNOTATIONS: Final = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_WIDGET)

_Handle: TypeAlias = Any
"""Of PDFium."""


def looks(document: pypdfium2.PdfDocument) -> Iterator[str]:
    """Yield what on the pages could hide words or show others; nothing of a page of ours."""
    for number, page in enumerate(document, start=1):
        for strange in _Page(page).strange():
            yield f"{strange} on page {number}"


class _Page:
    """One page, while it is looked at."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._sheet = Box(*page.get_mediabox())
        self._words: list[Box] = []
        """Of which words were drawn so far, or, from the second pass on, all."""

        self._rules, self._grounds = 0, 0

    def strange(self) -> Iterator[str]:
        """Yield what is not as on a page of ours."""
        wide, high = _PAGE
        if not (
            wide[0] <= self._sheet.width <= wide[1] and high[0] <= self._sheet.height <= high[1]
        ):
            yield "another sheet"
        if Box(*self._page.get_cropbox()) != self._sheet or self._page.get_rotation():
            yield "a part of the sheet"
        objects = list(self._page.get_objects(max_depth=1))
        texts = [each for each in objects if each.type == pdfium.FPDF_PAGEOBJ_TEXT]
        all_words = [Box(*each.get_bounds()) for each in texts]
        for each in objects:
            yield from self._of(each, all_words)
        if self._rules > MOST_RULES or self._grounds > MOST_GROUNDS:
            yield "more rules or rectangles than a letter has"
        yield from self._annotations(all_words)
        yield from self._among_words(texts, all_words)

    def _of(self, each: pypdfium2.PdfObject, all_words: list[Box]) -> Iterator[str]:
        if pdfium.FPDFPageObj_HasTransparency(each.raw):
            yield "something translucent"
        if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
            yield from self._text(each)
        elif each.type == pdfium.FPDF_PAGEOBJ_PATH:
            yield from self._path(each, all_words)
        elif each.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            yield from self._over(Box(*each.get_bounds()), LARGEST_PICTURE, all_words, "a picture")
        else:
            yield "something that is no word, rule or picture"

    def _text(self, each: pypdfium2.PdfObject) -> Iterator[str]:
        box, turned = Box(*each.get_bounds()), each.get_matrix()
        self._words.append(box)
        size = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(each.raw, size)
        if min(size.value * turned.a, size.value * turned.d) < SMALLEST_TEXT:
            yield "words too small to be read"
        if turned.b or turned.c or not self._sheet.holds(box):
            yield "words that are turned, or beside the sheet"
        is_filled = pdfium.FPDFTextObj_GetTextRenderMode(each.raw) == _FILLED
        if not is_filled or not is_legible(_colour(each, pdfium.FPDFPageObj_GetFillColor)):
            yield "words that cannot be seen"
        if _is_clipped(each) or not pdfium.FPDFFont_GetIsEmbedded(
            pdfium.FPDFTextObj_GetFont(each.raw)
        ):
            yield "words that are cut, or in letters that do not come along"
        if any(not _SPELLED.search(text) for text in _said_to_be(each)):
            yield "words that are said to be others"

    def _path(self, each: pypdfium2.PdfObject, all_words: list[Box]) -> Iterator[str]:
        colour = _colour(each, pdfium.FPDFPageObj_GetFillColor)
        mode, stroked = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDFPath_GetDrawMode(each.raw, mode, stroked)
        if not mode.value and not stroked.value:
            return
        strips = None if stroked.value else painted(_points(each))
        if strips is None:
            yield "a drawing"
            return
        self._rules += sum(map(_is_thin, strips))
        self._grounds += len(strips) - sum(map(_is_thin, strips))
        if not are_of_a_letter(strips, all_words):
            yield "rules or rectangles that belong to no words"
        for strip in strips:
            if _is_thin(strip):
                hidden = any(strip.crosses(word) for word in all_words)
            else:
                hidden = not is_pale(colour) or any(strip.overlaps(word) for word in self._words)
            if hidden:
                yield "something over words"

    def _among_words(self, texts: list[pypdfium2.PdfObject], all_words: list[Box]) -> Iterator[str]:
        tags = {marked for marked, _ in in_order(self._page)}
        marks = [pdfium.FPDFPageObj_GetMarkedContentID(each.raw) for each in texts]
        placed = list(zip(all_words, marks, strict=True))
        tagged = [box for box, mark in placed if mark in tags]
        lowest = min((box.bottom for box in tagged), default=0)
        highest = max((box.top for box in tagged), default=0)
        for box, mark in placed:
            if mark not in tags and box.bottom < highest and lowest < box.top:
                yield "words that no tag holds among the others"
        if _lie_on_one_another(placed):
            yield "words over words"

    def _over(
        self, box: Box, most: tuple[float, float], all_words: list[Box], what: str
    ) -> Iterator[str]:
        if box.width > most[0] or box.height > most[1]:
            yield f"{what} larger than ours"
        if any(box.overlaps(word) for word in all_words):
            yield f"{what} over words"

    def _annotations(self, all_words: list[Box]) -> Iterator[str]:
        for number in range(pdfium.FPDFPage_GetAnnotCount(self._page)):
            annotation = pdfium.FPDFPage_GetAnnot(self._page, number)
            kind, place = pdfium.FPDFAnnot_GetSubtype(annotation), pdfium.FS_RECTF()
            pdfium.FPDFAnnot_GetRect(annotation, place)
            has_looks = pdfium.FPDFAnnot_HasKey(annotation, b"AP")
            pdfium.FPDFPage_CloseAnnot(annotation)
            bottom, top = sorted((place.bottom, place.top))
            box = Box(place.left, bottom, place.right, top)
            if kind not in _ANNOTATIONS or (kind == pdfium.FPDF_ANNOT_LINK and has_looks):
                yield "a note, or a drawing, put on the sheet"
            if kind == pdfium.FPDF_ANNOT_WIDGET:
                yield from self._over(box, LARGEST_PLACE, all_words, "a place to sign")


def _is_thin(strip: Box) -> bool:
    return min(strip.width, strip.height) <= THIN


def _lie_on_one_another(placed: list[tuple[Box, int]]) -> bool:
    """Tell whether any word lies on one of another tag; of one tag, accents lie on letters."""
    around: list[tuple[Box, int]] = []
    for box, mark in sorted(placed, key=lambda each: each[0].bottom):
        around = [each for each in around if each[0].top > box.bottom]
        if any(its_mark != mark and box.lies_on(other) for other, its_mark in around):
            return True
        around.append((box, mark))
    return False


def _colour(each: pypdfium2.PdfObject, asked: Callable[..., int]) -> tuple[int, ...]:
    parts = [ctypes.c_uint() for _ in range(4)]
    return tuple(part.value for part in parts) if asked(each.raw, *parts) else ()


def _said_to_be(each: pypdfium2.PdfObject) -> Iterator[str]:
    """Yield what is to be read in place of a text (ISO 32000-1, 14.9.4), as far as it is UTF-16."""
    for number in range(pdfium.FPDFPageObj_CountMarks(each.raw)):
        mark, length = pdfium.FPDFPageObj_GetMark(each.raw, number), ctypes.c_ulong()
        if pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _ACTUAL_TEXT, None, 0, length):
            buffer = (ctypes.c_ubyte * length.value)()
            pdfium.FPDFPageObjMark_GetParamBlobValue(mark, _ACTUAL_TEXT, buffer, length, length)
            start, written = bytes(buffer[:2]), bytes(buffer[2:])
            yield written.decode("utf-16-be", "replace") if start == codecs.BOM_UTF16_BE else ""


def _is_clipped(each: pypdfium2.PdfObject) -> bool:
    clip = pdfium.FPDFPageObj_GetClipPath(each.raw)
    return bool(clip) and pdfium.FPDFClipPath_CountPaths(clip) > 0


def _points(each: pypdfium2.PdfObject) -> list[list[tuple[float, float]]] | None:
    """Return the corners of each figure of a path; None where one has a line that is not straight.

    One with more than two rectangles has another one, too.
    """
    turned, figures = each.get_matrix(), list[list[tuple[float, float]]]()
    count = pdfium.FPDFPath_CountSegments(each.raw)
    for number in range(count if count <= _MOST_SEGMENTS else 0):
        segment = pdfium.FPDFPath_GetPathSegment(each.raw, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            figures.append([])
        elif kind != pdfium.FPDF_SEGMENT_LINETO:
            return None
        figures[-1].append(turned.on_point(x.value, y.value))
    return figures or None
