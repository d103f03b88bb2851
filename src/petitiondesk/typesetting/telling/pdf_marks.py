"""What a PDF says beside the text of its pages: where links lead, what pictures show, names inside.

ISO 32000-1, 12.5.6.5 (links), 12.3.2.3 (named destinations), 12.5.2 (contents of annotations) and
14.9.3 to 14.9.5 (descriptions, replacements and expansions for those who hear a page), by the C
interface of PDFium, since pypdfium2 wraps none of these.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator

import pypdfium2  # type: ignore[import-untyped]  # has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no types

_SAID = (
    pdfium.FPDF_StructElement_GetAltText,
    pdfium.FPDF_StructElement_GetActualText,
    pdfium.FPDF_StructElement_GetTitle,
    pdfium.FPDF_StructElement_GetExpansion,
)
_KEYS = (b"Contents", b"T", b"NM")
"""Of an annotation: what it says, who wrote it, and its name."""


def marks(
    document: pypdfium2.PdfDocument, pages: Iterable[pypdfium2.PdfPage] | None = None
) -> Iterator[str]:
    """Yield every text of a document that stands on none of its pages.

    Args:
        document: the document.
        pages: all of them, where they have been loaded: that takes longer than to read them.
    """
    for number in range(pdfium.FPDF_CountNamedDests(document)):
        yield _named(document, number)
    for page in document if pages is None else pages:
        yield from _links(document, page)
        yield from _annotations(page)
        yield from _structure(page)


def _named(document: pypdfium2.PdfDocument, number: int) -> str:
    length = ctypes.c_long(0)
    pdfium.FPDF_GetNamedDest(document, number, None, length)
    buffer = ctypes.create_string_buffer(max(length.value, 0))
    pdfium.FPDF_GetNamedDest(document, number, buffer, length)
    return _text(buffer.raw.rstrip(b"\0"))


def _links(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Iterator[str]:
    place, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    while pdfium.FPDFLink_Enumerate(page, place, link):
        action = pdfium.FPDFLink_GetAction(link)
        if action:
            yield address_of(document, action)


def address_of(document: pypdfium2.PdfDocument, action: object) -> str:
    """Return where an action leads out of the file; empty where it does not."""
    return _written(pdfium.FPDFAction_GetURIPath, document, action).decode(errors="replace")


def _annotations(page: pypdfium2.PdfPage) -> Iterator[str]:
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        for key in _KEYS:
            yield _text(_written(pdfium.FPDFAnnot_GetStringValue, annotation, key))
        pdfium.FPDFPage_CloseAnnot(annotation)


def _structure(page: pypdfium2.PdfPage) -> Iterator[str]:
    tree = pdfium.FPDF_StructTree_GetForPage(page)
    if not tree:
        return
    count = pdfium.FPDF_StructTree_CountChildren(tree)
    waiting = [pdfium.FPDF_StructTree_GetChildAtIndex(tree, each) for each in range(count)]
    while waiting:
        element = waiting.pop()
        if element:  # a child may be no element, but a part of the page
            yield from (_text(_written(said, element)) for said in _SAID)
            children = range(max(pdfium.FPDF_StructElement_CountChildren(element), 0))
            waiting += [pdfium.FPDF_StructElement_GetChildAtIndex(element, n) for n in children]
    pdfium.FPDF_StructTree_Close(tree)


def _written(write: Callable[..., int], *about: object) -> bytes:
    """Return what a function writes into a buffer; it tells the length when there is none."""
    length = write(*about, None, 0)
    if not length:
        return b""
    buffer = (ctypes.c_ushort * ((length + 1) // 2))()
    write(*about, buffer, length)
    return bytes(buffer)[:length].rstrip(b"\0")


def _text(written: bytes) -> str:
    """Return the text of UTF-16 whose last zeros are gone."""
    return (written + b"\0" * (len(written) % 2)).decode("utf-16-le", "replace")
