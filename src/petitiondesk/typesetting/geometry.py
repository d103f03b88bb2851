"""Where things stand on pages, in points: values that the interface reads without any engine."""

from __future__ import annotations

import msgspec


class PageSize(msgspec.Struct, frozen=True):
    """The size of a page, in points."""

    width: float
    height: float


class BlockBox(msgspec.Struct, frozen=True):
    """A rectangle that a block covers on a page; a block that runs on has one on each page.

    Attributes:
        source: the id of the block, as the page tree has it.
        page: its number, counted from 0.
        x: of the left edge, in points from the left of the page.
        y: of the upper edge, in points from the top of the page.
        width: in points.
        height: in points.
    """

    source: str
    page: int
    x: float
    y: float
    width: float
    height: float
