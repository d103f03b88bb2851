"""What a path of rectangles paints, and whether a colour can be read on white paper. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import Final, NamedTuple

LEGIBLE: Final = 0.30
PALE: Final = 0.80
"""Relative luminance (WCAG 2.2): at most that of words, which gives a contrast of 3 to 1 on white,
and at least that of what lies behind words."""

_WHOLE: Final = 255
_DARKEST: Final = 0.04045
_CORNERS: Final = 2
_SLACK: Final = 0.5
_CORE: Final = 0.3
"""This part of the height of a word, above and below, a rule may touch; another word, too."""

_REACH: Final = 2.5
"""So far the letters of one line reach into those of another."""


_SHORTEST: Final = 60.0
_FARTHEST: Final = 40.0
_BESIDE: Final = 20.0
_END: Final = 15.0
"""A rule across is this long, and has words this far above or below it; one upright has words this
far to its side, and at both ends. So there are none to draw large letters from. In points."""

_FRAME: Final = 4


class Box(NamedTuple):
    """A rectangle on a page, in points, from its bottom left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom

    def holds(self, other: Box) -> bool:
        """Tell whether another one is inside, give or take half a point."""
        return (
            self.left - _SLACK <= other.left
            and other.right <= self.right + _SLACK
            and self.bottom - _SLACK <= other.bottom
            and other.top <= self.top + _SLACK
        )

    def overlaps(self, other: Box) -> bool:
        """Tell whether another one lies in part in this one, by more than half a point."""
        across, upright = self._shared(other)
        return across > _SLACK and upright > _SLACK

    def lies_on(self, word: Box) -> bool:
        """Tell whether a word lies on another one, and does not only touch it.

        What hangs below a letter, as in Khmer, may reach a little into the next line.
        """
        across, upright = self._shared(word)
        return across > max(_SLACK, _CORE * min(self.width, word.width)) and upright > max(
            _REACH, _CORE * min(self.height, word.height)
        )

    def _shared(self, other: Box) -> tuple[float, float]:
        """Return width and height of what two have in common; below zero where that is nothing."""
        return (
            min(self.right, other.right) - max(self.left, other.left),
            min(self.top, other.top) - max(self.bottom, other.bottom),
        )

    def crosses(self, word: Box) -> bool:
        """Tell whether a rule goes through a word, and not under or above it."""
        spared = word.height * _CORE
        return self.thickened().overlaps(
            word._replace(bottom=word.bottom + spared, top=word.top - spared)
        )

    def thickened(self) -> Box:
        """Return a rule at least as thick as what counts as lying over something."""
        return Box(self.left, self.bottom - _SLACK, self.right, self.top + _SLACK)


def painted(figures: Sequence[Sequence[tuple[float, float]]] | None) -> list[Box] | None:
    """Return what a path fills: a rectangle, or what is between two; None where it is another."""
    boxes = [_box(each) for each in figures or ()]
    found = [each for each in boxes if each is not None]
    if len(found) != len(boxes) or len(boxes) not in (1, 2):
        return None
    if len(found) == 1:
        return found
    one, other = found
    outer, inner = (one, other) if one.holds(other) else (other, one)
    return list(_between(outer, inner)) if outer.holds(inner) else None


def are_of_a_letter(strips: Sequence[Box], words: Sequence[Box]) -> bool:
    """Tell whether what a path paints belongs to words: stands around, along or below them."""
    lefts, bottoms, rights, tops = zip(*strips, strict=True) if strips else ((0.0,),) * 4
    whole = Box(min(lefts), min(bottoms), max(rights), max(tops))
    if len(strips) == _FRAME or min(whole.width, whole.height) > _END:
        return whole.width >= _SHORTEST and any(whole.holds(word) for word in words)
    return all(_goes_along(strip, words) for strip in strips)


def _goes_along(rule: Box, words: Sequence[Box]) -> bool:
    if rule.width > rule.height:
        near = Box(rule.left, rule.bottom - _FARTHEST, rule.right, rule.top + _FARTHEST)
        return rule.width >= _SHORTEST and any(near.overlaps(word) for word in words)
    near = Box(rule.left - _BESIDE, rule.bottom, rule.right + _BESIDE, rule.top)
    beside = [word for word in words if near.overlaps(word)]
    return (
        min((abs(word.top - rule.top) for word in beside), default=inf) <= _END
        and min((abs(word.bottom - rule.bottom) for word in beside), default=inf) <= _END
    )


def is_legible(colour: tuple[int, ...]) -> bool:
    """Tell whether words of a colour (red, green, blue, opacity) can be read on white paper."""
    return len(colour) > 3 and colour[3] == _WHOLE and _luminance(colour) <= LEGIBLE  # noqa: PLR2004


def is_pale(colour: tuple[int, ...]) -> bool:
    """Tell whether dark words can be read on a colour."""
    return len(colour) > 3 and _luminance(colour) >= PALE  # noqa: PLR2004


def _luminance(colour: tuple[int, ...]) -> float:
    red, green, blue = map(_linear, colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / _WHOLE
    return share / 12.92 if share <= _DARKEST else float(((share + 0.055) / 1.055) ** 2.4)


def _box(corners: Sequence[tuple[float, float]]) -> Box | None:
    """Return the rectangle with these corners, one behind the other; None where it is none."""
    across = sorted({round(x, 2) for x, _ in corners})
    upright = sorted({round(y, 2) for _, y in corners})
    if len(across) > _CORNERS or len(upright) > _CORNERS or not corners:
        return None
    return Box(across[0], upright[0], across[-1], upright[-1])


def _between(outer: Box, inner: Box) -> Iterator[Box]:
    """Yield what is painted on each side, where that is anything."""
    strips = (
        outer._replace(bottom=inner.top),
        outer._replace(top=inner.bottom),
        outer._replace(left=inner.right),
        outer._replace(right=inner.left),
    )
    yield from (each for each in strips if each.width > 0 and each.height > 0)
