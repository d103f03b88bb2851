"""What a part of a Word document tells, in its order: words, and all that Word draws from numbers.

Labels of lists, calls of notes, addresses of links and the direction of a line stand beside the
words, as numbers that lead to one another. Each is told where it stands: whoever exchanges two of
them shows other labels, notes, or addresses.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from petitiondesk.opc.xml import Element
from petitiondesk.typesetting.docx.xml import name

_NO_LETTER: Final = "\x01"
"""What no part can hold: XML has no such character."""

_WORD: Final = name("w:t")
_RUN: Final = name("w:r")
_PARAGRAPH: Final = name("w:p")
_VALUES: Final = ("ilvl", "numId", "abstractNumId", "start", "numFmt", "lvlText")
_LEADS: Final = name("r:id")

_NUMBERS: Final[Mapping[str, tuple[str, ...]]] = {
    **{name(f"w:{each}"): (name("w:val"),) for each in _VALUES},
    name("w:num"): (name("w:numId"),),
    name("w:abstractNum"): (name("w:abstractNumId"),),
    name("w:lvl"): (name("w:ilvl"),),
    name("w:footnoteReference"): (name("w:id"), name("w:customMarkFollows")),
    name("w:footnote"): (name("w:id"), name("w:type")),
    name("w:footnoteRef"): (),
    name("w:fldChar"): (name("w:fldCharType"),),
    name("w:headerReference"): (name("w:type"), _LEADS),
    name("w:footerReference"): (name("w:type"), _LEADS),
    name("w:hyperlink"): (_LEADS,),
}
"""Elements that Word draws something from, or leads from, and the attributes that say what."""

_DIRECTIONS: Final = {
    _RUN: f"{name('w:rPr')}/{name('w:rtl')}",
    _PARAGRAPH: f"{name('w:pPr')}/{name('w:bidi')}",
}
"""What turns words and numbers around in what they stand in."""


def bare(text: str) -> str:
    """Return a text without its white space, in Normalization Form C."""
    return "".join(unicodedata.normalize("NFC", text).split())


def words_in_word(root: Element | None, leads: Mapping[str, str]) -> str:
    """Return what a part tells; nothing where there is no part.

    Args:
        root: of the part.
        leads: where its relationships lead, by their ids.
    """
    return "" if root is None else bare("".join(_told(root, leads)))


def _told(root: Element, leads: Mapping[str, str]) -> Iterator[str]:
    turned = dict.fromkeys(_DIRECTIONS, False)
    for each in root.iter("*"):
        tag = str(each.tag)
        if tag in _DIRECTIONS and turned[tag] != (turn := _turns(each, tag)):
            turned[tag] = turn
            yield _mark("turn", tag, str(turn))
        if tag == _WORD:
            yield str(each.text or "")
        elif tag == name("w:instrText"):
            yield _mark(str(each.text or ""))
        elif tag in _NUMBERS:
            yield _mark(tag, *(_value(each, key, leads) for key in _NUMBERS[tag]))


def _turns(each: Element, tag: str) -> bool:
    """Tell whether an element with words in it turns them."""
    has_words = next(each.iter(_WORD), None) is not None
    return has_words and each.find(_DIRECTIONS[tag]) is not None


def _value(each: Element, key: str, leads: Mapping[str, str]) -> str:
    said = str(each.get(key, ""))
    return leads.get(said, "") if key == _LEADS else said


def _mark(*said: str) -> str:
    return _NO_LETTER + _NO_LETTER.join(said) + _NO_LETTER
