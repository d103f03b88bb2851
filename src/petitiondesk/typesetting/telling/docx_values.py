"""Which attributes the elements of a Word document of ours have, and between which values.

Ours have dark words of a size that can be read, on a sheet with margins, in typefaces that draw
letters. The ranges leave room for layouts of other builds, and none to hide a word in.
Lengths are in twentieths of a point, sizes of letters in half points, those of pictures in EMU.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.typesetting.telling.docx_checks import Check, between, like, one_of, told
from petitiondesk.typesetting.telling.docx_drawings import DRAWING
from petitiondesk.typesetting.telling.docx_elements import attribute_name, full_name, local
from petitiondesk.typesetting.telling.painted import is_legible

SMALLEST_TEXT: Final = 10
LARGEST_TEXT: Final = 80

TYPEFACES: Final = (
    *("Noto Serif", "Noto Sans", "Noto Naskh Arabic", "Noto Sans Arabic UI"),
    *("Noto Serif Bengali", "Noto Serif Devanagari", "Noto Serif Khmer", "Noto Serif Thai"),
    *("Noto Sans Bengali", "Noto Sans Devanagari", "Noto Sans Khmer", "Noto Sans Thai"),
    *("Noto Serif CJK KR", "Noto Serif CJK SC", "Noto Sans CJK KR", "Noto Sans CJK SC"),
)
STAND_INS: Final = (
    *("Calibri", "Cambria", "Khmer UI", "Leelawadee UI", "Microsoft Uighur", "Nirmala UI"),
    *("Noto Sans KR,Malgun Gothic", "Noto Sans SC,Microsoft YaHei"),
    *("Noto Serif KR,Batang", "Noto Serif SC,SimSun"),
)
"""What Word takes where they are not installed."""


def _dark(value: str) -> bool:
    return _COLOUR(value) and is_legible((*bytes.fromhex(value), 255))


_COLOUR: Final = like("[0-9A-Fa-f]{6}")
_NAME: Final = like(r"[\w -]{1,60}")
_NUMBER: Final = between(-1, 99_999)
_LANGUAGE: Final = like("[A-Za-z]{2,3}(-[A-Za-z]{2,4})?")
_TYPEFACE: Final = one_of(*TYPEFACES)
_ZERO: Final = one_of("0")
_ONE: Final = one_of("1")
_COLUMN: Final = between(3_000, 4_800)
_RULE_OR_MARGIN: Final = {
    "type": one_of("dxa"),
    "w": between(0, 1_000),
    "val": one_of("single"),
    "sz": between(2, 24),
    "space": between(0, 31),
    "color": _COLOUR,
}
_TEXT_SIZE: Final = {"val": between(SMALLEST_TEXT, LARGEST_TEXT)}
_LANGUAGES: Final = dict.fromkeys(("val", "eastAsia", "bidi"), _LANGUAGE)
_SIDE: Final = between(700, 1_800)
_EDGE: Final = between(700, 3_000)
_RUNNING: Final = between(400, 1_500)
_FIELD: Final = like(r' (PAGE|NUMPAGES|HYPERLINK "(https|mailto):[^"\\]*") ')

_VALUES: Final[Mapping[str, Mapping[str, Check]]] = {
    "t": {"xml:space": one_of("preserve"), "": told},
    "instrText": {"": _FIELD},
    "fldChar": {"fldCharType": one_of("begin", "separate", "end")},
    "hyperlink": {"r:id": _NAME, "history": _ONE},
    "bookmarkStart": {"id": _NUMBER, "name": like(r"pd_[\w.-]{1,40}")},
    "bookmarkEnd": {"id": _NUMBER},
    "footnoteReference": {"id": _NUMBER, "customMarkFollows": _ONE},
    "footnote": {"id": _NUMBER, "type": one_of("separator", "continuationSeparator")},
    "pStyle": {"val": _NAME},
    "rStyle": {"val": one_of("Hyperlink", "FootnoteReference")},
    "ilvl": {"val": _NUMBER},
    "numId": {"val": _NUMBER},
    "spacing": {
        "before": between(0, 1_000),
        "after": between(0, 1_000),
        "line": between(160, 1_200),
        "lineRule": one_of("atLeast"),  # codespell:ignore atleast
    },
    "ind": {
        "left": between(0, 3_600),
        "right": between(0, 1_500),
        "hanging": between(0, 3_600),
    },
    "rFonts": {
        **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), _TYPEFACE),
        "hint": one_of("eastAsia"),
    },
    "lang": _LANGUAGES,
    "themeFontLang": _LANGUAGES,
    "headerReference": {"r:id": _NAME, "type": one_of("first", "default")},
    "footerReference": {"r:id": _NAME, "type": one_of("first", "default")},
    "pgSz": {"w": one_of("11906"), "h": one_of("16838")},
    "pgMar": {
        **dict.fromkeys(("left", "right"), _SIDE),
        **dict.fromkeys(("top", "bottom"), _EDGE),
        **dict.fromkeys(("header", "footer"), _RUNNING),
        "gutter": _ZERO,
    },
    "tblStyle": {"val": one_of("SignatureGrid")},
    "tblW": {"type": one_of("dxa"), "w": between(6_000, 9_600)},
    "tblInd": {"type": one_of("dxa"), "w": between(-600, 0)},
    "tblLayout": {"type": one_of("fixed")},
    "tblLook": {
        **dict.fromkeys(("firstRow", "lastRow", "firstColumn", "lastColumn"), _ZERO),
        "val": one_of("0000"),
    },
    "tblCaption": {"val": told},
    "tblDescription": {"val": told},
    "gridCol": {"w": _COLUMN},
    "tcW": {"type": one_of("dxa"), "w": _COLUMN},
    "style": {
        "type": one_of("paragraph", "character", "table"),
        "styleId": _NAME,
        "default": _ONE,
    },
    "name": {"val": _NAME},
    "basedOn": {"val": one_of("Normal", "TableNormal")},
    "next": {"val": one_of("BodyText")},
    "autoSpaceDE": {"val": _ZERO},
    "autoSpaceDN": {"val": _ZERO},
    "jc": {"val": one_of("left", "right", "center")},
    "outlineLvl": {"val": between(0, 8)},
    **dict.fromkeys(("top", "bottom", "left", "right"), _RULE_OR_MARGIN),
    "color": {"val": _dark},
    "sz": _TEXT_SIZE,
    "szCs": _TEXT_SIZE,
    "vertAlign": {"val": one_of("superscript")},
    "abstractNum": {"abstractNumId": _NUMBER},
    "multiLevelType": {"val": one_of("multilevel")},
    "lvl": {"ilvl": _NUMBER},
    "start": {"val": _NUMBER},
    "numFmt": {"val": one_of("decimal", "lowerLetter", "bullet")},
    "lvlText": {"val": told},
    "lvlJc": {"val": one_of("left")},
    "num": {"numId": _NUMBER},
    "abstractNumId": {"val": _NUMBER},
    "defaultTabStop": {"val": between(200, 1_000)},
    "characterSpacingControl": {"val": one_of("doNotCompress")},
    "compatSetting": {
        "name": one_of("compatibilityMode"),
        "uri": one_of("http://schemas.microsoft.com/office/word"),
        "val": one_of("15"),
    },
    "font": {"name": _TYPEFACE},
    "altName": {"val": one_of(*STAND_INS)},
    "family": {"val": one_of("roman", "swiss")},
    "pitch": {"val": one_of("variable")},
    **DRAWING,
}

VALUES: Final[Mapping[str, Mapping[str, Check]]] = {
    full_name(element): {attribute_name(short): check for short, check in checks.items()}
    for element, checks in _VALUES.items()
}
"""By element and attribute, what each value is held to; by the empty name, the text inside."""


def strange_values(each: Element) -> Iterator[str]:
    """Yield the names of the attributes that are none of ours; the element's, for its words."""
    tag = str(each.tag)
    known = VALUES.get(tag, {})
    for key, value in each.attrib.items():
        if str(key) not in known or not known[str(key)](str(value)):
            yield f"{local(tag)} {local(str(key))}"
    written = each.text or ""
    if (each.tail or "").strip() or (written.strip() and not known.get("", _nothing)(written)):
        yield f"words in {local(tag)}"


def _nothing(_value: str) -> bool:
    return False
