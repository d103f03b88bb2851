"""The logo in a Word document: a re-encoded picture with words for those who cannot see it."""

from __future__ import annotations

from typing import Final

from petitiondesk.opc.relationships import IMAGE, Relationship
from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import Picture
from petitiondesk.typesetting.docx.xml import NAMESPACES, element
from petitiondesk.typesetting.pictures import SafePicture, safe_picture

MAX_WIDTH: Final = 45 * 36_000
"""45 mm, in English Metric Units (36,000 a millimetre)."""

MAX_HEIGHT: Final = 17 * 36_000
"""17 mm, in the same unit."""

LETTERHEAD_HEIGHT: Final = 12 * 36_000
"""Two lines of a letterhead; what a logo is taller rises into the margin."""

_FLUSH: Final = {"distT": 0, "distB": 0, "distL": 0, "distR": 0}
_ANCHORED: Final = {
    "simplePos": 0,
    "relativeHeight": 1,
    "behindDoc": 0,
    "locked": 0,
    "layoutInCell": 1,
    "allowOverlap": 1,
}


class Pictures:
    """Gathers the pictures of a document while it is written."""

    def __init__(self) -> None:
        self._found: list[SafePicture] = []

    def inline(self, picture: Picture) -> Element:
        """Return the drawing that stands in a line like a letter.

        Raises:
            BadPictureError: the bytes are no picture that can be printed safely.
        """
        number, extent = self._add(picture)
        return element(
            "w:drawing", element("wp:inline", *_shown(number, extent, picture), **_FLUSH)
        )

    def floating(self, picture: Picture, *, right_to_left: bool) -> Element:
        """Return the drawing that stands at the trailing margin, beside the lines of a letterhead.

        Raises:
            BadPictureError: the bytes are no picture that can be printed safely.
        """
        number, extent = self._add(picture)
        side = element("wp:align")
        side.text = "left" if right_to_left else "right"
        rise = element("wp:posOffset")
        rise.text = str(min(0, LETTERHEAD_HEIGHT - extent["cy"]))
        size, *words = _shown(number, extent, picture)
        anchor = element(
            "wp:anchor",
            element("wp:simplePos", x=0, y=0),
            element("wp:positionH", side, relativeFrom="margin"),
            element("wp:positionV", rise, relativeFrom="paragraph"),
            size,
            element("wp:wrapSquare", wrapText="bothSides"),
            *words,
            **_FLUSH,
            **_ANCHORED,
        )
        return element("w:drawing", anchor)

    def _add(self, picture: Picture) -> tuple[int, dict[str, int]]:
        safe = safe_picture(picture.untrusted_image)
        self._found.append(safe)
        return len(self._found), _fitted(safe)

    def parts(self) -> dict[str, bytes]:
        """Return the picture files by part name."""
        return {self._name(number): safe.data for number, safe in enumerate(self._found, 1)}

    def relationships(self) -> tuple[Relationship, ...]:
        """Return what the document's list of relationships must hold."""
        numbers = range(1, len(self._found) + 1)
        return tuple(Relationship(f"pdLogo{n}", IMAGE, self._name(n)) for n in numbers)

    def _name(self, number: int) -> str:
        return f"word/media/logo{number}.{self._found[number - 1].kind}"


def _fitted(picture: SafePicture) -> dict[str, int]:
    scale = min(MAX_WIDTH / picture.width, MAX_HEIGHT / picture.height)
    return {
        "cx": max(1, round(picture.width * scale)),
        "cy": max(1, round(picture.height * scale)),
    }


def _shown(number: int, extent: dict[str, int], picture: Picture) -> tuple[Element, ...]:
    """Return size, words and picture, in the order that both kinds of drawing have them."""
    return (
        element("wp:extent", **extent),
        element("wp:docPr", id=number, name=f"Logo {number}", descr=picture.description),
        element("wp:cNvGraphicFramePr", element("a:graphicFrameLocks", noChangeAspect=1)),
        element("a:graphic", _graphic(number, extent)),
    )


def _graphic(number: int, extent: dict[str, int]) -> Element:
    """Return the picture proper (ECMA-376-1 section 20.2)."""
    shown = element(
        "pic:pic",
        element(
            "pic:nvPicPr",
            element("pic:cNvPr", id=number, name=f"Logo {number}"),
            element("pic:cNvPicPr"),
        ),
        element(
            "pic:blipFill",
            element("a:blip", r__embed=f"pdLogo{number}"),
            element("a:stretch", element("a:fillRect")),
        ),
        element(
            "pic:spPr",
            element("a:xfrm", element("a:off", x=0, y=0), element("a:ext", **extent)),
            element("a:prstGeom", element("a:avLst"), prst="rect"),
        ),
    )
    return element("a:graphicData", shown, uri=NAMESPACES["pic"])
