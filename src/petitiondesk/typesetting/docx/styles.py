"""The styles of a template: which there must be, and how they are set in a page's language."""

from __future__ import annotations

import copy
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from petitiondesk.opc.xml import Element, to_part
from petitiondesk.page.tree import Role
from petitiondesk.typesetting.docx.faces import Kind, PageFaces
from petitiondesk.typesetting.docx.scripts import (
    ScriptKind,
    is_right_to_left,
    script_kind,
    tag,
)
from petitiondesk.typesetting.docx.xml import name, rooted, w

HYPERLINK: Final = "Hyperlink"
NOTE_MARK: Final = "FootnoteReference"
NOTE_TEXT: Final = "FootnoteText"
QUOTATION: Final = "Quote"
SIGNATURE_GRID: Final = "SignatureGrid"
SIGNATORY_NAME: Final = "SignatoryName"
SIGNATORY_REPRESENTATIVE: Final = "SignatoryRepresentative"
SIGNATORY_TITLE: Final = "SignatoryTitle"
SIGNATORY_COUNTRY: Final = "SignatoryCountry"
LIST: Final = "ListParagraph"
LOGO: Final = "Logo"

_BUILT_IN: Final = {
    Role.SUBJECT: "Heading1",
    Role.SECTION: "Heading2",
    Role.BODY: "BodyText",
}


def style_of(role: Role) -> str:
    """Return the id of the paragraph style for a role: ``place_and_date`` → ``PlaceAndDate``."""
    return _BUILT_IN.get(role) or role.value.title().replace("_", "")


REQUIRED_STYLES: Final = frozenset(
    {
        HYPERLINK,
        NOTE_MARK,
        NOTE_TEXT,
        QUOTATION,
        SIGNATURE_GRID,
        SIGNATORY_NAME,
        SIGNATORY_REPRESENTATIVE,
        SIGNATORY_TITLE,
        SIGNATORY_COUNTRY,
        LIST,
        LOGO,
        *(style_of(role) for role in Role),
    }
)

STYLE_ID: Final = name("w:styleId")
RELATIONSHIP_ID: Final = name("r:id")
_RUN: Final = name("w:rPr")
_FONTS: Final = name("w:rFonts")
_LANG: Final = name("w:lang")
_DEFAULTS: Final = f"{name('w:docDefaults')}/{name('w:rPrDefault')}/{_RUN}"
_BORDERS: Final = name("w:pBdr")
_SIZES: Final = (name("w:sz"), name("w:szCs"))
_ITALICS: Final = (name("w:i"), name("w:iCs"))
_LATIN_LINE: Final = 1.42
_LINES: Final = {"th": 1.62, "km": 1.78, "bn": 1.6, "hi": 1.6, "ug": 1.68, "ko": 1.62, "zh": 1.62}
"""Heights of a line, as multiples of the size, for scripts taller than Latin with its 1.42."""

_TEXT_SIZES: Final = {"th": 11 / 10.5, "bn": 11 / 10.5, "ug": 11.5 / 10.5}
"""How much larger the text of a page is set where the script's letters are small for their size."""


@dataclass(frozen=True, slots=True)
class ListLook:
    """How lists look, in twentieths of a point; the template's style for list paragraphs says it.

    Attributes:
        step: how far each level is indented.
        hanging: how far its label hangs out.
        after: space below an item that is not the last.
    """

    step: int
    hanging: int
    after: int


@dataclass(frozen=True, slots=True, eq=False)
class StyleSheet:
    """The styles of a template.

    Attributes:
        root: the part, never changed.
        kinds: the kind of typeface of every style, by style id.
        lists: how lists look.
        logo: whether the layout shows a logo: not where its style is hidden.
        grid_margin: left and right of each signatory in the grid, in twentieths of a point.
    """

    root: Element
    kinds: Mapping[str, Kind]
    lists: ListLook
    logo: bool
    grid_margin: int


def read_styles(root: Element) -> StyleSheet:
    """Return the styles of a template; a style is sans where its font's name says Sans."""
    styles = {style.get(STYLE_ID, ""): style for style in root.iter(name("w:style"))}
    for style in styles.values():
        for attribute in [key for key in style.attrib if "rsid" in key]:
            del style.attrib[attribute]
    for trace in list(root.iter(name("w:rsid"))):
        trace.getparent().remove(trace)
    kinds = {style_id: _kind(styles, style_id) for style_id in styles}
    return StyleSheet(
        root=rooted(root),
        kinds=kinds,
        lists=_lists(styles.get(LIST)),
        logo=LOGO in styles and styles[LOGO].find(f"{_RUN}/{name('w:vanish')}") is None,
        grid_margin=_length(styles.get(SIGNATURE_GRID), "tblPr/tblCellMar/left", "w"),
    )


def _kind(styles: Mapping[str, Element], style_id: str) -> Kind:
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        fonts = styles[style_id].find(f"{_RUN}/{_FONTS}")
        if fonts is not None:
            return _kind_of(fonts)
        based_on = styles[style_id].find(name("w:basedOn"))
        style_id = "" if based_on is None else based_on.get(name("w:val"), "")
    return "serif"


def _kind_of(fonts: Element) -> Kind:
    return "sans" if "sans" in fonts.get(name("w:ascii"), "").lower() else "serif"


def _lists(style: Element | None) -> ListLook:
    return ListLook(
        step=_length(style, "pPr/ind", "left"),
        hanging=_length(style, "pPr/ind", "hanging"),
        after=_length(style, "pPr/spacing", "after"),
    )


def _length(style: Element | None, path: str, attribute: str) -> int:
    """Return a length in a style; 0 where it says nothing."""
    steps = "/".join(name(f"w:{step}") for step in path.split("/"))
    found = None if style is None else style.find(steps)
    return 0 if found is None else int(found.get(name(f"w:{attribute}"), "0"))


@functools.lru_cache(maxsize=32)
def set_in(styles: StyleSheet, faces: PageFaces) -> bytes:
    """Return the styles with the typefaces, sizes and language of a page."""
    root = copy.deepcopy(styles.root)
    language = faces.language
    for old in root.findall(f"{_DEFAULTS}/{_LANG}"):
        old.getparent().remove(old)
    root.find(_DEFAULTS).append(language_of(language))
    for fonts in list(root.iter(_FONTS)):
        slots = faces.sans if _kind_of(fonts) == "sans" else faces.serif
        fonts.getparent().replace(fonts, w("rFonts", **slots.attributes()))
    if script_kind(language) is not ScriptKind.ALPHABETIC:
        for italic in list(root.iter(*_ITALICS)):
            italic.getparent().remove(italic)
    if is_right_to_left(language):
        _turn_borders(root)
    _fit_to_script(root, language)
    return to_part(root)


def _turn_borders(root: Element) -> None:
    """Swap left and right lines: Word turns indents with the direction, but not borders."""
    for borders in root.iter(_BORDERS):
        for side in borders:
            if side.tag in (name("w:left"), name("w:right")):
                side.tag = name("w:right" if side.tag == name("w:left") else "w:left")


def _fit_to_script(root: Element, language: str) -> None:
    """Give tall scripts taller lines everywhere, and small ones larger letters in the text."""
    taller = _LINES.get(language, _LATIN_LINE) / _LATIN_LINE
    larger = _TEXT_SIZES.get(language, 1.0)
    for spacing in root.iter(name("w:spacing")):
        if spacing.get(name("w:lineRule")) == "atLeast":  # codespell:ignore atleast
            _scale(spacing, name("w:line"), taller)
    defaults = root.find(name("w:docDefaults"))
    for spacing in defaults.iter(name("w:spacing")):
        _scale(spacing, name("w:line"), larger)
    for size in defaults.iter(*_SIZES):
        _scale(size, name("w:val"), larger)


def _scale(element: Element, attribute: str, factor: float) -> None:
    element.set(attribute, str(round(int(element.get(attribute, "0")) * factor)))


def language_of(language: str) -> Element:
    """Return ``w:lang`` that names a language for every kind of script a page may hold."""
    kind = script_kind(language)
    return w(
        "lang",
        val=tag(language),
        eastAsia=tag(language) if kind is ScriptKind.EAST_ASIAN else "zh-CN",
        bidi=tag(language) if kind is ScriptKind.COMPLEX else "ar-SA",
    )
