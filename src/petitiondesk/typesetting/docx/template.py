"""A Word template made ready: checked, cleaned of its makers' traces, its tags compiled.

Loading takes some ten milliseconds and happens once a template; filling it takes one.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import jinja2
from markupsafe import Markup

from petitiondesk.letter.languages import Direction
from petitiondesk.opc import relationships as opc
from petitiondesk.opc.errors import BadPackageError
from petitiondesk.opc.package import parse_part, read_package
from petitiondesk.opc.xml import Element, XmlSyntaxError, parse, to_part
from petitiondesk.typesetting.docx.lint import check_package
from petitiondesk.typesetting.docx.styles import REQUIRED_STYLES, StyleSheet, read_styles
from petitiondesk.typesetting.docx.tags import compile_tags
from petitiondesk.typesetting.docx.xml import name, rooted, to_text, w
from petitiondesk.typesetting.errors import BadPictureError, BadTemplateError, TemplateFault
from petitiondesk.typesetting.pictures import SafePicture, safe_picture

TEXT_NAMES: Final = frozenset({"letterhead", "body"})
"""What the document part prints: ``{{p letterhead }}`` and ``{{p body }}``, each a paragraph."""

MARGIN_NAMES: Final = frozenset({"reference", "page_of", "watermark"})
"""What headers and footers print: ``{{r reference }}`` and so on, each a run."""

_NO_PLACE: Final = (name("w:t"), name("w:r"))
"""Where neither paragraphs nor runs may stand: a tag there was written without its p or r."""

_KEPT: Final = frozenset({opc.HEADER, opc.FOOTER, opc.IMAGE, opc.HYPERLINK, opc.THEME})
_TRACES: Final = tuple(name(f"w:{local}") for local in ("proofErr", "lastRenderedPageBreak"))
_REVISION_ID: Final = re.compile(r"\}(rsid\w*|paraId|textId)$")
_BEFORE_BIDI: Final = frozenset(
    name(f"w:{local}")
    for local in (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"),
        *("numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens"),
        *("kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN"),
        *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz"),
        *("pgMar", "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt"),
        *("vAlign", "noEndnote", "titlePg", "textDirection"),
    )
)
"""What stands before ``w:bidi`` in paragraph and section properties (ECMA-376-1 annex A)."""


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """A part with tags: the document, a header or a footer.

    Attributes:
        name: of the part.
        filled: the compiled tags for pages in each direction.
        relationships: what it points to.
    """

    name: str
    filled: Mapping[Direction, jinja2.Template]
    relationships: tuple[opc.Relationship, ...]


@dataclass(frozen=True, slots=True)
class WordTemplate:
    """A Word template, ready to be filled.

    Attributes:
        document: the part that holds the text.
        margins: headers and footers.
        styles: its styles.
        fixed: parts taken over as they are (pictures, theme), by name.
        text_width: in twentieths of a point.
    """

    document: TemplatePart
    margins: tuple[TemplatePart, ...]
    styles: StyleSheet
    fixed: Mapping[str, bytes]
    text_width: int


def load_template(untrusted: bytes) -> WordTemplate:
    """Check a Word template and make it ready.

    Raises:
        BadTemplateError: it is damaged, could do harm, or would lose words.
    """
    try:
        return _load(read_package(untrusted))
    except BadPackageError as cause:
        fault = TemplateFault(cause.reason.value)
        raise BadTemplateError(reason=fault, where=cause.where) from cause


def _load(parts: Mapping[str, bytes]) -> WordTemplate:
    check_package(parts)
    main = opc.target_of(opc.read_relationships(parts, ""), opc.DOCUMENT)
    pointers = opc.read_relationships(parts, main)
    document, printed = _compile(parts, main, TEXT_NAMES)
    _check_all(TEXT_NAMES, printed)
    margins, printed = _compile_margins(parts, pointers)
    _check_all(MARGIN_NAMES, printed)
    styles = read_styles(parse_part(parts, opc.target_of(pointers, opc.STYLES)))
    _check_styles(styles)
    fixed = _fixed(parts, (document, *margins))
    return WordTemplate(
        document=document,
        margins=margins,
        styles=styles,
        fixed=fixed,
        text_width=_text_width(parse_part(parts, main)),
    )


def _check_all(needed: frozenset[str], printed: frozenset[str]) -> None:
    if missing := sorted(needed - printed):
        raise BadTemplateError(reason=TemplateFault.MISSING_NAME, where=missing[0])


def _check_styles(styles: StyleSheet) -> None:
    if missing := sorted(REQUIRED_STYLES - styles.kinds.keys()):
        raise BadTemplateError(reason=TemplateFault.MISSING_STYLE, where=missing[0])


def _compile_margins(
    parts: Mapping[str, bytes], pointers: Iterable[opc.Relationship]
) -> tuple[tuple[TemplatePart, ...], frozenset[str]]:
    compiled = [
        _compile(parts, pointer.target, MARGIN_NAMES)
        for pointer in pointers
        if pointer.kind in (opc.HEADER, opc.FOOTER)
    ]
    printed = frozenset(used for _, names in compiled for used in names)
    return tuple(part for part, _ in compiled), printed


def _compile(
    parts: Mapping[str, bytes], part: str, names: frozenset[str]
) -> tuple[TemplatePart, frozenset[str]]:
    filled, used = {}, frozenset[str]()
    for direction in Direction:
        root = rooted(_cleaned(parse_part(parts, part)))
        if direction is Direction.RIGHT_TO_LEFT:
            _turn(root)
        filled[direction], used = compile_tags(to_text(root), where=part, names=names)
        _try(filled[direction], names, part)
    pointers = opc.read_relationships(parts, part)
    kept = tuple(_renamed(parts, pointer) for pointer in pointers if pointer.kind in _KEPT)
    return TemplatePart(part, filled, kept), used


def _try(template: jinja2.Template, names: frozenset[str], part: str) -> None:
    """Fill the part with blanks, so that a tag in the wrong place shows now."""
    blank = Markup("<w:p/>" if names == TEXT_NAMES else "<w:r/>")  # noqa: S704  (constants)
    try:
        root = parse(template.render(dict.fromkeys(names, blank)).encode())
    except (XmlSyntaxError, jinja2.TemplateError) as cause:
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_TAG, where=part) from cause
    if any(found.getparent().tag in _NO_PLACE for found in root.iter(name("w:p"), name("w:r"))):
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_TAG, where=part)


def _cleaned(root: Element) -> Element:
    """Take out what tells who worked on the template, and when."""
    for trace in list(root.iter(*_TRACES)):
        trace.getparent().remove(trace)
    for element in root.iter("*"):
        for attribute in [key for key in element.attrib if _REVISION_ID.search(key)]:
            del element.attrib[attribute]
    return root


def _turn(root: Element) -> None:
    """Make every paragraph, section and table of a part run from right to left."""
    for paragraph in root.iter(name("w:p")):
        if paragraph.find(name("w:pPr")) is None:
            paragraph.insert(0, w("pPr"))
    for properties in list(root.iter(name("w:pPr"), name("w:sectPr"))):
        if properties.find(name("w:bidi")) is None:
            before = sum(child.tag in _BEFORE_BIDI for child in properties)
            properties.insert(before, w("bidi"))


def _renamed(parts: Mapping[str, bytes], pointer: opc.Relationship) -> opc.Relationship:
    """Point to a picture by the name it gets: re-encoded, it may be of another kind."""
    if pointer.kind != opc.IMAGE:
        return pointer
    name = _picture_name(pointer.target, _picture(parts, pointer.target))
    return opc.Relationship(pointer.id, pointer.kind, name)


def _fixed(parts: Mapping[str, bytes], filled: Iterable[TemplatePart]) -> dict[str, bytes]:
    """Return the parts that are taken over, by name; pictures only as pixels."""
    contents = {}
    for part in filled:
        for pointer in opc.read_relationships(parts, part.name):
            if pointer.kind == opc.IMAGE:
                picture = _picture(parts, pointer.target)
                name, content = _picture_name(pointer.target, picture), picture.data
            elif pointer.kind == opc.THEME:
                name, content = pointer.target, to_part(parse_part(parts, pointer.target))
            else:
                continue
            contents[name] = content
    return contents


def _picture(parts: Mapping[str, bytes], name: str) -> SafePicture:
    try:
        return safe_picture(parts.get(name, b""))
    except BadPictureError as cause:
        raise BadTemplateError(reason=TemplateFault.FORBIDDEN_PART, where=name) from cause


def _picture_name(name: str, picture: SafePicture) -> str:
    return f"{posixpath.splitext(name)[0]}.{picture.kind}"


def _text_width(document: Element) -> int:
    page = document.find(f".//{name('w:sectPr')}/{name('w:pgSz')}")
    margin = document.find(f".//{name('w:sectPr')}/{name('w:pgMar')}")
    if page is None or margin is None:
        raise BadTemplateError(reason=TemplateFault.MISSING_NAME, where="w:pgSz")
    sides = sum(int(margin.get(name(f"w:{side}"), "0")) for side in ("left", "right"))
    return int(page.get(name("w:w"), "0")) - sides
