"""What a search finds, before it is told to anybody."""

from __future__ import annotations

import enum

import msgspec


class Form(enum.Enum):
    """How much of a name was found."""

    FULL = "full"
    INITIALS = "initials"
    PIECES = "pieces"


class Found(msgspec.Struct, frozen=True):
    """A place in a text: of which entry of the register, and how unlike its name it sounds."""

    entry: int
    start: int
    end: int
    form: Form
    unlike: float = 0.0


def best(found: list[Found]) -> tuple[Found, ...]:
    """Return what does not overlap, for each entry: the fullest forms, then the most alike."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: (f.form.value, f.unlike, f.start - f.end)):
        if not any(_overlap(each, other) for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda f: (f.start, f.end, f.entry)))


def _overlap(one: Found, other: Found) -> bool:
    return one.entry == other.entry and one.start < other.end and other.start < one.end
