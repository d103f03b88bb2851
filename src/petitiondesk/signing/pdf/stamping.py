"""What is seen of a signature: a page that was set before, put into the field as it is."""

from __future__ import annotations

import io
from typing import Final

from pyhanko.pdf_utils.form_tools import annot_width_height, get_single_field_annot
from pyhanko.pdf_utils.layout import AxisAlignment, InnerScaling, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.stamp import StaticStampStyle
from pyhanko.stamp.noop import NoOpStampStyle

from petitiondesk.signing.errors import StampDoesNotFitError
from petitiondesk.signing.pdf.parsing import UnreadableError, parsing
from petitiondesk.signing.pdf.pyhanko_adaptations import StampPage

_TOLERANCE: Final = 0.5
"""Points by which a stamp may be larger or smaller than its place."""

_AS_IT_IS: Final = SimpleBoxLayoutRule(
    x_align=AxisAlignment.ALIGN_MIN,
    y_align=AxisAlignment.ALIGN_MIN,
    margins=Margins(),
    inner_content_scaling=InnerScaling.NO_SCALING,
)

Size = tuple[float, float]


def stamp_style(
    reader: PdfFileReader, field: str, stamp: bytes | None
) -> StaticStampStyle | NoOpStampStyle:
    """Return how pyHanko is to fill a field: with the stamp, or with nothing.

    Args:
        reader: the file that is signed.
        field: the name of the field.
        stamp: a PDF of one page as large as the field.

    Raises:
        StampDoesNotFitError: it is no such page.
    """
    if stamp is None:
        return NoOpStampStyle()
    try:
        with parsing():
            page = PdfFileReader(io.BytesIO(stamp))
            size, pages = _page_size(page), int(page.root["/Pages"]["/Count"])
    except UnreadableError as cause:
        raise StampDoesNotFitError from cause
    if pages != 1 or not _is_close(size, _field_size(reader, field)):
        raise StampDoesNotFitError
    background = StampPage(page, *size)
    return StaticStampStyle(
        background=background,
        background_layout=_AS_IT_IS,
        background_opacity=1,
        border_width=0,
    )


def _page_size(stamp: PdfFileReader) -> Size:
    found, _resources = stamp.find_page_for_modification(0)  # type: ignore[no-untyped-call]
    page = found.get_object()
    left, bottom, right, top = map(float, page["/MediaBox"])
    return right - left, top - bottom


def _field_size(reader: PdfFileReader, field: str) -> Size:
    found = {name: reference for name, _, reference in enumerate_sig_fields(reader)}
    width, height = annot_width_height(get_single_field_annot(found[field].get_object()))
    return float(width or 0), float(height or 0)


def _is_close(one: Size, other: Size) -> bool:
    return all(abs(a - b) <= _TOLERANCE for a, b in zip(one, other, strict=True))
