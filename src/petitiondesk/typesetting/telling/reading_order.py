"""The words of a PDF in an order that can be compared, whatever runs from right to left in it.

A PDF holds a line in the order in which it is seen. In a page that runs from left to right, what
stands between two words of such a script is seen between them: only names in another script, with
the numbers and signs beside them, change places, and only they are sorted. In a page that runs from
right to left any word of a line may stand anywhere in it (UAX #9, 3.4), so every line is sorted;
that line follows on line still counts, wherever each layout breaks them. Numbers stay whole.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby
from typing import Final

_TURNED: Final = str.maketrans(")]}>»›", "([{<«‹")
"""Which of a pair of brackets is meant depends on the direction, which a layout may lose."""


class _Kind(Enum):
    FROM_LEFT = auto()
    FROM_RIGHT = auto()
    DIGIT = auto()
    SIGN = auto()
    SPACE = auto()


def in_reading_order(lines: Sequence[str]) -> str:
    """Return the text of lines, to be compared by `tells_the_same`.

    Args:
        lines: pieces of a text in its order, none longer than a line.
    """
    found = [unicodedata.normalize("NFC", line) for line in lines]
    kinds = Counter(map(_kind, "".join(found)))
    if not kinds[_Kind.FROM_RIGHT]:
        return "".join("".join(found).split())
    if kinds[_Kind.FROM_RIGHT] > kinds[_Kind.FROM_LEFT]:
        return "\n".join(filter(None, (_sorted(_words(line)) for line in found)))
    return "\n".join(_names_sorted(_words(" ".join(found))))


def tells_the_same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Tell whether two layouts tell the same.

    Args:
        ours: what `told_text` returned of one.
        theirs: what it returned of the other.
    """
    return len(ours) == len(theirs) and all(map(_follow, ours, theirs))


def _follow(ours: str, theirs: str) -> bool:
    """Tell whether two texts are one, whose lines break anywhere and whose words are sorted there.

    Where a line ends, all words before it have been told, and no other. So of two texts the one
    that has told less has told nothing that the other has not.
    """
    if ours == theirs:
        return True
    ahead, more = Counter[str](), 0
    left, right = (_lines(each) for each in (ours, theirs))
    while left or right:
        ours_next = bool(left) and (more <= 0 or not right)
        words, sign = (left.pop(), 1) if ours_next else (right.pop(), -1)
        more += sign * len(words)
        for word in words:
            ahead[word] += sign
        ahead = Counter({word: count for word, count in ahead.items() if count})
        if any((count < 0 <= more) or (count > 0 >= more) for count in ahead.values()):
            return False
    return more == 0


def _lines(text: str) -> list[list[str]]:
    """Return the words of each line, the last line first."""
    return [line.split(" ") for line in reversed(text.split("\n"))]


def _names_sorted(words: Iterable[str]) -> Iterator[str]:
    """Yield text; what stands between two words from left to right is sorted where it turns."""
    kept = ""
    for _, stretch in groupby(words, key=lambda word: _kind(word[0]) is _Kind.FROM_LEFT):
        between = list(stretch)
        if any(_kind(word[0]) is _Kind.FROM_RIGHT for word in between):
            yield from (kept, _sorted(between))
            kept = ""
        else:
            kept += "".join(between)
    yield kept


def _words(text: str) -> Iterator[str]:
    """Yield words and numbers, and each sign by itself."""
    for kind, letters in groupby(text, key=_kind):
        if kind is _Kind.SIGN:
            yield from letters
        elif kind is not _Kind.SPACE:
            yield "".join(letters)


def _kind(letter: str) -> _Kind:
    if letter.isspace():
        return _Kind.SPACE
    if letter.isdecimal():
        return _Kind.DIGIT
    direction = unicodedata.bidirectional(letter)
    if direction in {"R", "AL"}:
        return _Kind.FROM_RIGHT
    return _Kind.FROM_LEFT if direction == "L" else _Kind.SIGN


def _sorted(words: Iterable[str]) -> str:
    return " ".join(sorted(word.translate(_TURNED) for word in words))
