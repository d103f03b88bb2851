"""Signature fields: the boxes that WeasyPrint made, made into what PDF calls a field to be signed.

A box of HTML brings its place, its words for assistive technology and its structure element.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, TypeAlias

import pydyf  # type: ignore[import-untyped]  # has no types

Element: TypeAlias = Any
Pdf: TypeAlias = Any
Widget: TypeAlias = Any
"""Of pydyf, which has no types."""

SEAL_WIDTH: Final = "78mm"
SEAL_HEIGHT: Final = "17mm"
"""The size of the place of a signature, and of the stamp in it (CSS)."""

SEAL_STYLE: Final = (
    ".seals{margin:0;padding:0;line-height:0;font-size:0;text-align:start}"
    "input{appearance:auto;border:0;padding:0;margin:0}"
    "input::before{content:none}"
    f"input.seal{{display:block;width:{SEAL_WIDTH};height:{SEAL_HEIGHT};break-inside:avoid}}"
    "input.unseen{width:0;height:0}"
)

_PRINTED_AND_LOCKED: Final = 4 | 128
"""Annotation flags (ISO 32000-1, 12.5.3): printed; neither moved nor deleted by hand."""

_OF_A_BOX: Final = ("AS", "Border", "MK", "V")


def make_signature_fields(pdf: Pdf) -> None:
    """Turn every box of a finished PDF into a signature field that nobody has signed yet."""
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    # PDF/A wants appearances in the file, not made by the reader (ISO 19005-3, 6.4.1).
    del form["NeedAppearances"], form["DR"]
    for element in _of_type(pdf, "S", "/Form"):
        # An array of one is the same to readers, but what compares revisions knows only this.
        (element["K"],) = element["K"]
    for widget in _of_type(pdf, "Subtype", "/Widget"):
        _make_field(pdf, widget)


def _of_type(pdf: Pdf, key: str, value: str) -> Iterator[Element]:
    return (item for item in pdf.objects if isinstance(item, dict) and item.get(key) == value)


def _make_field(pdf: Pdf, widget: Widget) -> None:
    for key in _OF_A_BOX:
        del widget[key]
    left, bottom, right, top = _upright(widget["Rect"])
    widget["FT"], widget["F"] = "/Sig", _PRINTED_AND_LOCKED
    widget["Rect"] = pydyf.Array((left, bottom, right, top))
    appearance = _cross_of(pdf, widget)
    appearance.stream, appearance.compress = [], False
    appearance.extra = pydyf.Dictionary(
        {
            "Type": "/XObject",
            "Subtype": "/Form",
            "BBox": pydyf.Array((0, 0, right - left, top - bottom)),
            "Resources": pydyf.Dictionary(),
        }
    )
    widget["AP"] = pydyf.Dictionary({"N": appearance.reference})


def _upright(rectangle: list[float]) -> tuple[float, float, float, float]:
    """Return a rectangle as PDF wants it: left and bottom first; WeasyPrint has the top first."""
    (left, right), (bottom, top) = sorted(rectangle[::2]), sorted(rectangle[1::2])
    return left, bottom, right, top


def _cross_of(pdf: Pdf, widget: Widget) -> Element:
    """Return the stream that draws the cross in a box."""
    (reference,) = widget["AP"]["N"].values()
    return pdf.objects[int(reference.split()[0])]
