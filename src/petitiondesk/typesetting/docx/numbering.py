"""Word's own numbering, where it prints exactly the labels of the page tree.

Real lists can be walked by a screen reader and edited; but Word cannot count in every script.
Labels it cannot print are typed (:func:`numbering_of` returns None): both formats say the same.
ECMA-376-1 section 17.9.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final
from unicodedata import east_asian_width

import msgspec

from petitiondesk.opc.xml import Element, to_part
from petitiondesk.typesetting.docx.styles import ListLook
from petitiondesk.typesetting.docx.xml import w

_COUNTED: Final = re.compile(r"([^%]*?)(?<![0-9])(0|[1-9][0-9]{0,4})([^0-9%]*)")
_LETTERED: Final = re.compile(r"([^a-z%]*)([a-z])([^a-z%]*)")
_BULLET: Final = "•"
_LATIN, _OTHER, _BROAD, _GAP = 115, 170, 220, 70
"""Widths of letters and of the gap behind a label, in twentieths of a point, rather too wide."""


class Numbering(msgspec.Struct, frozen=True):
    """How Word counts a list.

    Attributes:
        form: ``decimal``, ``lowerLetter`` or ``bullet``.
        before: what stands before the number; in ``2.1`` the number of the section and its point.
        after: what stands after it.
        start: the first number.
    """

    form: str
    before: str = ""
    after: str = ""
    start: int = 1

    def label(self, index: int) -> str:
        """Return what Word prints at the item with this index, counted from 0."""
        number = self.start + index
        counted = chr(ord("a") + number - 1) if self.form == "lowerLetter" else str(number)
        return f"{self.before}{counted}{self.after}"


def numbering_of(labels: Sequence[str]) -> Numbering | None:
    """Return the numbering that prints just these labels; None where Word has none."""
    if counted := _COUNTED.fullmatch(labels[0]):
        found = Numbering("decimal", counted[1], counted[3], int(counted[2]))
    elif lettered := _LETTERED.fullmatch(labels[0]):
        found = Numbering("lowerLetter", lettered[1], lettered[3], ord(lettered[2]) - ord("a") + 1)
    else:
        return None
    same = all(found.label(index) == label for index, label in enumerate(labels))
    return found if same else None


class Lists:
    """Gathers the lists of a document while it is written; each counts for itself."""

    def __init__(self, look: ListLook) -> None:
        """Lay lists out as the template has it."""
        self._look = look
        self._lists: list[tuple[Numbering, ListLook, int]] = []

    def look(self, labels: Sequence[str]) -> ListLook:
        """Return the template's look of lists, with more room where the labels are long."""
        needed = max((_width(label) for label in labels), default=0) + _GAP
        wider = max(0, needed - self._look.hanging)
        return ListLook(self._look.step + wider, self._look.hanging + wider, self._look.after)

    def add(self, numbering: Numbering | None, look: ListLook, depth: int) -> int:
        """Return the number under which Word knows a new list (None: bullets)."""
        self._lists.append((numbering or Numbering("bullet"), look, depth))
        return len(self._lists)

    def part(self) -> bytes | None:
        """Return ``word/numbering.xml``, or None where there are no lists."""
        if not self._lists:
            return None
        numbered = list(enumerate(self._lists, start=1))
        root = w("numbering")
        root.extend(self._abstract(number, *listed) for number, listed in numbered)
        root.extend(
            w("num", w("abstractNumId", val=number), numId=number) for number, _ in numbered
        )
        return to_part(root)

    @staticmethod
    def _abstract(number: int, numbering: Numbering, look: ListLook, depth: int) -> Element:
        levels = (_level(level, numbering, look) for level in range(depth + 1))
        return w(
            "abstractNum", w("multiLevelType", val="multilevel"), *levels, abstractNumId=number
        )


def _level(level: int, numbering: Numbering, look: ListLook) -> Element:
    shown = f"{numbering.before}%{level + 1}{numbering.after}"
    return w(
        "lvl",
        w("start", val=numbering.start),
        w("numFmt", val=numbering.form),
        w("lvlText", val=_BULLET if numbering.form == "bullet" else shown),
        w("lvlJc", val="left"),
        w("pPr", w("ind", left=look.step * (level + 1), hanging=look.hanging)),
        ilvl=level,
    )


def _width(label: str) -> int:
    return sum(
        _LATIN if letter.isascii() else _BROAD if east_asian_width(letter) == "W" else _OTHER
        for letter in label
    )
