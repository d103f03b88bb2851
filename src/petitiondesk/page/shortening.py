"""Shortening a text to what a sheet has room for: by whole sentences, else by whole words.

What is left out is always marked. Nothing is cut inside a word: a text that does not say where its
words end is left out whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from petitiondesk.page.tree import Inline, Run

OMISSION: Final = " […]"

_STOP = re.compile(
    r"(?:(?<=[^\W\d_]{4})[.]|(?<=[가-힣]{2})[.]|(?<=\d{4})[.]|[!?؟।॥។៕])[»”’)\]]*(?=\s)"
    r"|[。！？][”’）」』]*"
)
"""A sentence's end. A point behind a short word may stand for an abbreviation, and ends nothing."""

_WORD = re.compile(r"(?<=\S)(?=\s)|(?<=[，；、])")


def shortened(inlines: tuple[Inline, ...], most: int) -> tuple[Inline, ...]:
    """Return a text of not much more than ``most`` characters; nothing where that cannot be."""
    if length(inlines) <= most:
        return inlines
    text = "".join(inline.text for inline in inlines if isinstance(inline, Run))
    end = max((e for e in _sentence_ends(text) if e <= most), default=0)
    end = end or max((m.end() for m in _WORD.finditer(text, 0, most + 1)), default=0)
    return (*_until(inlines, end), Run(OMISSION)) if end else ()


def length(inlines: tuple[Inline, ...]) -> int:
    """Return how many characters a text has."""
    return sum(len(inline.text) for inline in inlines if isinstance(inline, Run))


def one_line(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return the inlines with spaces in the place of forced line breaks."""
    return tuple(
        replace(inline, text=inline.text.replace("\n", " ")) if isinstance(inline, Run) else inline
        for inline in inlines
    )


def _sentence_ends(text: str) -> Iterator[int]:
    """Yield where sentences end; what goes on in a small letter or a number has not ended."""
    for found in _STOP.finditer(text):
        rest = text[found.end() : found.end() + 2].lstrip()
        if not (rest[:1].islower() or rest[:1].isdigit()):
            yield found.end()


def _until(inlines: tuple[Inline, ...], end: int) -> Iterator[Inline]:
    for inline in inlines:
        if not isinstance(inline, Run):
            continue
        if inline.text[:end]:
            yield replace(inline, text=inline.text[:end])
        end = max(end - len(inline.text), 0)
