"""What a letter is found by: all that its authors wrote, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from petitiondesk.letter.letter import Letter
from petitiondesk.letter.tree import walk
from petitiondesk.letter.values import Block, Part

_SEARCHED = frozenset(
    {
        "address",
        "campaign",
        "email",
        "handling",
        "name",
        "note",
        "phone",
        "publisher",
        "reason",
        "reference",
        "title",
        "url",
    }
)
"""The plain fields that hold words; the others hold ids, dates, codes and digests."""


def passages(letter: Letter) -> tuple[str, ...]:
    """Return the texts of a letter: a block in all its languages is one, a part's fields another.

    Who changes a word changes one passage, and only that is indexed anew.
    """
    found = ("\n".join(_texts(each.part)) for each in walk(letter))
    return tuple(passage for passage in found if passage)


def _texts(part: Part) -> Iterator[str]:
    if isinstance(part, Block):
        yield from (text.markup for text in part.texts.values())
        return
    for name in part.__struct_fields__:
        value = getattr(part, name)
        if name in _SEARCHED and isinstance(value, str) and value:
            yield value
