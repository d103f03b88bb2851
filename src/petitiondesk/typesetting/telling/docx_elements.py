"""Which elements a Word document of ours is made of, and which of them stands in which.

WordprocessingML has some thousand elements; ours need these. Names without prefix are those of its
own namespace (`w`). A test holds the lists to what is written: all of it, and nothing besides.
Pages of earlier builds are judged by them, too. So what a build ceases to write has to stay, in a
list of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from petitiondesk.typesetting.docx.xml import name

Children: TypeAlias = Mapping[str, str]
"""By the name of an element, those of what may stand in it; by the empty name, that of the root."""

_WORDS: Final = {"p": "pPr r", "pPr": "bidi pStyle", "rPr": "cs lang rFonts rtl"}
_TEXT: Final = {
    "p": "bookmarkEnd bookmarkStart hyperlink pPr r",
    "hyperlink": "r",
    "rPr": "b bCs cs i iCs lang rFonts rStyle rtl",
}
_LOGO: Final = {
    "drawing": "wp:anchor wp:inline",
    "wp:anchor": "a:graphic wp:cNvGraphicFramePr wp:docPr wp:extent wp:positionH wp:positionV "
    "wp:simplePos wp:wrapSquare",
    "wp:inline": "a:graphic wp:cNvGraphicFramePr wp:docPr wp:extent",
    "wp:positionH": "wp:align",
    "wp:positionV": "wp:posOffset",
    "wp:cNvGraphicFramePr": "a:graphicFrameLocks",
    "a:graphic": "a:graphicData",
    "a:graphicData": "pic:pic",
    "pic:pic": "pic:blipFill pic:nvPicPr pic:spPr",
    "pic:nvPicPr": "pic:cNvPicPr pic:cNvPr",
    "pic:blipFill": "a:blip a:stretch",
    "pic:spPr": "a:prstGeom a:xfrm",
    "a:stretch": "a:fillRect",
    "a:prstGeom": "a:avLst",
    "a:xfrm": "a:ext a:off",
}
_LINE: Final = {"pict": "v:shape", "v:shape": "o:lock o:signatureline v:imagedata"}
_SIGNATORIES: Final = {
    "tbl": "tblGrid tblPr tr",
    "tblPr": "bidiVisual tblCaption tblDescription tblInd tblLayout tblLook tblStyle tblW",
    "tblGrid": "gridCol",
    "tr": "tc trPr",
    "trPr": "cantSplit",
    "tc": "p tcPr",
    "tcPr": "tcW",
}
_DOCUMENT: Final = {
    "": "document",
    "document": "body",
    "body": "p sectPr tbl",
    "sectPr": "bidi footerReference headerReference pgMar pgSz titlePg",
    "pPr": "bidi ind numPr pStyle spacing",
    "numPr": "ilvl numId",
    "r": "br drawing fldChar footnoteReference instrText pict rPr t tab",
}
_NOTES: Final = {
    "": "footnotes",
    "footnotes": "footnote",
    "footnote": "p",
    "pPr": "bidi pStyle",
    "r": "br continuationSeparator fldChar footnoteRef instrText rPr separator t tab",
}
_STYLES: Final = {
    "": "styles",
    "styles": "docDefaults style",
    "docDefaults": "pPrDefault rPrDefault",
    "pPrDefault": "pPr",
    "rPrDefault": "rPr",
    "style": "basedOn name next pPr qFormat rPr tblPr",
    "pPr": "autoSpaceDE autoSpaceDN contextualSpacing ind jc keepLines keepNext outlineLvl pBdr "
    "spacing widowControl",
    "pBdr": "bottom left right top",
    "rPr": "b bCs color i iCs lang rFonts sz szCs vanish vertAlign",
    "tblPr": "tblCellMar",
    "tblCellMar": "bottom left right top",
}
_NUMBERING: Final = {
    "": "numbering",
    "numbering": "abstractNum num",
    "abstractNum": "lvl multiLevelType",
    "lvl": "lvlJc lvlText numFmt pPr start",
    "pPr": "ind",
    "num": "abstractNumId",
}
_SETTINGS: Final = {
    "": "settings",
    "settings": "characterSpacingControl compat defaultTabStop footnotePr "
    "removePersonalInformation themeFontLang",
    "footnotePr": "footnote",
    "compat": "compatSetting",
}
_COLOURS: Final = (
    *("a:dk1", "a:lt1", "a:dk2", "a:lt2", "a:hlink", "a:folHlink"),
    *(f"a:accent{number}" for number in range(1, 7)),
)
_THEME: Final = {
    "": "a:theme",
    "a:theme": "a:themeElements",
    "a:themeElements": "a:clrScheme a:fmtScheme a:fontScheme",
    "a:clrScheme": " ".join(_COLOURS),
    **dict.fromkeys(_COLOURS, "a:srgbClr"),
    "a:fontScheme": "a:majorFont a:minorFont",
    **dict.fromkeys(("a:majorFont", "a:minorFont"), "a:cs a:ea a:latin"),
    "a:fmtScheme": "a:bgFillStyleLst a:effectStyleLst a:fillStyleLst a:lnStyleLst",
    **dict.fromkeys(("a:bgFillStyleLst", "a:fillStyleLst", "a:ln"), "a:solidFill"),
    "a:lnStyleLst": "a:ln",
    "a:effectStyleLst": "a:effectStyle",
    "a:effectStyle": "a:effectLst",
    "a:solidFill": "a:schemeClr",
}
_KINDS: Final[Mapping[str, Children]] = {
    "document": _TEXT | _DOCUMENT | _LOGO | _LINE | _SIGNATORIES,
    "footnotes": _TEXT | _NOTES,
    "header": _WORDS | {"": "hdr", "hdr": "p", "r": "rPr t"},
    "footer": _WORDS | {"": "ftr", "ftr": "p", "r": "fldChar instrText rPr t"},
    "styles": _STYLES,
    "numbering": _NUMBERING,
    "settings": _SETTINGS,
    "fontTable": {"": "fonts", "fonts": "font", "font": "altName family pitch"},
    "theme": _THEME,
}
_DRAWN: Final = re.compile(r"word/(?:theme/)?([a-zA-Z]+)\d?\.xml")


def full_name(short: str) -> str:
    """Return the name of an element with its namespace, which is `w` where none is said."""
    return name(short if not short or ":" in short else f"w:{short}")


def attribute_name(short: str) -> str:
    """Return the name of an attribute as :func:`full_name` does; `:x` is in no namespace."""
    if short.startswith("xml:"):
        return f"{{http://www.w3.org/XML/1998/namespace}}{short.removeprefix('xml:')}"
    return short.removeprefix(":") if short.startswith(":") else full_name(short)


def local(tag: str) -> str:
    """Return a name without its namespace."""
    return tag.rpartition("}")[2]


def _pairs(children: Children) -> Iterator[tuple[str, str]]:
    for parent, inside in children.items():
        yield from ((full_name(parent), full_name(child)) for child in inside.split())


ELEMENTS: Final[Mapping[str, frozenset[tuple[str, str]]]] = {
    kind: frozenset(_pairs(children)) for kind, children in _KINDS.items()
}
"""By the kind of a part: every element that it may have, after the one in which it stands."""


def kind_of(part: str) -> str:
    """Return of which kind a part is that Word draws from; empty for any other."""
    found = _DRAWN.fullmatch(part)
    return found[1] if found else ""
