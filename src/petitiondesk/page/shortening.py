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

_ABBREVIATION = re.compile(r"[^\W\d가-힣][.]")
"""The end of a word such as ``para.``, where a number follows it; no Korean sentence needs that."""

_WORD = re.compile(r"(?<=\S)(?=\s)|(?<=[，；、])")


def shortened(
    inlines: tuple[Inline, ...], most: int, *, by_words: bool = True
) -> tuple[Inline, ...]:
    """Return a text of not much more than so many characters; nothing where that cannot be.

    Args:
        inlines: the text.
        most: how many characters it may have, not counting the mark of what is left out.
        by_words: whether a sentence may be cut between two of its words, where it is too long.
    """
    if length(inlines) <= most:
        return inlines
    text = "".join(inline.text for inline in inlines if isinstance(inline, Run))
    end = max((e for e in _sentence_ends(text) if e <= most), default=0)
    if by_words and not end:
        end = max((m.end() for m in _WORD.finditer(text, 0, most + 1)), default=0)
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
    """Yield where sentences end; what goes on in a small letter has not ended."""
    for found in _STOP.finditer(text):
        rest = text[found.end() : found.end() + 2].lstrip()[:1]
        before = text[found.start() - 1 : found.start() + 1]
        if not rest.islower() and not (rest.isdigit() and _ABBREVIATION.match(before)):
            yield found.end()


def _until(inlines: tuple[Inline, ...], end: int) -> Iterator[Inline]:
    for inline in inlines:
        if not isinstance(inline, Run):
            continue
        if inline.text[:end]:
            yield replace(inline, text=inline.text[:end])
        end = max(end - len(inline.text), 0)
