"""A text made ready to be searched: its words, how they sound, and which belong together."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from petitiondesk.protection.folding import APOSTROPHES, DOTS, Word, words
from petitiondesk.protection.reading import heard, heard_at_an_end
from petitiondesk.protection.scripts import Script, script_of

_GAP = re.compile(rf"[\s\-‐‑‒–—_.,:/|=@*~&+＿．－﹣：／｜＠{DOTS}]{{0,4}}|[{APOSTROPHES}]")
"""What may stand between two words of a name; an apostrophe, after what is elided."""

_SENTENCE_ENDS = re.compile(r"\.\s")
_PARAGRAPH = re.compile(r"\n\s*\n")
_TAIL = re.compile(r"[^\W\d_]+[-‐‑]$")
_HEAD = 20
"""So far before a hyphen the word is looked for that it belongs to."""

_INITIAL = 2
"""Letters that an initial has at most: Yu., Zh."""

_LETTERED = frozenset({Script.LATIN, Script.CYRILLIC, Script.THAI})
"""Scripts that write initials."""


class Spoken(msgspec.Struct, frozen=True):
    """A word of a text.

    Attributes:
        word: what is written.
        script: in which script.
        ways: how it sounds.
        last_ways: how it sounds besides where a name ends with it.
        goes_on: whether the next word may belong to the same name.
        is_initial: whether it may stand for a longer word.
        is_capital: whether it begins with a capital.
        is_tail: whether it goes on with a word that has a capital: the hye of Eun-hye.
        is_listed: whether a comma follows.
        gap: what stands between it and the next.
    """

    word: Word
    script: Script
    ways: tuple[str, ...]
    last_ways: tuple[str, ...]
    goes_on: bool
    is_initial: bool
    is_capital: bool
    is_tail: bool
    is_listed: bool
    gap: str


Text = tuple[Spoken, ...]
Heard = tuple[tuple[str, ...], tuple[str, ...]]
"""How a word sounds, and how it sounds besides at the end of a name."""

Ears = Callable[[str], Heard]


def listen(word: str) -> Heard:
    """Return how a folded word sounds."""
    return heard(word), heard_at_an_end(word)


def read(text: str, ears: Ears = listen) -> Text:
    """Return the words of a text; ``ears`` tells how a word sounds, and may remember it."""
    found = sorted(words(text), key=lambda word: word.start)
    ends = (*(word.start for word in found[1:]), 0)
    return tuple(
        Spoken(
            word,
            script_of(word.text),
            *ears(word.text),
            _goes_on(word, text[word.end : next_start]),
            _is_initial(text, word),
            not text[word.start].islower(),
            _is_tail(text, word),
            "," in text[word.end : next_start],
            text[word.end : next_start],
        )
        for word, next_start in zip(found, ends, strict=False)
    )


def names_beside(text: Text, first: int, last: int) -> tuple[bool, bool]:
    """Tell whether a word with a capital stands before some words, and after them, without comma.

    Farida Khatun, Rahima Begum are two people, and neither is Khatun, Rahima.
    """
    before = first > 0 and text[first - 1].is_capital and text[first - 1].goes_on
    parted = first > 0 and text[first - 1].is_listed
    after = last + 1 < len(text) and text[last].goes_on and text[last + 1].is_capital
    return before and not parted, after and not text[last].is_listed


def _goes_on(word: Word, gap: str) -> bool:
    if _GAP.fullmatch(gap) is None or _PARAGRAPH.search(gap):
        return False
    return len(word.text) <= _INITIAL or not _SENTENCE_ENDS.match(gap)


def _is_initial(text: str, word: Word) -> bool:
    if len(word.text) > _INITIAL or script_of(word.text) not in _LETTERED:
        return False
    dotted = text[word.end : word.end + 1] in (".", "．")
    return dotted or (len(word.text) == 1 and text[word.start].isupper())


def _is_tail(text: str, word: Word) -> bool:
    before = _TAIL.search(text, max(0, word.start - _HEAD), word.start)
    return before is not None and before[0][0].isupper() and text[word.start].islower()
