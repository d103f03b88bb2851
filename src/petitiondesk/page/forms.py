"""Filling forms: texts with places in braces, such as ``Page {page} of {pages}``."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

import msgspec

from petitiondesk.page.tree import Inline, Run

_PLACE = re.compile(r"\{([a-z_]+)\}")


def places(form: str) -> list[str]:
    """Return the names of the places of a form, in order."""
    return _PLACE.findall(form)


def fill(form: str, **values: str) -> str:
    """Return the form with a value in each place. Values are not looked at for places."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), form)


def compose(form: str, **values: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return the form with styled text in each place."""
    pieces = _PLACE.split(form)
    inlines: list[Inline] = []
    for number, piece in enumerate(pieces):
        if number % 2:
            inlines.extend(values[piece])
        elif piece:
            inlines.append(Run(piece))
    return merged(inlines)


def merged(inlines: list[Inline] | tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return the inlines with neighbouring runs of the same style made one."""
    joined: list[Inline] = []
    said = [inline for inline in inlines if not isinstance(inline, Run) or inline.text]
    for style, found in itertools.groupby(said, key=_style):
        alike = list(found)
        joined += alike if style is None else [_one(alike)]
    return tuple(joined)


def _style(inline: Inline) -> tuple[bool, bool, str, str] | None:
    if not isinstance(inline, Run):
        return None
    return inline.emphasis, inline.strong, inline.link, inline.language


def _one(alike: Sequence[Inline]) -> Inline:
    runs = [inline for inline in alike if isinstance(inline, Run)]
    return msgspec.structs.replace(runs[0], text="".join(run.text for run in runs))
