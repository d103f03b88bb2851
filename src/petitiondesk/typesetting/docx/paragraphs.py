"""Paragraphs: style, direction, place in a list, and the bookmark that finds a block again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from petitiondesk.opc.xml import Element
from petitiondesk.page.tree import Inline, Run
from petitiondesk.typesetting.docx.scripts import is_right_to_left
from petitiondesk.typesetting.docx.xml import w

MAX_BOOKMARK: Final = 40
"""The longest name Word keeps (ECMA-376-1 section 17.13.6.2)."""


class Place(msgspec.Struct, frozen=True):
    """Where a paragraph stands in a list.

    Attributes:
        list_number: under which Word counts it; 0 where Word does not print the label.
        depth: 0 in a list, 1 in a list within a list.
        left: indentation in twentieths of a point, where the list does not give it.
        hanging: how far the first line hangs out, in the same unit.
        after: space below, in the same unit; None where the style has it.
        before: the same above.
    """

    list_number: int = 0
    depth: int = 0
    left: int = 0
    hanging: int = 0
    after: int | None = None
    before: int | None = None


NOWHERE: Final = Place()


class ParagraphWriter:
    """Writes paragraphs and keeps the names of their bookmarks apart."""

    def __init__(self, *, right_to_left: bool) -> None:
        """Write paragraphs of a page that runs in one direction."""
        self.right_to_left = right_to_left
        self._bookmarks: set[str] = set()
        self._of_block: dict[str, int] = {}

    def paragraph(
        self,
        style: str,
        content: Iterable[Element],
        source: str = "",
        place: Place = NOWHERE,
        language: str = "",
    ) -> Element:
        """Return a paragraph.

        Args:
            style: its id.
            content: its runs.
            source: the block it was made from.
            place: where it stands in a list.
            language: that all of it is in, where it is another than the page's.
        """
        turned = is_right_to_left(language) if language else self.right_to_left
        made = w("p", _properties(style, place, right_to_left=turned))
        if source:
            number = len(self._bookmarks) + 1
            made.append(w("bookmarkStart", id=number, name=self._bookmark(source)))
            made.extend(content)
            made.append(w("bookmarkEnd", id=number))
        else:
            made.extend(content)
        return made

    def _bookmark(self, source: str) -> str:
        """Return ``pd_<source>``, numbered from the second paragraph of the same block on."""
        number = self._of_block.get(source, 0) + 1
        while (name := _bookmark_name(source, number)) in self._bookmarks:
            number += 1
        self._of_block[source] = number
        self._bookmarks.add(name)
        return name


def _bookmark_name(source: str, number: int) -> str:
    after = f"_{number}"
    return f"pd_{source}"[: MAX_BOOKMARK - len(after)] + after if number > 1 else f"pd_{source}"


def only_language(inlines: Iterable[Inline]) -> str:
    """Return the language that all of a paragraph is in; empty where it is the page's."""
    languages = {inline.language for inline in inlines if isinstance(inline, Run)}
    return languages.pop() if len(languages) == 1 else ""


def _properties(style: str, place: Place, *, right_to_left: bool) -> Element:
    # In the order of ECMA-376-1 section 17.3.1.26.
    properties = w("pPr", w("pStyle", val=style))
    if place.list_number:
        level, number = w("ilvl", val=place.depth), w("numId", val=place.list_number)
        properties.append(w("numPr", level, number))
    if right_to_left:
        properties.append(w("bidi"))
    spaces = {"before": place.before, "after": place.after}
    if told := {name: space for name, space in spaces.items() if space is not None}:
        properties.append(w("spacing", **told))
    if place.left:
        properties.append(w("ind", left=place.left, hanging=place.hanging))
    return properties
