"""What changed between two texts, as a redline: runs that were kept, added, or removed.

Texts are compared word by word. Scripts that put no spaces between words are cut into the
smallest pieces that a reader sees as one (Unicode Standard Annex 29, extended grapheme clusters,
with what belongs to the letter before or after it): a mark is never torn off its letter. A run that
was kept between two changes, and is shorter than they are, counts as changed: a sentence that was
written anew is shown as one, and not as a mosaic of the words it has by chance in common.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec
from rapidfuzz.distance import Indel

from petitiondesk.letter.fields import FIELD

MOST_PAIRS: Final = 64_000_000
"""So many pairs of words are compared at most, in 8 MB: as of two texts of 8,000 words without
a common beginning or end. What is longer is shown as taken away and written anew."""

_SHORT: Final = 2
"""So many words between two changes may count as changed with them."""


class Mark(enum.Enum):
    """What became of a run."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


class Run(msgspec.Struct, frozen=True):
    """A stretch of text with one fate."""

    mark: Mark
    text: str


Redline = tuple[Run, ...]
"""Runs in the order of reading. What was removed stands before what came in its place."""

_CONJUNCTS: Final = (
    # A letter with what is written before, above, below and after it.
    r"[\u0e40-\u0e44]?[\u0e01-\u0e2f\u0e3f\u0e46\u0e4f\u0e5a\u0e5b]"
    r"[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]*|"
    r"[\u0ec0-\u0ec4]?[\u0e81-\u0eaf\u0ec6\u0edc-\u0edf][\u0eb0-\u0ebd\u0ec8-\u0ece]*|"
    r"[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17d3\u17dd])*|"
    r"[\u1000-\u102a\u103f\u104c-\u1055]"
    r"(?:\u1039[\u1000-\u102a]|[\u102b-\u1038\u103a-\u103e\u1056-\u1059])*|"
    r"[\u3041-\u3096\u309d-\u30ff\u3105-\u312f\u31f0-\u31ff][\u3099\u309a]*|"
    r"[\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff][\ufe00-\ufe0f\U000e0100-\U000e01ef]*"
)
"""Thai, Lao, Khmer, Myanmar, kana and Bopomofo, Han."""

_DIGITS: Final = r"[\u0e50-\u0e59]+|[\u0ed0-\u0ed9]+|[\u17e0-\u17e9]+|[\u1040-\u1049]+"
_NO_WORD: Final = (
    r"\s!-/:-@\[-`{-~\u00a0-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf"
    r"\u060c\u061b\u061f\u06d4\u0964\u0965\u2000-\u200b\u200e-\u206f\u3000-\u3004\u3008-\u3020"
    r"\uff01-\uff0f\uff1a-\uff20\U0001f000-\U0001faff"
)
_SPACELESS: Final = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fd5\u3005-\u3007\u3021-\u312f\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_MARKS: Final = (
    r"[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e01ef]"
)
_IN_WORD: Final = rf"[^{_NO_WORD}{_SPACELESS}]"
_PIECE: Final = re.compile(
    "|".join(
        (
            re.sub(r"\?P<\w+>", "?:", FIELD.pattern),
            r"\s+",
            rf"{_IN_WORD}+(?:['’ʼ]{_IN_WORD}+)*",
            _DIGITS,
            _CONJUNCTS,
            r"[\U0001f1e6-\U0001f1ff]{2}",
            rf".{_MARKS}*(?:\u200d.{_MARKS}*)*",
        )
    ),
    re.DOTALL,
)


def redline(before: str, after: str) -> Redline:
    """Return what became of a text. The same text gives one run that was kept; none, no run."""
    if before == after:
        return _run(Mark.KEPT, before)
    old, new = pieces(before), pieces(after)
    changed_over_spaces = _merged(_groups(old, new), 0)
    return tuple(_joined(_merged(changed_over_spaces, _SHORT)))


def pieces(text: str) -> list[str]:
    """Cut a text into what is compared: words, spaces, signs, computed counts."""
    return [found.group() for found in _PIECE.finditer(text)]


class _Group(msgspec.Struct):
    """What was removed and added at one place, or what was kept there."""

    kept: list[str]
    removed: list[str]
    added: list[str]


def _groups(old: Sequence[str], new: Sequence[str]) -> Iterator[_Group]:
    """Yield kept and changed stretches in turn."""
    start, end = _common(old, new)
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    if start:
        yield _Group(list(old[:start]), [], [])
    if len(inner_old) * len(inner_new) > MOST_PAIRS:
        yield _Group([], list(inner_old), list(inner_new))
    else:
        yield from _compared(inner_old, inner_new)
    if end:
        yield _Group(list(old[len(old) - end :]), [], [])


def _common(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many pieces both begin and end with."""
    room = min(len(old), len(new))
    start = next((at for at in range(room) if old[at] != new[at]), room)
    room -= start
    end = next((at for at in range(room) if old[-1 - at] != new[-1 - at]), room)
    return start, end


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[_Group]:
    # By numbers, since rapidfuzz compares hashes: two words that share one are not the same word.
    numbers: dict[str, int] = {}
    codes = Indel.opcodes(
        [numbers.setdefault(piece, len(numbers)) for piece in old],
        [numbers.setdefault(piece, len(numbers)) for piece in new],
    )
    for code in codes:
        gone, come = old[code.src_start : code.src_end], new[code.dest_start : code.dest_end]
        if code.tag == "equal":
            yield _Group(list(gone), [], [])
        else:
            yield _Group([], list(gone), list(come))


def _merged(groups: Iterator[_Group], most: int) -> Iterator[_Group]:
    """Take kept stretches of at most so many words into the changes around them."""
    waiting: list[_Group] = []
    for group in groups:
        if waiting and _belongs(waiting, group, most):
            _take_in(waiting, group)
        else:
            waiting.append(group)
        if len(waiting) > _WINDOW:
            yield waiting.pop(0)
    yield from waiting


_WINDOW: Final = 2


def _belongs(waiting: Sequence[_Group], group: _Group, most: int) -> bool:
    """Tell whether a change goes on where the last one ended, or nearly so."""
    if group.kept:
        return False
    if not waiting[-1].kept:
        return True
    if len(waiting) < _WINDOW or waiting[-2].kept:
        return False
    between = sum(not piece.isspace() for piece in waiting[-1].kept)
    return between == 0 or between < min(most + 1, _size(waiting[-2]), _size(group))


def _take_in(waiting: list[_Group], group: _Group) -> None:
    """Make the last change of those that wait end with this one."""
    if waiting[-1].kept:
        kept = waiting.pop().kept
        waiting[-1].removed += kept
        waiting[-1].added += kept
    waiting[-1].removed += group.removed
    waiting[-1].added += group.added


def _size(group: _Group) -> int:
    """Return how long a change is on its longer side, as far as that matters here."""
    return max(_some_words(group.removed), _some_words(group.added))


def _some_words(pieces_: Sequence[str]) -> int:
    return min(_SHORT + 1, sum(not piece.isspace() for piece in pieces_[: 2 * _SHORT + 2]))


def _joined(groups: Iterator[_Group]) -> Iterator[Run]:
    for group in groups:
        yield from _run(Mark.KEPT, "".join(group.kept))
        yield from _run(Mark.REMOVED, "".join(group.removed))
        yield from _run(Mark.ADDED, "".join(group.added))


def _run(mark: Mark, text: str) -> Redline:
    return (Run(mark, text),) if text else ()
