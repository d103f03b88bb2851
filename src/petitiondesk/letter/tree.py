"""Walking a letter: every part in the order of the paper, found by its id and replaced by its id.

One generic walk over the declared fields, so that a field added to a value cannot be forgotten by
digests, editions, searches and edits.
"""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable, Iterator

import msgspec

from petitiondesk.letter.errors import NoSuchPartError
from petitiondesk.letter.letter import Letter
from petitiondesk.letter.values import Block, Part

Path = tuple[str, ...]
"""Field names and ids from the letter down to a part: ``("facts", "fact_1", "text")``."""


class Found(msgspec.Struct, frozen=True):
    """A part and where it stands."""

    path: Path
    part: Part

    @property
    def section(self) -> str:
        """The field of the letter under which the part stands; empty for the letter itself."""
        return self.path[0] if self.path else ""


@functools.cache
def part_fields(kind: type[Part]) -> frozenset[str]:
    """Return the names of the fields that hold parts, one or many."""
    return frozenset(
        field.name for field in msgspec.structs.fields(kind) if _holds_parts(field.type)
    )


def _holds_parts(declared: object) -> bool:
    if isinstance(declared, type):
        return issubclass(declared, Part)
    if typing.get_origin(declared) in (tuple, typing.Union, types.UnionType):
        return any(_holds_parts(argument) for argument in typing.get_args(declared))
    return False


def walk(letter: Letter) -> Iterator[Found]:
    """Yield the letter and every part in it, in the order of the paper."""
    yield from _walk((), letter)


def _walk(path: Path, part: Part) -> Iterator[Found]:
    yield Found(path, part)
    for name in part.__struct_fields__:
        if name not in part_fields(type(part)):
            continue
        value = getattr(part, name)
        for child in value if isinstance(value, tuple) else (value,):
            if child is not None:
                step = (name, child.id) if isinstance(value, tuple) else (name,)
                yield from _walk(path + step, child)


def blocks(letter: Letter) -> Iterator[tuple[Path, Block]]:
    """Yield every block with its path, in the order of the paper."""
    for found in walk(letter):
        if isinstance(found.part, Block):
            yield found.path, found.part


def find(letter: Letter, part_id: str) -> Found:
    """Return the part with this id.

    Raises:
        NoSuchPartError: if there is none.
    """
    for found in walk(letter):
        if found.part.id == part_id:
            return found
    raise NoSuchPartError(part=part_id)


def replace(letter: Letter, part_id: str, change: Callable[[Part], Part]) -> Letter:
    """Return the letter with one part changed and all others shared with the old letter.

    Raises:
        NoSuchPartError: if no part has this id.
    """
    changed = _replace(letter, part_id, change)
    if changed is None:
        raise NoSuchPartError(part=part_id)
    return typing.cast("Letter", changed)


def _replace(part: Part, part_id: str, change: Callable[[Part], Part]) -> Part | None:
    if part.id == part_id:
        return change(part)
    for name in part_fields(type(part)):
        value = getattr(part, name)
        if isinstance(value, tuple):
            for index, child in enumerate(value):
                changed = _replace(child, part_id, change)
                if changed is not None:
                    rest = (*value[:index], changed, *value[index + 1 :])
                    return msgspec.structs.replace(part, **{name: rest})
        elif value is not None and (changed := _replace(value, part_id, change)) is not None:
            return msgspec.structs.replace(part, **{name: changed})
    return None
