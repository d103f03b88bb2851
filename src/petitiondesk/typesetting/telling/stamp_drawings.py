"""Whether a stamp in a file from anywhere draws what ours does; nothing of it is rendered.

A stamp is drawn as shapes, and nobody reads words out of shapes. What another build of the program
draws is the same when it takes the same steps, and each figure has the form that ours has and
stands nearly where ours does beside the one before: so no letter may change, go, come, or change
places with another, and nothing else may be drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import cycle
from typing import Final, NamedTuple, TypeAlias

LONGEST: Final = 512 * 1024
"""Bytes of a stamp. Ours have fifty thousand, one of the longest name three times as many."""

ROUNDED: Final = 0.03
"""So much a number may differ: it was rounded otherwise. All lengths are in CSS pixels."""

BESIDE: Final = 1.0
"""So far a figure may stand from where ours is beside the one before it: a part of a letter."""

AWAY: Final = 6.0
"""So far it may stand from where ours is: less than a line."""

_PLAIN: Final = re.compile(rb"[0-9A-Za-z/.*\- \n]*")
_NUMBER: Final = re.compile(rb"-?[0-9]{1,6}(?:\.[0-9]{1,6})?")
_BEGIN: Final = b"m"
_GO_ON: Final = frozenset({b"l", b"c"})
"""The operators that begin a figure, and that go on with one (ISO 32000-1, 8.5.2.1)."""

_Point: TypeAlias = tuple[float, float]


class _Step(NamedTuple):
    """An operator behind what it is done with, where `#` stands for a number; and the numbers."""

    words: tuple[bytes, ...]
    numbers: tuple[float, ...]


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
    moved: _Point = (0.0, 0.0)
    for their, our in pairs:
        apart = tuple(a - b for a, b in zip(their.numbers, our.numbers, strict=True))
        if our.words[-1] == _BEGIN:
            if not _is_beside(apart, moved):
                return False
            moved = apart[0], apart[1]
        elif not _is_rounded(apart, moved if our.words[-1] in _GO_ON else (0.0, 0.0)):
            return False
    return True


def _is_beside(apart: tuple[float, ...], moved: _Point) -> bool:
    return all(
        abs(a) <= AWAY and abs(a - before) <= BESIDE for a, before in zip(apart, moved, strict=True)
    )


def _is_rounded(apart: tuple[float, ...], moved: _Point) -> bool:
    return all(abs(a - by) <= ROUNDED for a, by in zip(apart, cycle(moved), strict=False))
