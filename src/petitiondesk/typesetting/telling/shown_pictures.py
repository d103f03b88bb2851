"""What the pictures of a finished file show: each pixel, and whatever else decides how they look.

A logo has room for some sentences. Another build writes the same logo anew as the same pixels:
measured with Pillow 10.4 and 13.0 (libjpeg-turbo 3.0 and 3.2), also of photographs and of logos
that are made smaller. So pixels are compared as they are.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

import pypdfium2  # type: ignore[import-untyped]  # has no types
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]  # has no types
from PIL import Image

from petitiondesk.opc.relationships import read_relationships
from petitiondesk.opc.xml import Element
from petitiondesk.typesetting.docx.xml import name
from petitiondesk.typesetting.errors import BadPictureError
from petitiondesk.typesetting.pictures import MAX_SIDE
from petitiondesk.typesetting.telling.docx_package import DOCUMENT
from petitiondesk.typesetting.telling.plain_pictures import plain_pixels

_SHOWING: Final = {name("a:blip"): name("r:embed"), name("v:imagedata"): name("r:id")}
"""The elements of a Word document that show a picture, and the attribute that says which."""

_MEDIA: Final = "word/media/"
_LARGEST: Final = 1000.0
"""Points of a side; of what is larger, nothing is drawn here."""

_OTHER: Final = "none of ours"


def pictures_in_pdf(document: pypdfium2.PdfDocument) -> Iterator[str]:
    """Yield what each picture shows, in the order in which they are drawn."""
    for page in document:
        yield from map(_in_pdf, page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))


def pictures_in_word(parts: Mapping[str, bytes], document: Element) -> Iterator[str]:
    """Yield what each picture shows, in the order of the text, and then what each part holds.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
    """
    leads = {each.id: each.target for each in read_relationships(parts, DOCUMENT)}
    for each in document.iter(*_SHOWING):
        yield _in_word(parts, leads.get(each.get(_SHOWING[each.tag], ""), ""))
    yield from (_in_word(parts, part) for part in sorted(parts) if part.startswith(_MEDIA))


def _in_pdf(picture: pypdfium2.PdfImage) -> str:
    left, bottom, right, top = picture.get_bounds()
    if max(picture.get_px_size()) > MAX_SIDE or max(right - left, top - bottom) > _LARGEST:
        return _OTHER
    try:
        held, bitmap = picture.get_metadata(), picture.get_bitmap(render=False)
        drawn = picture.get_bitmap(render=True).to_pil()
    except pypdfium2.PdfiumError:
        return _OTHER  # other readers may be able to show it
    if drawn.mode == "RGBA" and any(drawn.getchannel("A").histogram()[:-1]):
        return _OTHER  # something is seen through it
    written = (*picture.get_filters(), held.colorspace, held.bits_per_pixel, bitmap.format)
    return f"{' '.join(map(str, written))} {_digest(bitmap.to_pil().convert('RGB'))}"


def _in_word(parts: Mapping[str, bytes], part: str) -> str:
    try:
        return f"{part} {_digest(plain_pixels(parts.get(part, b'')))}"
    except BadPictureError:
        return _OTHER


def _digest(picture: Image.Image) -> str:
    """Return a SHA-256 over the pixels of a picture, and how they lie."""
    size = "{} {}".format(*picture.size)
    return hashlib.sha256(size.encode() + b"\0" + picture.tobytes()).hexdigest()
