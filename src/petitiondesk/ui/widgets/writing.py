"""How a letter's language is written in a field: its direction, and offsets as Qt counts them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from petitiondesk.letter.languages import Direction, language


class Change(NamedTuple):
    """The smallest replacement that turns one text into another, in UTF-16 code units."""

    start: int
    removed: int
    inserted: str


def direction_of(code: str) -> Qt.LayoutDirection:
    """Return the direction in which a letter's language runs."""
    known = language(code)
    if known and known.direction is Direction.RIGHT_TO_LEFT:
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def alignment_of(code: str) -> Qt.AlignmentFlag:
    """Return the edge where a language begins, whatever way the interface runs."""
    runs = direction_of(code)
    edge = (
        Qt.AlignmentFlag.AlignRight
        if runs is Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    return edge | Qt.AlignmentFlag.AlignAbsolute


def change_between(old: str, new: str) -> Change:
    """Return the smallest single change from ``old`` to ``new``."""
    start = _common(old, new)
    most = min(len(old), len(new)) - start
    end = min(_common(old[::-1], new[::-1]), most)
    removed = old[start : len(old) - end]
    return Change(units(old[:start]), units(removed), new[start : len(new) - end])


def units(text: str) -> int:
    """Return how many UTF-16 code units a text has; Qt counts carets in them."""
    return len(text) + sum(character > "\uffff" for character in text)


def _common(one: str, other: str) -> int:
    for index, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return index
    return min(len(one), len(other))
