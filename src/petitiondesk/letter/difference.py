"""What changed between two letters: parts that came, went or moved, texts, and other values.

Parts are known by their place: the fields and ids that lead to them. What stands in a part that
came or went is told as if it had been empty before, or were after.
"""

from __future__ import annotations

import enum
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import FieldInfo

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.redline import Redline, redline
from petitiondesk.letter.tree import Path, part_fields
from petitiondesk.letter.values import Block, Part, Text

_BOOKKEEPING = frozenset({"id", "salt", "texts"})
"""Fields that say nothing by themselves."""


class Fate(enum.Enum):
    """What became of a part."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class TextChange(msgspec.Struct, frozen=True):
    """A block says something else in one language."""

    language: str
    runs: Redline


class ValueChange(msgspec.Struct, frozen=True):
    """Another value than a text changed, such as a date.

    Attributes:
        field: its name, as the letter has it.
        before: what it held, as the letter has it; of a part that came, what is there by itself.
        after: what it holds; of a part that went, likewise.
        language: of a value that belongs to a text; empty for the others.
    """

    field: str
    before: object
    after: object
    language: str = ""


class Change(msgspec.Struct, frozen=True):
    """What changed in one part, apart from the parts in it.

    Attributes:
        path: where the part stands: in the later letter, or in the earlier one if it went.
        part: the part, as it is, or as it was if it went.
        fate: what became of it.
        texts: what its texts say now, where it is a block; in the order of the letter's languages.
        values: what else changed.
    """

    path: Path
    part: Part
    fate: Fate
    texts: tuple[TextChange, ...] = ()
    values: tuple[ValueChange, ...] = ()


def difference(before: Letter, after: Letter) -> tuple[Change, ...]:
    """Return what changed, in the order of the paper; nothing between a letter and itself.

    The texts of a part are compared in time that grows with their length, as long as changes are
    few; see `redline.MOST_PAIRS` for the most.
    """
    languages = dict.fromkeys((*after.languages.all, *before.languages.all))
    return tuple(_compared((), before, after, Fate.KEPT, tuple(languages)))


def _compared(
    path: Path, before: Part | None, after: Part | None, fate: Fate, languages: Sequence[str]
) -> Iterator[Change]:
    part = after or before
    if part is None or before is after:
        return
    change = Change(
        path, part, fate, _texts(before, after, languages), tuple(_values(before, after))
    )
    if fate is not Fate.KEPT or change.texts or change.values:
        yield change
    for name in part.__struct_fields__:
        if name in part_fields(type(part)):
            yield from _held(path, name, before, after, languages)


def _held(
    path: Path, name: str, before: Part | None, after: Part | None, languages: Sequence[str]
) -> Iterator[Change]:
    """Compare what a field holds: one part, or a list of them."""
    held, holds = getattr(before, name, None), getattr(after, name, None)
    if not (isinstance(held, tuple) or isinstance(holds, tuple)):
        yield from _compared((*path, name), held, holds, _fate(held, holds), languages)
        return
    old: dict[str, Part] = {part.id: part for part in held or ()}
    new: dict[str, Part] = {part.id: part for part in holds or ()}
    moved = _moved([part for part in old if part in new], [part for part in new if part in old])
    for part in _in_order(list(old), list(new)):
        fate = Fate.MOVED if part in moved else _fate(old.get(part), new.get(part))
        inner = (*path, name, part)
        if fate is Fate.MOVED and old[part] == new[part]:
            yield Change(inner, new[part], fate)
        else:
            yield from _compared(inner, old.get(part), new.get(part), fate, languages)


def _fate(before: Part | None, after: Part | None) -> Fate:
    if before is None:
        return Fate.ADDED
    return Fate.REMOVED if after is None else Fate.KEPT


def _texts(
    before: Part | None, after: Part | None, languages: Sequence[str]
) -> tuple[TextChange, ...]:
    old, new = _said(before), _said(after)
    spoken = dict.fromkeys((*languages, *new, *old))
    pairs = ((code, _markup(old.get(code)), _markup(new.get(code))) for code in spoken)
    return tuple(TextChange(code, redline(was, now)) for code, was, now in pairs if was != now)


def _said(part: Part | None) -> Mapping[str, Text]:
    return part.texts if isinstance(part, Block) else {}


def _markup(text: Text | None) -> str:
    return text.markup if text else ""


def _values(before: Part | None, after: Part | None) -> Iterator[ValueChange]:
    """Yield values that differ; of a part that came or went, those it does not have by itself."""
    part = after or before
    if part is None:
        return
    for field in msgspec.structs.fields(part):
        if field.name in _BOOKKEEPING or field.name in part_fields(type(part)):
            continue
        none = _default(field)
        was, now = getattr(before, field.name, none), getattr(after, field.name, none)
        if was != now:
            yield ValueChange(field.name, was, now)
    old, new = _said(before), _said(after)
    for code in (code for code in new if code in old):
        yield from _about_text(old[code], new[code], code)


def _default(field: FieldInfo) -> object:
    """Return what a field holds where nobody has said anything; None where somebody must."""
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return None if field.default is msgspec.NODEFAULT else field.default


def _about_text(before: Text, after: Text, language: str) -> Iterator[ValueChange]:
    for name in Text.__struct_fields__:
        was, now = getattr(before, name), getattr(after, name)
        if name != "markup" and was != now:
            yield ValueChange(name, was, now, language)


def _in_order(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Yield the ids of both: in the new order, and what went after what it stood behind."""
    behind: dict[str, list[str]] = {}
    last = ""
    there = frozenset(new)
    for part in old:
        if part in there:
            last = part
        else:
            behind.setdefault(last, []).append(part)
    for part in ("", *new):
        if part:
            yield part
        yield from behind.get(part, ())


def _moved(old: Sequence[str], new: Sequence[str]) -> frozenset[str]:
    """Return the fewest parts that must move so that one order becomes the other.

    What stays is a longest increasing subsequence (Schensted 1961), found by patience sorting.
    """
    places = {part: place for place, part in enumerate(old)}
    ends: list[int] = []
    links: list[int] = []
    tops: list[int] = []
    sequence = [places[part] for part in new]
    for at, place in enumerate(sequence):
        pile = bisect_left(ends, place)
        links.append(tops[pile - 1] if pile else -1)
        if pile == len(ends):
            ends.append(place)
            tops.append(at)
        else:
            ends[pile], tops[pile] = place, at
    stay, at = set(), tops[-1] if tops else -1
    while at >= 0:
        stay.add(new[at])
        at = links[at]
    return frozenset(new) - stay
