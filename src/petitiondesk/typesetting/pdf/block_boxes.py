"""Where on the pages each block came to stand, for tinting it and for finding it by a click."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]  # has no types
    BlockLevelBox,
    InlineBlockBox,
    InlineReplacedBox,
    ParentBox,
)

from petitiondesk.typesetting.geometry import BlockBox, PageSize

Box: TypeAlias = Any
Page: TypeAlias = Any
"""Of WeasyPrint, which has no types."""

_LISTS = frozenset({"ol", "ul"})
_ITEM = frozenset({"li"})

POINTS_PER_PIXEL = 0.75
"""WeasyPrint lays out in CSS pixels of 1/96 inch; a point is 1/72 inch."""


def page_sizes(pages: Sequence[Page]) -> tuple[PageSize, ...]:
    """Return the sizes of WeasyPrint's pages."""
    return tuple(
        PageSize(page.width * POINTS_PER_PIXEL, page.height * POINTS_PER_PIXEL) for page in pages
    )


def block_boxes(pages: Sequence[Page]) -> tuple[BlockBox, ...]:
    """Return the rectangles of all blocks on WeasyPrint's pages, in reading order."""
    return tuple(
        _block_box(number, box, around)
        for number, page in enumerate(pages)
        for box, around in _boxes_with_source(page._page_box)  # noqa: SLF001  (the laid-out page)
    )


def _boxes_with_source(box: Box, around: Box = None) -> Iterator[tuple[Box, Box]]:
    """Yield each block's box, and the list around it: a tint covers the number of an item too."""
    box = getattr(box, "_box", box)
    if box.element is not None and box.element.get("data-source") and _covers(box):
        yield box, (around if box.element.tag not in _ITEM else None) or box
        return
    if isinstance(box, ParentBox):
        around = around or (box if box.element_tag in _LISTS else None)
        for child in box.children:
            yield from _boxes_with_source(child, around)


def _covers(box: Box) -> bool:
    shapes = (BlockLevelBox, InlineBlockBox, InlineReplacedBox)
    return isinstance(box, shapes) and box.element_tag == box.element.tag


def _block_box(page: int, box: Box, around: Box) -> BlockBox:
    edges = (
        around.border_box_x(),
        box.border_box_y(),
        around.border_width(),
        box.border_height(),
    )
    x, y, width, height = (round(edge * POINTS_PER_PIXEL, 2) for edge in edges)
    return BlockBox(box.element.get("data-source"), page, x, y, width, height)
