"""Telling whether a letter ends with a few lines alone on a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

from weasyprint.formatting_structure.boxes import (  # type: ignore[import-untyped]  # has no types
    FootnoteAreaBox,
)

Box: TypeAlias = Any
Page: TypeAlias = Any
"""Of WeasyPrint, which has no types."""

MOST_PAGES = 8
"""Longer letters are not set twice: there the page saved is not worth the wait."""

_LIMIT = "__last_page_at_least"
"""How WeasyPrint keeps the layout's `--last-page-at-least`."""


def ends_nearly_empty(pages: Sequence[Page]) -> bool:
    """Tell whether less of the last page is filled than the layout wants, and not the only one."""
    if not 1 < len(pages) <= MOST_PAGES:
        return False
    last = pages[-1]._page_box  # noqa: SLF001  (holds the laid-out page)
    root = last.children[0]
    filled = sum(_height(child) for child in last.children if _holds_text(child, root))
    return bool(filled < _limit(root) * last.height)


def _holds_text(child: Box, root: Box) -> bool:
    return child is root or isinstance(child, FootnoteAreaBox)


def _height(box: Box) -> float:
    return float(box.margin_height())


def _limit(root: Box) -> float:
    """Return the layout's limit as a part of the page; 0 where it has none."""
    tokens = root.style[_LIMIT] or ()
    found = [token.value for token in tokens if token.type == "percentage"]
    return found[0] / 100 if found else 0.0
