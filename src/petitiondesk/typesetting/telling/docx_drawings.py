"""What the logo, the line for a signature and the theme of a Word document may look like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.page.signature_fields import LINE
from petitiondesk.typesetting.docx.pictures import LETTERHEAD_HEIGHT, MAX_HEIGHT, MAX_WIDTH
from petitiondesk.typesetting.docx.xml import NAMESPACES, name
from petitiondesk.typesetting.telling.docx_checks import Check, between, like, one_of, told

LARGEST_LINE: Final = (300, 90)
"""Width and height of a line for a signature, in points; ours has 221 by 48."""

_LINE_SIZE: Final = re.compile(r"width:(\d{1,3})pt;height:(\d{1,3})pt")
_LINE: Final = [name(each) for each in ("v:shape", "v:imagedata", "o:lock", "o:signatureline")]
"""What a line for a signature is made of, in this order."""

_ZERO: Final = one_of("0")
_ONE: Final = one_of("1")
_NUMBER: Final = between(1, 99)
_COLOUR: Final = like("[0-9A-Fa-f]{6}")
_SIZE: Final = {":cx": between(1, MAX_WIDTH), ":cy": between(1, MAX_HEIGHT)}
_FLUSH: Final = dict.fromkeys((":distT", ":distB", ":distL", ":distR"), _ZERO)
_NAMED: Final = {":name": one_of("Letter")}
_LOGO: Final = {":id": _NUMBER, ":name": like(r"Logo \d{1,2}")}
_LOCKED: Final = ("ungrouping", "rotation", "cropping", "verticies", "text", "grouping")


def _line_size(value: str) -> bool:
    size = _LINE_SIZE.fullmatch(value)
    return size is not None and all(
        int(side) <= largest for side, largest in zip(size.groups(), LARGEST_LINE, strict=True)
    )


DRAWING: Final[Mapping[str, Mapping[str, Check]]] = {
    "wp:anchor": {
        **_FLUSH,
        **dict.fromkeys((":simplePos", ":behindDoc", ":locked"), _ZERO),
        **dict.fromkeys((":relativeHeight", ":layoutInCell", ":allowOverlap"), _ONE),
    },
    "wp:inline": _FLUSH,
    "wp:simplePos": {":x": _ZERO, ":y": _ZERO},
    "wp:positionH": {":relativeFrom": one_of("margin")},
    "wp:align": {"": one_of("left", "right")},
    "wp:positionV": {":relativeFrom": one_of("paragraph")},
    "wp:posOffset": {"": between(LETTERHEAD_HEIGHT - MAX_HEIGHT, 0)},
    "wp:extent": _SIZE,
    "wp:wrapSquare": {":wrapText": one_of("bothSides")},
    "wp:docPr": {**_LOGO, ":descr": told},
    "a:graphicFrameLocks": {":noChangeAspect": _ONE},
    "a:graphicData": {":uri": one_of(NAMESPACES["pic"])},
    "pic:cNvPr": _LOGO,
    "a:blip": {"r:embed": like(r"pdLogo\d{1,2}")},
    "a:off": {":x": _ZERO, ":y": _ZERO},
    "a:ext": _SIZE,
    "a:prstGeom": {":prst": one_of("rect")},
    "v:shape": {
        ":id": one_of("pdSignatureLine"),
        ":type": one_of("#_x0000_t75"),
        ":alt": told,
        ":style": _line_size,
    },
    "v:imagedata": {"r:id": one_of("pdSignature")},
    "o:lock": {"v:ext": one_of("edit"), **{f":{each}": one_of("t") for each in _LOCKED}},
    "o:signatureline": {
        ":id": one_of(LINE),
        ":provid": one_of("{00000000-0000-0000-0000-000000000000}"),
        ":issignatureline": one_of("t"),
        "v:ext": one_of("edit"),
    },
    **dict.fromkeys(("a:theme", "a:clrScheme", "a:fontScheme", "a:fmtScheme"), _NAMED),
    "a:latin": {":typeface": one_of("Noto Serif")},
    "a:ea": {":typeface": one_of("")},
    "a:cs": {":typeface": one_of("")},
    "a:srgbClr": {":val": _COLOUR},
    "a:schemeClr": {":val": one_of("phClr")},
}


def is_flowed_around(anchor: Element) -> bool:
    """Tell whether words flow around a picture, and it lies on none."""
    return anchor.find(name("wp:wrapSquare")) is not None


def is_line(drawing: Element) -> bool:
    """Tell whether a drawing is the line for a signature, and has a size."""
    inside = list(drawing.iter("*"))[1:]
    return [str(one.tag) for one in inside] == _LINE and inside[0].get("style") is not None
