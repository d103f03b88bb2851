"""Which words of a PDF lead where (ISO 32000-1, 12.5.6.5), by the C interface of PDFium.

A link that is broken into lines or pages is several places, each with some of its words. So all
letters that lead to an address are told together, in an order of their own: what runs from right to
left stands in a page as it is seen.
"""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterator

import pypdfium2  # type: ignore[import-untyped]  # has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no types

from petitiondesk.typesetting.telling.painted import Box
from petitiondesk.typesetting.telling.pdf_marks import address_of
from petitiondesk.typesetting.telling.tagged_text import text_of


def linked_words(document: pypdfium2.PdfDocument) -> Iterator[str]:
    """Yield each address out of the file with the letters that lead to it, those sorted."""
    found = defaultdict[str, list[str]](list)
    for page in document:
        words = list(_words(page))
        for place, address in _places(document, page):
            found[address] += (text for middle, text in words if place.holds(middle))
    for address, texts in found.items():
        yield f"{address} {''.join(sorted(''.join(texts)))}"


def _words(page: pypdfium2.PdfPage) -> Iterator[tuple[Box, str]]:
    """Yield each piece of text with the point in its middle."""
    texts = page.get_textpage()
    for piece in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        left, bottom, right, top = piece.get_bounds()
        across, upright = (left + right) / 2, (bottom + top) / 2
        yield Box(across, upright, across, upright), text_of(piece, texts)


def _places(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[tuple[Box, str]]:
    """Yield the places of a page that lead to an address."""
    number, link, place = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    while pdfium.FPDFLink_Enumerate(page, number, link):
        action = pdfium.FPDFLink_GetAction(link)
        if action and pdfium.FPDFLink_GetAnnotRect(link, place):
            bottom, top = sorted((place.bottom, place.top))
            yield Box(place.left, bottom, place.right, top), address_of(document, action)
