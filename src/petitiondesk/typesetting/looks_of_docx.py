"""What in a Word document could hide its words, or show others: looked for in all that it is of.

As `looks_of_pdf` for a PDF. Ours have dark words on white, and a logo that words flow around.
Whatever Word has besides to colour, shrink, cover, replace or strike through what is written is
named here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from petitiondesk.opc.xml import Element, parse
from petitiondesk.typesetting.docx.pictures import MAX_HEIGHT, MAX_WIDTH
from petitiondesk.typesetting.docx.xml import NAMESPACES, name
from petitiondesk.typesetting.painted import is_legible, is_pale

SMALLEST_TEXT: Final = 10
"""In half points."""

CLOSEST_LETTERS: Final = -40
"""In twentieths of a point, between two letters."""

CLOSEST_LINES: Final = 200
"""From one line to the next: 240 is as far as the typeface has it."""

FARTHEST_LINE: Final = 3_000
"""In twentieths of a point, to the side of where a line belongs."""

LARGEST_LINE: Final = (300, 90)
"""Width and height of a line for a signature, in points; ours has 221 by 48."""

_DRAWN: Final = ("wp", "a", "pic")
_WORD: Final = f"{{{NAMESPACES['w']}}}"
_PLACED: Final = f"{{{NAMESPACES['wp']}}}"
_FORBIDDEN: Final = frozenset(
    f"{_WORD}{name}"
    for name in (
        *("vanish", "specVanish", "webHidden", "strike", "dstrike", "highlight", "position"),
        *("framePr", "tblpPr", "fitText", "w", "bdo", "dir", "sym", "effect"),
        *("object", "control", "txbxContent", "altChunk", "subDoc", "dataBinding"),
        *("ins", "del", "moveFrom", "moveTo", "mailMerge", "attachedTemplate"),
    )
)
_ALLOWED: Final = frozenset({NAMESPACES["w"], *(NAMESPACES[each] for each in _DRAWN)})
_LINE: Final = [name(each) for each in ("v:shape", "v:imagedata", "o:lock", "o:signatureline")]
"""What a line for a signature is made of, in this order."""

_LINE_SIZE: Final = re.compile(r"width:(\d{1,3})pt;height:(\d{1,3})pt")
_SYMBOLS: Final = re.compile("dings|symbol|barcode|outlook|mt extra", re.IGNORECASE)
_COLOUR: Final = re.compile("[0-9A-Fa-f]{6}")


def looks_in_word(parts: Mapping[str, bytes]) -> Iterator[str]:
    """Yield what in a document could hide words or show others; nothing of a document of ours."""
    for file, part in parts.items():
        if re.fullmatch(r"word/[a-zA-Z]+\d*\.xml", file):
            for each in parse(part).iter("*"):
                if strange := _strange(each):
                    yield f"{strange} in {file}"


def _strange(each: Element) -> str:
    """Return what is strange about an element; nothing where nothing is."""
    tag = str(each.tag)
    if tag in _LINE:  # inside of what `_signed_there` has looked at, or not where it belongs
        above = each.getparent()
        return "" if above.tag in (f"{_WORD}pict", _LINE[0]) else tag
    if tag in _FORBIDDEN or tag[1:].partition("}")[0] not in _ALLOWED:
        return tag.rpartition("}")[2]
    check = _CHECKS.get(tag)
    return tag.rpartition("}")[2] if check and not check(each) else ""


def _dark(each: Element) -> bool:
    value = _value(each)
    plain = not any("theme" in str(key) for key in each.attrib)
    return plain and (value == "auto" or (_is_colour(value) and is_legible(_parts(value))))


def _light(each: Element) -> bool:
    fill = each.get(f"{_WORD}fill", "auto")
    plain = not any("theme" in str(key) for key in each.attrib) and _value(each) in ("clear", "nil")
    return plain and (fill == "auto" or (_is_colour(fill) and is_pale(_parts(fill))))


def _large(each: Element) -> bool:
    return _number(_value(each)) >= SMALLEST_TEXT


def _spaced(each: Element) -> bool:
    rule, line = each.get(f"{_WORD}lineRule", "auto"), each.get(f"{_WORD}line", "240")
    apart = rule == "atLeast" or (rule == "auto" and _number(line) >= CLOSEST_LINES)
    return apart and _number(_value(each) or "0") >= CLOSEST_LETTERS


def _in_the_text(each: Element) -> bool:
    values = (value for key, value in each.attrib.items() if not str(key).endswith("type"))
    return all(abs(_number(str(value))) <= FARTHEST_LINE for value in values)


def _of_letters(each: Element) -> bool:
    return not any(_SYMBOLS.search(str(value)) for value in each.attrib.values())


def _small(each: Element) -> bool:
    return _number(each.get("cx", "")) <= MAX_WIDTH and _number(each.get("cy", "")) <= MAX_HEIGHT


def _flowed_around(each: Element) -> bool:
    return each.find(f"{_PLACED}wrapSquare") is not None and each.get("behindDoc", "0") == "0"


def _picture_alone(each: Element) -> bool:
    return bool(each.get("uri") == NAMESPACES["pic"])


def _signed_there(each: Element) -> bool:
    """Tell whether a drawing is the line for a signature, as large as ours, in its place."""
    inside = list(each.iter("*"))[1:]
    size = _LINE_SIZE.fullmatch(str(inside[0].get("style", ""))) if inside else None
    if size is None or [str(one.tag) for one in inside] != _LINE:
        return False
    return int(size[1]) <= LARGEST_LINE[0] and int(size[2]) <= LARGEST_LINE[1]


_CHECKS: Final[Mapping[str, Callable[[Element], bool]]] = {
    f"{_WORD}color": _dark,
    f"{_WORD}shd": _light,
    f"{_WORD}sz": _large,
    f"{_WORD}szCs": _large,
    f"{_WORD}spacing": _spaced,
    f"{_WORD}ind": _in_the_text,
    f"{_WORD}tblInd": _in_the_text,
    f"{_WORD}rFonts": _of_letters,
    f"{_WORD}pict": _signed_there,
    f"{_PLACED}extent": _small,
    f"{_PLACED}anchor": _flowed_around,
    f"{{{NAMESPACES['a']}}}graphicData": _picture_alone,
}


def _value(each: Element) -> str:
    return str(each.get(f"{_WORD}val", ""))


def _number(text: str) -> float:
    """Return a number; what is none lies beyond every limit."""
    return float(text) if re.fullmatch(r"-?\d{1,9}", text) else float("nan")


def _is_colour(text: str) -> bool:
    return _COLOUR.fullmatch(text) is not None


def _parts(colour: str) -> tuple[int, ...]:
    return (*bytes.fromhex(colour), 255)
