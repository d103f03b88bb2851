"""What in a Word document could hide its words, or show others: looked for in all that it is of.

As `pdf_looks` for a PDF. Word has more ways to colour, shrink, cover, replace or count what is
written than anybody could list. So it goes the other way round: here is what ours are made of
(parts, elements, values), and whatever else a document has is named.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from petitiondesk.opc.xml import DECLARATION, Element, parse
from petitiondesk.typesetting.docx.signatures import COLUMNS
from petitiondesk.typesetting.docx.styles import LOGO, STYLE_ID
from petitiondesk.typesetting.docx.xml import name
from petitiondesk.typesetting.telling.docx_drawings import is_flowed_around, is_line
from petitiondesk.typesetting.telling.docx_elements import ELEMENTS, kind_of, local
from petitiondesk.typesetting.telling.docx_package import strange_parts
from petitiondesk.typesetting.telling.docx_values import strange_values

_VALUE: Final = name("w:val")
_TEXT: Final = name("w:t")
_INSTRUCTION: Final = name("w:instrText")
_MARK: Final = name("w:fldChar")
_LINE: Final = name("w:pict")
_FIELDS: Final = re.compile("(t|(begin)(instrText)(separate)t*(end))*")
"""What of fields is shown: all words but those between its beginning and what separates it."""

_FIRST_NOTE: Final = 1
_DEFAULT_STYLES: Final = ("Normal", "TableNormal")


def looks_in_word(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what a document has that none of ours has; nothing of a document of ours.

    Raises:
        BadPackageError: a list of relationships is not well-formed.
        XmlSyntaxError: a part is not.
    """
    yield from strange_parts(parts)
    for file, part in parts.items():
        if kind := kind_of(file):
            yield from (f"{strange} in {file}" for strange in _strange(kind, part))


def _strange(kind: str, part: bytes) -> Iterator[str]:
    """Yield what is strange in a part that Word draws from."""
    written = part.removeprefix(DECLARATION)
    if written == part or b"<!" in written or b"<?" in written:
        yield "a spelling of its own"  # a remark or a document type, in which words could hide
    allowed = ELEMENTS.get(kind, frozenset[tuple[str, str]]())
    for each in parse(part).iter("*"):
        above, tag = each.getparent(), str(each.tag)
        if ("" if above is None else str(above.tag), tag) not in allowed:
            yield local(tag)
        elif values := [*strange_values(each)]:
            yield from values
        elif tag in _PLACES and not _PLACES[tag](each):
            yield local(tag)


def _has_plain_fields(root: Element) -> bool:
    """Tell whether no words stand in fields where Word does not show them."""
    found = root.iter(_TEXT, _INSTRUCTION, _MARK)
    kinds = (str(each.get(name("w:fldCharType"), local(str(each.tag)))) for each in found)
    return _FIELDS.fullmatch("".join(kinds)) is not None


def _is_in_its_place(instruction: Element) -> bool:
    """Tell whether what Word counts stands in the margin: in the text it would replace words."""
    in_margin = bool(instruction.getroottree().getroot().tag == name("w:ftr"))
    return in_margin != ("HYPERLINK" in (instruction.text or ""))


def _hides_nothing(style: Element) -> bool:
    """Tell whether a paragraph has a logo alone where its style is that of logos.

    A layout without a logo hides it.
    """
    paragraph = next(style.iterancestors(name("w:p")), style)
    return style.get(_VALUE) != LOGO or next(paragraph.iter(_TEXT, _LINE), None) is None


def _is_of_logos(hidden: Element) -> bool:
    style = next(hidden.iterancestors(name("w:style")), hidden)
    return bool(style.get(STYLE_ID) == LOGO)


def _is_note(note: Element) -> bool:
    """Tell whether it is shown as what it is: the lines above notes have numbers below theirs."""
    is_line_above = int(note.get(name("w:id"), "0")) < _FIRST_NOTE
    if note.getparent().tag == name("w:footnotePr"):
        return is_line_above
    return is_line_above == (note.get(name("w:type")) is not None)


def _has_plain_styles(styles: Element) -> bool:
    """Tell whether each style stands once, and none but the usual is everybody's."""
    found = list(styles.iter(name("w:style")))
    named = [each.get(STYLE_ID) for each in found]
    usual = [each.get(STYLE_ID) for each in found if each.get(name("w:default")) is not None]
    return len(set(named)) == len(named) and all(each in _DEFAULT_STYLES for each in usual)


def _has_all_columns(row: Element) -> bool:
    return len([*row.iter(name("w:gridCol"), name("w:tc"))]) == COLUMNS


def _is_on_the_sheet(indent: Element) -> bool:
    """Tell whether a first line that hangs out does not hang out of the text."""
    left, hanging = (indent.get(name(f"w:{side}"), "0") for side in ("left", "hanging"))
    return int(hanging) <= int(left)


_PLACES: Final[Mapping[str, Callable[[Element], bool]]] = {
    **dict.fromkeys(
        map(name, ("w:document", "w:footnotes", "w:hdr", "w:ftr")),
        _has_plain_fields,
    ),
    _INSTRUCTION: _is_in_its_place,
    name("w:pStyle"): _hides_nothing,
    name("w:vanish"): _is_of_logos,
    name("w:footnote"): _is_note,
    name("w:styles"): _has_plain_styles,
    name("w:tblGrid"): _has_all_columns,
    name("w:tr"): _has_all_columns,
    name("w:ind"): _is_on_the_sheet,
    name("w:pict"): is_line,
    name("wp:anchor"): is_flowed_around,
}
