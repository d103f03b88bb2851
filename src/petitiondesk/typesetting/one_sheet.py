"""Finding out how much of a letter one sheet has room for: by setting it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from petitiondesk.page.tree import PageTree


class HasSizes(Protocol):
    """Pages that have been laid out."""

    @property
    def sizes(self) -> Sequence[object]:
        """The size of each page."""


PagesT = TypeVar("PagesT", bound=HasSizes)


def longest_that_fits(
    lengths: Sequence[PageTree], lay_out: Callable[[PageTree], PagesT]
) -> tuple[PageTree, PagesT]:
    """Return the first of several page trees, each shorter than the one before, that fits a page.

    The last is taken where none fits; the first, where it is the only one. Most letters fit at
    once; else half of what is left to try is ruled out each time.
    """
    first = lay_out(lengths[0])
    if len(lengths) == 1 or len(first.sizes) == 1:
        return lengths[0], first
    set_pages: dict[int, PagesT] = {}

    def fits(number: int) -> bool:
        set_pages[number] = lay_out(lengths[number])
        return len(set_pages[number].sizes) == 1

    last = len(lengths) - 1
    chosen = bisect_left(range(last), True, lo=1, key=fits)
    return lengths[chosen], set_pages.get(chosen) or lay_out(lengths[chosen])
