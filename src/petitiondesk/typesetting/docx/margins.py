"""What stands in the margins of every page: its number, the reference, the word for a draft."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import PageTree
from petitiondesk.typesetting.docx.faces import Faces, Kind
from petitiondesk.typesetting.docx.runs import RunWriter
from petitiondesk.typesetting.docx.scripts import ScriptKind, script_kind
from petitiondesk.typesetting.docx.xml import element, root, w

_FIELDS: Final = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_PLACEHOLDER: Final = re.compile(r"(\{pages?\})")
_SIZE: Final = 88
"""Size of the word for a draft, in points."""

_INK: Final = {
    ScriptKind.ALPHABETIC: (0.72, 0.65),
    ScriptKind.EAST_ASIAN: (0.92, 1.0),
    ScriptKind.COMPLEX: (0.9, 0.55),
}
"""Height of the ink and mean width of a letter, as multiples of the size; VML stretches to fit."""


def margin_runs(tree: PageTree, runs: RunWriter, faces: Faces, kind: Kind) -> dict[str, Element]:
    """Return, by the names that templates print, an element around the runs of each."""
    return {
        "reference": root("p", *runs.plain(tree.reference, kind)),
        "page_of": root("p", *_page_of(tree.words.page_of, runs, kind)),
        "watermark": root("p", *_watermark(tree, faces)),
    }


def _page_of(words: str, runs: RunWriter, kind: Kind) -> Iterator[Element]:
    for piece in _PLACEHOLDER.split(words):
        if piece in _FIELDS:
            yield from runs.field(_FIELDS[piece], "1", kind)
        elif piece:
            yield from runs.plain(piece, kind)


def _watermark(tree: PageTree, faces: Faces) -> Iterator[Element]:
    """Yield the word across the page, drawn the way Word itself draws watermarks (VML)."""
    if not tree.draft:
        return
    word, face = tree.words.draft, faces.own(tree.language, "sans")
    tall, wide = _INK[script_kind(tree.language)]
    letters = sum(not unicodedata.category(letter).startswith("M") for letter in word)
    width, height = round(letters * wide * _SIZE), round(tall * _SIZE)
    style = (
        f"position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;"
        "rotation:308;z-index:-251658752;mso-position-horizontal:center;"
        "mso-position-horizontal-relative:page;mso-position-vertical:center;"
        "mso-position-vertical-relative:page"
    )
    shape = element(
        "v:shape",
        element(
            "v:textpath",
            style=f'font-family:"{face}";font-weight:bold;font-size:1pt',
            string=word,
        ),
        element("w10:wrap", anchorx="page", anchory="page"),
        id="DraftWatermark",
        type="#DraftWatermarkType",
        alt=word,
        style=style,
        o__allowincell="f",
        fillcolor="#eef0f2",
        stroked="f",
    )
    yield w("r", w("rPr", w("noProof")), w("pict", _shape_type(), shape))


def _shape_type() -> Element:
    """Return the form that Word calls plain text on a path (its shape type 136)."""
    formulas = ("sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3")
    return element(
        "v:shapetype",
        element("v:formulas", *(element("v:f", eqn=formula) for formula in formulas)),
        element("v:path", textpathok="t"),
        element("v:textpath", on="t", fitshape="t"),
        id="DraftWatermarkType",
        coordsize="21600,21600",
        o__spt=136,
        adj=10800,
        path="m@0,l@4,m@1,21600l@2,21600e",
    )
