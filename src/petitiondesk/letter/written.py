"""Where in a letter a character is written: the paper joins several texts in one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import Found, walk
from petitiondesk.letter.values import Block, Part

_GIVEN = frozenset({"id", "salt", "language"})
"""Texts of a part that nobody writes."""


def where_written(letter: Letter, character: str, language: str, near: str) -> str:
    """Return the id of the part whose own text has a character.

    Args:
        letter: where it is written.
        character: one code point.
        language: code of the language in which a block has it.
        near: id of the part that the paper names for the line: the text itself, what holds it, or
            what stands beside it in the line. Returned where none of them has the character.
    """
    found = tuple(walk(letter))
    path = next((each.path for each in found if each.part.id == near), None)
    if path is None:
        return near
    for root in (path, path[:-1]):
        for part in _parts_under(root, found):
            if character in "".join(_texts_of(part, language)):
                return part.id
    return near


def _parts_under(path: tuple[str, ...], found: Iterable[Found]) -> Iterator[Part]:
    return (each.part for each in found if each.path[: len(path)] == path)


def _texts_of(part: Part, language: str) -> Iterator[str]:
    if isinstance(part, Block):
        yield part.markup(language)
        return
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if isinstance(value, str) and name not in _GIVEN:
            yield value
