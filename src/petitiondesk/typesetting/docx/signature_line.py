"""The line on which Word shows who sealed the document ([MS-OI29500], VML, section 14.2.2.30).

Word draws the picture that travels in the signature itself over the one that stands here: an empty
frame, which who opens the file in another program sees.
"""

from __future__ import annotations

import functools
import io
from typing import Final

from PIL import Image, ImageDraw

from petitiondesk.opc.relationships import IMAGE, Relationship
from petitiondesk.opc.xml import Element
from petitiondesk.page.signature_fields import LINE
from petitiondesk.page.tree import FieldPlace
from petitiondesk.typesetting.docx.xml import element, w

PART: Final = "word/media/signature.png"
POINTER: Final = Relationship("pdSignature", IMAGE, PART)
SIZE: Final = (221, 48)
"""Width and height in points: of a stamp in a PDF."""

_NOBODY: Final = "{00000000-0000-0000-0000-000000000000}"
_FRAME: Final = "#999999"
_SCALE: Final = 2
_FIXED: Final = ("ungrouping", "rotation", "cropping", "verticies", "text", "grouping")


def signature_line(place: FieldPlace) -> Element:
    """Return the run in which the line stands, described for those who do not see it."""
    wide, high = SIZE
    line = element("o:signatureline", id=LINE, provid=_NOBODY, issignatureline="t", v__ext="edit")
    shape = element(
        "v:shape",
        element("v:imagedata", r__id=POINTER.id),
        element("o:lock", v__ext="edit", **dict.fromkeys(_FIXED, "t")),
        line,
        id="pdSignatureLine",
        type="#_x0000_t75",
        alt=place.description,
        style=f"width:{wide}pt;height:{high}pt",
    )
    return w("r", w("pict", shape))


@functools.cache
def empty_frame() -> bytes:
    """Return the picture that stands on the line (PNG)."""
    wide, high = (_SCALE * side for side in SIZE)
    picture = Image.new("L", (wide, high), "white")
    ImageDraw.Draw(picture).rectangle((0, 0, wide - 1, high - 1), outline=_FRAME)
    written = io.BytesIO()
    picture.save(written, "PNG")
    return written.getvalue()
