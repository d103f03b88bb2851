"""Names with something in the midst of them: a patronymic, a second name, a nickname.

What stands between is left out, and the rest is searched as if it stood together. That is done
only where it looks like part of a name; a comma or a verb parts two persons, and a conjunction two
names, unless they share a surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from petitiondesk.protection.found import Form, Found
from petitiondesk.protection.scripts import Script
from petitiondesk.protection.text import Spoken, Text

MOST = 2
"""Words between the parts of a name."""

AROUND = 2
"""Words of each part; a hyphen joins them, or a name has more."""

_CASED = frozenset({Script.LATIN, Script.CYRILLIC})

_JOINT = re.compile(r"[ \t\u00a0\u202f\u3000]?\n?[ \t\u00a0]{0,3}|[-‐‑._·]")
"""What stands between two words of one name."""

_OPENS, _CLOSES = r"[\"“”„«»‹›‘’'(\[*_]{1,4}", r"[\"“”„«»‹›‘’')\]*_]{1,4}"
_OPENED = re.compile(rf"\s{{0,3}}{_OPENS}\s?")
_CLOSED = re.compile(rf"\s?{_CLOSES}\s{{0,3}}")
_QUOTED = re.compile(rf"{_CLOSED.pattern}|{_OPENED.pattern}")
_SPACE = re.compile(r"[ \t\u00a0\u202f]{1,3}")

_ARABIC = frozenset(("al", "el", "ul", "bin", "bint", "binti", "binte", "ben", "ibn", "abu", "umm"))
_ROMANCE = frozenset(
    ("da", "das", "de", "del", "dela", "della", "di", "do", "dos", "du", "la", "le")
)
_PARTICLES = _ARABIC | _ROMANCE | frozenset(("van", "von", "der", "den"))
"""Small words in the midst of names."""


_AND = frozenset(("and", "et", "und", "y", "e", "og", "en", "і", "й", "та", "и"))
_COUPLE = 3
"""From a given name to the surname that it shares with another."""


class Gapped(msgspec.Struct, frozen=True):
    """Words of a text without those in their midst.

    Attributes:
        words: what is left.
        start: where in the text what was left out begins.
        end: where it ends.
        form: how much of a name it is that they hold.
    """

    words: Text
    start: int
    end: int
    form: Form

    def holds(self, found: Found) -> bool:
        """Tell whether a name has words before what was left out, and after it."""
        return found.start < self.start and found.end > self.end


def gapped(text: Text) -> Iterator[Gapped]:
    """Yield what is left of a text where something in the midst of a name may be left out."""
    for place, spoken in enumerate(text):
        if spoken.script not in _CASED:
            continue
        for left_out in range(MOST + 1):
            after = place + left_out + 1
            if after < len(text) and _is_between(text[place : after + 1]):
                yield _without(text, place, after, Form.FULL)
        after = place + _COUPLE
        if after < len(text) and _is_couple(text[place : after + 1]):
            yield _without(text, place, after, Form.INITIALS)


def _without(text: Text, place: int, after: int, form: Form) -> Gapped:
    first = place
    while first > 0 and place - first < AROUND - 1 and text[first - 1].goes_on:
        first -= 1
    before = msgspec.structs.replace(text[place], goes_on=True, is_listed=False)
    words = (*text[first:place], before, *text[after : after + AROUND])
    return Gapped(words, text[place].word.end, text[after].word.start, form)


def _is_between(words: Text) -> bool:
    """Tell whether the outer words may be one name, and those within be part of it."""
    first, last = words[0], words[-1]
    if first.script is not last.script:
        return False
    if len(words) == MOST:  # nothing between but quotation marks: Khatun (Rahima)
        return not first.goes_on and _are_capitals(words) and _is_quote(first.gap)
    if _is_address(words):
        return True
    return first.is_capital and last.is_capital and (_is_quoted(words) or _is_plain(words))


def _is_couple(words: Text) -> bool:
    """Tell whether two given names share the surname that follows: Élodie et Paul Mbarga."""
    first, joint, other, last = words
    named = (first, other, last)
    return (
        joint.word.text in _AND
        and not joint.is_capital
        and all(spoken.script is last.script and spoken.is_capital for spoken in named)
        and all(map(_is_joined, words[:-1]))
    )


def _is_quote(gap: str) -> bool:
    return _QUOTED.fullmatch(gap) is not None


def _is_address(words: Text) -> bool:
    """Tell whether words are parts of an address or the name of a file."""
    gaps = [spoken.gap for spoken in words[:-1]]
    return not any(s.is_capital for s in words) and all(gap in tuple("._-+") for gap in gaps)


def _is_quoted(words: Text) -> bool:
    opened = _OPENED.fullmatch(words[0].gap) and _CLOSED.fullmatch(words[-2].gap)
    return opened is not None and all(_SPACE.fullmatch(s.gap) for s in words[1:-2])


def _is_plain(words: Text) -> bool:
    if not all(map(_is_joined, words[:-1])):
        return False
    within = words[1:-1]
    in_one_line = all("\n" not in spoken.gap for spoken in within[:-1])
    own = [spoken.is_capital for spoken in within]
    return in_one_line and any(own) and all(map(_may_be_within, within))


def _is_joined(spoken: Spoken) -> bool:
    is_shortened = spoken.is_initial and spoken.gap.startswith(".")
    gap = spoken.gap[1:] if is_shortened else spoken.gap
    return _JOINT.fullmatch(gap) is not None


def _may_be_within(spoken: Spoken) -> bool:
    return spoken.is_capital or spoken.is_tail or spoken.word.text in _PARTICLES


def _are_capitals(words: Text) -> bool:
    return all(spoken.is_capital for spoken in words)
