"""Where paragraphs and blocks follow one another: a name may stand in two of them.

A heading, a row or a cell has no full stop, and what follows it may go on with it. Between
sentences nothing is joined.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from petitiondesk.protection.called import CUES
from petitiondesk.protection.folding import words
from petitiondesk.protection.keeping import make_room
from petitiondesk.protection.passages import Passage

NEAR = 60
"""So many characters on either side may be the rest of a name."""

KEPT_TEXTS = 4_000

_PARAGRAPHS = re.compile(r"\n\s*\n")
_SIGNS_BEFORE = re.compile(r"^(?:[\s>*_#|•·–-]|\d{1,3}[.)]\s)+")
_SIGNS_AFTER = re.compile(r"[\s*_|]+$")
_ENDED = (".", "!", "?", "…", "。", "।", "؟", ";")
_OF_LABELS = CUES | frozenset(("first", "last", "given", "full", "second", "de"))
_LABEL = 24
"""Characters of a label of a row: First name."""


class Paragraph(msgspec.Struct, frozen=True):
    """How a paragraph begins and ends, and whether the next may go on with it."""

    begins: str
    ends: str
    goes_on: bool


class Seam(msgspec.Struct, frozen=True):
    """The end of one paragraph and the beginning of the next, which stands in a passage."""

    passage: Passage
    before: str
    after: str


class Seams:
    """Finds them in a letter, and remembers the paragraphs of texts that did not change."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Paragraph, ...]] = {}

    def of(self, passages: Iterable[Passage]) -> Iterator[Seam]:
        """Yield the seams of each language, in the order of the letter."""
        last: dict[str, Paragraph] = {}
        for passage in passages:
            for paragraph in self._paragraphs(passage.text) if passage.language else ():
                before = last.get(passage.language)
                if before is not None and before.goes_on:
                    yield Seam(passage, before.ends, paragraph.begins)
                last[passage.language] = paragraph

    def _paragraphs(self, text: str) -> tuple[Paragraph, ...]:
        known = self._known.get(text)
        if known is None:
            make_room(self._known, KEPT_TEXTS)
            known = self._known[text] = tuple(_paragraphs(text))
        return known


def _paragraphs(text: str) -> Iterator[Paragraph]:
    for written in _PARAGRAPHS.split(text):
        plain = _SIGNS_AFTER.sub("", _SIGNS_BEFORE.sub("", written))
        if plain and not _is_label(plain):
            yield Paragraph(_beginning(plain), _end(plain), not plain.endswith(_ENDED))


def _is_label(text: str) -> bool:
    return len(text) <= _LABEL and all(word.text in _OF_LABELS for word in words(text))


def _beginning(text: str) -> str:
    return text if len(text) <= NEAR else text[:NEAR].rpartition(" ")[0] or text[:NEAR]


def _end(text: str) -> str:
    return text if len(text) <= NEAR else text[-NEAR:].partition(" ")[2] or text[-NEAR:]
