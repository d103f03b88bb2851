"""Filling forms: texts with places in braces, such as ``Page {page} of {pages}``."""

from __future__ import annotations

import re

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
    for inline in inlines:
        last = joined[-1] if joined else None
        if isinstance(inline, Run) and isinstance(last, Run) and _style(last) == _style(inline):
            joined[-1] = Run(last.text + inline.text, *_style(last))
        elif not isinstance(inline, Run) or inline.text:
            joined.append(inline)
    return tuple(joined)


def _style(run: Run) -> tuple[bool, bool, str, str]:
    return run.emphasis, run.strong, run.link, run.language
