"""Whether a stamp in a file from anywhere draws what ours does; nothing of it is rendered.

A stamp is drawn as shapes, and nobody reads words out of shapes. What another build of the program
draws is the same when it takes the same steps, and each figure has the form that ours has and
stands nearly where ours does beside the one before; one within another, as the holes of an eight
are, stands in it exactly as ours does. So no letter may change, go, come, or change places with
another, and nothing else may be drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Final, NamedTuple, TypeAlias

from petitiondesk.typesetting.telling.painted import Box

LONGEST: Final = 512 * 1024
"""Bytes of a stamp. Ours have fifty thousand, one of the longest name three times as many."""

ROUNDED: Final = 0.03
"""So much a number may differ: it was rounded otherwise. All lengths are in CSS pixels."""

BESIDE: Final = 0.2
"""So far a figure may stand from where ours is beside the one before it: a part of a stroke."""

AWAY: Final = 6.0
"""So far it may stand from where ours is: less than a line."""

_PLAIN: Final = re.compile(rb"[0-9A-Za-z/.*\- \n]*")
_NUMBER: Final = re.compile(rb"-?[0-9]{1,6}(?:\.[0-9]{1,6})?")
_BEGIN: Final = b"m"
_GO_ON: Final = frozenset({b"l", b"c"})
_DRAW: Final = _GO_ON | {_BEGIN}
"""The operators that begin a figure, and that go on with one (ISO 32000-1, 8.5.2.1)."""

_Point: TypeAlias = tuple[float, float]


class _Step(NamedTuple):
    """An operator behind what it is done with, where `#` stands for a number; and the numbers."""

    words: tuple[bytes, ...]
    numbers: tuple[float, ...]


class _Figure(NamedTuple):
    """How far a figure stands from ours, and the points of ours."""

    moved: _Point
    points: list[_Point]

    def box(self) -> Box:
        """Return what is around ours."""
        across, down = zip(*self.points, strict=True)
        return Box(min(across), min(down), max(across), max(down))


def draws_the_same(untrusted: bytes, ours: bytes) -> bool:
    """Tell whether one stamp draws what another does.

    Args:
        untrusted: the content stream (ISO 32000-1, 7.8.2) of a stamp in a file from anywhere.
        ours: that of a stamp that was set here.
    """
    if untrusted == ours:
        return True
    if len(untrusted) > LONGEST or not _PLAIN.fullmatch(untrusted):
        return False
    theirs, own = list(_steps(untrusted)), list(_steps(ours))
    if [each.words for each in theirs] != [each.words for each in own]:
        return False
    return _stand_alike(zip(theirs, own, strict=True))


def _steps(drawing: bytes) -> Iterator[_Step]:
    words, numbers = list[bytes](), list[float]()
    for word in drawing.split():
        if _NUMBER.fullmatch(word):
            words.append(b"#")
            numbers.append(float(word))
            continue
        words.append(word)
        if not word.startswith(b"/"):
            yield _Step(tuple(words), tuple(numbers))
            words, numbers = [], []
    if words:
        yield _Step(tuple(words), tuple(numbers))


def _stand_alike(pairs: Iterable[tuple[_Step, _Step]]) -> bool:
    """Tell whether all numbers of two drawings of the same steps are nearly the same."""
    figures = list[_Figure]()
    for their, our in pairs:
        apart = [a - b for a, b in zip(their.numbers, our.numbers, strict=True)]
        if our.words[-1] == _BEGIN:
            figures.append(_Figure((apart[0], apart[1]), list(_points(our))))
        elif our.words[-1] in _GO_ON and figures:
            figures[-1].points.extend(_points(our))
        moved = figures[-1].moved if figures and our.words[-1] in _DRAW else (0.0, 0.0)
        if not all(abs(a - by) <= ROUNDED for a, by in zip(apart, cycle(moved), strict=False)):
            return False
    return _move_together(figures)


def _points(step: _Step) -> Iterator[_Point]:
    return zip(step.numbers[::2], step.numbers[1::2], strict=True)


def _move_together(figures: Iterable[_Figure]) -> bool:
    """Tell whether figures moved little, and those of one letter not at all beside each other."""
    moved: _Point = (0.0, 0.0)
    letter: Box | None = None
    for each in figures:
        box = each.box()
        inside = letter is not None and (letter.holds(box) or box.holds(letter))
        letter = letter if letter is not None and inside and letter.holds(box) else box
        limit = ROUNDED if inside else BESIDE
        for a, before in zip(each.moved, moved, strict=True):
            if abs(a) > AWAY or abs(a - before) > limit:
                return False
        moved = each.moved
    return True
